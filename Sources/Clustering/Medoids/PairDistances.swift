import Tables

/// The distances of all pairs, a row for each item: every step of the search runs along a row.
struct PairDistances: Sendable {
  let count: Int
  private let values: [Double]

  /// Throws `tooLarge` above the memory limit, `cancelled`. O(n²) distances.
  init(
    _ items: some Dissimilarity, memoryLimit: Int, _ monitor: WorkMonitor
  ) throws(ClusteringError) {
    let count = items.count
    let (numbers, overflow) = count.multipliedReportingOverflow(by: count)
    let bytes = overflow || numbers > Int.max / 8 ? Int.max : numbers * 8
    guard bytes <= memoryLimit, count < Int(Int32.max) else {
      throw .tooLarge(method: "k-medoids", points: count, bytes: bytes)
    }
    self.count = count
    // What is too far for a number, or none, is as far as sums over all items allow.
    let most = Double.greatestFiniteMagnitude / Double(8 * max(1, count))
    values = [Double](unsafeUninitializedCapacity: count * count) { buffer, filled in
      filled = count * count
      buffer.initialize(repeating: 0)
      guard let base = buffer.baseAddress else { return }
      let output = PartBuffer(base: base)
      Parallel.forParts(of: count, rows: 64) { _, rows in
        if monitor.isCancelled() { return }
        for row in rows {
          let place = output.base + row * count
          for other in 0..<count where other != row {
            let distance = items.distance(row, other)
            place[other] = distance <= most ? distance : most
          }
        }
      }
    }
    try monitor.check()
  }

  @inline(__always)
  subscript(one: Int, other: Int) -> Double { values[one &* count &+ other] }

  /// Calls `body` with the distances of one item to all.
  @inline(__always)
  func withRow<Result>(
    _ item: Int, _ body: (UnsafeBufferPointer<Double>) -> Result
  ) -> Result {
    values.withUnsafeBufferPointer { values in
      body(UnsafeBufferPointer(rebasing: values[item * count..<(item + 1) * count]))
    }
  }
}
