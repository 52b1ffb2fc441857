/// Recursive descent over the grammar of docs/QUERY.md, with a bound on its depth.
///
///     query     = conjunct { "or" conjunct }
///     conjunct  = negation { "and" negation }
///     negation  = { "not" } ( "(" query ")" | condition )
///     condition = field ( sign value | [ "not" ] "in" "(" value { "," value } ")"
///                       | "between" value "and" value | "is" [ "not" ] "missing" )
struct Parser {
  let schema: QuerySchema
  /// The fields seen so far, in order of first use.
  private(set) var fields: [(name: String, kind: FieldKind)] = []
  private var positions: [String: Int] = [:]
  private var lexer: Lexer
  private(set) var token: Token
  let textCount: Int
  private var depth = 0

  init(_ text: String, schema: QuerySchema) throws(QueryError) {
    textCount = text.utf8.count
    guard textCount <= Query.longestText else {
      throw QueryError(
        range: Query.longestText..<textCount,
        message: "A query may have \(Query.longestText) bytes; this one has \(textCount).")
    }
    self.schema = schema
    lexer = Lexer(text)
    token = lexer.next()
  }

  /// The whole text as an expression.
  mutating func parse() throws(QueryError) -> Expression {
    let expression = try disjunction()
    guard token.kind == .end else { throw unexpectedAfterCondition(isNested: false) }
    return expression
  }

  mutating func advance() { token = lexer.next() }

  private mutating func disjunction() throws(QueryError) -> Expression {
    let first = try conjunction()
    guard token.keyword == .or else { return first }
    var terms = Self.terms(first, ofAny: true)
    while token.keyword == .or {
      advance()
      terms += Self.terms(try conjunction(), ofAny: true)
    }
    return .any(terms)
  }

  private mutating func conjunction() throws(QueryError) -> Expression {
    let first = try negation()
    guard token.keyword == .and else { return first }
    var terms = Self.terms(first, ofAny: false)
    while token.keyword == .and {
      advance()
      terms += Self.terms(try negation(), ofAny: false)
    }
    return .all(terms)
  }

  /// `(a and b) and c` is `a and b and c`: groups of one kind are one group.
  private static func terms(_ expression: Expression, ofAny: Bool) -> [Expression] {
    switch expression {
    case .all(let terms) where !ofAny: terms
    case .any(let terms) where ofAny: terms
    default: [expression]
    }
  }

  private mutating func negation() throws(QueryError) -> Expression {
    if token.keyword == .not {
      try descend()
      advance()
      let operand = try negation()
      depth -= 1
      return .not(operand)
    }
    guard token.kind == .left else { return .condition(try condition()) }
    try descend()
    advance()
    let inner = try disjunction()
    guard token.kind == .right else { throw unexpectedAfterCondition(isNested: true) }
    advance()
    depth -= 1
    return inner
  }

  private mutating func descend() throws(QueryError) {
    depth += 1
    guard depth <= Query.deepestNesting else {
      throw QueryError(
        range: token.range,
        message: "Parentheses and 'not' may nest \(Query.deepestNesting) deep; this goes deeper.")
    }
  }

  private mutating func condition() throws(QueryError) -> Condition {
    let (field, name, kind) = try self.field()
    let context = FieldContext(name: name, kind: kind)
    let question: Condition.Question
    switch token.kind {
    case .sign(let sign):
      let signToken = token
      try check(sign, at: signToken, for: context)
      advance()
      if let comparison = Comparison(sign) {
        question = .compare(comparison, try value(for: context, after: sign.rawValue))
      } else {
        question = .pattern(try pattern(for: context), negated: sign == .matchesNot)
      }
    case .word where token.keyword == .in:
      advance()
      question = .oneOf(try list(for: context), negated: false)
    case .word where token.keyword == .not:
      advance()
      guard token.keyword == .in else {
        throw unexpected(["in"], after: "'\(Excerpt.of(name)) not'")
      }
      advance()
      question = .oneOf(try list(for: context), negated: true)
    case .word where token.keyword == .between && kind != .boolean:
      advance()
      let low = try value(for: context, after: "between")
      guard token.keyword == .and else {
        throw unexpected(["and"], after: "the lower end of 'between'")
      }
      advance()
      question = .between(low, try value(for: context, after: "and"))
    case .word where token.keyword == .is:
      advance()
      let negated = token.keyword == .not
      if negated { advance() }
      guard token.keyword == .missing else {
        throw unexpected(negated ? ["missing"] : ["missing", "not missing"], after: "'is'")
      }
      advance()
      question = .missing(negated: negated)
    default: throw unexpectedAfterField(context)
    }
    return Condition(field: field, kind: kind, question: question)
  }

  private mutating func field() throws(QueryError) -> (Int, String, FieldKind) {
    let name: String
    switch token.kind {
    case .word(let word) where token.keyword == nil: name = word
    case .quoted(let text, _): name = text
    default: throw missingCondition()
    }
    guard let kind = schema[name] else { throw unknownField(name) }
    advance()
    if let position = positions[name] { return (position, name, kind) }
    let position = fields.count
    positions[name] = position
    fields.append((name, kind))
    return (position, name, kind)
  }

  private mutating func list(for context: FieldContext) throws(QueryError) -> [Value] {
    guard token.kind == .left else { throw unexpected(["("], after: "'in'") }
    advance()
    var values = [try value(for: context, after: "(")]
    while token.kind == .comma {
      advance()
      values.append(try value(for: context, after: ","))
    }
    guard token.kind == .right else {
      throw unexpected([",", ")"], after: "a value of the list")
    }
    advance()
    return values
  }
}

/// The field that a condition is about, for the values and messages that follow it.
struct FieldContext {
  let name: String
  let kind: FieldKind

  /// What may follow the field's name.
  var operators: [String] {
    switch kind {
    case .text: Operator.allCases.map(\.rawValue) + ["in", "not in", "between", "is"]
    case .number, .date:
      ["=", "!=", "<", "<=", ">", ">=", "in", "not in", "between", "is"]
    case .boolean: ["=", "!=", "in", "not in", "is"]
    }
  }

  /// What a value may be, in words.
  var valuePhrase: String {
    switch kind {
    case .text: "a text such as A or 'red lamp'"
    case .number: "a number such as 1.5"
    case .date: "a date such as 2011-11-30"
    case .boolean: "true or false"
    }
  }
}
