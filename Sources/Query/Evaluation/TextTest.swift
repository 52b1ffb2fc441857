/// A question to the bytes of a text that is there.
enum TextTest: Sendable {
  case compare(Comparison, [UInt8])
  case between([UInt8], [UInt8])
  case oneOf(TextSet, negated: Bool)
  case pattern(Pattern, negated: Bool)

  /// The work of asking one text, roughly in nanoseconds.
  var cost: Int {
    switch self {
    case .compare: 10
    case .between: 20
    case .oneOf: 30
    case .pattern: 50
    }
  }

  func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .compare(let comparison, let other):
      return other.withUnsafeBufferPointer { other in
        switch comparison {
        case .equal: return ByteOrder.areEqual(bytes, other)
        case .notEqual: return !ByteOrder.areEqual(bytes, other)
        case .less: return ByteOrder.compare(bytes, other) < 0
        case .lessOrEqual: return ByteOrder.compare(bytes, other) <= 0
        case .greater: return ByteOrder.compare(bytes, other) > 0
        case .greaterOrEqual: return ByteOrder.compare(bytes, other) >= 0
        }
      }
    case .between(let low, let high):
      return low.withUnsafeBufferPointer { ByteOrder.compare(bytes, $0) >= 0 }
        && high.withUnsafeBufferPointer { ByteOrder.compare(bytes, $0) <= 0 }
    case .oneOf(let set, let negated): return set.contains(bytes) != negated
    case .pattern(let pattern, let negated): return pattern.matches(bytes) != negated
    }
  }
}
