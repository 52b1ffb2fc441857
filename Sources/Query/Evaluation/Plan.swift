/// How a query is evaluated: its conditions compiled, and cheap ones first in each group.
///
/// Conditions have no effects, so their order changes the work and never the answer.
struct Plan: Sendable {
  indirect enum Node: Sendable {
    /// Index into `leaves`.
    case leaf(Int)
    case not(Node)
    case all([Node])
    case any([Node])
  }

  private(set) var leaves: [Leaf] = []
  private(set) var root: Node = .all([])
  /// Levels below the root, the root included.
  private(set) var depth = 0

  init(_ expression: Expression) {
    root = compile(expression, at: 1).node
  }

  private mutating func compile(_ expression: Expression, at level: Int) -> (node: Node, cost: Int)
  {
    depth = max(depth, level)
    switch expression {
    case .condition(let condition):
      let leaf = Leaf(condition)
      leaves.append(leaf)
      return (.leaf(leaves.count - 1), leaf.cost)
    case .not(let operand):
      let (node, cost) = compile(operand, at: level + 1)
      return (.not(node), cost)
    case .all(let terms):
      let (nodes, cost) = compile(terms, at: level + 1)
      return (.all(nodes), cost)
    case .any(let terms):
      let (nodes, cost) = compile(terms, at: level + 1)
      return (.any(nodes), cost)
    }
  }

  private mutating func compile(
    _ terms: [Expression], at level: Int
  ) -> (nodes: [Node], cost: Int) {
    var compiled: [(position: Int, node: Node, cost: Int)] = []
    for (position, term) in terms.enumerated() {
      let (node, cost) = compile(term, at: level)
      compiled.append((position, node, cost))
    }
    let total = compiled.reduce(0) { $0 + $1.cost }
    compiled.sort { ($0.cost, $0.position) < ($1.cost, $1.position) }
    return (compiled.map(\.node), total)
  }
}
