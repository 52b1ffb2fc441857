/// The numbers of `WardBlocks`: one owner, one thread.
final class WardMemory {
  private static let places = WardBlocks.places

  let width: Int
  /// Clusters when laid out.
  let laidOut: Int
  let blockCount: Int
  var slotCount: Int { blockCount * Self.places }
  /// Name and size of what lies at each slot; -1 where nothing does.
  let cluster: UnsafeMutablePointer<Int32>
  let size: UnsafeMutablePointer<Double>
  /// Centroids: block after block, in it feature after feature. Empty slots are infinitely far.
  let centroids: UnsafeMutableRawPointer
  /// What each block fills.
  let boxes: WardBoxes
  /// The same for each group of eight blocks.
  let groups: WardBoxes

  init(_ points: FeatureMatrix, clusters: [Int32], sizes: [Double]) {
    var builder = KdBuilder(points, leafSize: Self.places)
    builder.split()
    let leaves = builder.nodes.filter { $0.child == 0 }
    width = points.width
    laidOut = points.count
    blockCount = leaves.count
    boxes = WardBoxes(count: leaves.count, width: points.width)
    groups = WardBoxes(
      count: (leaves.count + WardBoxes.lanes - 1) / WardBoxes.lanes, width: points.width)
    let slots = leaves.count * Self.places
    cluster = .allocate(capacity: slots)
    cluster.initialize(repeating: -1, count: slots)
    size = .allocate(capacity: slots)
    size.initialize(repeating: 1, count: slots)
    centroids = .allocate(byteCount: max(1, slots * width) * 8, alignment: 64)
    centroids.initializeMemory(as: Double.self, repeating: .infinity, count: slots * width)
    for (block, leaf) in leaves.enumerated() {
      for position in leaf.start..<leaf.end {
        let row = Int(builder.order[position])
        let slot = block * Self.places + position - leaf.start
        cluster[slot] = clusters[row]
        size[slot] = sizes[row]
        for feature in 0..<width {
          at(slot, feature).pointee = points.values[row * width + feature]
        }
        widen(slot)
      }
      findLeast(block)
    }
  }

  deinit {
    cluster.deallocate()
    size.deallocate()
    centroids.deallocate()
  }

  /// What is left, in the order of the slots.
  var live: (FeatureMatrix, [Int32], [Double]) {
    let slots = (0..<slotCount).filter { cluster[$0] >= 0 }
    let values = slots.flatMap { slot in (0..<width).map { at(slot, $0).pointee } }
    return (
      FeatureMatrix(
        values: values, count: slots.count, names: [String](repeating: "", count: width)),
      slots.map { cluster[$0] }, slots.map { size[$0] }
    )
  }

  /// The cost of merging what lies at two slots; the same either way round.
  func criterion(_ one: Int, _ other: Int) -> Double {
    var sum = 0.0
    for feature in 0..<width {
      let gap = at(one, feature).pointee - at(other, feature).pointee
      sum += gap * gap
    }
    return sum * (size[one] * size[other] / (size[one] + size[other]))
  }

  /// Moves the joint centroid to `kept` and empties `gone`.
  func merge(_ gone: Int, into kept: Int) {
    let total = size[gone] + size[kept]
    let share = size[gone] / total
    for feature in 0..<width {
      let (from, to) = (at(gone, feature), at(kept, feature))
      to.pointee += (from.pointee - to.pointee) * share
      from.pointee = .infinity
    }
    size[kept] = total
    size[gone] = 1
    cluster[gone] = -1
    widen(kept)
    findLeast(gone / Self.places)
    findLeast(kept / Self.places)
  }

  func at(_ slot: Int, _ feature: Int) -> UnsafeMutablePointer<Double> {
    let (block, place) = (slot / Self.places, slot % Self.places)
    return centroids.assumingMemoryBound(to: Double.self)
      + (block * width + feature) * Self.places + place
  }

  /// Boxes only grow until everything is laid out anew.
  private func widen(_ slot: Int) {
    let block = slot / Self.places
    for feature in 0..<width {
      let value = at(slot, feature).pointee
      boxes.widen(block, feature, value)
      groups.widen(block / WardBoxes.lanes, feature, value)
    }
  }

  private func findLeast(_ block: Int) {
    var smallest = Double.infinity
    for slot in block * Self.places..<(block + 1) * Self.places where cluster[slot] >= 0 {
      smallest = min(smallest, size[slot])
    }
    if smallest.isFinite { boxes.setLeast(block, smallest) } else { boxes.empty(block) }
    let group = block / WardBoxes.lanes
    groups.setLeast(group, boxes.least(inGroup: group))
  }
}
