import Query
import Tables

/// The columns of `strata items` that the tests ask for.
let itemSchema = QuerySchema([
  ("id", .text), ("name", .text), ("state", .text), ("revenue", .number), ("quantity", .number),
  ("cv", .number), ("first_sale", .date), ("abc", .text), ("active", .boolean), ("in", .text),
  ("abc class", .text),
])

/// One row of a table as a query's row, by the query's own order of fields.
struct TableRow: QueryRow {
  let columns: [ColumnData?]
  let row: Int

  init(_ table: Table, fields: [String], row: Int) {
    columns = fields.map { table[$0] }
    self.row = row
  }

  func text(_ field: Int) -> UnsafeBufferPointer<UInt8>? {
    switch columns[field] {
    // The table outlives the row, so its bytes stay where they are.
    case .text(let column) where column.isValid(row): column.withBytes(row) { $0 }
    case .category(let column):
      column.value(row).map { value in
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, value.utf8.count))
        _ = copy.initialize(from: value.utf8)
        return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(copy)[0..<value.utf8.count])
      }
    default: nil
    }
  }

  func number(_ field: Int) -> Double? {
    switch columns[field] {
    case .number(let column): column.value(row)
    case .integer(let column): column.value(row).map(Double.init)
    case .boolean(let column): column.value(row).map(Double.init)
    default: nil
    }
  }

  func date(_ field: Int) -> Int32? {
    if case .date(let column) = columns[field] { return column.value(row) }
    return nil
  }
}

extension Query {
  /// The rows that pass when they are asked one by one.
  func rowsOneByOne(of table: Table) -> [UInt32] {
    (0..<UInt32(table.rowCount)).filter {
      matches(TableRow(table, fields: fields, row: Int($0)))
    }
  }
}
