/// A source of strata.toml: where its lines are and what its fields mean.
public struct SourceSpecification: Sendable, Equatable {
  /// Its name in strata.toml.
  public var name: String
  /// The files, already resolved: absolute paths in byte order, or `-` for standard input.
  public var paths: [String]
  /// Nil: detected.
  public var delimiter: UInt8?
  /// Nil: detected.
  public var encoding: TextEncoding?
  /// The decimal sign, `.` or `,`. Nil: detected.
  public var decimal: DecimalSign?
  /// As in `yyyy-MM-dd`. Nil: detected; an ambiguous column is an error.
  public var dateFormat: String?
  /// Lines to use, in the query language over canonical fields. Nil: all.
  public var keep: String?
  /// Cleaning steps by canonical field.
  public var clean: [CanonicalField: [CleaningStep]]
  /// Header in the file by canonical field.
  public var columns: [CanonicalField: String]
  /// More refused lines than this share stop the run. 0.01 by default.
  public var refusedLimit: Double

  /// A source with everything detected that can be.
  public init(
    name: String, paths: [String], columns: [CanonicalField: String], delimiter: UInt8? = nil,
    encoding: TextEncoding? = nil, decimal: DecimalSign? = nil, dateFormat: String? = nil,
    keep: String? = nil, clean: [CanonicalField: [CleaningStep]] = [:], refusedLimit: Double = 0.01
  ) {
    self.name = name
    self.paths = paths
    self.columns = columns
    self.delimiter = delimiter
    self.encoding = encoding
    self.decimal = decimal
    self.dateFormat = dateFormat
    self.keep = keep
    self.clean = clean
    self.refusedLimit = refusedLimit
  }
}

/// The encodings that are read. Raw values are the names in strata.toml.
public enum TextEncoding: String, Sendable, CaseIterable, Codable {
  case utf8 = "utf-8"
  case latin1 = "latin-1"
}

/// The sign before the decimals. Raw values are the names in strata.toml.
public enum DecimalSign: String, Sendable, CaseIterable, Codable {
  case point = "."
  case comma = ","
}

/// What a column of an order-lines source can mean. Raw values are the names in strata.toml.
public enum CanonicalField: String, Sendable, CaseIterable, Codable {
  case order, date, product, name, customer, region, plant, channel, quantity
  case unitPrice = "unit_price"
  case revenue, cost
}

/// What may be done to a text before it is used. Raw values are the names in strata.toml.
public enum CleaningStep: String, Sendable, CaseIterable, Codable {
  /// Spaces at both ends taken off.
  case trim
  /// Upper case.
  case upper
  /// Lower case.
  case lower
  /// Runs of spaces become one.
  case squeeze
  /// `17850.0` becomes `17850`.
  case integer
}
