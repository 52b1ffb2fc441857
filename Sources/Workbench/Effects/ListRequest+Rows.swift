import Ingestion
import Query
import Tables

/// The rows of a list, or why its filter cannot be read.
public struct ListAnswer: Sendable {
  /// Nil where the filter cannot be read, or the work was cancelled.
  public var rows: [UInt32]?
  /// How many the scope alone has.
  public var scopeCount: Int
  public var fault: FilterFault?

  public init(rows: [UInt32]?, scopeCount: Int, fault: FilterFault? = nil) {
    self.rows = rows
    self.scopeCount = scopeCount
    self.fault = fault
  }
}

extension ListRequest {
  /// Narrows by scope, then by filter, then sorts; nil where it was cancelled.
  ///
  /// Linear in the number of rows but for sorting by a text.
  public func answer(from table: Table, isCancelled: () -> Bool = { false }) -> ListAnswer? {
    let schema = QuerySchema(table: table)
    let all = (0..<UInt32(table.rowCount)).map { $0 }
    var rows = all
    if !scope.isEmpty {
      do throws(QueryError) {
        let query = try Query(scope, schema: schema)
        guard let found = query.rows(of: table, isCancelled: isCancelled) else { return nil }
        rows = found
      } catch {
        return ListAnswer(rows: [], scopeCount: 0, fault: FilterFault(error))
      }
    }
    let scopeCount = rows.count
    switch FilterText.interpret(filter, schema: schema) {
    case .all: break
    case .incomplete(let error):
      return ListAnswer(rows: nil, scopeCount: scopeCount, fault: FilterFault(error))
    case .plain(let words):
      rows = words.rows(of: table, among: rows)
    case .query(let query):
      rows = query.rows(of: table, among: rows)
    }
    if isCancelled() { return nil }
    if let sort, let column = table[sort.column] {
      guard
        let sorted = RowOrder.sorted(
          rows, by: column, descending: sort.isDescending, isCancelled: isCancelled)
      else { return nil }
      rows = sorted
    }
    return ListAnswer(rows: rows, scopeCount: scopeCount)
  }
}

extension FilterFault {
  init(_ error: QueryError) {
    let expected = error.expected.isEmpty || error.isIncomplete == false
      ? "" : " " + error.expected.prefix(8).joined(separator: "  ")
    self.init(
      range: error.range, message: error.message + expected, isIncomplete: error.isIncomplete)
  }
}

/// How often a value occurs.
public struct ValueCount: Sendable, Equatable {
  public var value: String
  public var count: Int
  /// The query that names these rows.
  public var query: String

  public init(value: String, count: Int, query: String) {
    self.value = value
    self.count = count
    self.query = query
  }
}

/// Frequencies of a column's values among rows, the most frequent first.
public enum Frequencies {
  /// At most `limit` values; numbers are cut into ten ranges of equal width.
  public static func count(
    _ column: ColumnData, named name: String, among rows: [UInt32], limit: Int = 200
  ) -> [ValueCount] {
    switch column {
    case .category(let column): return categories(column, name, rows)
    case .integer(let column):
      return ranges(rows, name) { row in column.value(row).map(Double.init) }
    case .number(let column): return ranges(rows, name) { row in column.value(row) }
    case .date(let column): return years(column, name, rows)
    case .text(let column): return texts(column, name, rows, limit)
    case .boolean, .integerList, .numberList: return []
    }
  }

  private static func categories(
    _ column: CategoryColumn, _ name: String, _ rows: [UInt32]
  ) -> [ValueCount] {
    var counts = [Int](repeating: 0, count: column.values.count)
    var missing = 0
    for row in rows {
      if let code = column.codes.value(Int(row)), counts.indices.contains(Int(code)) {
        counts[Int(code)] += 1
      } else {
        missing += 1
      }
    }
    var result = zip(column.values, counts).filter { $0.1 > 0 }.map { value, count in
      ValueCount(value: value, count: count, query: "\(name) = \(Query.quote(value))")
    }
    result.sort { $0.count > $1.count }
    return result + missingCount(missing, name)
  }

  private static func texts(
    _ column: TextColumn, _ name: String, _ rows: [UInt32], _ limit: Int
  ) -> [ValueCount] {
    guard let order = RowOrder.sorted(rows, by: .text(column)) else { return [] }
    var result: [ValueCount] = []
    var missing = 0
    var start = 0
    while start < order.count {
      let row = Int(order[start])
      guard column.isValid(row) else {
        missing = order.count - start
        break
      }
      var end = start + 1
      while end < order.count, column.isValid(Int(order[end])),
        isEqual(column, row, Int(order[end]))
      { end += 1 }
      result.append(ValueCount(value: "", count: end - start, query: String(row)))
      start = end
    }
    result.sort { $0.count > $1.count }
    let named = result.prefix(limit).map { entry in
      let value = column[Int(entry.query) ?? 0]
      return ValueCount(value: value, count: entry.count, query: "\(name) = \(Query.quote(value))")
    }
    return named + missingCount(missing, name)
  }

  private static func isEqual(_ column: TextColumn, _ left: Int, _ right: Int) -> Bool {
    column.withBytes(left) { first in column.withBytes(right) { first.elementsEqual($0) } }
  }

  private static func years(
    _ column: Column<Int32>, _ name: String, _ rows: [UInt32]
  ) -> [ValueCount] {
    var counts: [Int: Int] = [:]
    var missing = 0
    for row in rows {
      if let day = column.value(Int(row)) {
        counts[Days.civil(day).year, default: 0] += 1
      } else {
        missing += 1
      }
    }
    let result = counts.sorted { $0.key > $1.key }.map { year, count in
      ValueCount(
        value: String(year), count: count,
        query: "\(name) between \(year)-01-01 and \(year)-12-31")
    }
    return result + missingCount(missing, name)
  }

  private static func ranges(
    _ rows: [UInt32], _ name: String, _ value: (Int) -> Double?
  ) -> [ValueCount] {
    var low = Double.infinity
    var high = -Double.infinity
    var missing = 0
    for row in rows {
      guard let value = value(Int(row)), value.isFinite else { missing += 1; continue }
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return missingCount(missing, name) }
    let bins = low == high ? 1 : 10
    let width = (high - low) / Double(bins)
    var counts = [Int](repeating: 0, count: bins)
    for row in rows {
      guard let value = value(Int(row)), value.isFinite else { continue }
      counts[width > 0 ? min(bins - 1, Int((value - low) / width)) : 0] += 1
    }
    let result = counts.enumerated().filter { $0.element > 0 }.map { bin, count in
      let from = low + Double(bin) * width
      let to = bin == bins - 1 ? high : low + Double(bin + 1) * width
      let closing = bin == bins - 1 ? "<=" : "<"
      return ValueCount(
        value: "\(Figures.compact(from)) … \(Figures.compact(to))", count: count,
        query: "\(name) >= \(from) and \(name) \(closing) \(to)")
    }
    return result + missingCount(missing, name)
  }

  private static func missingCount(_ count: Int, _ name: String) -> [ValueCount] {
    count == 0 ? [] : [ValueCount(value: "missing", count: count, query: "\(name) is missing")]
  }
}
