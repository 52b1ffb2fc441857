/// The columns that Strata knows, each with its values.
public enum ColumnData: Sendable {
  /// Whole numbers.
  case integer(Column<Int64>)
  /// Floating-point numbers.
  case number(Column<Double>)
  /// Days since 1970-01-01.
  case date(Column<Int32>)
  /// 0 or 1 by row (one byte each; packed into bits in a file).
  case boolean(Column<UInt8>)
  /// Free text.
  case text(TextColumn)
  /// Text out of a short list.
  case category(CategoryColumn)
  /// Whole numbers, equally many a row.
  case integerList(ListColumn<Int64>)
  /// Floating-point numbers, equally many a row.
  case numberList(ListColumn<Double>)

  /// The number of rows.
  public var count: Int {
    switch self {
    case .integer(let column): column.count
    case .number(let column): column.count
    case .date(let column): column.count
    case .boolean(let column): column.count
    case .text(let column): column.count
    case .category(let column): column.count
    case .integerList(let column): column.count
    case .numberList(let column): column.count
    }
  }
}

/// Named columns of one length.
public struct Table: Sendable {
  /// The columns' names, in order. Where two are alike, the name means the first.
  public let names: [String]
  /// The columns, in the names' order.
  public let columns: [ColumnData]
  /// The number of rows.
  public let rowCount: Int
  /// Key and value texts that a file keeps beside its columns.
  public let metadata: [(key: String, value: String)]

  private let positions: [String: Int]

  /// A table of columns of one length; anything else is a mistake of the program and ends it.
  public init(
    _ columns: [(name: String, data: ColumnData)],
    metadata: [(key: String, value: String)] = []
  ) {
    rowCount = columns.first?.data.count ?? 0
    for column in columns { precondition(column.data.count == rowCount, column.name) }
    names = columns.map(\.name)
    self.columns = columns.map(\.data)
    self.metadata = metadata
    positions = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The column of that name.
  public subscript(name: String) -> ColumnData? { positions[name].map { columns[$0] } }
}
