import Glibc

/// Draws the first centres of k-means.
struct Seeding {
  let points: FeatureMatrix
  let weights: [Double]?
  let k: Int

  /// Of more points than this a sample is drawn first, without replacement: as good for a start, and
  /// its cost does not grow with the data.
  private static let sampleSize = 50_000
  /// Rounds and candidates a round and cluster of k-means||.
  private static let rounds = 5
  private static let oversampling = 2.0

  /// Greedy k-means++: each next centre is the best of some candidates, which are drawn with
  /// probabilities that grow with the squared distance to the nearest centre so far.
  ///
  /// Returns centres row by row.
  func plusPlus(_ random: inout SeededRandom) -> [Double] {
    let rows = sample(&random)
    return Self.plusPlus(rows: rows, of: points, weights: weights, k: k, &random)
  }

  /// Points drawn at random (Forgy 1965), none of them twice.
  func rows(_ random: inout SeededRandom) -> [Double] {
    let width = points.width
    var rows = Array(0..<points.count)
    for place in 0..<min(k, points.count) {
      rows.swapAt(place, Int.random(in: place..<points.count, using: &random))
    }
    return rows.prefix(k).flatMap { points.values[$0 * width..<($0 + 1) * width] }
  }

  /// k-means||: candidates are drawn in a few rounds over all points, weighted by how many points
  /// they are nearest to, and clustered by k-means++.
  func parallel(_ random: inout SeededRandom) -> [Double] {
    let width = points.width
    var candidates = [draw(&random) { weight($0) }]
    var nearest = [Double](repeating: .infinity, count: points.count)
    Self.lower(&nearest, points, to: [candidates[0]])
    for _ in 0..<Self.rounds {
      let potential = (0..<points.count).reduce(0) { $0 + nearest[$1] * weight($1) }
      guard potential > 0 else { break }
      let factor = Self.oversampling * Double(k) / potential
      let drawn = (0..<points.count).filter {
        random.uniform() < factor * nearest[$0] * weight($0)
      }
      Self.lower(&nearest, points, to: drawn)
      candidates += drawn
    }
    guard DistinctRows.count(points.rows(candidates), upTo: k) >= k else {
      return plusPlus(&random)
    }
    let values = candidates.flatMap { points.values[$0 * width..<($0 + 1) * width] }
    var weights = [Double](repeating: 0, count: candidates.count)
    CentreBlock(values, width: width).withDistances { distances in
      points.values.withUnsafeBufferPointer { values in
        guard let base = values.baseAddress else { return }
        for row in 0..<points.count {
          weights[distances.nearest(base + row * width).centre] += weight(row)
        }
      }
    }
    return Self.plusPlus(
      rows: Array(0..<candidates.count),
      of: FeatureMatrix(values: values, count: candidates.count, names: points.names),
      weights: weights, k: k, &random)
  }

  private func weight(_ row: Int) -> Double { weights?[row] ?? 1 }

  private func draw(_ random: inout SeededRandom, _ weight: (Int) -> Double) -> Int {
    let total = (0..<points.count).reduce(0) { $0 + weight($1) }
    var left = random.uniform() * total
    for row in 0..<points.count {
      left -= weight(row)
      if left < 0 { return row }
    }
    return points.count - 1
  }

  /// Rows to draw from, ascending; all, if there are not too many.
  private func sample(_ random: inout SeededRandom) -> [Int] {
    let wanted = max(Self.sampleSize, 100 * k)
    guard points.count > wanted else { return Array(0..<points.count) }
    var rows: [Int] = []
    rows.reserveCapacity(wanted)
    // Selection sampling (Knuth, The Art of Computer Programming 3.4.2, algorithm S).
    for row in 0..<points.count {
      let needed = Double(wanted - rows.count)
      if Double(points.count - row) * random.uniform() < needed { rows.append(row) }
    }
    // Few values may be frequent: the sample has to have as many different ones.
    let isEnough = DistinctRows.count(points.rows(rows), upTo: k) >= k
    return isEnough ? rows : Array(0..<points.count)
  }

  private static func plusPlus(
    rows: [Int], of points: FeatureMatrix, weights: [Double]?, k: Int,
    _ random: inout SeededRandom
  ) -> [Double] {
    let width = points.width
    let part = rows.count == points.count ? points : points.rows(rows)
    let partWeights = weights.map { weights in rows.map { weights[$0] } }
    let trials = min(8, 2 + Int(log(Double(k))))
    var search = PlusPlusSearch(part, partWeights)
    var centres: [Double] = []
    for number in 0..<k {
      let candidates = (0..<(number == 0 ? 1 : trials)).map { _ in search.draw(&random) }
      let best = search.add(candidates)
      centres += part.values[best * width..<(best + 1) * width]
    }
    return centres
  }

  private static func lower(
    _ nearest: inout [Double], _ points: FeatureMatrix, to rows: [Int]
  ) {
    let width = points.width
    points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      for start in stride(from: 0, to: rows.count, by: 8) {
        let group = Array(rows[start..<min(start + 8, rows.count)])
        var block = CentreBlock(count: group.count, width: width)
        for (lane, row) in group.enumerated() { block.set(lane, values, row: row) }
        block.withDistances { distances in
          for row in nearest.indices {
            nearest[row] = min(
              nearest[row], distances.squared(base + row * width, group: 0).min())
          }
        }
      }
    }
  }
}

/// The state of a k-means++ draw: how far each point is from its nearest centre so far.
private struct PlusPlusSearch {
  private let points: FeatureMatrix
  private let weights: [Double]?
  private var nearest: [Double]
  /// Running sums of weighted `nearest`, to draw from.
  private var sums: [Double]

  init(_ points: FeatureMatrix, _ weights: [Double]?) {
    self.points = points
    self.weights = weights
    nearest = Array(repeating: .infinity, count: points.count)
    sums = []
    sums.reserveCapacity(points.count)
    var sum = 0.0
    for row in 0..<points.count {
      sum += weights?[row] ?? 1
      sums.append(sum)
    }
  }

  /// A row, with a probability that grows with its squared distance.
  func draw(_ random: inout SeededRandom) -> Int {
    let target = random.uniform() * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Makes the candidate a centre that leaves the points nearest to centres.
  mutating func add(_ candidates: [Int]) -> Int {
    let width = points.width
    var block = CentreBlock(count: candidates.count, width: width)
    points.values.withUnsafeBufferPointer { values in
      for (lane, row) in candidates.enumerated() { block.set(lane, values, row: row) }
    }
    var potentials = SIMD8<Double>.zero
    points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      block.withDistances { distances in
        for row in nearest.indices {
          let squared = distances.squared(base + row * width, group: 0)
          let left = pointwiseMin(squared, SIMD8(repeating: nearest[row]))
          potentials += left * (weights?[row] ?? 1)
        }
      }
    }
    let best = candidates.indices.min { potentials[$0] < potentials[$1] } ?? 0
    let chosen = candidates[best]
    var sum = 0.0
    points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      for row in nearest.indices {
        let squared = squaredDistance(base + row * width, base + chosen * width, width)
        if squared < nearest[row] { nearest[row] = squared }
        sum += nearest[row] * (weights?[row] ?? 1)
        sums[row] = sum
      }
    }
    return chosen
  }
}

extension FeatureMatrix {
  /// Some of the points.
  func rows(_ rows: [Int]) -> FeatureMatrix {
    var chosen: [Double] = []
    chosen.reserveCapacity(rows.count * width)
    for row in rows { chosen += values[row * width..<(row + 1) * width] }
    return FeatureMatrix(values: chosen, count: rows.count, names: names)
  }
}
