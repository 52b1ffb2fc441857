extension PatternProgram {
  /// What a search has to keep track of.
  struct Traits {
    /// `^` occurs.
    var usesTextStart = false
    /// `\b` or `\B` occurs.
    var usesWords = false
    /// Nothing can match but at the start of the text.
    var isAnchored = true
  }

  /// O(length of the program).
  var traits: Traits {
    var traits = Traits()
    for case .assert(let assertion, _) in instructions {
      switch assertion {
      case .textStart: traits.usesTextStart = true
      case .wordBoundary, .noWordBoundary: traits.usesWords = true
      case .textEnd: break
      }
    }
    // What can be reached without passing a `^`.
    var seen = [Bool](repeating: false, count: instructions.count)
    var open = [start]
    while let place = open.popLast() {
      guard !seen[Int(place)] else { continue }
      seen[Int(place)] = true
      switch instructions[Int(place)] {
      case .byte, .match: traits.isAnchored = false
      case .split(let left, let right): open += [left, right]
      case .assert(.textStart, _): continue
      case .assert(_, let next): open.append(next)
      }
    }
    return traits
  }
}
