/// A query as steps with jumps, for one row at a time: no recursion, no memory of its own.
@usableFromInline
struct RowProgram: Sendable {
  /// Asks one field; the answer says where to go on.
  @usableFromInline
  struct Step: Sendable {
    @usableFromInline
    enum Test: Sendable { case inside, outside, oneOf, noneOf, text, missing, present }

    @usableFromInline let source: FieldKind
    @usableFromInline let test: Test
    @usableFromInline let field: Int
    @usableFromInline let low: Double
    @usableFromInline let high: Double
    /// Index into `numbers` or `texts`.
    @usableFromInline let operand: Int
    @usableFromInline let whenTrue: Int
    @usableFromInline let whenFalse: Int
  }

  /// The query holds.
  @usableFromInline static var accept: Int { -1 }
  /// The query does not hold.
  @usableFromInline static var reject: Int { -2 }

  @usableFromInline private(set) var steps: [Step] = []
  private var numbers: [NumberSet] = []
  private var texts: [TextTest] = []
  @usableFromInline private(set) var start = RowProgram.accept

  init(_ plan: Plan) {
    start = emit(plan.root, plan.leaves, whenTrue: Self.accept, whenFalse: Self.reject)
  }

  /// Emits a node from its end, so that each step knows where to go on; the node's first step.
  private mutating func emit(
    _ node: Plan.Node, _ leaves: [Leaf], whenTrue: Int, whenFalse: Int
  ) -> Int {
    switch node {
    case .leaf(let index): return emit(leaves[index], whenTrue: whenTrue, whenFalse: whenFalse)
    case .not(let operand):
      return emit(operand, leaves, whenTrue: whenFalse, whenFalse: whenTrue)
    case .all(let nodes):
      return nodes.reversed().reduce(whenTrue) { next, node in
        emit(node, leaves, whenTrue: next, whenFalse: whenFalse)
      }
    case .any(let nodes):
      return nodes.reversed().reduce(whenFalse) { next, node in
        emit(node, leaves, whenTrue: whenTrue, whenFalse: next)
      }
    }
  }

  private mutating func emit(_ leaf: Leaf, whenTrue: Int, whenFalse: Int) -> Int {
    var (low, high, operand) = (0.0, 0.0, 0)
    let test: Step.Test
    switch leaf.test {
    case .interval(let lowEnd, let highEnd, let outside):
      (low, high) = (lowEnd, highEnd)
      test = outside ? .outside : .inside
    case .numbers(let set, let negated):
      operand = numbers.count
      numbers.append(set)
      test = negated ? .noneOf : .oneOf
    case .text(let question):
      operand = texts.count
      texts.append(question)
      test = .text
    case .missing(let negated): test = negated ? .present : .missing
    }
    steps.append(
      Step(
        source: leaf.kind, test: test, field: leaf.field, low: low, high: high,
        operand: operand, whenTrue: whenTrue, whenFalse: whenFalse))
    return steps.count - 1
  }

  /// The answer of a step over a number, a day or a truth value.
  @inlinable
  func holds(_ step: Step, number: Double?) -> Bool {
    guard let number, !number.isNaN else { return step.test == .missing }
    switch step.test {
    case .inside: return number >= step.low && number <= step.high
    case .outside: return number < step.low || number > step.high
    case .oneOf: return isListed(step.operand, number)
    case .noneOf: return !isListed(step.operand, number)
    case .present: return true
    case .missing, .text: return false
    }
  }

  /// The answer of a step over a text.
  @inlinable
  func holds(_ step: Step, text: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard let text else { return step.test == .missing }
    switch step.test {
    case .text: return asks(step.operand, text)
    case .present: return true
    case .inside, .outside, .oneOf, .noneOf, .missing: return false
    }
  }

  @usableFromInline
  func isListed(_ operand: Int, _ number: Double) -> Bool { numbers[operand].contains(number) }

  @usableFromInline
  func asks(_ operand: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    texts[operand].holds(text)
  }
}
