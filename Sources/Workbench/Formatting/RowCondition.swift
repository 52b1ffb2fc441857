import Query
import Tables

/// One value of a row as a condition of the query language.
enum RowCondition {
  /// `abc = A`, `cv = 0.4512`, `first_sale = 2026-01-05`, `current is missing`; nil for values that
  /// the language does not know.
  static func text(_ column: ColumnData, named name: String, row: Int) -> String? {
    let value: String?
    switch column {
    case .text(let column): value = column.value(row).map(Query.quote)
    case .category(let column): value = column.value(row).map(Query.quote)
    case .integer(let column): value = column.value(row).map(String.init)
    case .number(let column): value = column.value(row).flatMap { $0.isFinite ? "\($0)" : nil }
    case .date(let column): value = column.value(row).map(DateText.day)
    case .boolean, .integerList, .numberList: return nil
    }
    return value.map { "\(name) = \($0)" } ?? "\(name) is missing"
  }
}
