/// Rows and columns of a table paired such that the sum of their entries is the largest: Kuhn's
/// Hungarian method (1955), by shortest augmenting paths with potentials.
enum LargestOverlap {
  /// The column of each row, nil for rows that get none. Entries are counts, in rows of equal
  /// length. O(rows x columns x the smaller of both).
  static func pairs(_ table: [[Int]]) -> [Int?] {
    let (rows, columns) = (table.count, table.first?.count ?? 0)
    guard rows > 0, columns > 0 else { return Array(repeating: nil, count: rows) }
    if rows <= columns { return columnsOfRows(rows, columns) { table[$0][$1] } }
    var pairs = [Int?](repeating: nil, count: rows)
    for (column, row) in columnsOfRows(columns, rows, { table[$1][$0] }).enumerated() {
      if let row { pairs[row] = column }
    }
    return pairs
  }

  /// Not more rows than columns. Row and column 0 stand for none.
  private static func columnsOfRows(
    _ rows: Int, _ columns: Int, _ entry: (Int, Int) -> Int
  ) -> [Int?] {
    var rowPotential = [Int](repeating: 0, count: rows + 1)
    var columnPotential = [Int](repeating: 0, count: columns + 1)
    var rowOfColumn = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      var distance = [Int](repeating: .max, count: columns + 1)
      var isDone = [Bool](repeating: false, count: columns + 1)
      var before = [Int](repeating: 0, count: columns + 1)
      rowOfColumn[0] = row
      var column = 0
      repeat {
        isDone[column] = true
        let here = rowOfColumn[column]
        var (nearest, least) = (0, Int.max)
        for other in 1...columns where !isDone[other] {
          let reduced = -entry(here - 1, other - 1) - rowPotential[here] - columnPotential[other]
          if reduced < distance[other] { (distance[other], before[other]) = (reduced, column) }
          if distance[other] < least { (nearest, least) = (other, distance[other]) }
        }
        for other in 0...columns {
          if isDone[other] {
            rowPotential[rowOfColumn[other]] += least
            columnPotential[other] -= least
          } else if distance[other] < .max {
            distance[other] -= least
          }
        }
        column = nearest
      } while rowOfColumn[column] != 0
      while column != 0 {
        rowOfColumn[column] = rowOfColumn[before[column]]
        column = before[column]
      }
    }
    var pairs = [Int?](repeating: nil, count: rows)
    for column in 1...columns where rowOfColumn[column] > 0 {
      pairs[rowOfColumn[column] - 1] = column - 1
    }
    return pairs
  }
}
