/// Finite numbers to be looked up.
struct NumberSet: Sendable {
  /// Ascending.
  private let sorted: [Double]

  init(_ numbers: [Double]) { sorted = numbers.sorted() }

  /// O(log n).
  func contains(_ number: Double) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == number
  }
}
