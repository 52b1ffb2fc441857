import ArgumentParser
import Segmentation
import Tables
import Workspace

struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Print the matrix: a line for each cell.",
    discussion: "Overrides count; --recommended leaves them out.")

  @Flag(name: .long, help: "As the model recommends, without overrides.")
  var recommended = false
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let snapshot = try Loaded.snapshot(workspace, withOverrides: !recommended)
    let matrix = snapshot.matrix()
    var rows: [String] = []
    var columns: [String] = []
    var cells: [SegmentSummary] = []
    for (row, rowName) in matrix.rows.enumerated() {
      for (column, columnName) in matrix.columns.enumerated() {
        rows.append(rowName)
        columns.append(columnName)
        cells.append(matrix.cell(row: row, column: column))
      }
    }
    let table = Table([
      ("row", .text(TextColumn(rows))), ("column", .text(TextColumn(columns))),
      ("count", .integer(Column(cells.map { Int64($0.count) }))),
      ("revenue", .number(Column(cells.map { $0.total(.revenue) ?? .nan }))),
      ("share", .number(Column(cells.map { matrix.share(of: $0) }))),
    ])
    try RowPrinter(format: output.format).print(table)
    let outside = matrix.outside.filter { $0.count > 0 }
    if !outside.isEmpty {
      Narration.say(
        "outside the matrix: " + outside.map { "\($0.count) \($0.segment)" }.joined(separator: ", ")
      )
    }
  }
}
