/// Rows that are evaluated together.
protocol RowSpan {
  var count: Int { get }
  /// The table's row at a position of the span.
  subscript(position: Int) -> Int { get }
}

/// Neighbouring rows.
struct DenseSpan: RowSpan {
  let start: Int
  let count: Int

  @inline(__always)
  subscript(position: Int) -> Int { start &+ position }
}

/// Rows picked one by one.
struct SparseSpan: RowSpan {
  let rows: UnsafeBufferPointer<UInt32>

  @inline(__always)
  var count: Int { rows.count }

  @inline(__always)
  subscript(position: Int) -> Int { Int(rows[position]) }
}
