/// The few rows of the smallest values, out of many that are offered one by one.
struct ExtremeRows {
  private let most: Int
  private var kept: [(row: Int, value: Double)] = []

  /// Keeps at most so many.
  init(most: Int) { self.most = most }

  /// The rows, the smallest value first; of equal ones the row that was offered first.
  var rows: [Int] { kept.map(\.row) }

  /// Takes time that grows with the number kept, and only where the row is kept.
  mutating func offer(_ row: Int, _ value: Double) {
    if kept.count == most {
      guard let last = kept.last, value < last.value else { return }
      kept.removeLast()
    }
    let place = kept.firstIndex { value < $0.value } ?? kept.count
    kept.insert((row, value), at: place)
  }
}
