import Testing
import Workbench

@testable import TerminalUI

@Suite("Tones of a scatter: clusters beside each other differ")
struct ScatterTonesTests {
  /// Clusters as blocks of a board, each cell of the screen with a point; 0 is left out.
  private func plot(_ board: [[Int32]]) -> ScatterPlot {
    var plot = ScatterPlot(x: [], y: [], clusters: [], selected: -1, xLabel: "", yLabel: "")
    for (row, line) in board.enumerated() {
      for (column, cluster) in line.enumerated() where cluster != 0 {
        for place in 0..<32 {
          plot.x.append((Float(column) + (Float(place % 8) + 0.5) / 8) / Float(line.count))
          plot.y.append((Float(row) + (Float(place / 8) + 0.5) / 4) / Float(board.count))
          plot.clusters.append(cluster)
        }
      }
    }
    return plot
  }

  private func grid(_ board: [[Int32]]) -> ScatterGrid {
    ScatterGrid(plot(board), width: board[0].count * 8, height: board.count * 4)
  }

  private static let boards: [[[Int32]]] = [
    [[1, 2]], [[1, 2], [3, 4]], [[1, 2, 3], [4, 5, 6], [7, 8, 9]],
    [[3, 1, 4, 2], [2, 4, 1, 3], [5, 6, 7, 8]],
    // A ring of five around one: three tones do not do.
    [[1, 1, 2, 2, 3, 3], [5, 6, 6, 6, 6, 3], [5, 6, 6, 6, 6, 4], [5, 5, 4, 4, 4, 4]],
    // Noise between them.
    [[1, -1, 2], [3, 4, 5]],
  ]

  @Test("Where four tones do, no two neighbours have the same", arguments: boards)
  func differ(board: [[Int32]]) throws {
    let grid = grid(board)
    let tones = ScatterTones(grid, look: try Looks.dark())
    #expect(tones.areSeen)
    for pair in grid.neighbours().keys {
      #expect(tones.ink(of: pair.one) != tones.ink(of: pair.other), "\(pair)")
    }
  }

  @Test("In every theme that is seen in 256 colours four clusters that all touch differ")
  func themes() throws {
    let board: [[Int32]] = [[1, 2], [3, 4]]
    for name in ["dark", "light", "terminal"] {
      let look = try Look(theme: Looks.theme(name), depth: .palette)
      let tones = ScatterTones(grid(board), look: look)
      let colours = (1...4).map { look.palette.appearance(Style(tones.ink(of: $0))).foreground }
      #expect(Set(colours).count == 4, "\(name)")
    }
  }

  @Test("Of sixteen hundred clusters hardly any two neighbours have the same")
  func many() throws {
    let side = 40
    let board = (0..<side).map { row in (0..<side).map { Int32(row * side + $0 + 1) } }
    let grid = ScatterGrid(plot(board), width: side * 8, height: side * 4)
    let tones = ScatterTones(grid, look: try Looks.dark())
    let pairs = grid.neighbours().keys
    let alike = pairs.count { tones.ink(of: $0.one) == tones.ink(of: $0.other) }
    #expect(alike * 10 < pairs.count)
  }

  @Test("The tones are the same whichever cluster is selected")
  func selection() throws {
    let look = try Looks.dark()
    var plot = plot([[1, 2, 3], [4, 5, 6]])
    let inks = (1...6).map { selected in
      plot.selected = Int32(selected)
      let tones = ScatterTones(ScatterGrid(plot, width: 24, height: 8), look: look)
      return (1...6).map { tones.ink(of: $0) }
    }
    #expect(Set(inks).count == 1)
  }

  @Test("Without colours each of thirty clusters has a sign of its own")
  func signs() {
    var canvas = Canvas(Size(64, 6))
    canvas.scatter(plot([Array(1...30)]), in: canvas.bounds, look: Looks.plain)
    #expect(Set(canvas.text.filter { $0.isLetter || $0.isNumber }).count == 31)
  }
}
