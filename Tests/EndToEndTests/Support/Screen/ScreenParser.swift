/// Where in a control sequence the bytes are: after P. Williams, "A parser for DEC's ANSI-compatible
/// video terminals".
struct ScreenParser: Sendable {
  enum State: Sendable {
    case ground
    case escape
    /// After `ESC (` and its like; the set that is designated.
    case charset(Int)
    /// After `ESC #`, `ESC %` or `ESC SP`.
    case escapeIntermediate(UInt8)
    case control
    /// After `ESC ]`; ends with BEL or `ESC \`.
    case command
    /// After `ESC P`, `ESC k`, `ESC X`, `ESC ^`, `ESC _`; ends with `ESC \`.
    case string(UInt8)
    /// Within one of the two, after ESC.
    case stringEnd
    /// The Linux console's palette: so many bytes more are read over.
    case skip(Int)
  }

  var state = State.ground
  /// The prefix `?`, `>`, `<` or `=` of a control sequence, and its intermediate byte.
  var prefix: UInt8 = 0
  var intermediate: UInt8 = 0
  /// Parameters; each with its sub-parameters after colons. Nil: left out.
  var parameters: [[Int?]] = []
  /// What was collected of a command or a string, at most 4096 bytes.
  var text: [UInt8] = []
  var utf8 = UTF8Decoder()

  mutating func beginControl() {
    state = .control
    prefix = 0
    intermediate = 0
    parameters = [[nil]]
  }

  /// Adds a digit, a semicolon or a colon.
  mutating func addParameter(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ";"):
      if parameters.count < 64 { parameters.append([nil]) }
    case UInt8(ascii: ":"):
      if parameters[parameters.count - 1].count < 16 {
        parameters[parameters.count - 1].append(nil)
      }
    default:
      let last = parameters.count - 1
      let sub = parameters[last].count - 1
      let value = (parameters[last][sub] ?? 0) * 10 + Int(byte &- 0x30)
      parameters[last][sub] = min(value, 65_535)
    }
  }

  /// A parameter's value; missing ones and zeros are `fallback`.
  func parameter(_ index: Int, or fallback: Int = 1) -> Int {
    guard index < parameters.count, let value = parameters[index].first ?? nil, value > 0 else {
      return fallback
    }
    return value
  }
}

/// Reads UTF-8 byte by byte; what is none becomes U+FFFD.
struct UTF8Decoder: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  /// Characters that the byte completes: none, one, or a replacement and one.
  mutating func decode(_ byte: UInt8) -> [Unicode.Scalar] {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    if missing > 0 {
      if byte & 0xC0 == 0x80 {
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        guard missing == 0 else { return [] }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return [replacement] }
        return [scalar]
      }
      missing = 0
      return [replacement] + decode(byte)
    }
    switch byte {
    case 0..<0x80: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: (value, missing, least) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, least) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, least) = (UInt32(byte & 0x07), 3, 0x10000)
    default: return [replacement]
    }
    return []
  }
}
