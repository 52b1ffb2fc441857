/// A terminal's screen in memory: what a person would see of the bytes that a program wrote.
///
/// It knows what the terminfo entries of xterm, tmux, screen, linux and vt100 use: cursor moves,
/// erasing, inserting, deleting, scroll regions, colours, the alternate screen, wide characters,
/// line drawing, repeats, and the modes that a program must take back before it ends. Unknown
/// sequences are read over. Any bytes will do; memory is bounded by the size.
struct VirtualScreen: Sendable {
  private(set) var columns: Int
  private(set) var rows: Int
  /// The screen that is shown, line after line, each `columns` long.
  var grid: [[ScreenCell]]
  /// The main screen while the alternate one is shown.
  var mainGrid: [[ScreenCell]]?
  var cursor = Cursor()
  var savedCursor = Cursor()
  var modes = ScreenModes()
  /// First and last line that scroll.
  var region: ClosedRange<Int>
  var tabStops: Set<Int>
  /// What was scrolled off the top of the main screen, the last thousand lines.
  var history: [String] = []
  /// The title that was set, and how often the bell rang.
  var title = ""
  var bells = 0
  /// Answers to questions of the program; the terminal sends them.
  var replies: [UInt8] = []
  /// Whether erased cells take the background colour; screen and vt100 do not do so.
  let erasesWithBackground: Bool
  var parser = ScreenParser()
  var lastCharacter: Unicode.Scalar?

  /// Where writing goes on, and how.
  struct Cursor: Equatable, Sendable {
    var row = 0
    var column = 0
    var style = ScreenStyle()
    /// The last column was written: the next character begins the next line.
    var isWrapPending = false
    /// Which of the four sets hold line drawing, and which set is in use.
    var drawsLines = [false, false, false, false]
    var activeSet = 0
    var isOriginRelative = false
  }

  /// An empty screen; at least one cell, at most 1000 by 1000.
  init(columns: Int, rows: Int, erasesWithBackground: Bool = true) {
    self.columns = min(max(columns, 1), 1000)
    self.rows = min(max(rows, 1), 1000)
    self.erasesWithBackground = erasesWithBackground
    grid = Array(
      repeating: Array(repeating: ScreenCell(), count: self.columns), count: self.rows)
    region = 0...(self.rows - 1)
    tabStops = Self.defaultTabStops
  }

  static let defaultTabStops = Set(stride(from: 8, to: 1000, by: 8))

  /// Takes what a program wrote. Sequences and characters may be cut anywhere.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { consume(byte) }
  }

  /// Takes what a program wrote.
  mutating func feed(_ text: String) { feed(text.utf8) }

  /// Changes the size; lines at the top go if the cursor would be below the bottom.
  mutating func resize(columns: Int, rows: Int) {
    let columns = min(max(columns, 1), 1000)
    let rows = min(max(rows, 1), 1000)
    let surplus = max(0, cursor.row + 1 - rows)
    grid = Self.fitted(grid, dropping: surplus, columns: columns, rows: rows)
    if let main = mainGrid {
      let surplus = max(0, savedCursor.row + 1 - rows)
      mainGrid = Self.fitted(main, dropping: surplus, columns: columns, rows: rows)
      savedCursor.row = min(savedCursor.row, rows - 1)
    }
    cursor.row = min(cursor.row - surplus, rows - 1)
    cursor.column = min(cursor.column, columns - 1)
    savedCursor.column = min(savedCursor.column, columns - 1)
    savedCursor.row = min(savedCursor.row, rows - 1)
    cursor.isWrapPending = false
    self.columns = columns
    self.rows = rows
    region = 0...(rows - 1)
  }

  private static func fitted(
    _ grid: [[ScreenCell]], dropping surplus: Int, columns: Int, rows: Int
  ) -> [[ScreenCell]] {
    var grid = Array(grid.dropFirst(surplus).prefix(rows))
    for row in grid.indices {
      grid[row] = Array(grid[row].prefix(columns))
      let missing = columns - grid[row].count
      if missing > 0 {
        grid[row] += Array(repeating: ScreenCell(), count: missing)
      } else if columns < 1000, let last = grid[row].last, last.text.isEmpty == false,
        let scalar = last.text.unicodeScalars.first, CharacterWidth.of(scalar) == 2
      {
        grid[row][columns - 1].text = " "
      }
    }
    while grid.count < rows { grid.append(Array(repeating: ScreenCell(), count: columns)) }
    return grid
  }
}

extension VirtualScreen {
  /// The lines as text, spaces at their ends taken off.
  var lines: [String] { grid.map(Self.text) }

  /// The lines joined by line feeds.
  var text: String { lines.joined(separator: "\n") }

  /// What was scrolled away, and the main screen below it.
  var transcript: String {
    (history + (mainGrid ?? grid).map(Self.text)).joined(separator: "\n")
  }

  static func text(_ line: [ScreenCell]) -> String {
    var text = line.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The cell at a place; nil outside the screen.
  func cell(row: Int, column: Int) -> ScreenCell? {
    guard grid.indices.contains(row), grid[row].indices.contains(column) else { return nil }
    return grid[row][column]
  }

  /// Where a text begins, in cells: the first place from the top.
  func find(_ text: String) -> (row: Int, column: Int)? {
    guard !text.isEmpty else { return nil }
    for (row, line) in grid.enumerated() {
      for column in line.indices where !line[column].text.isEmpty {
        var rest = text[...]
        for cell in line[column...] {
          if cell.text.isEmpty { continue }
          guard rest.hasPrefix(cell.text) else { break }
          rest = rest.dropFirst(cell.text.count)
          if rest.isEmpty { return (row, column) }
        }
      }
    }
    return nil
  }

  /// The style of a text's first cell; nil if it is not on the screen.
  func style(of text: String) -> ScreenStyle? {
    find(text).flatMap { cell(row: $0.row, column: $0.column)?.style }
  }
}
