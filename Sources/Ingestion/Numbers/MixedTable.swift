import Tables

/// A file of numbers and texts, one row a thing: what is compared by Gower's distance.
public struct MixedTable: Sendable, Equatable {
  /// One column.
  public enum Column: Sendable, Equatable {
    /// Numbers; NaN where none stands.
    case numbers([Double])
    /// Places in `values`, which are in the order of the file; -1 where nothing stands.
    case texts(codes: [Int32], values: [String])
  }

  /// The names of the columns that were taken.
  public let names: [String]
  public let columns: [Column]
  /// What each row is called: its id, or its number in the file from 1.
  public let ids: [String]
  /// Columns that say nothing, or too much to be a category, and were not asked for.
  public let passedOver: [String]
  /// The first column where it was not asked for and names the rows: its name may be empty.
  public let rowNames: String?
  /// What the condition made of the rows; nil without one.
  public let selection: ConditionOutcome?

  /// Rows of the table.
  public var count: Int { ids.count }

  /// A category has so many different texts at most.
  public static let mostTexts = 10_000

  /// Reads a delimited file as `NumberTable` does. A column whose values are numbers, as far as they are
  /// there, is one of numbers, unless it is named in `categories`; in the others every text but the empty
  /// one is a category.
  ///
  /// Throws what hinders, with what can be done. O(bytes) time; memory: 12 bytes a value, and the ids
  /// and texts.
  public static func read(
    _ path: String, id: String?, columns wanted: [String]?, categories: [String] = [],
    where condition: String? = nil
  ) throws(NumberTableError) -> MixedTable {
    try NumberReading(
      path, id: id, columns: wanted, texts: true, categories: categories, where: condition
    ).mixed()
  }
}
