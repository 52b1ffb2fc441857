import Tables
import TerminalUI
import Workbench

/// Prints rows of a table in the format that was asked for.
struct RowPrinter {
  let format: OutputFormat
  /// Columns that a table for people calls by their own names, such as those of somebody's file.
  var ownNames: Set<String> = []

  func print(_ table: Table, rows: [UInt32]? = nil) throws {
    let rows = rows ?? (0..<UInt32(table.rowCount)).map { $0 }
    switch format {
    case .csv: try CSVWriter.write(rows, of: table) { try StandardOutput.write($0) }
    case .json: try JSONRows.write(rows, of: table) { try StandardOutput.write($0) }
    case .table: try StandardOutput.write(aligned(table, rows))
    }
  }

  /// Columns under their heads, numbers to the right, texts cleaned of control characters.
  private func aligned(_ table: Table, _ rows: [UInt32]) -> String {
    let cells = zip(table.names, table.columns).map { Self.cells($0, $1, rows) }
    let heads = table.names.map { ownNames.contains($0) ? $0.cleaned : Columns.title($0) }
    let lines =
      [heads] + rows.indices.map { row in cells.map { $0[row] } }
    let isRight = table.columns.map { column in
      switch column {
      case .integer, .number: true
      default: false
      }
    }
    var widths = [Int](repeating: 0, count: table.names.count)
    for line in lines {
      for (index, text) in line.enumerated() {
        widths[index] = max(widths[index], min(48, text.displayWidth))
      }
    }
    return lines.map { line in
      let fields = line.enumerated().map { index, text in
        Self.padded(text, to: widths[index], right: isRight[index])
      }
      return fields.joined(separator: "  ").trimmedEnd + "\n"
    }.joined()
  }

  private static func padded(_ text: String, to width: Int, right: Bool) -> String {
    let shown = text.truncated(to: width)
    let space = String(repeating: " ", count: max(0, width - shown.displayWidth))
    return right ? space + shown : shown + space
  }

  /// The texts of a column, numbers with equally many decimals.
  private static func cells(_ name: String, _ column: ColumnData, _ rows: [UInt32]) -> [String] {
    switch column {
    case .number(let values): Columns.texts(rows.map { values.value(Int($0)) }, in: name)
    case .integer(let values):
      rows.map { values.value(Int($0)).map { Figures.whole(Int($0)) } ?? "–" }
    case .text, .category:
      rows.map { row in
        let text = column.plainText(Int(row))
        return text.isEmpty ? "–" : text.cleaned
      }
    default: rows.map { column.plainText(Int($0)) }
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
