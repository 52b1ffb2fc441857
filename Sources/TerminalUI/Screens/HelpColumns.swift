import Workbench

/// Sections of keys in columns: as few rows as the columns allow, sections whole where that fits.
struct HelpColumns {
  enum Content {
    case title(String)
    case row(HelpSection.Row)
  }

  struct Line {
    let column: Int
    let row: Int
    let content: Content
  }

  let lines: [Line]
  /// Columns and rows that are used.
  let count: Int
  let height: Int

  /// At most so many columns of so many rows. What does not fit at all is cut at the end.
  init(_ sections: [HelpSection], most: Int, rows: Int) {
    let total = sections.reduce(0) { $0 + $1.rows.count + 2 }
    let tallest = (sections.map(\.rows.count).max() ?? 0) + 1
    var limit = min(max(1, rows), max(tallest, total / max(1, most)))
    var placed = Self.place(sections, limit: limit)
    while limit < rows, placed.columns > most {
      limit += 1
      placed = Self.place(sections, limit: limit)
    }
    lines = placed.lines.filter { $0.column < most }
    count = max(1, min(most, placed.columns))
    height = min(max(1, rows), (lines.map(\.row).max() ?? 0) + 1)
  }

  private static func place(
    _ sections: [HelpSection], limit: Int
  ) -> (lines: [Line], columns: Int) {
    var lines: [Line] = []
    var column = 0
    var y = 0
    func put(_ content: Content) {
      if y >= limit {
        column += 1
        y = 0
      }
      lines.append(Line(column: column, row: y, content: content))
      y += 1
    }
    for section in sections {
      if y > 0, y + section.rows.count + 1 > limit {
        column += 1
        y = 0
      }
      put(.title(section.title))
      for row in section.rows { put(.row(row)) }
      y += 1
    }
    return (lines, column + 1)
  }
}
