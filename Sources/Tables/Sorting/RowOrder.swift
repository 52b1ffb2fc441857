/// Rows in the order of a column's values.
///
/// Numbers, dates and categories are turned into 64-bit keys that compare as unsigned integers and
/// are sorted by radix on two cores; texts by eight bytes at a time so. Stable: rows with equal
/// values keep the order they came in. Missing values come last, whatever the direction, because a
/// planner who sorts looks for values.
public enum RowOrder {
  /// `rows` in ascending or descending order of `column`; nil where `isCancelled` said so.
  ///
  /// O(n) for all but texts, which take O(bytes that must be read to tell them apart).
  public static func sorted(
    _ rows: [UInt32], by column: ColumnData, descending: Bool = false,
    isCancelled: () -> Bool = { false }
  ) -> [UInt32]? {
    if isCancelled() { return nil }
    var keyed: [Keyed] = []
    var missing: [UInt32] = []
    if case .text(let texts) = column {
      guard
        let sorted = texts.withBlob({ bytes, offsets in
          split(rows, by: texts, offsets: offsets, into: &keyed, missing: &missing)
          return TextSort(bytes: bytes, offsets: offsets, descending: descending)
            .sort(&keyed, isCancelled: isCancelled)
        }), sorted
      else { return nil }
    } else {
      split(rows, by: column, into: &keyed, missing: &missing)
      if descending { for index in keyed.indices { keyed[index].key = ~keyed[index].key } }
      guard KeyedSort.sort(&keyed, isCancelled: isCancelled) else { return nil }
    }
    return [UInt32](unsafeUninitializedCapacity: rows.count) { target, filled in
      for item in keyed {
        target.initializeElement(at: filled, to: item.row)
        filled += 1
      }
      for row in missing {
        target.initializeElement(at: filled, to: row)
        filled += 1
      }
    }
  }

  /// A row and what it is sorted by.
  struct Keyed {
    var key: UInt64
    var row: UInt32
  }

  /// Rows of texts, whose keys are filled in later; a row that there is not counts as missing.
  private static func split(
    _ rows: [UInt32], by texts: TextColumn, offsets: UnsafeBufferPointer<Int32>,
    into present: inout [Keyed], missing: inout [UInt32]
  ) {
    let count = offsets.count - 1
    present.reserveCapacity(rows.count)
    for row in rows {
      if Int(row) < count, texts.isValid(Int(row)) {
        present.append(Keyed(key: 0, row: row))
      } else {
        missing.append(row)
      }
    }
  }

  private static func split(
    _ rows: [UInt32], by column: ColumnData, into present: inout [Keyed], missing: inout [UInt32]
  ) {
    func take<Element>(_ column: Column<Element>, _ key: (Element) -> UInt64?) {
      present.reserveCapacity(rows.count)
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
    case .text, .integerList, .numberList: missing = rows
    }
  }

  /// IEEE 754 bits, flipped so that unsigned order is numeric order; -0 equals 0.
  private static func ascendingKey(_ value: Double) -> UInt64 {
    let bits = (value == 0 ? 0.0 : value).bitPattern
    return bits & (1 << 63) == 0 ? bits | (1 << 63) : ~bits
  }
}
