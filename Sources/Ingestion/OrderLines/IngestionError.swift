import Segmentation
import Tables

/// Why order lines could not be read into measures.
public enum IngestionError: Error, Sendable, Equatable {
  /// There is nothing to read.
  case noSources
  /// A source names no header for fields that are needed.
  case missingFields(source: String, fields: [CanonicalField])
  /// Headers that the mapping names are not in the file, or several times.
  case headers(path: String, faults: [HeaderFault], found: [String])
  /// The `keep` expression is wrong; `detail` shows where.
  case keep(source: String, detail: String)
  /// The date format of the source is wrong.
  case dateFormat(source: String, detail: String)
  /// The dates can be read in two ways.
  case ambiguousDates(
    source: String, header: String, first: String, second: String, example: String)
  /// Most values of the date column are no dates.
  case noDates(source: String, header: String, example: String)
  /// The numbers can be read in two ways.
  case ambiguousDecimals(source: String, header: String, example: String)
  /// A file cannot be read.
  case file(CSVError)
  /// A header and nothing after it, in all of the source's files.
  case noLines(source: String, paths: [String])
  /// Lines, but none that was kept.
  case nothingKept(IngestionReport)
  /// More lines were refused than the source allows.
  case tooManyRefused(source: String, limit: Double, IngestionReport)
  /// Items times buckets are more than is held in memory.
  case tooManyCells(items: Int, buckets: Int, limit: Int)
  /// Keys or names of items are longer together than can be held.
  case tooMuchText(limit: Int)
  /// A total is beyond what 64 bits hold.
  case totalTooLarge(measure: Measure, item: String)
  /// The horizon has no bucket.
  case emptyHorizon
  /// It was called off.
  case cancelled

  /// What is wrong with a header that the mapping names.
  public struct HeaderFault: Sendable, Equatable {
    public var field: CanonicalField
    public var header: String
    /// How many columns have it: 0, or more than 1.
    public var count: Int
    /// A header of the file that was perhaps meant.
    public var suggestion: String?

    public init(field: CanonicalField, header: String, count: Int, suggestion: String?) {
      self.field = field
      self.header = header
      self.count = count
      self.suggestion = suggestion
    }
  }

  /// Whether the configuration is at fault (exit code 2) and not the data (exit code 3).
  public var isUsage: Bool {
    switch self {
    case .noSources, .missingFields, .headers, .keep, .dateFormat, .emptyHorizon: true
    default: false
    }
  }
}

extension IngestionError {
  /// What is wrong: what was found, where, and what was expected.
  public var message: String {
    switch self {
    case .noSources: "No source with role 'order-lines' names a file."
    case .missingFields(let source, let fields):
      "Source '\(source)' maps no column to \(Self.list(fields.map(\.rawValue)))."
    case .headers(let path, let faults, let found):
      faults.map { $0.message(path) }.joined(separator: "\n")
        + "\nThe file's headers are: \(Self.list(found.filter { !$0.isEmpty }))."
    case .keep(let source, let detail): "Source '\(source)', keep: \(detail)"
    case .dateFormat(let source, let detail): "Source '\(source)', date_format: \(detail)."
    case .ambiguousDates(let source, let header, let first, let second, let example):
      "Source '\(source)': dates in '\(header)' can be read in two ways: '\(example)' is "
        + "\(first) or \(second)."
    case .noDates(let source, let header, let example):
      example.isEmpty
        ? "Source '\(source)': the column '\(header)' has no dates; it is empty."
        : "Source '\(source)': the column '\(header)' has no dates; one value is "
          + "'\(LineExample.visible(example))'."
    case .ambiguousDecimals(let source, let header, let example):
      "Source '\(source)': numbers in '\(header)' can be read in two ways; one is "
        + "'\(LineExample.visible(example))'."
    case .file(let error): error.message
    case .noLines(let source, let paths):
      "Source '\(source)' has a header but no lines, in \(Self.list(paths))."
    case .nothingKept(let report):
      "Not one of \(report.sources.reduce(0) { $0 + $1.read }) lines was kept. "
        + Self.fates(report)
    case .tooManyRefused(let source, let limit, let report):
      "Source '\(source)': more than \(limit * 100) % of the lines cannot be read. "
        + Self.fates(report)
    case .tooManyCells(let items, let buckets, let limit):
      "\(items) items in \(buckets) buckets are more than \(limit) figures."
    case .tooMuchText(let limit): "The items' keys are longer than \(limit) bytes together."
    case .totalTooLarge(let measure, let item):
      "The \(measure.rawValue) of item '\(LineExample.visible(item))' is too large to be exact."
    case .emptyHorizon: "The horizon has no bucket between the years 1900 and 2100."
    case .cancelled: "Reading was stopped."
    }
  }

  /// What can be done about it.
  public var remedy: String {
    switch self {
    case .noSources: "Name a file under [[source]] path; check that its pattern matches."
    case .missingFields:
      "Name the headers under [source.columns]: the entity's fields, date and quantity."
    case .headers: "Correct the names under [source.columns]."
    case .keep: "Correct the expression; it is written over the mapped fields."
    case .dateFormat: "Write it as in date_format = \"yyyy-MM-dd\"."
    case .ambiguousDates:
      "Say which is right, for example date_format = \"dd/MM/yyyy\" or \"MM/dd/yyyy\"."
    case .noDates: "Map 'date' to another column, or say how to read it with date_format."
    case .ambiguousDecimals: "Say which is right: decimal = \".\" or decimal = \",\"."
    case .file(let error): error.remedy
    case .noLines: "Check that the export holds the lines that are wanted."
    case .nothingKept: "Check the keep expression and the horizon against the reasons."
    case .tooManyRefused:
      "Mend the file or the mapping; or allow more with refuse_limit, if it must be."
    case .tooManyCells: "Choose wider buckets or a shorter horizon."
    case .tooMuchText: "Check that the entity is mapped to a column of short keys."
    case .totalTooLarge: "Check the item's lines for wrong quantities or prices."
    case .emptyHorizon: "Write it as in horizon = { from = \"2010-12\", to = \"2011-11\" }."
    case .cancelled: "Start again when it suits."
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "'\(LineExample.visible($0))'" }.joined(separator: ", ")
  }

  private static func fates(_ report: IngestionReport) -> String {
    let counts = report.sources.flatMap { $0.refused + $0.leftOut }
    return counts.map { count in
      let lines = count.examples.first.map { " (first on line \($0.line))" } ?? ""
      return "\(count.reason): \(count.count)\(lines)"
    }.joined(separator: "; ") + "."
  }
}

extension IngestionError.HeaderFault {
  func message(_ path: String) -> String {
    let name = LineExample.visible(header)
    if count > 1 {
      return "'\(path)' has the header '\(name)' (for \(field.rawValue)) \(count) times."
    }
    let hint = suggestion.map { " Did you mean '\(LineExample.visible($0))'?" } ?? ""
    return "'\(path)' has no header '\(name)' (for \(field.rawValue)).\(hint)"
  }
}

extension LineExample {
  /// At most 80 characters, with control characters made visible.
  public static func visible(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 79 {
        shown += "…"
        break
      }
      count += 1
      switch scalar.value {
      case 0..<0x20:
        if let picture = Unicode.Scalar(0x2400 + scalar.value) {
          shown.unicodeScalars.append(picture)
        }
      case 0x7F: shown += "\u{2421}"
      case 0x80...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
        shown += "\u{FFFD}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
