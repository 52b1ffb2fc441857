import Tables

/// A condition on rows, parsed, bound to a schema and compiled.
///
/// The language is that of `keep`, `--where`, rules and the filter line; docs/QUERY.md describes
/// it. A comparison with a missing value is false, whichever the operator (`!=`, `!~` and
/// `not in` too), so `not (x > 1)` is true where `x` is missing. A floating-point value that is
/// not a number counts as missing. Numbers are compared in double precision, texts by their
/// UTF-8 bytes.
///
/// A query is an immutable value: any number of threads may evaluate it at once.
public struct Query: Sendable {
  /// The longest text that is accepted, in UTF-8 bytes.
  public static let longestText = 65_536
  /// How deep parentheses and `not` may nest.
  public static let deepestNesting = 200

  /// Whether a word has a meaning of its own in either case (`and`, `missing`), so that no field of
  /// that name can be asked for.
  public static func isReserved(_ word: String) -> Bool { Keyword(word) != nil }

  /// The text as it was given.
  public let text: String
  /// The names of the fields that are used, each once, in the order of their first use.
  public let fields: [String]
  /// The kinds of `fields`, in the same order.
  public let kinds: [FieldKind]

  let expression: Expression
  let plan: Plan
  @usableFromInline let program: RowProgram

  /// Parses `text` and binds its fields to `schema`.
  ///
  /// Time and memory are linear in the length of the text, regular expressions apart, which have
  /// bounds of their own.
  public init(_ text: String, schema: QuerySchema) throws(QueryError) {
    var parser = try Parser(text, schema: schema)
    expression = try parser.parse()
    self.text = text
    fields = parser.fields.map(\.name)
    kinds = parser.fields.map(\.kind)
    plan = Plan(expression)
    program = RowProgram(plan)
  }

  /// A value or a field name as it must be written in a query: bare where that is possible,
  /// otherwise in single quotes.
  public static func quote(_ value: String) -> String {
    let isBare =
      !value.isEmpty && Keyword(value) == nil
      && value.utf8.allSatisfy { Lexer.isPlainWordByte($0) }
    guard !isBare else { return value }
    var quoted = "'"
    for scalar in value.unicodeScalars {
      if scalar == "'" { quoted += "''" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "'"
  }
}

extension Query: Equatable {
  /// Whether both ask the same of the same fields, however they were written.
  public static func == (left: Query, right: Query) -> Bool {
    left.fields == right.fields && left.kinds == right.kinds && left.expression == right.expression
  }
}
