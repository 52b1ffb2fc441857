/// Rows in the order of a column's values.
///
/// Numbers, dates and categories are turned into 64-bit keys that compare as unsigned integers and
/// are sorted by radix; texts by their first eight bytes so, and where those are equal by the
/// whole. Stable: rows with equal values keep the order they came in. Missing values come last,
/// whatever the direction, because a planner who sorts looks for values.
public enum RowOrder {
  /// `rows` in ascending or descending order of `column`; nil where `isCancelled` said so.
  ///
  /// O(n) for all but texts, which add O(m log m) for each run of m rows with one prefix.
  public static func sorted(
    _ rows: [UInt32], by column: ColumnData, descending: Bool = false,
    isCancelled: () -> Bool = { false }
  ) -> [UInt32]? {
    var present: [Keyed] = []
    present.reserveCapacity(rows.count)
    var missing: [UInt32] = []
    split(rows, by: column, into: &present, missing: &missing)
    if isCancelled() { return nil }
    if descending { for index in present.indices { present[index].key = ~present[index].key } }
    guard sortByRadix(&present, isCancelled: isCancelled) else { return nil }
    if case .text(let texts) = column {
      guard orderTies(&present, texts: texts, descending: descending, isCancelled: isCancelled)
      else { return nil }
    }
    var result: [UInt32] = []
    result.reserveCapacity(rows.count)
    for keyed in present { result.append(keyed.row) }
    result.append(contentsOf: missing)
    return result
  }

  struct Keyed {
    var key: UInt64
    var row: UInt32
  }

  private static func split(
    _ rows: [UInt32], by column: ColumnData, into present: inout [Keyed], missing: inout [UInt32]
  ) {
    func take<Element>(_ column: Column<Element>, _ key: (Element) -> UInt64?) {
      column.withUnsafeBufferPointer { values in
        for row in rows {
          let index = Int(row)
          if index < values.count, column.isValid(index), let key = key(values[index]) {
            present.append(Keyed(key: key, row: row))
          } else {
            missing.append(row)
          }
        }
      }
    }
    switch column {
    case .integer(let column): take(column) { UInt64(bitPattern: $0) ^ (1 << 63) }
    case .number(let column): take(column) { $0.isNaN ? nil : ascendingKey($0) }
    case .date(let column): take(column) { UInt64(bitPattern: Int64($0)) ^ (1 << 63) }
    case .boolean(let column): take(column) { UInt64($0) }
    case .category(let column):
      let known = column.values.count
      take(column.codes) { code in
        code >= 0 && Int(code) < known ? UInt64(code) : nil
      }
    case .text(let texts):
      for row in rows {
        let index = Int(row)
        if index < texts.count, texts.isValid(index) {
          present.append(Keyed(key: texts.withBytes(index, prefix), row: row))
        } else {
          missing.append(row)
        }
      }
    case .integerList, .numberList: missing = rows
    }
  }

  /// IEEE 754 bits, flipped so that unsigned order is numeric order; -0 equals 0.
  private static func ascendingKey(_ value: Double) -> UInt64 {
    let bits = (value == 0 ? 0.0 : value).bitPattern
    return bits & (1 << 63) == 0 ? bits | (1 << 63) : ~bits
  }

  /// The first eight bytes, most significant first; shorter texts are filled with zeros.
  private static func prefix(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<8 { key = key << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
    return key
  }

  /// Least significant digit first, 11 bits a pass; passes in which all digits agree are skipped.
  private static func sortByRadix(_ keyed: inout [Keyed], isCancelled: () -> Bool) -> Bool {
    let count = keyed.count
    guard count > 256 else {
      // Few rows: the pair (key, position) keeps a comparison sort stable.
      let order = keyed.indices.sorted {
        keyed[$0].key != keyed[$1].key ? keyed[$0].key < keyed[$1].key : $0 < $1
      }
      keyed = order.map { keyed[$0] }
      return true
    }
    let digits = 6
    let size = 1 << 11
    var histograms = [Int](repeating: 0, count: digits * size)
    for item in keyed {
      for digit in 0..<digits {
        histograms[digit * size + Int((item.key >> UInt64(11 * digit)) & 2047)] += 1
      }
    }
    var source = keyed
    var target = keyed
    for digit in 0..<digits {
      if isCancelled() { return false }
      let start = digit * size
      if histograms[start..<start + size].contains(count) { continue }
      var sum = 0
      for bin in start..<start + size {
        let bins = histograms[bin]
        histograms[bin] = sum
        sum += bins
      }
      source.withUnsafeBufferPointer { from in
        target.withUnsafeMutableBufferPointer { to in
          for item in from {
            let bin = start + Int((item.key >> UInt64(11 * digit)) & 2047)
            to[histograms[bin]] = item
            histograms[bin] += 1
          }
        }
      }
      swap(&source, &target)
    }
    keyed = source
    return true
  }

  /// Sorts each run of rows with one prefix by the whole text.
  private static func orderTies(
    _ keyed: inout [Keyed], texts: TextColumn, descending: Bool, isCancelled: () -> Bool
  ) -> Bool {
    var start = 0
    while start < keyed.count {
      var end = start + 1
      while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
      if end - start > 1 {
        if isCancelled() { return false }
        let run = Array(keyed[start..<end])
        let order = run.indices.sorted { left, right in
          let comparison = compare(texts, Int(run[left].row), Int(run[right].row))
          if comparison == 0 { return left < right }
          return descending ? comparison > 0 : comparison < 0
        }
        for (offset, index) in order.enumerated() { keyed[start + offset] = run[index] }
      }
      start = end
    }
    return true
  }

  private static func compare(_ texts: TextColumn, _ left: Int, _ right: Int) -> Int {
    texts.withBytes(left) { first in
      texts.withBytes(right) { second in
        let shared = min(first.count, second.count)
        for index in 0..<shared where first[index] != second[index] {
          return Int(first[index]) - Int(second[index])
        }
        return first.count - second.count
      }
    }
  }
}
