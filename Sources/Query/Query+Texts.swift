extension Query {
  /// The texts that a field is asked to equal or not to equal, each once, in the order of the text.
  /// Patterns and orders are none. Linear in the length of the text.
  public func texts(comparedWith field: String) -> [String] {
    guard let place = fields.firstIndex(of: field) else { return [] }
    var texts: [String] = []
    for text in Self.texts(in: expression, of: place) where !texts.contains(text) {
      texts.append(text)
    }
    return texts
  }

  private static func texts(in expression: Expression, of field: Int) -> [String] {
    switch expression {
    case .condition(let condition):
      guard condition.field == field else { return [] }
      return condition.question.equals.compactMap {
        if case .text(let text) = $0 { text } else { nil }
      }
    case .not(let operand): return texts(in: operand, of: field)
    case .all(let terms), .any(let terms): return terms.flatMap { texts(in: $0, of: field) }
    }
  }
}

extension Condition.Question {
  /// The values that equality is asked of.
  fileprivate var equals: [Value] {
    switch self {
    case .compare(.equal, let value), .compare(.notEqual, let value): [value]
    case .oneOf(let values, _): values
    case .compare, .between, .pattern, .missing: []
    }
  }
}
