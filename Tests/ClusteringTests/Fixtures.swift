import Clustering

/// Points with known answers.
enum Fixtures {
  /// The 75 points of Ruspini, "Numerical methods for fuzzy clustering", Information Sciences 2 (1970).
  static let ruspini = FeatureMatrix(
    values: [
      4, 53, 5, 63, 10, 59, 9, 77, 13, 49, 13, 69, 12, 88, 15, 75, 18, 61, 19, 65, 22, 74, 27,
      72, 28, 76, 24, 58, 27, 55, 28, 60, 30, 52, 31, 60, 32, 61, 36, 72, 28, 147, 32, 149, 35,
      153, 33, 154, 38, 151, 41, 150, 38, 145, 38, 143, 32, 143, 34, 141, 44, 156, 44, 149, 44,
      143, 46, 142, 47, 149, 49, 152, 50, 142, 53, 144, 52, 152, 55, 155, 54, 124, 60, 136, 63,
      139, 86, 132, 85, 115, 85, 96, 78, 94, 74, 96, 97, 122, 98, 116, 98, 124, 99, 119, 99, 128,
      101, 115, 108, 111, 110, 111, 108, 116, 111, 126, 115, 117, 117, 115, 70, 4, 77, 12, 83,
      21, 61, 15, 69, 15, 78, 16, 66, 18, 58, 13, 64, 20, 69, 21, 66, 23, 61, 25, 76, 27, 72, 31,
      64, 30,
    ], count: 75, names: ["x", "y"])

  /// Points around as many centres as asked for, the same ones every time.
  static func groups(
    _ count: Int, width: Int, around centres: Int, seed: UInt64 = 5
  ) -> FeatureMatrix {
    var random = SeededRandom(seed: seed)
    let middles = (0..<centres * width).map { _ in random.uniform() * 10 }
    var values: [Double] = []
    for row in 0..<count {
      for feature in 0..<width {
        // The sum of four is nearly normal.
        let spread = (0..<4).reduce(0.0) { sum, _ in sum + random.uniform() - 0.5 }
        values.append(middles[row % centres * width + feature] + spread)
      }
    }
    return FeatureMatrix(
      values: values, count: count, names: (0..<width).map { "feature \($0 + 1)" })
  }
}
