import Tables

/// A column as numbers.
enum NumberColumn {
  case numbers(Column<Double>)
  case integers(Column<Int64>)
  case none

  init(_ column: ColumnData?) {
    switch column {
    case .number(let numbers)?: self = .numbers(numbers)
    case .integer(let integers)?: self = .integers(integers)
    default: self = .none
    }
  }

  /// Nil where it is missing or no finite number.
  func value(_ row: Int) -> Double? {
    switch self {
    case .numbers(let numbers): numbers.value(row)?.defined
    case .integers(let integers): integers.value(row).map(Double.init)
    case .none: nil
    }
  }
}
