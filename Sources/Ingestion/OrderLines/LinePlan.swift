import Query
import Segmentation
import Tables

/// How the records of one file become order lines.
struct LinePlan: Sendable {
  let dialect: CSVDialect
  /// The number of the header's columns.
  let width: Int
  /// Fewer fields are too few: behind the last column that has a name.
  let minimumWidth: Int
  /// The column of each field, by its position in `CanonicalField.allCases`; -1 without one.
  let columns: [Int]
  let entity: [CanonicalField]
  let dateFormats: [DateFormat]
  let decimal: DecimalSign
  let keep: Query?
  /// The fields that `keep` names, in its order.
  let keepFields: [CanonicalField]
  let cleaners: [CanonicalField: Cleaner]
  let dropsReturns: Bool
  /// Days outside are left out.
  let days: ClosedRange<Int32>
  /// Decimal places seen in samples, by position in `allCases`.
  let scales: [Int]

  /// The column of a field, nil without one.
  func column(_ field: CanonicalField) -> Int? {
    let column = columns[field.position]
    return column < 0 ? nil : column
  }

  /// The formats as they are named in reports.
  var dateFormat: String { dateFormats.map(\.pattern).joined(separator: " or ") }
}

extension CanonicalField {
  /// Its place among all fields.
  var position: Int {
    switch self {
    case .order: 0
    case .date: 1
    case .product: 2
    case .name: 3
    case .customer: 4
    case .region: 5
    case .plant: 6
    case .channel: 7
    case .quantity: 8
    case .unitPrice: 9
    case .revenue: 10
    case .cost: 11
    }
  }

  /// What its values are in a query.
  var kind: FieldKind {
    switch self {
    case .date: .date
    case .quantity, .unitPrice, .revenue, .cost: .number
    default: .text
    }
  }

  /// How many decimals its values may have, where prices or revenue are mapped or not: a
  /// quantity and a price together have at most twelve, as money may have.
  func finest(hasMoney: Bool) -> Int {
    self != .quantity ? Decimals.finestMoney : hasMoney ? Decimals.finestPriced : Decimals.finest
  }
}
