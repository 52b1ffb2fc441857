/// The root of a positive definite matrix.
enum Cholesky {
  /// The lower triangle L with L·Lᵀ the matrix, row by row. A pivot below `floor`, which only
  /// rounding can bring, is raised to it.
  static func root(of matrix: [Double], width: Int, floor: Double) -> [Double] {
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
