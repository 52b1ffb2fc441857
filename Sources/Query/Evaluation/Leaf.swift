/// One question to one field, compiled.
struct Leaf: Sendable {
  enum Test: Sendable {
    /// Numbers, days and truth values inside two ends, or outside of them (never what is
    /// missing). Both ends belong to the inside.
    case interval(low: Double, high: Double, outside: Bool)
    /// Numbers, days and truth values out of a list.
    case numbers(NumberSet, negated: Bool)
    case text(TextTest)
    case missing(negated: Bool)
  }

  let field: Int
  let kind: FieldKind
  let test: Test

  init(_ condition: Condition) {
    field = condition.field
    kind = condition.kind
    test = Self.test(condition.question, isText: condition.kind == .text)
  }

  /// The work of asking one value, roughly in nanoseconds.
  var cost: Int {
    switch test {
    case .missing, .interval: 1
    case .numbers: 5
    case .text(let test): test.cost
    }
  }

  private static func test(_ question: Condition.Question, isText: Bool) -> Test {
    switch question {
    case .missing(let negated): return .missing(negated: negated)
    case .pattern(let pattern, let negated): return .text(.pattern(pattern, negated: negated))
    case .compare(let comparison, let value):
      if isText { return .text(.compare(comparison, value.bytes)) }
      return interval(comparison, value.number)
    case .between(let low, let high):
      if isText { return .text(.between(low.bytes, high.bytes)) }
      return .interval(low: low.number, high: high.number, outside: false)
    case .oneOf(let values, let negated):
      if isText { return .text(.oneOf(TextSet(values.map(\.bytes)), negated: negated)) }
      return .numbers(NumberSet(values.map(\.number)), negated: negated)
    }
  }

  /// Every comparison of doubles is a question of two ends: `x < v` is `x <= v.nextDown`.
  private static func interval(_ comparison: Comparison, _ value: Double) -> Test {
    switch comparison {
    case .equal: .interval(low: value, high: value, outside: false)
    case .notEqual: .interval(low: value, high: value, outside: true)
    case .less: .interval(low: -.infinity, high: value.nextDown, outside: false)
    case .lessOrEqual: .interval(low: -.infinity, high: value, outside: false)
    case .greater: .interval(low: value.nextUp, high: .infinity, outside: false)
    case .greaterOrEqual: .interval(low: value, high: .infinity, outside: false)
    }
  }
}

extension Value {
  /// A text's bytes; empty for other values, which are not asked for them.
  fileprivate var bytes: [UInt8] {
    if case .text(let text) = self { return Array(text.utf8) }
    return []
  }

  /// The value as every kind but text is compared; not-a-number for texts, which are not asked.
  fileprivate var number: Double {
    switch self {
    case .text: .nan
    case .number(let number): number
    case .date(let day): Double(day)
    case .boolean(let flag): flag ? 1 : 0
    }
  }
}
