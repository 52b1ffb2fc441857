/// How many items the clusters of two runs share: counted item by item, kept as a table of clusters
/// before by clusters after.
public struct ClusterCrossing: Sendable, Equatable {
  /// The clusters' numbers, rising, noise not among them.
  public let before: [Int32]
  public let after: [Int32]
  /// Items that are in the run before only, and in the run after only.
  public private(set) var left = 0
  public private(set) var entered = 0
  /// Items of both, by place of the cluster before and after; place 0 is noise.
  private var table: [Int]

  /// Nothing counted yet. Numbers that are not above 0 are noise, and need not be named.
  public init(before: some Sequence<Int32>, after: some Sequence<Int32>) {
    self.before = Set(before.lazy.filter { $0 > 0 }).sorted()
    self.after = Set(after.lazy.filter { $0 > 0 }).sorted()
    table = Array(repeating: 0, count: (self.before.count + 1) * (self.after.count + 1))
  }

  /// Items of both runs, in whichever cluster or noise.
  public var shared: Int { table.reduce(0, +) }

  /// Counts an item by its cluster before and after; nil where it is not in that run. A number that
  /// was not named counts as noise. O(log clusters).
  public mutating func count(_ one: Int32?, _ other: Int32?) {
    switch (one, other) {
    case (let one?, let other?):
      table[Self.place(one, before) * width + Self.place(other, after)] += 1
    case (_?, nil): left += 1
    case (nil, _?): entered += 1
    case (nil, nil): break
    }
  }

  /// Items in both a cluster before and one after, by their places in `before` and `after`.
  func shared(_ one: Int, _ other: Int) -> Int { table[(one + 1) * width + other + 1] }

  /// Items of a cluster before that are in the run after, and the other way round.
  func size(before one: Int) -> Int {
    table[(one + 1) * width..<(one + 2) * width].reduce(0, +)
  }

  func size(after other: Int) -> Int {
    (0...before.count).reduce(0) { $0 + table[$1 * width + other + 1] }
  }

  private var width: Int { after.count + 1 }

  /// From 1; 0 for what is not there.
  private static func place(_ number: Int32, _ numbers: [Int32]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number ? low + 1 : 0
  }
}
