/// Reads a regular expression: literals, `.`, classes, groups, `|`, `*  +  ?  {m,n}`, `^  $  \b`,
/// `(?i)`. Recursive descent with a bound on its depth.
struct PatternParser {
  static let deepestNesting = 100
  static let mostRepetitions = 1_000

  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and the end.
  private let offsets: [Int]
  var position = 0
  var ignoresCase: Bool
  private var depth = 0
  /// Whether a letter was written in upper case.
  private(set) var hasUppercase = false

  /// `ignoresCase` holds until the pattern says otherwise.
  init(_ text: String, ignoresCase: Bool) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars {
      offsets.append(offsets[offsets.count - 1] + Unicode.UTF8.width(scalar))
    }
    self.offsets = offsets
    self.ignoresCase = ignoresCase
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try choice()
    guard position == scalars.count else {
      throw fault(position, 1, "This ) closes nothing. A parenthesis to be found is written \\).")
    }
    return node
  }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  /// Notes a literal's case, and makes the set that finds it.
  mutating func literal(_ scalar: Unicode.Scalar) -> PatternNode {
    note(scalar)
    let set = ScalarSet([scalar.value...scalar.value])
    return .set(ignoresCase ? set.caseFolded : set)
  }

  mutating func note(_ scalar: Unicode.Scalar) {
    if scalar.properties.isUppercase { hasUppercase = true }
  }

  func fault(
    _ start: Int, _ count: Int, _ message: String, expected: [String] = [],
    isIncomplete: Bool = false
  ) -> PatternError {
    let first = min(start, scalars.count)
    let last = min(first + count, scalars.count)
    return PatternError(
      range: offsets[first]..<offsets[last], message: message, expected: expected,
      isIncomplete: isIncomplete)
  }

  private mutating func choice() throws(PatternError) -> PatternNode {
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var items: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let start = position
      let atom = try self.atom(scalar)
      items.append(try quantified(atom, from: start))
    }
    return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
  }

  private mutating func atom(_ scalar: Unicode.Scalar) throws(PatternError) -> PatternNode {
    switch scalar {
    case "(": return try group()
    case "[": return .set(try characterClass())
    case "\\": return try escape()
    case "*", "+", "?":
      throw fault(
        position, 1,
        "There is nothing before \(scalar) to repeat. "
          + "To find the sign itself write \\\(scalar).")
    default:
      position += 1
      switch scalar {
      case ".": return .set(.all)
      case "^": return .assertion(.textStart)
      case "$": return .assertion(.textEnd)
      default: return literal(scalar)
      }
    }
  }

  private mutating func quantified(
    _ atom: PatternNode, from start: Int
  ) throws(PatternError) -> PatternNode {
    let bounds: (least: Int, most: Int?)
    switch current {
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "?": bounds = (0, 1)
    case "{":
      guard let counted = try countedBounds() else { return atom }
      bounds = counted
    default: return atom
    }
    position += 1
    // Whether few or many are taken makes no difference to whether there is a match.
    _ = take("?")
    if let scalar = current, "*+?".unicodeScalars.contains(scalar) {
      throw fault(
        position, 1, "\(scalar) repeats what is repeated already. Take one of the two away.")
    }
    return .repeated(atom, least: bounds.least, most: bounds.most)
  }

  /// `{3}`, `{3,}` or `{3,5}`, up to its brace; nil where the brace is a literal.
  private mutating func countedBounds() throws(PatternError) -> (least: Int, most: Int?)? {
    let start = position
    position += 1
    let least = digits()
    var most = least
    if take(",") { most = digits() ?? (current == "}" ? .max : nil) }
    guard let least, let most, current == "}" else {
      position = start
      return nil
    }
    let length = position + 1 - start
    guard least <= Self.mostRepetitions, most == .max || most <= Self.mostRepetitions else {
      throw fault(start, length, "A repetition may be at most \(Self.mostRepetitions) times.")
    }
    guard least <= most else {
      throw fault(
        start, length, "The lower number of a repetition stands first: {\(most),\(least)}.")
    }
    return (least, most == .max ? nil : most)
  }

  private mutating func digits() -> Int? {
    var value: Int?
    while let scalar = current, ("0"..."9").contains(scalar) {
      // Stops growing where it is too large already.
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000)
      position += 1
    }
    return value
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    let start = position
    let outerCase = ignoresCase
    position += 1
    depth += 1
    guard depth <= Self.deepestNesting else {
      throw fault(start, 1, "Groups may nest \(Self.deepestNesting) deep; this goes deeper.")
    }
    if take("?"), try groupOptions(from: start) {
      // (?i): holds to the end of the group around it.
      depth -= 1
      return .empty
    }
    let inner = try choice()
    guard take(")") else {
      throw fault(
        start, 1, "This group is not closed. Write ) at its end; to find a parenthesis write \\(.",
        expected: [")"], isIncomplete: true)
    }
    depth -= 1
    ignoresCase = outerCase
    return inner
  }
}
