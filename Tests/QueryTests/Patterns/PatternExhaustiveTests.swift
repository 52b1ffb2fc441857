import TestSupport
import Testing

@testable import Query

/// A small regular expression, matched by trying everything.
private indirect enum Tree: Sendable {
  case letter(Character), dot, start, end
  case both(Tree, Tree), either(Tree, Tree)
  case many(Tree), some(Tree), maybe(Tree), twoToThree(Tree)

  var text: String {
    switch self {
    case .letter(let letter): String(letter)
    case .dot: "."
    case .start: "^"
    case .end: "$"
    case .both(let left, let right): left.text + right.text
    case .either(let left, let right): "(\(left.text)|\(right.text))"
    case .many(let tree): "(\(tree.text))*"
    case .some(let tree): "(?:\(tree.text))+"
    case .maybe(let tree): "(\(tree.text))?"
    case .twoToThree(let tree): "(\(tree.text)){2,3}"
    }
  }

  /// Where a match that begins at `place` may end.
  func ends(_ text: [Character], from place: Int) -> Set<Int> {
    switch self {
    case .letter(let letter): return place < text.count && text[place] == letter ? [place + 1] : []
    case .dot: return place < text.count ? [place + 1] : []
    case .start: return place == 0 ? [place] : []
    case .end: return place == text.count ? [place] : []
    case .both(let left, let right):
      return left.ends(text, from: place).reduce(into: []) {
        $0.formUnion(right.ends(text, from: $1))
      }
    case .either(let left, let right):
      return left.ends(text, from: place).union(right.ends(text, from: place))
    case .maybe(let tree): return tree.ends(text, from: place).union([place])
    case .some(let tree): return Tree.both(tree, .many(tree)).ends(text, from: place)
    case .twoToThree(let tree):
      return Tree.both(tree, .both(tree, .maybe(tree))).ends(text, from: place)
    case .many(let tree):
      var reached: Set<Int> = [place]
      var open = [place]
      while let next = open.popLast() {
        for end in tree.ends(text, from: next) where reached.insert(end).inserted {
          open.append(end)
        }
      }
      return reached
    }
  }

  func matches(_ text: [Character]) -> Bool {
    (0...text.count).contains { !ends(text, from: $0).isEmpty }
  }
}

@Suite("Regular expressions, exhaustively") struct PatternExhaustiveTests {
  private static let atoms: [Tree] = [.letter("a"), .letter("é"), .dot, .start, .end]

  private static func trees(of size: Int, _ smaller: [[Tree]]) -> [Tree] {
    guard size > 1 else { return atoms }
    var trees: [Tree] = []
    for tree in smaller[size - 1] {
      trees += [.many(tree), .some(tree), .maybe(tree), .twoToThree(tree)]
    }
    for left in stride(from: 1, to: size - 1, by: 1) {
      for first in smaller[left] {
        for second in smaller[size - 1 - left] {
          trees += [.both(first, second), .either(first, second)]
        }
      }
    }
    return trees
  }

  private static let texts: [String] = {
    var texts = [""]
    var last = [""]
    for _ in 0..<4 {
      last = last.flatMap { text in ["a", "é"].map { text + $0 } }
      texts += last
    }
    return texts
  }()

  @Test("all with up to four parts agree with trying everything")
  func small() throws {
    var bySize: [[Tree]] = [[]]
    for size in 1...4 { bySize.append(Self.trees(of: size, bySize)) }
    for tree in bySize.joined() { try check(tree) }
  }

  @Test("larger ones by chance agree with trying everything")
  func larger() throws {
    var random = SeededGenerator(seed: 11)
    func tree(_ size: Int) -> Tree {
      guard size > 1 else { return Self.atoms[Int.random(in: 0..<5, using: &random)] }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return .many(tree(size - 1))
      case 1: return .some(tree(size - 1))
      case 2: return .maybe(tree(size - 1))
      case 3: return .twoToThree(tree(size - 1))
      case 4 where size > 2, 5 where size > 2:
        return .either(tree((size - 1) / 2), tree(size - 1 - (size - 1) / 2))
      default: return size > 2 ? .both(tree((size - 1) / 2), tree(size / 2)) : tree(1)
      }
    }
    for _ in 0..<300 { try check(tree(Int.random(in: 5...12, using: &random))) }
  }

  private func check(_ tree: Tree) throws {
    let text = tree.text
    let pattern = try Pattern("(?-i)" + text)
    let simulated = try Pattern.simulated("(?-i)" + text)
    for sample in Self.texts {
      let expected = tree.matches(Array(sample))
      if pattern.matches(sample) != expected || simulated.matches(sample) != expected {
        Issue.record("\(text) on '\(sample)' should be \(expected)")
      }
    }
  }
}
