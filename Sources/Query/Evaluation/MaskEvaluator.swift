import Tables

/// Evaluates a plan over a table, a few thousand rows at a time: each condition in one loop over
/// its column, its answers as one byte a row.
///
/// Memory: two masks for each level of the query, whatever the table's length, and the result.
struct MaskEvaluator {
  /// Rows evaluated together: the masks and the columns' stretches stay in the first caches.
  static let chunk = 4_096

  private let root: Plan.Node
  private let depth: Int
  private let leaves: [BoundLeaf]

  init(_ plan: Plan, fields: [String], table: Table) {
    root = plan.root
    depth = plan.depth
    leaves = plan.leaves.map { BoundLeaf($0, column: table[fields[$0.field]]) }
  }

  /// The rows of `count` candidates that pass, in order; nil as soon as `isCancelled` says so.
  /// `span` gives a stretch of the candidates.
  func select<Span: RowSpan>(
    count: Int, isCancelled: () -> Bool, span: (_ start: Int, _ count: Int) -> Span
  ) -> [UInt32]? {
    let masks = UnsafeMutablePointer<UInt8>.allocate(capacity: (2 * depth + 2) * Self.chunk)
    masks.initialize(repeating: 0, count: (2 * depth + 2) * Self.chunk)
    defer { masks.deallocate() }
    var isDone = true
    let selected = [UInt32](unsafeUninitializedCapacity: count) { passed, found in
      var start = 0
      while start < count {
        if isCancelled() {
          isDone = false
          return
        }
        let span = span(start, min(Self.chunk, count - start))
        evaluate(root, span, active: nil, into: masks, scratch: masks + Self.chunk)
        for position in 0..<span.count {
          // Written whether it passes or not; only a pass keeps it. There are never more passes
          // than candidates looked at, so this stays inside.
          passed[found] = UInt32(truncatingIfNeeded: span[position])
          found &+= Int(masks[position])
        }
        start += span.count
      }
    }
    return isDone ? selected : nil
  }

  /// Answers for the rows that are `active` (all, where nil); what stands for others is
  /// meaningless. Answers are 0 or 1.
  private func evaluate<Span: RowSpan>(
    _ node: Plan.Node, _ span: Span, active: UnsafePointer<UInt8>?,
    into mask: UnsafeMutablePointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>
  ) {
    let count = span.count
    switch node {
    case .leaf(let index): leaves[index].evaluate(span, active: active, into: mask)
    case .not(let operand):
      evaluate(operand, span, active: active, into: mask, scratch: scratch)
      for position in 0..<count { mask[position] ^= 1 }
    case .all(let nodes):
      guard let first = nodes.first else { return fill(mask, count, with: 1) }
      evaluate(first, span, active: active, into: mask, scratch: scratch)
      if let active { for position in 0..<count { mask[position] &= active[position] } }
      for node in nodes.dropFirst() {
        evaluate(
          node, span, active: mask, into: scratch, scratch: scratch + 2 * Self.chunk)
        for position in 0..<count { mask[position] &= scratch[position] }
      }
    case .any(let nodes):
      guard let first = nodes.first else { return fill(mask, count, with: 0) }
      evaluate(first, span, active: active, into: mask, scratch: scratch)
      let open = scratch + Self.chunk
      for node in nodes.dropFirst() {
        for position in 0..<count { open[position] = mask[position] ^ 1 }
        if let active { for position in 0..<count { open[position] &= active[position] } }
        evaluate(node, span, active: open, into: scratch, scratch: scratch + 2 * Self.chunk)
        for position in 0..<count { mask[position] |= scratch[position] & open[position] }
      }
    }
  }

  private func fill(_ mask: UnsafeMutablePointer<UInt8>, _ count: Int, with answer: UInt8) {
    for position in 0..<count { mask[position] = answer }
  }
}
