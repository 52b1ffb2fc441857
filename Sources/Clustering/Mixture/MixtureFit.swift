import Glibc
import Tables

/// One run of expectation maximisation.
struct MixtureFit {
  let clusters: Int
  let shape: GaussianMixture.Shape
  private let points: FeatureMatrix
  private let options: GaussianMixture.Options
  private var weights: [Double]
  private var means: [Double]
  /// Covariances, width × width each.
  private var covariances: [Double]
  private var responsibilities: [Double]
  private(set) var logLikelihood = -Double.infinity
  private(set) var steps = 0
  private(set) var hasConverged = false

  init(_ points: FeatureMatrix, clusters: Int, options: GaussianMixture.Options) {
    self.points = points
    self.clusters = clusters
    self.options = options
    shape = options.shape
    weights = [Double](repeating: 0, count: clusters)
    means = [Double](repeating: 0, count: clusters * points.width)
    covariances = [Double](repeating: 0, count: clusters * points.width * points.width)
    responsibilities = [Double](repeating: 0, count: points.count * clusters)
  }

  func responsibility(_ row: Int, _ component: Int) -> Double {
    responsibilities[row * clusters + component]
  }

  func component(_ index: Int) -> GaussianMixture.Component {
    let width = points.width
    return GaussianMixture.Component(
      weight: weights[index], mean: Array(means[index * width..<(index + 1) * width]),
      covariance: Array(covariances[index * width * width..<(index + 1) * width * width]))
  }

  /// The likeliest component of each point, the first of equals.
  var likeliest: [Int32] {
    (0..<points.count).map { row in
      var best = 0
      for other in 1..<max(1, clusters)
      where responsibility(row, other) > responsibility(row, best) { best = other }
      return Int32(truncatingIfNeeded: best)
    }
  }

  /// From hard clusters to where the likelihood hardly grows.
  mutating func run(_ labels: [Int32], _ monitor: WorkMonitor) throws(ClusteringError) {
    for (row, label) in labels.enumerated() { responsibilities[row * clusters + Int(label)] = 1 }
    try maximise(monitor)
    logLikelihood = try expect(monitor)
    while steps < options.maximumSteps {
      try maximise(monitor)
      let next = try expect(monitor)
      steps += 1
      let growth = (next - logLikelihood) / Double(points.count)
      logLikelihood = next
      if abs(growth) < options.tolerance {
        hasConverged = true
        break
      }
    }
  }

  /// How likely each point belongs to each component; returns the log-likelihood.
  private mutating func expect(_ monitor: WorkMonitor) throws(ClusteringError) -> Double {
    let densities = (0..<clusters).map { index in
      NormalDensity(
        component(index), isFull: shape == .full, floor: options.regularisation)
    }
    let (count, clusters) = (points.count, clusters)
    let values = points.values
    let width = points.width
    var sums = [Double](repeating: 0, count: (count + Parallel.partRows - 1) / Parallel.partRows)
    responsibilities.withUnsafeMutableBufferPointer { shares in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let shareBase = shares.baseAddress, let sumBase = sums.baseAddress else { return }
        let (shares, sums) = (PartBuffer(base: shareBase), PartBuffer(base: sumBase))
        Parallel.forParts(of: count) { part, rows in
          if monitor.isCancelled() { return }
          var sum = 0.0
          values.withUnsafeBufferPointer { values in
            withUnsafeTemporaryAllocation(of: Double.self, capacity: width) { scratch in
              for row in rows {
                let point = UnsafeBufferPointer(
                  rebasing: values[row &* width..<(row &+ 1) &* width])
                let own = UnsafeMutableBufferPointer(
                  start: shares.base + row &* clusters, count: clusters)
                for index in 0..<clusters { own[index] = densities[index].log(point, scratch) }
                sum += Self.normalise(own)
              }
            }
          }
          sums.base[part] = sum
        }
      }
    }
    try monitor.check()
    return sums.reduce(0, +)
  }

  /// Turns logarithms into shares that add up to 1; returns the logarithm of their sum. Where no
  /// density is left to compare, all shares are alike.
  private static func normalise(_ shares: UnsafeMutableBufferPointer<Double>) -> Double {
    var most = -Double.infinity
    for share in shares where share > most { most = share }
    guard most.isFinite else {
      for index in shares.indices { shares[index] = 1 / Double(shares.count) }
      return -Double.greatestFiniteMagnitude.squareRoot()
    }
    var total = 0.0
    for index in shares.indices {
      shares[index] = exp(shares[index] - most)
      total += shares[index]
    }
    for index in shares.indices { shares[index] /= total }
    return most + log(total)
  }

  /// Weights, means and covariances from the responsibilities. A component without points keeps
  /// its place, with no weight.
  private mutating func maximise(_ monitor: WorkMonitor) throws(ClusteringError) {
    let (width, clusters) = (points.width, clusters)
    let moments = MixtureMoments(points, responsibilities, clusters, monitor)
    let first = moments.first()
    for index in 0..<clusters {
      weights[index] = first[index] / Double(points.count)
      guard first[index] > 0 else { continue }
      for feature in 0..<width {
        means[index * width + feature] =
          first[clusters + index * width + feature] / first[index]
      }
    }
    try monitor.check()
    let second = moments.second(means, isFull: shape == .full)
    for index in 0..<clusters {
      let base = index * width * width
      let weight = first[index]
      for place in 0..<width * width {
        covariances[base + place] = weight > 0 ? second[base + place] / weight : 0
      }
      for row in 0..<width {
        covariances[base + row * width + row] += options.regularisation
        for column in 0..<row {
          covariances[base + column * width + row] = covariances[base + row * width + column]
        }
      }
      if shape == .spherical {
        let trace = (0..<width).reduce(0.0) { $0 + covariances[base + $1 * width + $1] }
        for row in 0..<width { covariances[base + row * width + row] = trace / Double(width) }
      }
    }
    try monitor.check()
  }
}
