extension VirtualScreen {
  /// Carries out a control sequence: ECMA-48, and what xterm and DEC added.
  mutating func perform(_ final: UInt8) {
    if parser.prefix != 0 { return performPrivate(final) }
    if parser.intermediate != 0 {
      // `ESC [ ! p` is a soft reset; cursor shapes and the like change nothing here.
      if parser.intermediate == UInt8(ascii: "!"), final == UInt8(ascii: "p") { softReset() }
      return
    }
    let count = parser.parameter(0)
    switch Character(UnicodeScalar(final)) {
    case "@": insertCells(count)
    case "A": move(rows: -count)
    case "B", "e": move(rows: count)
    case "C", "a": move(columns: count)
    case "D": move(columns: -count)
    case "E":
      move(rows: count)
      cursor.column = 0
    case "F":
      move(rows: -count)
      cursor.column = 0
    case "G", "`": place(row: nil, column: count - 1)
    case "H", "f": place(row: count - 1, column: parser.parameter(1) - 1)
    case "I": tab(forward: count)
    case "J": eraseScreen(parser.parameter(0, or: 0))
    case "K": eraseLine(parser.parameter(0, or: 0))
    case "L": insertLines(count)
    case "M": deleteLines(count)
    case "P": deleteCells(count)
    case "S": scrollUp(count, in: region)
    case "T": scrollDown(count, in: region)
    case "X": erase(row: cursor.row, from: cursor.column, to: cursor.column + count)
    case "Z": tab(backward: count)
    case "b":
      if let lastCharacter {
        for _ in 0..<min(count, rows * columns) { put(lastCharacter, isDrawn: true) }
      }
    case "c": replies += Array("\u{1B}[?62;22c".utf8)
    case "d": place(row: count - 1, column: nil)
    case "g":
      switch parser.parameter(0, or: 0) {
      case 0: tabStops.remove(cursor.column)
      case 3: tabStops = []
      default: break
      }
    case "h": setModes(true)
    case "l": setModes(false)
    case "m": applyStyle()
    case "n":
      switch parser.parameter(0, or: 0) {
      case 5: replies += Array("\u{1B}[0n".utf8)
      case 6: replies += Array("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)R".utf8)
      default: break
      }
    case "r": setRegion()
    case "s": savedCursor = cursor
    case "u": restoreCursor()
    default: break
    }
  }

  /// A repeated character was drawn as it is already.
  private mutating func put(_ scalar: Unicode.Scalar, isDrawn: Bool) {
    let sets = cursor.drawsLines
    if isDrawn { cursor.drawsLines = [false, false, false, false] }
    put(scalar)
    cursor.drawsLines = sets
  }

  private mutating func performPrivate(_ final: UInt8) {
    let character = Character(UnicodeScalar(final))
    switch (parser.prefix, character) {
    case (UInt8(ascii: "?"), "h"): setPrivateModes(true)
    case (UInt8(ascii: "?"), "l"): setPrivateModes(false)
    case (UInt8(ascii: "?"), "J"): eraseScreen(parser.parameter(0, or: 0))
    case (UInt8(ascii: "?"), "K"): eraseLine(parser.parameter(0, or: 0))
    case (UInt8(ascii: ">"), "c"): replies += Array("\u{1B}[>0;276;0c".utf8)
    default: break
    }
  }

  private mutating func setModes(_ isOn: Bool) {
    for parameter in parser.parameters {
      switch parameter.first ?? nil {
      case 4: modes.inserts = isOn
      case 20: modes.returnsCarriage = isOn
      default: break
      }
    }
  }

  private mutating func setPrivateModes(_ isOn: Bool) {
    for parameter in parser.parameters {
      switch parameter.first ?? nil {
      case 1: modes.applicationCursor = isOn
      case 5: modes.isReversed = isOn
      case 6:
        cursor.isOriginRelative = isOn
        place(row: 0, column: 0)
      case 7: modes.wrapsLines = isOn
      case 25: modes.showsCursor = isOn
      case 47, 1047: showAlternate(isOn)
      case 1048:
        if isOn { savedCursor = cursor } else { restoreCursor() }
      case 1049:
        if isOn {
          savedCursor = cursor
          showAlternate(true)
          eraseScreen(2)
        } else {
          showAlternate(false)
          restoreCursor()
        }
      case .some(let mode) where [9, 1000, 1002, 1003].contains(mode):
        if isOn { modes.mouse.insert(mode) } else { modes.mouse.remove(mode) }
      case 1004: modes.reportsFocus = isOn
      case 1006: modes.sendsExtendedMouse = isOn
      case 2004: modes.bracketedPaste = isOn
      default: break
      }
    }
  }

  private mutating func showAlternate(_ isOn: Bool) {
    guard isOn != modes.isAlternate else { return }
    modes.isAlternate = isOn
    if isOn {
      mainGrid = grid
      grid = Array(repeating: Array(repeating: ScreenCell(), count: columns), count: rows)
    } else if let main = mainGrid {
      grid = main
      mainGrid = nil
    }
  }

  private mutating func softReset() {
    modes.showsCursor = true
    modes.inserts = false
    modes.wrapsLines = true
    modes.applicationCursor = false
    modes.applicationKeypad = false
    region = 0...(rows - 1)
    cursor.style = ScreenStyle()
    cursor.drawsLines = [false, false, false, false]
    cursor.activeSet = 0
    cursor.isOriginRelative = false
    savedCursor = Cursor()
  }

  private mutating func move(rows: Int = 0, columns: Int = 0) {
    cursor.isWrapPending = false
    // Moves stop at the region's edge if they begin within it.
    let top = cursor.row >= region.lowerBound ? region.lowerBound : 0
    let bottom = cursor.row <= region.upperBound ? region.upperBound : self.rows - 1
    if rows != 0 { cursor.row = min(max(cursor.row + rows, top), bottom) }
    cursor.column = min(max(cursor.column + columns, 0), self.columns - 1)
  }

  private mutating func place(row: Int?, column: Int?) {
    cursor.isWrapPending = false
    if let row {
      let top = cursor.isOriginRelative ? region.lowerBound : 0
      let bottom = cursor.isOriginRelative ? region.upperBound : rows - 1
      cursor.row = min(max(row + top, top), bottom)
    }
    if let column { cursor.column = min(max(column, 0), columns - 1) }
  }

  private mutating func eraseScreen(_ part: Int) {
    switch part {
    case 0:
      erase(row: cursor.row, from: cursor.column, to: columns)
      for row in (cursor.row + 1)..<max(rows, cursor.row + 1) {
        erase(row: row, from: 0, to: columns)
      }
    case 1:
      for row in 0..<cursor.row { erase(row: row, from: 0, to: columns) }
      erase(row: cursor.row, from: 0, to: cursor.column + 1)
    case 2:
      for row in 0..<rows { erase(row: row, from: 0, to: columns) }
    case 3: history = []
    default: break
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, from: cursor.column, to: columns)
    case 1: erase(row: cursor.row, from: 0, to: cursor.column + 1)
    case 2: erase(row: cursor.row, from: 0, to: columns)
    default: break
    }
  }

  private mutating func insertLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    scrollDown(count, in: cursor.row...region.upperBound)
    cursor.column = 0
    cursor.isWrapPending = false
  }

  private mutating func deleteLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    let count = min(count, region.upperBound - cursor.row + 1)
    let empty = Array(repeating: Array(repeating: blank, count: columns), count: count)
    grid.removeSubrange(cursor.row..<(cursor.row + count))
    grid.insert(contentsOf: empty, at: region.upperBound - count + 1)
    cursor.column = 0
    cursor.isWrapPending = false
  }

  private mutating func setRegion() {
    let top = parser.parameter(0) - 1
    let bottom = min(parser.parameter(1, or: rows), rows) - 1
    guard top < bottom else { return }
    region = top...bottom
    place(row: 0, column: 0)
  }
}
