#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The little mathematics that mixtures need.
enum MixtureMath {
  /// ln(2π).
  static let logTwoPi = 1.837_877_066_409_345_3

  @inline(__always)
  static func log(_ value: Double) -> Double {
    #if canImport(Glibc)
      Glibc.log(value)
    #elseif canImport(Musl)
      Musl.log(value)
    #elseif canImport(Darwin)
      Darwin.log(value)
    #endif
  }

  @inline(__always)
  static func exp(_ value: Double) -> Double {
    #if canImport(Glibc)
      Glibc.exp(value)
    #elseif canImport(Musl)
      Musl.exp(value)
    #elseif canImport(Darwin)
      Darwin.exp(value)
    #endif
  }

  /// The lower triangle L with L·Lᵀ the matrix, row by row. A pivot below `floor`, which only
  /// rounding can bring, is raised to it.
  static func cholesky(_ matrix: [Double], width: Int, floor: Double) -> [Double] {
    var lower = [Double](repeating: 0, count: width * width)
    for row in 0..<width {
      for column in 0...row {
        var sum = matrix[row * width + column]
        for inner in 0..<column {
          sum -= lower[row * width + inner] * lower[column * width + inner]
        }
        lower[row * width + column] =
          row == column
          ? max(sum, floor).squareRoot() : sum / lower[column * width + column]
      }
    }
    return lower
  }
}
