import Tables

extension Query: CustomStringConvertible {
  /// The query in one agreed spelling, which parses to an equal query: keywords in lower case,
  /// single spaces, quotes only where they are needed, and the fewest parentheses.
  public var description: String { text(expression, within: .any) }

  /// How tightly an expression's surroundings bind.
  private enum Binding: Int { case any, all, not }

  private func text(_ expression: Expression, within binding: Binding) -> String {
    switch expression {
    case .condition(let condition): text(condition)
    case .not(let operand): "not " + text(operand, within: .not)
    case .all(let terms): group(terms, " and ", .all, within: binding)
    case .any(let terms): group(terms, " or ", .any, within: binding)
    }
  }

  private func group(
    _ terms: [Expression], _ joint: String, _ own: Binding, within binding: Binding
  ) -> String {
    let joined = terms.map { text($0, within: own) }.joined(separator: joint)
    return binding.rawValue > own.rawValue ? "(\(joined))" : joined
  }

  private func text(_ condition: Condition) -> String {
    let field = Query.quote(fields[condition.field])
    switch condition.question {
    case .compare(let comparison, let value): return "\(field) \(comparison.sign) \(text(value))"
    case .oneOf(let values, let negated):
      let list = values.map { text($0) }.joined(separator: ", ")
      return "\(field) \(negated ? "not in" : "in") (\(list))"
    case .between(let low, let high): return "\(field) between \(text(low)) and \(text(high))"
    case .pattern(let pattern, let negated):
      return "\(field) \(negated ? "!~" : "~") \(Query.quote(pattern.text))"
    case .missing(let negated): return "\(field) is \(negated ? "not missing" : "missing")"
    }
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .text(let text): return Query.quote(text)
    case .number(let number):
      let digits = "\(number)"
      return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    case .date(let day): return Days.text(day)
    case .boolean(let flag): return flag ? "true" : "false"
    }
  }
}
