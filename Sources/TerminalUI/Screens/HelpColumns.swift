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

  /// All of them, also those below the last row that is seen.
  let lines: [Line]
  /// Columns, and rows that are seen at once.
  let count: Int
  let height: Int
  /// Rows of the longest column.
  let total: Int

  /// At most so many columns of so many rows; what does not fit stands in one column, which is
  /// longer than what is seen.
  init(_ sections: [HelpSection], most: Int, rows: Int) {
    let rows = max(1, rows)
    let all = sections.reduce(0) { $0 + $1.rows.count + 2 }
    let tallest = (sections.map(\.rows.count).max() ?? 0) + 1
    var limit = min(rows, max(tallest, all / max(1, most)))
    var placed = Self.place(sections, limit: limit)
    while limit < rows, placed.columns > most {
      limit += 1
      placed = Self.place(sections, limit: limit)
    }
    if placed.columns > most { placed = Self.place(sections, limit: .max) }
    lines = placed.lines
    count = placed.columns
    total = (lines.map(\.row).max() ?? 0) + 1
    height = min(rows, total)
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
      if y > 0, section.rows.count + 1 > limit - y {
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

extension HelpSection {
  /// The section with labels, and reasons why something does nothing, on as many rows as they need.
  func wrapped(to width: Int) -> HelpSection {
    HelpSection(
      title: title,
      rows: rows.flatMap { row -> [Row] in
        var labels = RichLine(row.label).wrapped(to: width).map(\.text)
        if let reason = row.disabled, !reason.isEmpty {
          labels += RichLine(reason).wrapped(to: width).map(\.text)
        }
        return labels.enumerated().map { place, label in
          Row(keys: place == 0 ? row.keys : "", label: label, disabled: row.disabled)
        }
      })
  }
}
