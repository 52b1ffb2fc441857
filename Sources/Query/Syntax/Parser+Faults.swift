import Tables

/// The wording of what a text lacks, in one place.
extension Parser {
  /// A field was expected.
  func missingCondition() -> QueryError {
    if token.kind == .openQuote { return openQuote() }
    let what =
      token.kind == .end
      ? "A condition is missing here, such as: \(exampleCondition)."
      : "Expected a condition such as: \(exampleCondition); found \(described(token))."
    return QueryError(
      range: token.range, message: what, expected: schema.names + ["not", "("],
      isIncomplete: token.kind == .end)
  }

  private var exampleCondition: String {
    guard let field = schema.fields.first(where: { $0.kind == .number }) ?? schema.fields.first
    else { return "field = value" }
    let value =
      switch field.kind {
      case .text: "A"
      case .number: "1.5"
      case .date: "2011-11-30"
      case .boolean: "true"
      }
    return "\(Excerpt.of(Query.quote(field.name))) \(field.kind == .number ? ">" : "=") \(value)"
  }

  /// The current word names no field.
  func unknownField(_ name: String) -> QueryError {
    let candidates = schema.names
    let isOpen =
      token.range.upperBound == textCount
      && (candidates + ["not"]).contains { $0.hasPrefix(name) }
    let nearest = NearestName.match(name, among: candidates)
    let hint = nearest.map { " Did you mean '\(Excerpt.of($0))'?" } ?? ""
    return QueryError(
      range: token.range, message: "Unknown field '\(Excerpt.of(name))'.\(hint)",
      expected: candidates, isIncomplete: isOpen)
  }

  /// What follows a field's name is no operator.
  func unexpectedAfterField(_ context: FieldContext) -> QueryError {
    if case .foreignSign(let instead) = token.kind {
      return QueryError(
        range: token.range,
        message: "There is no such operator; write \(instead.joined(separator: " or ")).",
        expected: instead, isIncomplete: token.range.upperBound == textCount)
    }
    if token.keyword == .between {
      return QueryError(
        range: token.range,
        message: "'\(Excerpt.of(context.name))' is true or false, which has no order. "
          + "Compare it with = or !=.",
        expected: context.operators)
    }
    return unexpected(context.operators, after: "the field '\(Excerpt.of(context.name))'")
  }

  /// What follows a whole condition continues nothing.
  func unexpectedAfterCondition(isNested: Bool) -> QueryError {
    if token.kind == .right && !isNested {
      return QueryError(
        range: token.range,
        message: "This parenthesis closes nothing. Take it out, or open one before.",
        expected: ["and", "or"])
    }
    if isNested && token.kind == .end {
      return QueryError(
        range: token.range, message: "A parenthesis is not closed. Write ) at its end.",
        expected: [")", "and", "or"], isIncomplete: true)
    }
    let error = unexpected(isNested ? ["and", "or", ")"] : ["and", "or"], after: "a condition")
    let hint: String
    switch token.kind {
    case .comma: hint = " Decimals are written with a point: 1.2."
    case .word("&"), .word("&&"): hint = " Write 'and'."
    case .word("|"), .word("||"): hint = " Write 'or'."
    case .word: hint = " A text of several words stands in quotes: 'red lamp'."
    default: return error
    }
    return QueryError(
      range: error.range, message: error.message + hint, expected: error.expected,
      isIncomplete: error.isIncomplete)
  }

  /// A quote is never closed.
  func openQuote() -> QueryError {
    QueryError(
      range: token.range,
      message: "This quote is not closed. Close it; a quote inside the text is written twice.",
      expected: ["the closing quote"], isIncomplete: true)
  }

  /// Something else was expected at the current token.
  func unexpected(_ expected: [String], after place: String) -> QueryError {
    if token.kind == .openQuote { return openQuote() }
    let isLast = token.range.upperBound == textCount
    var isOpen = token.kind == .end
    if isLast, case .word(let word) = token.kind {
      isOpen = expected.contains { $0.hasPrefix(word.lowercased()) && $0 != word }
    }
    return QueryError(
      range: token.range,
      message: "Expected \(Excerpt.list(expected)) after \(place), found \(described(token)).",
      expected: expected, isIncomplete: isOpen)
  }

  /// A token as a sentence quotes it.
  func described(_ token: Token) -> String {
    switch token.kind {
    case .word(let word): "'\(Excerpt.of(word))'"
    case .quoted(let text, _): "the text '\(Excerpt.of(text))'"
    case .openQuote: "a quote that is not closed"
    case .sign(let sign): "'\(sign.rawValue)'"
    case .foreignSign(let instead): "a sign that is no operator (\(Excerpt.list(instead)))"
    case .left: "'('"
    case .right: "')'"
    case .comma: "','"
    case .end: "the end"
    }
  }
}
