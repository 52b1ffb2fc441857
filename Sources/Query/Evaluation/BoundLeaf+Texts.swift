import Tables

/// The loops over texts. What is asked is decided outside of each loop.
extension BoundLeaf {
  /// Answers for the span's `active` rows (all, where nil).
  static func texts<Span: RowSpan>(
    _ column: TextColumn, _ test: TextTest, _ span: Span, active: UnsafePointer<UInt8>?,
    into mask: UnsafeMutablePointer<UInt8>
  ) {
    switch test {
    case .compare(.equal, let other):
      other.withUnsafeBufferPointer { other in
        each(column, span, active, mask) { ByteOrder.areEqual($0, other) }
      }
    case .pattern(let pattern, let negated):
      switch pattern.engine {
      case .needle(let needle):
        each(column, span, active, mask) {
          (needle.find(in: $0, from: 0, to: $0.count) != nil) != negated
        }
      case .automaton(let automaton):
        automaton.withTable { search in
          each(column, span, active, mask) { search.matches($0) != negated }
        }
      case .simulation: each(column, span, active, mask) { pattern.matches($0) != negated }
      }
    case .compare, .between, .oneOf: each(column, span, active, mask) { test.holds($0) }
    }
    guard let validity = column.validity else { return }
    for position in 0..<span.count where mask[position] != 0 {
      if !validity[span[position]] { mask[position] = 0 }
    }
  }

  @inline(__always)
  private static func each<Span: RowSpan>(
    _ column: TextColumn, _ span: Span, _ active: UnsafePointer<UInt8>?,
    _ mask: UnsafeMutablePointer<UInt8>, holds: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    for position in 0..<span.count {
      if let active, active[position] == 0 {
        mask[position] = 0
      } else {
        mask[position] = column.withBytes(span[position]) { holds($0) } ? 1 : 0
      }
    }
  }
}
