import Tables

/// Makes the columns of a run's tables, row by row, in one pass and without an array between.
enum RowColumns {
  /// Numbers; NaN is a missing value.
  @inline(__always)
  static func numbers(_ count: Int, _ value: (Int) -> Double) -> ColumnData {
    .number(
      column(count, zero: 0) { row in
        let value = value(row)
        return value.isNaN ? nil : value
      })
  }

  /// Whole numbers.
  @inline(__always)
  static func integers(_ count: Int, _ value: (Int) -> Int64?) -> ColumnData {
    .integer(column(count, zero: 0, value))
  }

  /// Days since 1970-01-01.
  @inline(__always)
  static func dates(_ count: Int, _ value: (Int) -> Int32?) -> ColumnData {
    .date(column(count, zero: 0, value))
  }

  /// Indices of `values`.
  @inline(__always)
  static func categories(
    _ count: Int, _ values: [String], _ code: (Int) -> Int32?
  ) -> ColumnData {
    .category(CategoryColumn(codes: column(count, zero: 0, code), values: values))
  }

  /// The texts of some items, in the order of `items`.
  static func texts(_ source: TextColumn, of items: [Int32]) -> ColumnData {
    let (blob, offsets) = source.withBlob { bytes, ends in
      var length = 0
      for item in items { length += Int(ends[Int(item) + 1] - ends[Int(item)]) }
      var offsets: [Int32] = [0]
      offsets.reserveCapacity(items.count + 1)
      let blob = SharedBytes(count: length) { target in
        var end = 0
        for item in items {
          let range = Int(ends[Int(item)])..<Int(ends[Int(item) + 1])
          UnsafeMutableRawBufferPointer(rebasing: target[end..<end + range.count])
            .copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
          end += range.count
          offsets.append(Int32(truncatingIfNeeded: end))
        }
      }
      return (Column<UInt8>(in: blob, at: 0, count: length), offsets)
    }
    var validity: Validity?
    if source.validity != nil { validity = Validity(items.map { source.isValid(Int($0)) }) }
    return .text(TextColumn(blob: blob, offsets: Column(offsets), validity: validity))
  }

  /// Demand by bucket of some items, as numbers.
  static func demand(
    _ units: [Int64], buckets: Int, divisor: Double, of items: [Int32]
  ) -> ColumnData {
    let bytes = SharedBytes(count: items.count * buckets * MemoryLayout<Double>.stride) { target in
      let target = target.bindMemory(to: Double.self)
      units.withUnsafeBufferPointer { units in
        var place = 0
        for item in items {
          let start = Int(item) * buckets
          for bucket in 0..<buckets {
            target[place + bucket] = Double(units[start + bucket]) / divisor
          }
          place += buckets
        }
      }
    }
    let values = Column<Double>(in: bytes, at: 0, count: items.count * buckets)
    return .numberList(ListColumn(width: buckets, values: values))
  }

  /// Demand by bucket of some items, as units.
  static func demandUnits(_ units: [Int64], buckets: Int, of items: [Int32]) -> ColumnData {
    var values: [Int64] = []
    values.reserveCapacity(items.count * buckets)
    for item in items {
      values.append(contentsOf: units[Int(item) * buckets..<(Int(item) + 1) * buckets])
    }
    return .integerList(ListColumn(width: buckets, values: Column(values)))
  }

  @inline(__always)
  private static func column<Element: BitwiseCopyable & Sendable>(
    _ count: Int, zero: Element, _ value: (Int) -> Element?
  ) -> Column<Element> {
    var missing = 0
    var bits = [UInt8](repeating: 0, count: (count + 7) / 8)
    let bytes = SharedBytes(count: count * MemoryLayout<Element>.stride) { target in
      let target = target.bindMemory(to: Element.self)
      bits.withUnsafeMutableBufferPointer { bits in
        for row in 0..<count {
          if let value = value(row) {
            target[row] = value
            bits[row >> 3] |= 1 << UInt8(truncatingIfNeeded: row & 7)
          } else {
            target[row] = zero
            missing += 1
          }
        }
      }
    }
    guard missing > 0 else { return Column(in: bytes, at: 0, count: count) }
    let validity = Validity(in: SharedBytes(copying: bits), at: 0, count: count)
    return Column(in: bytes, at: 0, count: count, validity: validity)
  }
}
