#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an Arrow file was not read or written: what was found, and what mends it.
public struct ArrowError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What was found and what was expected, as one sentence.
  public let message: String
  /// What to do about it, as one sentence.
  public let remedy: String

  /// Path, message and remedy in one line.
  public var description: String { "\(path): \(message) \(remedy)" }

  init(_ fault: ArrowFault, path: String) {
    self.path = path
    message = fault.message
    remedy = fault.remedy
  }
}

/// Everything that can be wrong with an Arrow file, worded in one place.
enum ArrowFault: Error, Equatable {
  case cannotOpen(Int32)
  case cannotWrite(Int32)
  case notAFile
  case notArrow(found: String)
  case stream
  case truncated(String)
  case damaged(String)
  case bigEndian
  case version(Int)
  case compressed(String)
  case unsupported([Unsupported])
  case sameName(String)
  case textTooLong(column: String)
  case badCode(column: String, row: Int, code: Int, values: Int)

  /// A column of a type that is not read.
  struct Unsupported: Equatable {
    let column: String
    let type: String
    let remedy: String
  }

  var message: String {
    switch self {
    case .cannotOpen(let code): "The file cannot be opened: \(Self.reason(code))."
    case .cannotWrite(let code): "The file cannot be written: \(Self.reason(code))."
    case .notAFile: "This is not a regular file; an Arrow file was expected."
    case .notArrow(let found):
      "An Arrow file begins and ends with ARROW1; this one has \(found)."
    case .stream: "This is an Arrow stream; an Arrow file was expected."
    case .truncated(let what): "The file is cut off: \(what)."
    case .damaged(let what): "The file is damaged: \(what)."
    case .bigEndian: "The file's numbers are big-endian; little-endian was expected."
    case .version(let found):
      "The file's metadata is version V\(found + 1); V4 or V5 was expected."
    case .compressed(let codec): "The file is compressed with \(codec); uncompressed was expected."
    case .unsupported(let columns):
      columns.map { "Column \(Self.quoted($0.column)) has type \($0.type), which is not read." }
        .joined(separator: " ")
    case .sameName(let name): "Two columns are named \(Self.quoted(name)); each needs its own name."
    case .textTooLong(let column):
      "Column \(Self.quoted(column)) has 2 GiB of text or more; less was expected."
    case .badCode(let column, let row, let code, let values):
      "Column \(Self.quoted(column)) has code \(code) in row \(row); it has \(values) values."
    }
  }

  var remedy: String {
    switch self {
    case .cannotOpen(ENOENT): "Check the name."
    case .cannotOpen(EACCES), .cannotWrite(EACCES): "Ask for permission, or name another file."
    case .cannotOpen: "Check the file and its disk."
    case .cannotWrite(ENOSPC), .cannotWrite(EDQUOT): "Free space on that disk and try again."
    case .cannotWrite(ENOENT): "Make its folder first."
    case .cannotWrite: "Check the folder and its disk."
    case .notAFile: "Name a file."
    case .notArrow(found: "PAR1 (Parquet)"), .stream:
      "Write it as an Arrow file: "
        + "pyarrow.feather.write_feather(table, path, compression='uncompressed')."
    case .notArrow: "Check that it is an Arrow IPC file (also called Feather, version 2)."
    case .truncated: "Write or copy it again."
    case .damaged: "Write it again from its source."
    case .bigEndian: "Write it on a little-endian machine."
    case .version: "Write it with a current Arrow library."
    case .compressed:
      "Write it uncompressed: "
        + "pyarrow.feather.write_feather(table, path, compression='uncompressed')."
    case .unsupported(let columns) where columns.count > 1:
      columns.map { "\(Self.quoted($0.column)): \($0.remedy)" }.joined(separator: " ")
    case .unsupported(let columns): columns.first?.remedy ?? ""
    case .sameName: "Rename one of them."
    case .textTooLong: "Dictionary-encode the column, or shorten its texts."
    case .badCode: "Give every row a code of its values, or none."
    }
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }
}

extension ArrowFault {
  /// A text of a file in quotes, cut to 60 characters, without control characters.
  static func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(60) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        shown += "\u{FFFD}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return "“\(shown)\(text.unicodeScalars.count > 60 ? "…" : "")”"
  }
}
