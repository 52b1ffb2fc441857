extension SettingsParser {
  mutating func value(path: String, depth: Int) throws(SyntaxError) -> SettingsValue {
    guard depth < Self.deepestNesting else { throw error("less nesting than this") }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try string(allowsMultiline: true))
    case UInt8(ascii: "["): return try list(path: path, depth: depth + 1)
    case UInt8(ascii: "{"): return try inlineTable(path: path, depth: depth + 1)
    default: return try word()
    }
  }

  private mutating func list(path: String, depth: Int) throws(SyntaxError) -> SettingsValue {
    place += 1
    var values: [SettingsValue] = []
    while true {
      skipBlank(lineEnds: true)
      if byte == UInt8(ascii: "]") { break }
      values.append(try value(path: "\(path)[\(values.count + 1)]", depth: depth))
      skipBlank(lineEnds: true)
      if byte == UInt8(ascii: ",") {
        place += 1
      } else if byte != UInt8(ascii: "]") {
        throw error("a comma or ] in the list")
      }
    }
    place += 1
    return .list(values)
  }

  private mutating func inlineTable(
    path: String, depth: Int
  ) throws(SyntaxError) -> SettingsValue {
    place += 1
    let table = SettingsTable(.dotted)
    skipBlank(lineEnds: false)
    if byte == UInt8(ascii: "}") {
      place += 1
      return .table([:])
    }
    while true {
      try keyAndValue(in: table, path: path, depth: depth)
      skipBlank(lineEnds: false)
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: ",") else { throw error("a comma or } on the same line") }
      place += 1
    }
    place += 1
    return .table(table.values)
  }

  /// Numbers, booleans, dates.
  private mutating func word() throws(SyntaxError) -> SettingsValue {
    let start = place
    while let byte, Self.isBare(byte) || "+.:".utf8.contains(byte) { place += 1 }
    var text = String(decoding: bytes[start..<place], as: UTF8.self)
    if text.utf8.count == 10, byte == 0x20, let next = byte(after: 1), (48...57).contains(next) {
      // A date and a time with a space between.
      let end = place + 1
      place = end
      while let byte, Self.isBare(byte) || "+.:".utf8.contains(byte) { place += 1 }
      text += " " + String(decoding: bytes[end..<place], as: UTF8.self)
    }
    guard let value = Self.scalar(text) else {
      throw error(
        text.isEmpty
          ? "a value: text in quotes, a number, true or false, a list or a table"
          : "a number, true or false, or a date; text stands in quotes", at: start)
    }
    return value
  }

  private static func scalar(_ text: String) -> SettingsValue? {
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "inf", "+inf": return .number(.infinity)
    case "-inf": return .number(-.infinity)
    case "nan", "+nan", "-nan": return .number(.nan)
    default: break
    }
    if let date = date(text) { return date }
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    return integer(text) ?? number(text)
  }

  /// Digits, single underscores between them.
  private static func digits(_ text: Substring, _ isDigit: (UInt8) -> Bool) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, isDigit(first), isDigit(last) else {
      return nil
    }
    var previous: UInt8 = 0
    for byte in bytes {
      guard isDigit(byte) || (byte == UInt8(ascii: "_") && previous != byte) else { return nil }
      previous = byte
    }
    return text.filter { $0 != "_" }
  }

  private static func isDecimal(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func integer(_ text: String) -> SettingsValue? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      let isDigit: (UInt8) -> Bool = { byte in
        Int(String(UnicodeScalar(byte)), radix: radix) != nil
      }
      return digits(text.dropFirst(2), isDigit).flatMap { Int($0, radix: radix) }
        .map { .integer($0) }
    }
    let sign = text.first == "+" || text.first == "-"
    let body = sign ? text.dropFirst() : text[...]
    guard let digits = digits(body, isDecimal), digits.count == 1 || digits.first != "0" else {
      return nil
    }
    return Int((text.first == "-" ? "-" : "") + digits).map { .integer($0) }
  }

  private static func number(_ text: String) -> SettingsValue? {
    var body = text[...]
    if body.first == "+" || body.first == "-" { body = body.dropFirst() }
    let parts = body.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "eE".contains($0) })
    guard let mantissa = parts.first else { return nil }
    let pieces = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(pieces.count), pieces.count == 2 || parts.count == 2,
      pieces.allSatisfy({ digits($0, isDecimal) != nil }),
      pieces[0].count == 1 || pieces[0].first != "0"
    else { return nil }
    if parts.count == 2 {
      var exponent = parts[1]
      if exponent.first == "+" || exponent.first == "-" { exponent = exponent.dropFirst() }
      guard digits(exponent, isDecimal) != nil else { return nil }
    }
    return Double(text.filter { $0 != "_" }).map { .number($0) }
  }

  /// `2026-11-30`, alone or with a time, which Strata has no use for; times alone.
  private static func date(_ text: String) -> SettingsValue? {
    let bytes = Array(text.utf8)
    func digits(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy(isDecimal) else { return nil }
      return Int(String(decoding: bytes[range], as: UTF8.self))
    }
    if bytes.count >= 8, bytes[2] == UInt8(ascii: ":"), digits(0..<2) != nil { return .other(text) }
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    if bytes.count == 10 { return .date(year: year, month: month, day: day) }
    guard "Tt ".utf8.contains(bytes[10]), bytes.count >= 16 else { return nil }
    return .other(text)
  }

  // MARK: Text

  mutating func string(allowsMultiline: Bool) throws(SyntaxError) -> String {
    let start = place
    guard let quote = byte else { throw error("text in quotes") }
    let isMultiline = byte(after: 1) == quote && byte(after: 2) == quote
    if isMultiline, !allowsMultiline { throw error("a key on one line") }
    place += isMultiline ? 3 : 1
    if isMultiline {
      if byte == 0x0D, byte(after: 1) == 0x0A { place += 1 }
      if byte == 0x0A { place += 1 }
    }
    var text: [UInt8] = []
    while let byte {
      if byte == quote {
        guard isMultiline else {
          place += 1
          return String(decoding: text, as: UTF8.self)
        }
        if closesMultiline(quote, &text) { return String(decoding: text, as: UTF8.self) }
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(into: &text, isMultiline: isMultiline)
      } else if byte == 0x0A, !isMultiline {
        break
      } else if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
        throw error("no control character; write it as \\u and four digits")
      } else {
        text.append(byte)
        place += 1
      }
    }
    throw error("a closing quote; it was opened here", at: start)
  }

  /// Up to two quotes may stand before the three that close.
  private mutating func closesMultiline(_ quote: UInt8, _ text: inout [UInt8]) -> Bool {
    var count = 0
    while count < 5, byte(after: count) == quote { count += 1 }
    guard count >= 3 else {
      text += [UInt8](repeating: quote, count: count)
      place += count
      return false
    }
    text += [UInt8](repeating: quote, count: count - 3)
    place += count
    return true
  }

  private mutating func escape(into text: inout [UInt8], isMultiline: Bool) throws(SyntaxError) {
    let start = place
    place += 1
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "\""): 0x22,
      UInt8(ascii: "\\"): 0x5C,
    ]
    guard let sign = byte else { throw error("a closing quote", at: start) }
    if let plain = simple[sign] {
      text.append(plain)
      place += 1
      return
    }
    if sign == UInt8(ascii: "u") || sign == UInt8(ascii: "U") {
      let count = sign == UInt8(ascii: "u") ? 4 : 8
      let digits = bytes[(place + 1)...].prefix(count)
      if digits.count == count, digits.allSatisfy({ Self.isBare($0) }),
        let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = UnicodeScalar(code)
      {
        text += Array(String(scalar).utf8)
        place += count + 1
        return
      }
    } else if isMultiline, [0x20, 0x09, 0x0A, 0x0D].contains(sign) {
      // A backslash at the end of a line: the line goes on where the next text is.
      var end = place
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D {
        while end < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end]) { end += 1 }
        place = end
        return
      }
    }
    throw error(
      "\\n, \\t, \\\", \\\\ or \\u and four digits; in single quotes a backslash is itself",
      at: start)
  }
}
