import Glibc

/// One component's density, prepared for many points.
struct NormalDensity: Sendable {
  private let mean: [Double]
  /// The lower triangle of the covariance's root, with the reciprocals of its diagonal; without
  /// full covariances the reciprocals alone.
  private let lower: [Double]
  private let isFull: Bool
  /// ln weight − ½·(width·ln 2π + ln determinant).
  private let constant: Double

  private static let logTwoPi = Glibc.log(2 * Double.pi)

  init(_ component: GaussianMixture.Component, isFull: Bool, floor: Double) {
    let width = component.mean.count
    mean = component.mean
    self.isFull = isFull
    let root = Cholesky.root(of: component.covariance, width: width, floor: floor)
    let diagonal = (0..<width).map { root[$0 * width + $0] }
    var lower = root
    for row in 0..<width { lower[row * width + row] = 1 / diagonal[row] }
    self.lower = isFull ? lower : diagonal.map { 1 / $0 }
    let logRoot = diagonal.reduce(0) { $0 + Glibc.log($1) }
    constant =
      Glibc.log(component.weight) - 0.5 * Double(width) * Self.logTwoPi - logRoot
  }

  /// The logarithm of weight times density at a point; `scratch` has room for its width.
  @inline(__always)
  func log(
    _ point: UnsafeBufferPointer<Double>, _ scratch: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let width = mean.count
    return lower.withUnsafeBufferPointer { lower in
      mean.withUnsafeBufferPointer { mean in
        var sum = 0.0
        for row in 0..<width {
          var value = point[row] - mean[row]
          if isFull {
            let base = row &* width
            for column in 0..<row { value -= lower[base &+ column] * scratch[column] }
            value *= lower[base &+ row]
            scratch[row] = value
          } else {
            value *= lower[row]
          }
          sum += value * value
        }
        return constant - 0.5 * sum
      }
    }
  }
}
