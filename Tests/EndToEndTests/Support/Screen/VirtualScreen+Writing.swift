extension VirtualScreen {
  /// Writes a character at the cursor.
  mutating func put(_ scalar: Unicode.Scalar) {
    var scalar = scalar
    if cursor.drawsLines[cursor.activeSet], let drawn = Self.lineDrawing[scalar] { scalar = drawn }
    let width = CharacterWidth.of(scalar)
    guard width > 0 else { return combine(scalar) }
    lastCharacter = scalar

    if cursor.isWrapPending, modes.wrapsLines { wrap() }
    if width == 2, cursor.column == columns - 1 {
      guard columns > 1 else { return }
      if modes.wrapsLines { wrap() } else { cursor.column -= 1 }
    }
    if modes.inserts { insertCells(width) }
    clearHalves(row: cursor.row, from: cursor.column, to: cursor.column + width)
    grid[cursor.row][cursor.column] = ScreenCell(text: String(scalar), style: cursor.style)
    if width == 2 {
      grid[cursor.row][cursor.column + 1] = ScreenCell(text: "", style: cursor.style)
    }
    if cursor.column + width >= columns {
      cursor.column = columns - 1
      cursor.isWrapPending = true
    } else {
      cursor.column += width
    }
  }

  private mutating func wrap() {
    index()
    cursor.column = 0
  }

  /// A mark without width belongs to the character before it.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = cursor.isWrapPending ? cursor.column : cursor.column - 1
    if column >= 0, grid[cursor.row][column].text.isEmpty { column -= 1 }
    guard column >= 0, grid[cursor.row][column].text.unicodeScalars.count < 16 else { return }
    grid[cursor.row][column].text.unicodeScalars.append(scalar)
  }

  /// Blanks the other halves of wide characters that cells `from..<to` cut.
  mutating func clearHalves(row: Int, from: Int, to: Int) {
    if from > 0, from < columns, grid[row][from].text.isEmpty { grid[row][from - 1].text = " " }
    if to > 0, to < columns, grid[row][to].text.isEmpty { grid[row][to].text = " " }
  }

  /// An empty cell, as erasing leaves it.
  var blank: ScreenCell {
    var cell = ScreenCell()
    if erasesWithBackground { cell.style.background = cursor.style.background }
    return cell
  }

  /// Erases cells of a line.
  mutating func erase(row: Int, from: Int, to: Int) {
    let from = max(0, from)
    let to = min(columns, to)
    guard from < to else { return }
    clearHalves(row: row, from: from, to: to)
    for column in from..<to { grid[row][column] = blank }
  }

  mutating func insertCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    clearHalves(row: cursor.row, from: cursor.column, to: cursor.column)
    grid[cursor.row].insert(
      contentsOf: Array(repeating: blank, count: count), at: cursor.column)
    grid[cursor.row].removeLast(count)
    mendEnd(of: cursor.row)
  }

  mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    clearHalves(row: cursor.row, from: cursor.column, to: cursor.column + count)
    grid[cursor.row].removeSubrange(cursor.column..<(cursor.column + count))
    grid[cursor.row] += Array(repeating: blank, count: count)
  }

  /// A wide character that lost its right half at the margin is blank.
  private mutating func mendEnd(of row: Int) {
    guard let scalar = grid[row][columns - 1].text.unicodeScalars.first,
      CharacterWidth.of(scalar) == 2
    else { return }
    grid[row][columns - 1].text = " "
  }

  /// One line down; the region scrolls at its end.
  mutating func index() {
    cursor.isWrapPending = false
    if cursor.row == region.upperBound {
      scrollUp(1, in: region)
    } else if cursor.row < rows - 1 {
      cursor.row += 1
    }
  }

  /// One line up; the region scrolls at its beginning.
  mutating func reverseIndex() {
    cursor.isWrapPending = false
    if cursor.row == region.lowerBound {
      scrollDown(1, in: region)
    } else if cursor.row > 0 {
      cursor.row -= 1
    }
  }

  mutating func scrollUp(_ count: Int, in lines: ClosedRange<Int>) {
    let count = min(count, lines.count)
    if lines.lowerBound == 0, mainGrid == nil {
      history += grid[0..<count].map(Self.text)
      if history.count > 1000 { history.removeFirst(history.count - 1000) }
    }
    let empty = Array(repeating: Array(repeating: blank, count: columns), count: count)
    grid.removeSubrange(lines.lowerBound..<(lines.lowerBound + count))
    grid.insert(contentsOf: empty, at: lines.upperBound - count + 1)
  }

  mutating func scrollDown(_ count: Int, in lines: ClosedRange<Int>) {
    let count = min(count, lines.count)
    let empty = Array(repeating: Array(repeating: blank, count: columns), count: count)
    grid.removeSubrange((lines.upperBound - count + 1)...lines.upperBound)
    grid.insert(contentsOf: empty, at: lines.lowerBound)
  }

  mutating func tab(forward count: Int) {
    cursor.isWrapPending = false
    for _ in 0..<min(count, columns) {
      cursor.column = tabStops.filter { $0 > cursor.column && $0 < columns }.min() ?? columns - 1
    }
  }

  mutating func tab(backward count: Int) {
    cursor.isWrapPending = false
    for _ in 0..<min(count, columns) {
      cursor.column = tabStops.filter { $0 < cursor.column }.max() ?? 0
    }
  }

  mutating func restoreCursor() {
    cursor = savedCursor
    cursor.row = min(cursor.row, rows - 1)
    cursor.column = min(cursor.column, columns - 1)
  }

  mutating func fillWithE() {
    for row in grid.indices {
      grid[row] = Array(repeating: ScreenCell(text: "E"), count: columns)
    }
    cursor.row = 0
    cursor.column = 0
  }

  mutating func reset() {
    let (history, bells) = (history, bells)
    self = VirtualScreen(columns: columns, rows: rows, erasesWithBackground: erasesWithBackground)
    (self.history, self.bells) = (history, bells)
  }

  /// DEC special graphics.
  static let lineDrawing: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "◆", "a": "▒", "b": "␉", "c": "␌", "d": "␍", "e": "␊", "f": "°", "g": "±", "h": "␤",
    "i": "␋", "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "o": "⎺", "p": "⎻", "q": "─",
    "r": "⎼", "s": "⎽", "t": "├", "u": "┤", "v": "┴", "w": "┬", "x": "│", "y": "≤", "z": "≥",
    "{": "π", "|": "≠", "}": "£", "~": "·",
  ]
}
