import Segmentation

/// Order lines to be read into measures, and how.
public struct IngestionRequest: Sendable {
  /// Sources with role `order-lines`.
  public var sources: [SourceSpecification]
  /// The fields whose values together are an item's key; more than one are joined by ` / `.
  public var entity: [CanonicalField]
  /// `day`, `week` (ISO), `month`, or a fiscal calendar's name.
  public var bucket: BucketKind
  /// Which days count.
  public var horizon: Horizon
  /// What becomes of negative quantities.
  public var returns: Returns
  /// Measures for which demand by bucket is wanted.
  public var demandMeasures: Set<Measure>
  /// Threads; by default as many as there are cores.
  public var threads: Int?

  /// A request.
  public init(
    sources: [SourceSpecification], entity: [CanonicalField] = [.product],
    bucket: BucketKind = .month, horizon: Horizon = .all, returns: Returns = .net,
    demandMeasures: Set<Measure> = [.quantity], threads: Int? = nil
  ) {
    self.sources = sources
    self.entity = entity
    self.bucket = bucket
    self.horizon = horizon
    self.returns = returns
    self.demandMeasures = demandMeasures
    self.threads = threads
  }
}

/// The width of a bucket of time. Raw values are the names in strata.toml.
public enum BucketKind: String, Sendable, CaseIterable {
  case day, week, month
}

/// Which days count.
public enum Horizon: Sendable, Equatable {
  /// From the first kept line's bucket to the last one's.
  case all
  /// From the bucket of the first day (days since 1970-01-01) to the bucket of the last day.
  case between(from: Int32, to: Int32)
  /// The last `n` buckets that have kept lines anywhere, counted back from the last.
  case last(Int)
}

/// What becomes of negative quantities. Raw values are the names in strata.toml.
public enum Returns: String, Sendable, CaseIterable {
  /// They are subtracted.
  case net
  /// Their lines are left out and counted.
  case drop
}

/// Called from worker threads now and then while lines are read.
public struct IngestionProgress: Sendable {
  /// Bytes read so far and in all (nil where standard input is among the sources); lines so far.
  public var bytesRead: Int
  public var bytesTotal: Int?
  public var lines: Int

  public init(bytesRead: Int, bytesTotal: Int?, lines: Int) {
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.lines = lines
  }
}

/// What was read: the measures and how they came about.
public struct IngestionResult: Sendable {
  public var measures: ItemMeasures
  public var report: IngestionReport

  public init(measures: ItemMeasures, report: IngestionReport) {
    self.measures = measures
    self.report = report
  }
}

/// What became of every line, by source. The same inputs give the same report.
public struct IngestionReport: Sendable, Equatable, Codable {
  public var sources: [SourceReport]

  public init(sources: [SourceReport]) { self.sources = sources }
}

/// What became of a source's lines. `read` = `kept` + all `leftOut` + all `refused`.
public struct SourceReport: Sendable, Equatable, Codable {
  public var name: String
  public var files: [FileReport]
  public var delimiter: String
  public var encoding: TextEncoding
  public var decimal: DecimalSign
  /// The format that the dates were read by.
  public var dateFormat: String
  /// Records after the header.
  public var read: Int
  /// Records that went into measures.
  public var kept: Int
  /// Records left out on purpose, by reason: `keep`, `returns`, `horizon`.
  public var leftOut: [LineCount]
  /// Records that could not be read, by reason.
  public var refused: [LineCount]
  /// Things noticed that a planner should know: an incomplete last month, exact duplicates, ...
  public var notes: [String]

  public init(
    name: String, files: [FileReport], delimiter: String, encoding: TextEncoding,
    decimal: DecimalSign, dateFormat: String, read: Int, kept: Int, leftOut: [LineCount],
    refused: [LineCount], notes: [String]
  ) {
    self.name = name
    self.files = files
    self.delimiter = delimiter
    self.encoding = encoding
    self.decimal = decimal
    self.dateFormat = dateFormat
    self.read = read
    self.kept = kept
    self.leftOut = leftOut
    self.refused = refused
    self.notes = notes
  }
}

/// A file that was read.
public struct FileReport: Sendable, Equatable, Codable {
  /// As it was given: relative paths stay relative.
  public var path: String
  public var bytes: Int
  /// Lower-case hexadecimal.
  public var sha256: String

  public init(path: String, bytes: Int, sha256: String) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// How many lines met one fate, with the first of them.
public struct LineCount: Sendable, Equatable, Codable {
  /// In words: `quantity is not a number`.
  public var reason: String
  public var count: Int
  /// The first few, in file order.
  public var examples: [LineExample]

  public init(reason: String, count: Int, examples: [LineExample]) {
    self.reason = reason
    self.count = count
    self.examples = examples
  }
}

/// A line that stands for others.
public struct LineExample: Sendable, Equatable, Codable {
  /// The file's index in `SourceReport.files`.
  public var file: Int
  /// Counted from 1, the header included, as an editor shows it.
  public var line: Int
  /// What was found, at most 80 characters, control characters made visible.
  public var found: String

  public init(file: Int, line: Int, found: String) {
    self.file = file
    self.line = line
    self.found = found
  }
}
