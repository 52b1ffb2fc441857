import Workbench

/// Where the parts of a matrix stand: as large as the room allows, smaller where it does not, and
/// where even that is too large, only the rows and columns around the selected one.
struct MatrixLayout {
  let titleY: Int
  let headY: Int
  let left: Int
  let headWidth: Int
  let cellWidth: Int
  let cellHeight: Int
  /// Rows and columns that are seen.
  let rows: Range<Int>
  let columns: Range<Int>
  let isCut: Bool
  let totalsY: Int
  let totalsRows: Int
  let totalsWidth: Int
  let totalsRight: Int
  let outsideY: Int
  /// 1, or 2 with an empty line between notes.
  let noteGap: Int

  private let top: Int
  private let rowStep: Int
  private let columnStep: Int

  static let leastCell = 10
  static let mostCell = 36

  init(_ view: MatrixView, in rect: Rect) {
    left = rect.x
    let heads = view.rows.map { head in
      max(head.name.displayWidth + 1 + head.rule.displayWidth, head.label.displayWidth)
    }
    // What a cluster is called is longer than a class's rule, and may take a second line.
    headWidth = min(rect.width >= 72 ? 17 : 14, max(6, (heads.max() ?? 6) + 2))
    let totals = (view.rowTotals + [view.total]).flatMap { [$0.value, $0.detail] }
    totalsWidth = min(16, max(7, (totals.map(\.displayWidth).max() ?? 7) + 1))

    let across = rect.width - headWidth - totalsWidth - 1
    let columnCount = max(1, view.columns.count)
    let seenColumns = max(1, min(columnCount, across / Self.leastCell))
    columnStep = min(Self.mostCell + 1, max(Self.leastCell, across / seenColumns))
    cellWidth = columnStep - 1

    let notes = (view.outside.isEmpty ? 0 : 1) + view.notes.count
    let isRoomy = rect.height >= 30
    // Title, heads and totals, with empty lines around them.
    let frame = isRoomy ? 1 + 1 + 1 + 2 + 2 + 1 : 1 + 2 + 1
    let rowCount = max(1, view.rows.count)
    let down = rect.height - frame - notes - (notes > 0 ? 1 : 0)
    let seenRows = max(1, min(rowCount, down))
    // Cells keep about the shape of a playing card that lies on its side.
    rowStep = max(1, min(max(6, cellWidth * 3 / 8), down / seenRows))
    // A gap between rows as soon as the cells can spare it.
    cellHeight = rowStep >= 4 ? rowStep - 1 : rowStep

    rows = Self.window(seenRows, of: rowCount, around: view.selection.row)
    columns = Self.window(seenColumns, of: columnCount, around: view.selection.column)
    isCut = seenColumns < columnCount || seenRows < rowCount

    titleY = rect.y + (isRoomy ? 1 : 0)
    headY = titleY + (isRoomy ? 2 : 1)
    top = headY + 2
    totalsY = top + seenRows * rowStep
    let below = totalsY
    let spare = rect.bottom - below - 1 - notes
    totalsRows = spare >= notes + 4 ? 2 : 1
    totalsRight = left + headWidth + seenColumns * columnStep + totalsWidth
    let loose = rect.bottom - below - totalsRows
    noteGap = loose >= 2 * notes + 2 ? 2 : 1
    let free = loose - notes * noteGap
    outsideY = below + totalsRows + (free > 0 ? 1 : 0) + (free > 3 ? 1 : 0)
  }

  func x(_ column: Int) -> Int { left + headWidth + (column - columns.lowerBound) * columnStep }
  func y(_ row: Int) -> Int { top + (row - rows.lowerBound) * rowStep }

  /// So many of all, the wanted one among them.
  private static func window(_ seen: Int, of all: Int, around wanted: Int?) -> Range<Int> {
    let start = min(max(0, (wanted ?? 0) - seen / 2), max(0, all - seen))
    return start..<min(all, start + seen)
  }
}

extension MatrixView.Selection {
  fileprivate var row: Int? {
    switch self {
    case .cell(let row, _), .row(let row): row
    default: nil
    }
  }

  fileprivate var column: Int? {
    switch self {
    case .cell(_, let column), .column(let column): column
    default: nil
    }
  }
}
