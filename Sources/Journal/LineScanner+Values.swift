extension LineScanner {
  /// A JSON string; the range of its content, without the quotes.
  mutating func string() throws(Problem) -> Range<Int> {
    guard byte == UInt8(ascii: "\"") else { throw Problem(place: place, expected: "a string") }
    place += 1
    let start = place
    while true {
      skipPlain()
      guard let byte else { throw Problem(place: place, expected: "a closing quote") }
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return start..<place - 1
      case UInt8(ascii: "\\"):
        try escape()
      case 0..<32:
        throw Problem(place: place, expected: "an escaped control character")
      default:
        place += 1
      }
    }
  }

  /// Eight bytes at a time: past everything but quotes, backslashes and control characters.
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while bytes.count - place >= 8 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
          | ((word &- (ones &* 0x20)) & ~word)) & highs
      if found != 0 {
        place += found.trailingZeroBitCount >> 3
        return
      }
      place += 8
    }
  }

  private mutating func escape() throws(Problem) {
    let start = place
    guard place + 1 < bytes.count else {
      throw Problem(place: start, expected: "an escaped character")
    }
    switch bytes[place + 1] {
    case UInt8(ascii: "u"):
      guard let unit = hexUnit(at: place + 2) else {
        throw Problem(place: start, expected: "four hexadecimal digits after \\u")
      }
      place += 6
      if unit >= 0xD800, unit < 0xE000 {
        guard unit < 0xDC00, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
          bytes[place + 1] == UInt8(ascii: "u"), let low = hexUnit(at: place + 2),
          low >= 0xDC00, low < 0xE000
        else { throw Problem(place: start, expected: "a whole surrogate pair") }
        place += 6
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      place += 2
    default:
      throw Problem(place: start, expected: #"one of \" \\ \/ \b \f \n \r \t \u"#)
    }
  }

  /// The value of four hexadecimal digits.
  func hexUnit(at start: Int) -> UInt16? {
    guard bytes.count - start >= 4 else { return nil }
    var value: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case 48...57: value = value << 4 | UInt16(byte - 48)
      case 65...70: value = value << 4 | UInt16(byte - 55)
      case 97...102: value = value << 4 | UInt16(byte - 87)
      default: return nil
      }
    }
    return value
  }

  /// Any JSON value without spaces.
  mutating func value(depth: Int = 0) throws(Problem) {
    switch byte {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try expect("true")
    case UInt8(ascii: "f"): try expect("false")
    case UInt8(ascii: "n"): try expect("null")
    case UInt8(ascii: "["): try list(depth: depth, close: UInt8(ascii: "]"), isObject: false)
    case UInt8(ascii: "{"): try list(depth: depth, close: UInt8(ascii: "}"), isObject: true)
    default: try number()
    }
  }

  private mutating func list(depth: Int, close: UInt8, isObject: Bool) throws(Problem) {
    guard depth < Self.deepest else {
      throw Problem(place: place, expected: "at most \(Self.deepest) levels")
    }
    place += 1
    if byte == close {
      place += 1
      return
    }
    while true {
      if isObject {
        _ = try string()
        try expect(byte: UInt8(ascii: ":"))
      }
      try value(depth: depth + 1)
      if byte == close {
        place += 1
        return
      }
      try expect(byte: UInt8(ascii: ","))
    }
  }

  private mutating func number() throws(Problem) {
    let start = place
    if byte == UInt8(ascii: "-") { place += 1 }
    let whole = place
    let digits = skipDigits()
    guard digits > 0, digits == 1 || bytes[whole] != 48 else {
      throw Problem(place: start, expected: "a JSON value")
    }
    if byte == UInt8(ascii: ".") {
      place += 1
      guard skipDigits() > 0 else { throw Problem(place: place, expected: "a digit") }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      place += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { place += 1 }
      guard skipDigits() > 0 else { throw Problem(place: place, expected: "a digit") }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = place
    while let byte, byte >= 48, byte <= 57 { place += 1 }
    return place - start
  }
}
