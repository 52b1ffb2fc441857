extension VirtualScreen {
  mutating func consume(_ byte: UInt8) {
    switch parser.state {
    case .ground:
      if byte < 0x20 || byte == 0x7F {
        control(byte)
      } else {
        for scalar in parser.utf8.decode(byte) { put(scalar) }
      }
    case .escape: escape(byte)
    case .charset(let set):
      cursor.drawsLines[set] = byte == UInt8(ascii: "0")
      parser.state = .ground
    case .escapeIntermediate(let kind):
      parser.state = .ground
      if kind == UInt8(ascii: "#"), byte == UInt8(ascii: "8") { fillWithE() }
    case .control: controlSequence(byte)
    case .command: command(byte)
    case .string:
      if byte == 0x1B { parser.state = .stringEnd } else { collect(byte) }
    case .stringEnd:
      // A string ends with `ESC \`; any other escape ends it, too, and is read as itself.
      finishString()
      parser.state = .ground
      if byte != UInt8(ascii: "\\") { escape(byte) }
    case .skip(let count):
      parser.state = count > 1 ? .skip(count - 1) : .ground
    }
  }

  /// The control characters, which also act within sequences.
  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08:
      cursor.isWrapPending = false
      cursor.column = max(0, cursor.column - 1)
    case 0x09: tab(forward: 1)
    case 0x0A, 0x0B, 0x0C:
      index()
      if modes.returnsCarriage { cursor.column = 0 }
    case 0x0D:
      cursor.isWrapPending = false
      cursor.column = 0
    case 0x0E: cursor.activeSet = 1
    case 0x0F: cursor.activeSet = 0
    case 0x18, 0x1A: parser.state = .ground
    case 0x1B: parser.state = .escape
    default: break
    }
  }

  private mutating func escape(_ byte: UInt8) {
    parser.state = .ground
    switch byte {
    case 0x00..<0x20:
      parser.state = .escape
      control(byte)
    case UInt8(ascii: "["): parser.beginControl()
    case UInt8(ascii: "]"):
      parser.state = .command
      parser.text = []
    case UInt8(ascii: "P"), UInt8(ascii: "k"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      parser.state = .string(byte)
      parser.text = []
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      parser.state = .charset(Int(byte - UInt8(ascii: "(")))
    case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: " "):
      parser.state = .escapeIntermediate(byte)
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): restoreCursor()
    case UInt8(ascii: "D"): index()
    case UInt8(ascii: "E"):
      index()
      cursor.column = 0
    case UInt8(ascii: "H"): tabStops.insert(cursor.column)
    case UInt8(ascii: "M"): reverseIndex()
    case UInt8(ascii: "="): modes.applicationKeypad = true
    case UInt8(ascii: ">"): modes.applicationKeypad = false
    case UInt8(ascii: "c"): reset()
    case UInt8(ascii: "g"): bells += 1
    default: break
    }
  }

  private mutating func controlSequence(_ byte: UInt8) {
    switch byte {
    case 0x00..<0x20: control(byte)
    case 0x30...0x3B: parser.addParameter(byte)
    case 0x3C...0x3F: parser.prefix = byte
    case 0x20...0x2F: parser.intermediate = byte
    case 0x40...0x7E:
      parser.state = .ground
      perform(byte)
    default: break
    }
  }

  private mutating func command(_ byte: UInt8) {
    switch byte {
    case 0x07:
      finishCommand()
      parser.state = .ground
    case 0x1B: parser.state = .stringEnd
    case 0x18, 0x1A: parser.state = .ground
    case UInt8(ascii: "R") where parser.text.isEmpty:
      parser.state = .ground
    case UInt8(ascii: "P") where parser.text.isEmpty:
      parser.state = .skip(7)
    default: collect(byte)
    }
  }

  private mutating func collect(_ byte: UInt8) {
    if parser.text.count < 4096 { parser.text.append(byte) }
  }

  private mutating func finishString() {
    finishCommand()
  }

  /// `0;TITLE` and `2;TITLE` set the title.
  private mutating func finishCommand() {
    let text = String(decoding: parser.text, as: UTF8.self)
    parser.text = []
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == "0" || parts[0] == "2" { title = String(parts[1]) }
  }
}
