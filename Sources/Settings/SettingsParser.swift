/// Reads TOML by recursive descent over bytes, which are valid UTF-8.
struct SettingsParser {
  typealias SyntaxError = SettingsDocument.SyntaxError

  /// Deeper lists and inline tables are refused; nobody writes them.
  static let deepestNesting = 32

  let bytes: [UInt8]
  var place = 0
  let root = SettingsTable(.header)
  private(set) var lines: [String: Int] = [:]

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  func byte(after count: Int) -> UInt8? {
    place + count < bytes.count ? bytes[place + count] : nil
  }

  /// The whole file.
  mutating func parse() throws(SyntaxError) {
    var table = root
    var path = ""
    while true {
      skipBlank(lineEnds: true)
      guard let byte else { return }
      if byte == UInt8(ascii: "[") {
        (table, path) = try header()
      } else {
        try keyAndValue(in: table, path: path)
      }
      try endOfLine()
    }
  }

  // MARK: Tables

  private mutating func header() throws(SyntaxError) -> (SettingsTable, String) {
    let start = place
    place += 1
    let isList = byte == UInt8(ascii: "[")
    if isList { place += 1 }
    let keys = try dottedKey()
    for _ in 0..<(isList ? 2 : 1) {
      guard byte == UInt8(ascii: "]") else {
        throw error(isList ? "]] after the table's name" : "] after the table's name")
      }
      place += 1
    }
    var table = root
    var path = ""
    for key in keys.dropLast() { (table, path) = try step(table, path, key, from: start) }
    guard let last = keys.last else { throw error("a table's name") }
    return isList
      ? try append(last, to: table, path, from: start)
      : try open(last, in: table, path, from: start)
  }

  /// Goes into a table that a header passes through, and makes it where it is missing.
  private mutating func step(
    _ table: SettingsTable, _ path: String, _ key: String, from start: Int
  ) throws(SyntaxError) -> (SettingsTable, String) {
    let path = Self.join(path, key)
    switch table.entries[key] {
    case nil:
      let made = SettingsTable(.implied)
      table.entries[key] = .table(made)
      note(path, start)
      return (made, path)
    case .table(let next): return (next, path)
    case .tables(let tables):
      guard let next = tables.last else { throw error("a table", at: start) }
      return (next, "\(path)[\(tables.count)]")
    case .value: throw error("a name that is not a key with a value already", at: start)
    }
  }

  private mutating func open(
    _ key: String, in table: SettingsTable, _ path: String, from start: Int
  ) throws(SyntaxError) -> (SettingsTable, String) {
    let path = Self.join(path, key)
    switch table.entries[key] {
    case nil:
      let made = SettingsTable(.header)
      table.entries[key] = .table(made)
      note(path, start)
      return (made, path)
    case .table(let there) where there.origin == .implied:
      there.origin = .header
      return (there, path)
    default: throw error("a table's name that was not used before", at: start)
    }
  }

  private mutating func append(
    _ key: String, to table: SettingsTable, _ path: String, from start: Int
  ) throws(SyntaxError) -> (SettingsTable, String) {
    let path = Self.join(path, key)
    let made = SettingsTable(.header)
    switch table.entries[key] {
    case nil:
      table.entries[key] = .tables([made])
      note(path, start)
      note("\(path)[1]", start)
      return (made, "\(path)[1]")
    case .tables(let tables):
      table.entries[key] = .tables(tables + [made])
      let place = "\(path)[\(tables.count + 1)]"
      note(place, start)
      return (made, place)
    default: throw error("a name that is not a table or key already", at: start)
    }
  }

  // MARK: Keys

  mutating func keyAndValue(
    in table: SettingsTable, path: String, depth: Int = 0
  ) throws(SyntaxError) {
    let start = place
    let keys = try dottedKey()
    guard byte == UInt8(ascii: "=") else { throw error("= after the key") }
    place += 1
    skipBlank(lineEnds: false)
    var table = table
    var path = path
    for key in keys.dropLast() {
      path = Self.join(path, key)
      switch table.entries[key] {
      case nil:
        let made = SettingsTable(.dotted)
        table.entries[key] = .table(made)
        note(path, start)
        table = made
      case .table(let next) where next.origin != .header: table = next
      default: throw error("a key that was not given before", at: start)
      }
    }
    guard let last = keys.last else { throw error("a key", at: start) }
    path = Self.join(path, last)
    guard table.entries[last] == nil else {
      throw error("a key that was not given before", at: start)
    }
    note(path, start)
    table.entries[last] = .value(try value(path: path, depth: depth))
  }

  private mutating func dottedKey() throws(SyntaxError) -> [String] {
    var keys: [String] = []
    while true {
      skipBlank(lineEnds: false)
      keys.append(try simpleKey())
      skipBlank(lineEnds: false)
      guard byte == UInt8(ascii: "."), keys.count < Self.deepestNesting else { return keys }
      place += 1
    }
  }

  private mutating func simpleKey() throws(SyntaxError) -> String {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      return try string(allowsMultiline: false)
    }
    let start = place
    while let byte, Self.isBare(byte) { place += 1 }
    guard place > start else {
      throw error("a key: letters, digits, _ and -, or text in quotes")
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  // MARK: Space

  /// Spaces, tabs, comments, and line ends where they may stand.
  mutating func skipBlank(lineEnds: Bool) {
    while let byte {
      switch byte {
      case 0x20, 0x09: place += 1
      case 0x0A where lineEnds: place += 1
      case 0x0D where lineEnds && self.byte(after: 1) == 0x0A: place += 2
      case UInt8(ascii: "#") where lineEnds: skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() {
    while let byte, byte != 0x0A { place += 1 }
  }

  private mutating func endOfLine() throws(SyntaxError) {
    skipBlank(lineEnds: false)
    if byte == UInt8(ascii: "#") { skipComment() }
    if byte == 0x0D, byte(after: 1) == 0x0A { place += 1 }
    guard byte == nil || byte == 0x0A else { throw error("the end of the line") }
  }

  // MARK: Places

  private mutating func note(_ path: String, _ start: Int) {
    if lines[path] == nil { lines[path] = position(of: start).line }
  }

  /// What stands at a place, and what should.
  func error(_ expected: String, at place: Int? = nil) -> SyntaxError {
    let place = place ?? self.place
    let (line, column) = position(of: place)
    let rest = bytes[min(place, bytes.count)...].prefix(240).prefix { $0 != 0x0A }
    let text = String(decoding: rest, as: UTF8.self).prefix(20)
    let found: String
    if place >= bytes.count {
      found = "the end of the file"
    } else if text.allSatisfy(\.isWhitespace) {
      found = "the end of the line"
    } else {
      found = "`\(SettingsValue.shorten(String(text)))`"
    }
    return SyntaxError(line: line, column: column, found: found, expected: expected)
  }

  private func position(of place: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (line, String(decoding: before[start...], as: UTF8.self).count + 1)
  }
}
