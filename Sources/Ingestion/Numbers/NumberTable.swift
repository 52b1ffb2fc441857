import Query
import Tables

/// A file of numbers, one row a thing: what is clustered without a workspace.
public struct NumberTable: Sendable, Equatable {
  /// The names of the number columns that were taken.
  public let names: [String]
  /// Row after row: `values[row * names.count + column]`.
  public let values: [Double]
  /// What each row is called: its id, or its number in the file from 1.
  public let ids: [String]
  /// Columns that are not numbers throughout, and were not asked for: the first that is none.
  public let passedOver: [NumberTableError.Fault]
  /// The first column where it was not asked for and names the rows: its name may be empty.
  public let rowNames: String?
  /// What the condition made of the rows; nil without one.
  public let selection: ConditionOutcome?

  /// So many columns can be read at once: more would make all distances alike.
  public static let mostColumns = 1_000

  /// Rows of the table.
  public var count: Int { ids.count }

  /// Reads a delimited file; how it is written is found out as for order lines.
  ///
  /// - Parameters:
  ///   - id: the column that names the rows; nil: their numbers.
  ///   - columns: the number columns; nil: all whose every value is a number, but the id and a first
  ///     column that names the rows (`rowNames`).
  ///   - condition: a query over the file's columns; only rows that it holds for are read, and faults
  ///     of the others are none. nil: all.
  ///
  /// Throws every fault that is found, each with its line; a value that is missing is one, since
  /// none is made up. O(bytes) time; memory: 8 bytes a number, and the ids.
  public static func read(
    _ path: String, id: String?, columns wanted: [String]?, where condition: String? = nil
  ) throws(NumberTableError) -> NumberTable {
    try NumberReading(path, id: id, columns: wanted, texts: false, where: condition).numbers()
  }

  /// Whether a text says that there is no value.
  static func isMissing(_ text: String) -> Bool {
    ["", "na", "n/a", "nan", "null", "none", "-"].contains(
      text.filter { $0 != " " }.lowercased())
  }
}

/// Why a file of numbers cannot be taken.
public enum NumberTableError: Error, Sendable, Equatable {
  /// The file cannot be read.
  case file(CSVError)
  /// Columns that were named and are not there, with what is.
  case unknownColumns([String], known: [String])
  /// Columns that were named, and whose name stands in the header more than once.
  case ambiguousColumns([String])
  /// More columns than can be read at once.
  case tooManyColumns(Int)
  /// A condition on rows that is no query over the columns.
  case condition(QueryError, in: String)
  /// No column has numbers only.
  case noNumbers(columns: [String], example: Fault?)
  /// Values that are no numbers, some of them with their lines.
  case faults([Fault], count: Int)
  /// Rows with more fields than the header has, some of them with their lines: what stands behind a
  /// separator too many is another column's.
  case longRows([LongRow], header: Int, count: Int)
  /// Columns that were asked for as categories have more different texts than one may have.
  case tooManyTexts([String])
  /// Fewer than two rows below the header, of which a condition left some out.
  case tooFewRows(found: Int, leftOut: Int)

  /// A value that is no number.
  public struct Fault: Sendable, Equatable {
    /// The line in the file, from 1.
    public var line: Int
    public var column: String
    /// What stands there; empty where nothing does.
    public var found: String

    public init(line: Int, column: String, found: String) {
      self.line = line
      self.column = column
      self.found = found
    }
  }

  /// A row with more fields than the header.
  public struct LongRow: Sendable, Equatable {
    /// The line in the file, from 1.
    public var line: Int
    public var fields: Int

    public init(line: Int, fields: Int) {
      self.line = line
      self.fields = fields
    }
  }
}
