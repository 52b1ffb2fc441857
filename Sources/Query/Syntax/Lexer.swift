/// Cuts a query's text into words and signs. Never fails: faults become tokens of their own, so
/// that the parser reports the first fault of either sort.
struct Lexer {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// A byte that may stand in a bare word wherever it likes.
  static func isPlainWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "~"), UInt8(ascii: "!"):
      false
    default: true
    }
  }

  /// The next token; `end` again and again behind the last.
  mutating func next() -> Token {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    let start = position
    guard start < bytes.count else { return Token(kind: .end, range: start..<start) }
    let kind: Token.Kind
    switch bytes[start] {
    case UInt8(ascii: "("): kind = single(.left)
    case UInt8(ascii: ")"): kind = single(.right)
    case UInt8(ascii: ","): kind = single(.comma)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): kind = quoted()
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "~"):
      kind = sign()
    default: kind = word()
    }
    return Token(kind: kind, range: start..<position)
  }

  private mutating func single(_ kind: Token.Kind) -> Token.Kind {
    position += 1
    return kind
  }

  private mutating func sign() -> Token.Kind {
    let first = bytes[position]
    let second = position + 1 < bytes.count ? bytes[position + 1] : 0
    let pair = String(decoding: [first, second], as: UTF8.self)
    if let sign = Operator(rawValue: pair) {
      position += 2
      return .sign(sign)
    }
    let instead: [String: [String]] = [
      "==": ["="], "=~": ["~"], "~=": ["~"], "<>": ["!="], "=>": [">="], "=<": ["<="],
    ]
    if let instead = instead[pair] {
      position += 2
      return .foreignSign(instead: instead)
    }
    position += 1
    if let sign = Operator(rawValue: String(decoding: [first], as: UTF8.self)) {
      return .sign(sign)
    }
    return .foreignSign(instead: ["!=", "!~"])
  }

  private mutating func quoted() -> Token.Kind {
    let quote = bytes[position]
    var content: [UInt8] = []
    var doubled = false
    position += 1
    while position < bytes.count {
      if bytes[position] == quote {
        position += 1
        guard position < bytes.count, bytes[position] == quote else {
          return .quoted(String(decoding: content, as: UTF8.self), doubled: doubled)
        }
        doubled = true
      }
      content.append(bytes[position])
      position += 1
    }
    return .openQuote
  }

  /// A quote or an exclamation mark inside a word belongs to it: children's, 5", stop!
  private mutating func word() -> Token.Kind {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isPlainWordByte(byte) || isInnerMark(byte, from: start) || isControl(byte) {
        position += 1
      } else {
        break
      }
    }
    return .word(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private func isInnerMark(_ byte: UInt8, from start: Int) -> Bool {
    guard position > start else { return false }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return true }
    guard byte == UInt8(ascii: "!") else { return false }
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    return next != UInt8(ascii: "=") && next != UInt8(ascii: "~")
  }

  /// Control characters are no spaces: they end up in a word, which names no field.
  private func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 || byte == 0x7F) && !Self.isSpace(byte)
  }
}

extension Lexer {
  /// Whether a text that does not parse was meant as a query: see `FilterText.interpret`.
  static func beginsAsQuery(_ text: String, schema: QuerySchema) -> Bool {
    var lexer = Lexer(text)
    var token = lexer.next()
    while token.kind == .left || token.keyword == .not { token = lexer.next() }
    let name: String
    switch token.kind {
    case .word(let word): name = word
    case .quoted(let text, _): name = text
    default: return false
    }
    let following = lexer.next()
    switch following.kind {
    case .sign, .foreignSign: return true
    case .word:
      guard schema[name] != nil, let keyword = following.keyword else { return false }
      return [.in, .not, .between, .is].contains(keyword)
    default: return false
    }
  }
}
