/// What one part of the points changes.
struct LloydChange {
  var sums: [Double]
  var masses: [Double]
  var counts: [Int]
  var changed = 0

  @inline(__always)
  mutating func add(
    _ point: UnsafePointer<Double>, _ width: Int, _ weight: Double, from old: Int, to new: Int
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      for feature in 0..<width {
        let value = weight * point[feature]
        if old >= 0 { sums[old &* width &+ feature] -= value }
        sums[new &* width &+ feature] += value
      }
    }
    if old >= 0 {
      masses[old] -= weight
      counts[old] -= 1
    }
    masses[new] += weight
    counts[new] += 1
    changed += 1
  }
}

/// The points' owners and bounds while several threads write them.
struct LloydMemory: @unchecked Sendable {
  // Unchecked because of the pointers: each thread writes the rows of its own part.
  let owners: UnsafeMutablePointer<Int32>
  let upper: UnsafeMutablePointer<Double>
  let lower: UnsafeMutablePointer<Double>
}

/// What is done with the points of one part.
struct LloydWork: Sendable {
  let points: FeatureMatrix
  let weights: [Double]?
  let centres: [Double]
  let near: [Double]
  let block: CentreBlock

  func assign(_ rows: Range<Int>, _ state: LloydMemory, _ empty: LloydChange) -> LloydChange {
    var change = empty
    let width = points.width
    points.values.withUnsafeBufferPointer { values in
      centres.withUnsafeBufferPointer { centres in
        near.withUnsafeBufferPointer { near in
          guard let base = values.baseAddress, let centre = centres.baseAddress else { return }
          block.withDistances { distances in
            for row in rows {
              let own = Int(state.owners[row])
              let point = base + row &* width
              if own >= 0 {
                let bound = max(near[own], state.lower[row])
                if state.upper[row] < bound { continue }
                let exact = squaredDistance(point, centre + own &* width, width).squareRoot()
                state.upper[row] = exact
                if exact < bound { continue }
              }
              let nearest = distances.nearest(point)
              state.upper[row] = nearest.first.squareRoot()
              state.lower[row] = nearest.second.squareRoot()
              guard nearest.centre != own else { continue }
              state.owners[row] = Int32(truncatingIfNeeded: nearest.centre)
              change.add(point, width, weights?[row] ?? 1, from: own, to: nearest.centre)
            }
          }
        }
      }
    }
    return change
  }

  func sum(_ rows: Range<Int>, _ state: LloydMemory, k: Int) -> LloydChange {
    let width = points.width
    var change = LloydChange(
      sums: Array(repeating: 0, count: k * width), masses: Array(repeating: 0, count: k),
      counts: Array(repeating: 0, count: k))
    points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      for row in rows {
        change.add(
          base + row * width, width, weights?[row] ?? 1, from: -1, to: Int(state.owners[row]))
      }
    }
    return change
  }

  func inertia(_ rows: Range<Int>, _ state: LloydMemory) -> Double {
    let width = points.width
    var sum = 0.0
    points.values.withUnsafeBufferPointer { values in
      centres.withUnsafeBufferPointer { centres in
        guard let base = values.baseAddress, let centre = centres.baseAddress else { return }
        for row in rows {
          let squared = squaredDistance(
            base + row * width, centre + Int(state.owners[row]) * width, width)
          sum += squared * (weights?[row] ?? 1)
        }
      }
    }
    return sum
  }
}
