/// The numbers of `WardBlocks`: one owner, one thread.
final class WardMemory {
  private static let lanes = 8
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
  /// Lowest and highest corner of each block: feature after feature, over all blocks.
  private let boxPlaces: Int
  private let low: UnsafeMutableRawPointer
  private let high: UnsafeMutableRawPointer
  /// Smallest cluster of each block.
  private let least: UnsafeMutableRawPointer
  private let bounds: UnsafeMutableRawPointer

  init(_ points: FeatureMatrix, clusters: [Int32], sizes: [Double]) {
    var builder = KdBuilder(points, leafSize: Self.places)
    builder.split()
    let leaves = builder.nodes.filter { $0.child == 0 }
    width = points.width
    laidOut = points.count
    blockCount = leaves.count
    boxPlaces = (leaves.count + Self.lanes - 1) / Self.lanes * Self.lanes
    let slots = leaves.count * Self.places
    cluster = .allocate(capacity: slots)
    cluster.initialize(repeating: -1, count: slots)
    size = .allocate(capacity: slots)
    size.initialize(repeating: 1, count: slots)
    func numbers(_ count: Int, _ value: Double) -> UnsafeMutableRawPointer {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, count) * 8, alignment: 64)
      memory.initializeMemory(as: Double.self, repeating: value, count: count)
      return memory
    }
    centroids = numbers(slots * width, .infinity)
    low = numbers(boxPlaces * width, .infinity)
    high = numbers(boxPlaces * width, -.infinity)
    least = numbers(boxPlaces, 1)
    bounds = numbers(boxPlaces, .infinity)
    for (block, leaf) in leaves.enumerated() {
      for position in leaf.start..<leaf.end {
        let row = Int(builder.order[position])
        let slot = block * Self.places + position - leaf.start
        cluster[slot] = clusters[row]
        size[slot] = sizes[row]
        for feature in 0..<width {
          at(slot, feature).pointee = points.values[row * width + feature]
        }
        widen(block, slot)
      }
      findLeast(block)
    }
  }

  deinit {
    cluster.deallocate()
    size.deallocate()
    centroids.deallocate()
    low.deallocate()
    high.deallocate()
    least.deallocate()
    bounds.deallocate()
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
    widen(kept / Self.places, kept)
    findLeast(gone / Self.places)
    findLeast(kept / Self.places)
  }

  private func at(_ slot: Int, _ feature: Int) -> UnsafeMutablePointer<Double> {
    let (block, place) = (slot / Self.places, slot % Self.places)
    return centroids.assumingMemoryBound(to: Double.self)
      + (block * width + feature) * Self.places + place
  }

  private func widen(_ block: Int, _ slot: Int) {
    let lows = low.assumingMemoryBound(to: Double.self)
    let highs = high.assumingMemoryBound(to: Double.self)
    for feature in 0..<width {
      let value = at(slot, feature).pointee
      let place = feature * boxPlaces + block
      lows[place] = min(lows[place], value)
      highs[place] = max(highs[place], value)
    }
  }

  private func findLeast(_ block: Int) {
    var smallest = Double.infinity
    for slot in block * Self.places..<(block + 1) * Self.places where cluster[slot] >= 0 {
      smallest = min(smallest, size[slot])
    }
    // An empty block is infinitely far in any case; its size only has to be a number.
    least.assumingMemoryBound(to: Double.self)[block] = smallest.isFinite ? smallest : 1
    if !smallest.isFinite {
      for feature in 0..<width {
        low.assumingMemoryBound(to: Double.self)[feature * boxPlaces + block] = .infinity
        high.assumingMemoryBound(to: Double.self)[feature * boxPlaces + block] = -.infinity
      }
    }
  }
}

extension WardMemory {
  /// The cheapest merge with what lies at `slot`, if cheaper than the best so far.
  func search(from slot: Int, _ best: inout (slot: Int, criterion: Double)) {
    withUnsafeTemporaryAllocation(byteCount: width * 8, alignment: 64) { raw in
      let query = raw.bindMemory(to: Double.self)
      for feature in 0..<width { query[feature] = at(slot, feature).pointee }
      guard let base = query.baseAddress else { return }
      let own = slot / Self.places
      scan(own, UnsafePointer(base), slot, &best)
      let nearest = fillBounds(UnsafePointer(base), size[slot], without: own)
      if nearest < 0 { return }
      let limits = bounds.assumingMemoryBound(to: Double.self)
      if limits[nearest] < best.criterion {
        scan(nearest, UnsafePointer(base), slot, &best)
        limits[nearest] = .infinity
      }
      for block in 0..<blockCount where limits[block] < best.criterion {
        scan(block, UnsafePointer(base), slot, &best)
      }
    }
  }

  /// The least cost of a merge with anything in each block, in `bounds`; returns the lowest block.
  private func fillBounds(
    _ query: UnsafePointer<Double>, _ ownSize: Double, without own: Int
  ) -> Int {
    var block = 0
    while block < boxPlaces {
      var sum = SIMD8<Double>(repeating: 0)
      for feature in 0..<width {
        let place = (feature &* boxPlaces &+ block) &* 8
        let below = low.load(fromByteOffset: place, as: SIMD8<Double>.self) - query[feature]
        let above = query[feature] - high.load(fromByteOffset: place, as: SIMD8<Double>.self)
        let outside = below.replacing(with: above, where: above .> below)
        let gap = outside.replacing(with: 0, where: outside .< 0)
        sum += gap * gap
      }
      let sizes = least.load(fromByteOffset: block &* 8, as: SIMD8<Double>.self)
      // A hair less than the sum says, so that rounding never hides the nearest.
      let factor = sizes * (ownSize * (1 - 1e-12)) / (sizes + ownSize)
      bounds.storeBytes(
        of: sum * factor, toByteOffset: block &* 8, as: SIMD8<Double>.self)
      block &+= Self.lanes
    }
    let limits = bounds.assumingMemoryBound(to: Double.self)
    limits[own] = .infinity
    var (lowest, limit) = (-1, Double.infinity)
    for block in 0..<blockCount where limits[block] < limit {
      (lowest, limit) = (block, limits[block])
    }
    return lowest
  }

  /// Looks through one block; `slot` itself does not count.
  @inline(__always)
  private func scan(
    _ block: Int, _ query: UnsafePointer<Double>, _ slot: Int,
    _ best: inout (slot: Int, criterion: Double)
  ) {
    let start = block &* Self.places
    let ownSize = size[slot]
    var place = 0
    while place < Self.places {
      var sum = SIMD8<Double>(repeating: 0)
      var at = (block &* width &* Self.places &+ place) &* 8
      for feature in 0..<width {
        let gap = centroids.load(fromByteOffset: at, as: SIMD8<Double>.self) - query[feature]
        sum += gap * gap
        at &+= Self.places &* 8
      }
      let sizes = UnsafeRawPointer(size + start + place).loadUnaligned(as: SIMD8<Double>.self)
      let costs = sum * (sizes * ownSize / (sizes + ownSize))
      for lane in 0..<Self.lanes where costs[lane] < best.criterion {
        let found = start &+ place &+ lane
        if found != slot { best = (found, costs[lane]) }
      }
      place &+= Self.lanes
    }
  }
}
