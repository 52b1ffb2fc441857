extension WardMemory {
  /// The cheapest merge with what lies at `slot`, if cheaper than the best so far: first in its own
  /// block, then in the nearest group of blocks, then wherever something cheaper may be.
  func search(from slot: Int, _ best: inout (slot: Int, criterion: Double)) {
    withUnsafeTemporaryAllocation(byteCount: width * 8, alignment: 64) { raw in
      let query = raw.bindMemory(to: Double.self)
      for feature in 0..<width { query[feature] = at(slot, feature).pointee }
      guard let base = query.baseAddress.map({ UnsafePointer($0) }) else { return }
      scan(slot / WardBlocks.places, base, slot, &best)
      let nearest = groups.fillBounds(base, size[slot])
      if nearest < 0 { return }
      look(in: nearest, base, slot, &best)
      groups.bounds[nearest] = .infinity
      for group in 0..<groups.count where groups.bounds[group] < best.criterion {
        look(in: group, base, slot, &best)
      }
    }
  }

  /// Looks through the blocks of a group that may hold something cheaper; the own one is done.
  @inline(__always)
  private func look(
    in group: Int, _ query: UnsafePointer<Double>, _ slot: Int,
    _ best: inout (slot: Int, criterion: Double)
  ) {
    let bounds = boxes.bounds(group: group, query, size[slot])
    let own = slot / WardBlocks.places
    for lane in 0..<WardBoxes.lanes where bounds[lane] < best.criterion {
      let block = group &* WardBoxes.lanes &+ lane
      if block != own { scan(block, query, slot, &best) }
    }
  }

  /// Looks through one block; `slot` itself does not count.
  private func scan(
    _ block: Int, _ query: UnsafePointer<Double>, _ slot: Int,
    _ best: inout (slot: Int, criterion: Double)
  ) {
    let start = block &* WardBlocks.places
    let ownSize = size[slot]
    var place = 0
    while place < WardBlocks.places {
      var sum = SIMD8<Double>(repeating: 0)
      var at = (block &* width &* WardBlocks.places &+ place) &* 8
      for feature in 0..<width {
        let gap = centroids.load(fromByteOffset: at, as: SIMD8<Double>.self) - query[feature]
        sum += gap * gap
        at &+= WardBlocks.places &* 8
      }
      let sizes = UnsafeRawPointer(size + start + place).loadUnaligned(as: SIMD8<Double>.self)
      let costs = sum * (sizes * ownSize / (sizes + ownSize))
      for lane in 0..<WardBoxes.lanes where costs[lane] < best.criterion {
        let found = start &+ place &+ lane
        if found != slot { best = (found, costs[lane]) }
      }
      place &+= WardBoxes.lanes
    }
  }
}
