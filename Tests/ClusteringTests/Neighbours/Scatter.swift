import Clustering

/// Points for tests of trees and densities.
enum Scatter {
  /// 600 points in three features: three round groups of rising spread and a fourth of noise. The
  /// figures that scipy 1.17 and scikit-learn 1.9 give for them stand in the tests.
  static let groupsAndNoise: FeatureMatrix = {
    var random = SeededRandom(seed: 42)
    var values: [Double] = []
    for row in 0..<600 {
      let group = row % 4
      for feature in 0..<3 {
        let spread = (0..<4).reduce(0.0) { sum, _ in sum + random.uniform() } - 2
        values.append(
          group == 3
            ? 6 * random.uniform() - 1
            : (group == feature ? 5 : 0) + spread * (1 + Double(group) * 0.4))
      }
    }
    return FeatureMatrix(values: values, count: 600, names: ["a", "b", "c"])
  }()

  /// Points anywhere in 0..<1; with `steps` on a grid, so that many are equal or equally far.
  static func anywhere(
    _ count: Int, width: Int, steps: Int = 0, seed: UInt64
  ) -> FeatureMatrix {
    var random = SeededRandom(seed: seed)
    let values = (0..<count * width).map { _ in
      steps > 0 ? Double(Int(random.uniform() * Double(steps))) : random.uniform()
    }
    return FeatureMatrix(
      values: values, count: count, names: (0..<width).map { "feature \($0)" })
  }

  static func same(_ count: Int, width: Int = 2) -> FeatureMatrix {
    FeatureMatrix(
      values: [Double](repeating: 3.5, count: count * width), count: count,
      names: (0..<width).map { "feature \($0)" })
  }

  static func row(_ points: FeatureMatrix, _ row: Int) -> [Double] {
    Array(points.values[row * points.width..<(row + 1) * points.width])
  }

  static func distance(_ points: FeatureMatrix, _ one: Int, _ other: Int) -> Double {
    (0..<points.width).reduce(0.0) {
      let gap = points[one, $1] - points[other, $1]
      return $0 + gap * gap
    }.squareRoot()
  }

  /// Whether two labellings put the same points together.
  static func agree(_ one: [Int], _ other: [Int]) -> Bool {
    var there: [Int: Int] = [:]
    var back: [Int: Int] = [:]
    for (left, right) in zip(one, other) {
      if there[left, default: right] != right || back[right, default: left] != left { return false }
      there[left] = right
      back[right] = left
    }
    return one.count == other.count
  }
}
