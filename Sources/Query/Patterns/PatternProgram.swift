/// A regular expression as a machine over bytes: Thompson's construction.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Goes on where the byte lies in the range.
    case byte(low: UInt8, high: UInt8, next: UInt16)
    /// Goes on at both places.
    case split(UInt16, UInt16)
    /// Goes on where the condition holds.
    case assert(PatternAssertion, next: UInt16)
    case match
  }

  /// The most instructions; counted repetitions are written out, so a short pattern can be long.
  static let longest = 8_000
  private static let mostWork = 100_000

  private(set) var instructions: [Instruction] = [.match]
  private(set) var start: UInt16 = 0
  private var work = 0

  /// Throws where the pattern needs more instructions than `longest`.
  init(_ node: PatternNode, textCount: Int) throws(PatternError) {
    do throws(TooLarge) {
      start = try emit(node, next: 0)
    } catch {
      throw PatternError(
        range: 0..<textCount,
        message: "This pattern is too large. Use smaller numbers in {m,n}, or fewer of them.")
    }
  }

  /// A machine that matches nowhere.
  init() {
    instructions = [.byte(low: 1, high: 0, next: 0)]
  }

  private struct TooLarge: Error {}

  private mutating func append(_ instruction: Instruction) throws(TooLarge) -> UInt16 {
    guard instructions.count < Self.longest else { throw TooLarge() }
    instructions.append(instruction)
    return UInt16(instructions.count - 1)
  }

  /// Emits a node from its end; its first instruction.
  private mutating func emit(_ node: PatternNode, next: UInt16) throws(TooLarge) -> UInt16 {
    work += 1
    guard work <= Self.mostWork else { throw TooLarge() }
    switch node {
    case .empty: return next
    case .set(let set): return try emit(set, next: next)
    case .assertion(let assertion): return try append(.assert(assertion, next: next))
    case .sequence(let nodes):
      var first = next
      for node in nodes.reversed() { first = try emit(node, next: first) }
      return first
    case .choice(let nodes):
      guard let last = nodes.last else { return next }
      var first = try emit(last, next: next)
      for node in nodes.dropLast().reversed() {
        first = try append(.split(try emit(node, next: next), first))
      }
      return first
    case .repeated(let node, let least, let most):
      var first = next
      if let most {
        // a{2,4} is aa(a(a)?)?, so that leaving is decided once.
        for _ in 0..<max(0, most - least) {
          first = try append(.split(try emit(node, next: first), next))
        }
      } else {
        first = try loop(node, next: next)
      }
      for _ in 0..<least { first = try emit(node, next: first) }
      return first
    }
  }

  private mutating func loop(_ node: PatternNode, next: UInt16) throws(TooLarge) -> UInt16 {
    let decision = try append(.split(next, next))
    let body = try emit(node, next: decision)
    instructions[Int(decision)] = .split(body, next)
    return decision
  }

  /// A set of characters; encodings with the same ends share them.
  private mutating func emit(_ set: ScalarSet, next: UInt16) throws(TooLarge) -> UInt16 {
    struct Tail: Hashable {
      let range: ByteRange
      let next: UInt16
    }
    var tails: [Tail: UInt16] = [:]
    var entries: [UInt16] = []
    for range in set.ranges {
      for sequence in Utf8Ranges.sequences(range) {
        var first = next
        for bytes in sequence.reversed() {
          let tail = Tail(range: bytes, next: first)
          if let known = tails[tail] {
            first = known
          } else {
            first = try append(.byte(low: bytes.low, high: bytes.high, next: first))
            tails[tail] = first
          }
        }
        entries.append(first)
      }
    }
    guard var first = entries.last else {
      // Nothing is in the set: an instruction that no byte passes.
      return try append(.byte(low: 1, high: 0, next: next))
    }
    for entry in entries.dropLast().reversed() { first = try append(.split(entry, first)) }
    return first
  }
}
