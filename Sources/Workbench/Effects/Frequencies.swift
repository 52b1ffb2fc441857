import Query
import Tables

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

/// Frequencies of a column's values among rows: texts and classes by how often they occur, numbers
/// in ten ranges of equal width, dates by year, what is missing last.
public enum Frequencies {
  /// Each with the query that names its rows; at most `limit` different texts.
  ///
  /// Linear in the rows, and for texts in their bytes.
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
    result.sort { $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value }
    return result + missingCount(missing, name)
  }

  private static func texts(
    _ column: TextColumn, _ name: String, _ rows: [UInt32], _ limit: Int
  ) -> [ValueCount] {
    let found = TextFrequencies(column, among: rows, limit: limit)
    let named = found.entries.map { entry in
      let value = column[Int(entry.row)]
      return ValueCount(
        value: value, count: entry.count, query: "\(name) = \(Query.quote(value))")
    }
    return named + missingCount(found.missingCount, name)
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
      guard let value = value(Int(row)), value.isFinite else {
        missing += 1
        continue
      }
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return missingCount(missing, name) }
    let bins = low == high ? 1 : 10
    // Halves, so that the distance of two huge numbers does not overflow.
    let width = (high / 2 - low / 2) / Double(bins) * 2
    func edge(_ bin: Int) -> Double { bin == bins ? high : low + Double(bin) * width }
    var counts = [Int](repeating: 0, count: bins)
    for row in rows {
      guard let value = value(Int(row)), value.isFinite else { continue }
      // By the edges that the query names, so that it finds just these rows.
      var bin = 0
      while bin < bins - 1, value >= edge(bin + 1) { bin += 1 }
      counts[bin] += 1
    }
    let result = counts.enumerated().filter { $0.element > 0 }.map { bin, count in
      let from = edge(bin)
      let to = edge(bin + 1)
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
