/// Centroids of the clusters that are left, in blocks of neighbours with the box each block fills.
///
/// A cluster is named by one of its points. When most places of the blocks have become empty, what
/// is left is laid out anew, so that the work shrinks with the number of clusters.
struct WardBlocks {
  /// Places in a block.
  static let places = 32

  private let width: Int
  private(set) var liveCount: Int
  /// Where each cluster lies.
  private var slotOf: [Int32]
  private var memory: WardMemory

  init(_ points: FeatureMatrix, _ equal: EqualRows) {
    width = points.width
    liveCount = equal.firsts.count
    slotOf = [Int32](repeating: -1, count: points.count)
    memory = WardMemory(
      equal.places(of: points), clusters: equal.firsts, sizes: equal.sizes)
    nameSlots()
  }

  /// A cluster that is left: the first in the blocks.
  var anyCluster: Int {
    for slot in 0..<memory.slotCount where memory.cluster[slot] >= 0 {
      return Int(memory.cluster[slot])
    }
    return 0
  }

  /// The cluster whose merge with this one costs least, and the cost a·b / (a + b)·d². Among equals
  /// it is the one the chain came from, else the first in the blocks.
  func nearest(to cluster: Int, before: Int?) -> (cluster: Int, criterion: Double) {
    let slot = Int(slotOf[cluster])
    var best = (slot: -1, criterion: Double.infinity)
    if let before {
      let place = Int(slotOf[before])
      best = (place, memory.criterion(slot, place))
    }
    memory.search(from: slot, &best)
    // Costs too large for a number are all alike.
    if best.slot < 0 {
      best.slot = (0..<memory.slotCount).first { memory.cluster[$0] >= 0 && $0 != slot } ?? slot
    }
    return (Int(memory.cluster[best.slot]), best.criterion)
  }

  /// Merges two clusters; the larger one's name and place stay.
  mutating func merge(_ one: Int, _ other: Int) {
    let (first, second) = (Int(slotOf[one]), Int(slotOf[other]))
    let firstStays =
      memory.size[first] != memory.size[second]
      ? memory.size[first] > memory.size[second] : one < other
    memory.merge(firstStays ? second : first, into: firstStays ? first : second)
    liveCount -= 1
    if liveCount * 5 < memory.laidOut * 3, memory.laidOut > Self.places * 2 {
      let (points, clusters, sizes) = memory.live
      memory = WardMemory(points, clusters: clusters, sizes: sizes)
      nameSlots()
    }
  }

  private mutating func nameSlots() {
    for slot in 0..<memory.slotCount where memory.cluster[slot] >= 0 {
      slotOf[Int(memory.cluster[slot])] = Int32(truncatingIfNeeded: slot)
    }
  }
}
