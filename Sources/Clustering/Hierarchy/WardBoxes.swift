/// Boxes around blocks of centroids, laid out so that eight are compared at once, with the size of
/// the smallest cluster in each.
final class WardBoxes {
  static let lanes = 8

  let count: Int
  private let width: Int
  /// The count, padded to whole vectors by boxes that are infinitely far.
  private let places: Int
  /// Lowest and highest corners: feature after feature, over all boxes.
  private let low: UnsafeMutableRawPointer
  private let high: UnsafeMutableRawPointer
  private let smallest: UnsafeMutableRawPointer
  /// What `fillBounds` found.
  let bounds: UnsafeMutablePointer<Double>

  init(count: Int, width: Int) {
    self.count = count
    self.width = width
    places = (count + Self.lanes - 1) / Self.lanes * Self.lanes
    func numbers(_ count: Int, _ value: Double) -> UnsafeMutableRawPointer {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, count) * 8, alignment: 64)
      memory.initializeMemory(as: Double.self, repeating: value, count: count)
      return memory
    }
    low = numbers(places * width, .infinity)
    high = numbers(places * width, -.infinity)
    smallest = numbers(places, .infinity)
    bounds = .allocate(capacity: places)
    bounds.initialize(repeating: .infinity, count: places)
  }

  deinit {
    low.deallocate()
    high.deallocate()
    smallest.deallocate()
    bounds.deallocate()
  }

  func widen(_ box: Int, _ feature: Int, _ value: Double) {
    let place = feature * places + box
    let lows = low.assumingMemoryBound(to: Double.self)
    let highs = high.assumingMemoryBound(to: Double.self)
    lows[place] = min(lows[place], value)
    highs[place] = max(highs[place], value)
  }

  /// Nothing is left in a box.
  func empty(_ box: Int) {
    for feature in 0..<width {
      low.assumingMemoryBound(to: Double.self)[feature * places + box] = .infinity
      high.assumingMemoryBound(to: Double.self)[feature * places + box] = -.infinity
    }
    setLeast(box, .infinity)
  }

  func setLeast(_ box: Int, _ size: Double) {
    smallest.assumingMemoryBound(to: Double.self)[box] = size
  }

  /// The smallest cluster in eight boxes side by side.
  func least(inGroup group: Int) -> Double {
    let sizes = smallest.assumingMemoryBound(to: Double.self)
    var least = Double.infinity
    for box in group * Self.lanes..<(group + 1) * Self.lanes { least = min(least, sizes[box]) }
    return least
  }

  /// The least cost of a merge with anything in each of eight boxes side by side: a hair less than
  /// the sum says, so that rounding never hides the nearest.
  @inline(__always)
  func bounds(
    group: Int, _ query: UnsafePointer<Double>, _ ownSize: Double
  ) -> SIMD8<Double> {
    let box = group &* Self.lanes
    var sum = SIMD8<Double>(repeating: 0)
    for feature in 0..<width {
      let place = (feature &* places &+ box) &* 8
      let below = low.load(fromByteOffset: place, as: SIMD8<Double>.self) - query[feature]
      let above = query[feature] - high.load(fromByteOffset: place, as: SIMD8<Double>.self)
      let outside = below.replacing(with: above, where: above .> below)
      let gap = outside.replacing(with: 0, where: outside .< 0)
      sum += gap * gap
    }
    let sizes = smallest.load(fromByteOffset: box &* 8, as: SIMD8<Double>.self)
    // a / (1 + a / b) is a·b / (a + b), and stays a number where a box is empty.
    return sum * (ownSize * (1 - 1e-12)) / (1 + ownSize / sizes)
  }

  /// Fills `bounds` for all boxes; returns the lowest, -1 if all are empty.
  func fillBounds(_ query: UnsafePointer<Double>, _ ownSize: Double) -> Int {
    var (lowest, limit) = (-1, Double.infinity)
    for group in 0..<places / Self.lanes {
      let found = bounds(group: group, query, ownSize)
      for lane in 0..<Self.lanes {
        let box = group &* Self.lanes &+ lane
        bounds[box] = found[lane]
        if found[lane] < limit { (lowest, limit) = (box, found[lane]) }
      }
    }
    return lowest
  }
}
