extension ColumnData {
  /// A value as plain text for machines: numbers in the shortest form that reads back the same
  /// (whole ones without a point), days as yyyy-MM-dd; empty where it is missing.
  public func plainText(_ row: Int) -> String {
    switch self {
    case .integer(let column): column.value(row).map(String.init) ?? ""
    case .number(let column): column.value(row).map(Self.shortest) ?? ""
    case .date(let column): column.value(row).map { Days.text($0) } ?? ""
    case .boolean(let column): column.value(row).map { $0 == 0 ? "false" : "true" } ?? ""
    case .text(let column): column.value(row) ?? ""
    case .category(let column): column.value(row) ?? ""
    case .integerList(let column): column[row].map(String.init).joined(separator: " ")
    case .numberList(let column): column[row].map(Self.shortest).joined(separator: " ")
    }
  }

  /// The shortest decimal that reads back the same double; empty for what is not a number.
  public static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return String(value)
  }
}
