import Tables

extension Parser {
  /// Refuses an operator that a field of this kind does not have.
  func check(_ sign: Operator, at token: Token, for context: FieldContext) throws(QueryError) {
    guard !context.operators.contains(sign.rawValue) else { return }
    let name = Excerpt.of(context.name)
    let reason =
      Comparison(sign) == nil
      ? "\(sign.rawValue) searches text, and '\(name)' is \(context.kind.phrase)."
      : "'\(name)' is \(context.kind.phrase), which has no order."
    throw QueryError(
      range: token.range,
      message:
        "\(reason) Compare it with \(context.operators.prefix(2).joined(separator: " or ")).",
      expected: context.operators)
  }

  /// The value at the current token, of the field's kind.
  mutating func value(for context: FieldContext, after what: String) throws(QueryError) -> Value {
    let word = try valueText(for: context, after: what)
    let value: Value?
    switch context.kind {
    case .text: value = .text(word)
    case .number: value = Self.number(word).map(Value.number)
    case .date: value = Days.parse(word).map(Value.date)
    case .boolean: value = ["true": true, "false": false][word.lowercased()].map(Value.boolean)
    }
    guard let value else {
      let isOpen = token.range.upperBound == textCount && Self.mayBecomeValue(word, context.kind)
      throw QueryError(
        range: token.range,
        message: "'\(Excerpt.of(context.name))' is \(context.kind.phrase), to be compared with "
          + "\(context.valuePhrase); found '\(Excerpt.of(word))'.",
        expected: [context.valuePhrase], isIncomplete: isOpen)
    }
    advance()
    return value
  }

  /// The regular expression at the current token.
  mutating func pattern(for context: FieldContext) throws(QueryError) -> Pattern {
    let text = try valueText(for: context, after: "~")
    let pattern: Pattern
    do throws(PatternError) {
      pattern = try Pattern(text)
    } catch {
      throw QueryError(
        range: place(of: error.range), message: error.message, expected: error.expected,
        isIncomplete: error.isIncomplete && token.range.upperBound == textCount)
    }
    advance()
    return pattern
  }

  /// The text of a value token: a bare word that is no keyword, or a text in quotes.
  private func valueText(
    for context: FieldContext, after what: String
  ) throws(QueryError) -> String {
    let isLast = token.range.upperBound == textCount
    switch token.kind {
    case .quoted(let text, _): return text
    case .word(let word):
      guard let keyword = token.keyword else { return word }
      let hint =
        keyword == .missing
        ? " For rows without a value write: \(Query.quote(context.name)) is missing." : ""
      throw QueryError(
        range: token.range,
        message: "Expected \(context.valuePhrase) after '\(what)', found the keyword '\(word)'. "
          + "For the word itself write '\(word)' in quotes." + hint,
        expected: [context.valuePhrase], isIncomplete: isLast)
    case .openQuote: throw openQuote()
    default:
      let isEnd = token.kind == .end
      throw QueryError(
        range: token.range,
        message: "Expected \(context.valuePhrase) after '\(what)', found \(described(token)).",
        expected: [context.valuePhrase], isIncomplete: isEnd)
    }
  }

  /// Where a part of the current value stands in the text; the whole value where quotes inside
  /// make the offsets differ.
  private func place(of part: Range<Int>) -> Range<Int> {
    let start: Int
    switch token.kind {
    case .word: start = token.range.lowerBound
    case .quoted(_, doubled: false): start = token.range.lowerBound + 1
    default: return token.range
    }
    return start + part.lowerBound..<start + part.upperBound
  }

  /// A decimal number: no hexadecimal digits, no infinity, no separators of thousands.
  static func number(_ word: String) -> Double? {
    let bytes = Array(word.utf8)
    guard bytes.contains(where: isDigit),
      bytes.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }),
      let value = Double(word), value.isFinite
    else { return nil }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether a word could be the beginning of a value that is still being typed.
  private static func mayBecomeValue(_ word: String, _ kind: FieldKind) -> Bool {
    switch kind {
    case .text: true
    case .number: ["", "0", "1"].contains { number(word + $0) != nil }
    case .date:
      word.utf8.count < 10
        && word.utf8.enumerated().allSatisfy { index, byte in
          index == 4 || index == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
        }
    case .boolean: ["true", "false"].contains { $0.hasPrefix(word.lowercased()) }
    }
  }
}
