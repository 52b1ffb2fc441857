extension PatternParser {
  /// `[a-z]`, `[^0-9]`, `[\w-]`.
  mutating func characterClass() throws(PatternError) -> ScalarSet {
    let start = position
    position += 1
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while let scalar = current {
      if scalar == "]" && !isFirst {
        position += 1
        let set = ignoresCase ? ScalarSet(ranges).caseFolded : ScalarSet(ranges)
        return isNegated ? set.inverted : set
      }
      isFirst = false
      if scalar == "[", position + 1 < scalars.count, scalars[position + 1] == ":" {
        throw fault(
          position, 2,
          "Named classes are not supported; write [A-Za-z], \\d, \\w or \\s. "
            + "To find a bracket write \\[.")
      }
      let memberStart = position
      let low: UInt32
      switch try classMember() {
      case .set(let set):
        ranges += set.ranges
        continue
      case .scalar(let scalar): low = scalar.value
      }
      guard current == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        ranges.append(low...low)
        continue
      }
      position += 1
      guard case .scalar(let high) = try classMember() else {
        throw fault(
          memberStart, position - memberStart, "A range ends with one character, as in a-z.")
      }
      guard low <= high.value else {
        throw fault(
          memberStart, position - memberStart,
          "A range begins with its lower end; exchange the two.")
      }
      ranges.append(low...high.value)
    }
    throw fault(
      start, 1, "This class is not closed. Write ] at its end; to find a bracket write \\[.",
      expected: ["]"], isIncomplete: true)
  }

  private enum Member {
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
  }

  private mutating func classMember() throws(PatternError) -> Member {
    guard let scalar = current else {
      throw fault(
        position, 0, "This class is not closed.", expected: ["]"], isIncomplete: true)
    }
    guard scalar == "\\" else {
      position += 1
      note(scalar)
      return .scalar(scalar)
    }
    let start = position
    position += 1
    guard let letter = current else { throw endOfEscape(start) }
    position += 1
    if let set = Self.classes[letter] { return .set(set) }
    if let scalar = try plainEscape(letter, from: start) {
      note(scalar)
      return .scalar(scalar)
    }
    throw unknownEscape(letter, from: start)
  }

  /// A backslash and what it makes of the letter behind it, outside of a class.
  mutating func escape() throws(PatternError) -> PatternNode {
    let start = position
    position += 1
    guard let letter = current else { throw endOfEscape(start) }
    position += 1
    if let set = Self.classes[letter] { return .set(set) }
    switch letter {
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.noWordBoundary)
    case "A": return .assertion(.textStart)
    case "z", "Z": return .assertion(.textEnd)
    case "1"..."9":
      throw fault(
        start, 2,
        "References back to a group are not supported: they cannot be searched for "
          + "in linear time.")
    default: break
    }
    guard let scalar = try plainEscape(letter, from: start) else {
      throw unknownEscape(letter, from: start)
    }
    return literal(scalar)
  }

  private static let classes: [Unicode.Scalar: ScalarSet] = [
    "d": .digits, "D": ScalarSet.digits.inverted,
    "s": .spaces, "S": ScalarSet.spaces.inverted,
    "w": .wordCharacters, "W": ScalarSet.wordCharacters.inverted,
  ]

  /// The character that an escape stands for; nil where there is no such escape.
  private mutating func plainEscape(
    _ letter: Unicode.Scalar, from start: Int
  ) throws(PatternError) -> Unicode.Scalar? {
    switch letter {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "f": return "\u{0C}"
    case "v": return "\u{0B}"
    case "x": return try hexadecimal(from: start)
    default:
      let isWord =
        letter.properties.isAlphabetic || letter == "_" || ("0"..."9").contains(letter)
      return isWord ? nil : letter
    }
  }

  /// `\x41` or `\x{20AC}`.
  private mutating func hexadecimal(from start: Int) throws(PatternError) -> Unicode.Scalar {
    let isBraced = take("{")
    var value: UInt32 = 0
    var count = 0
    while let scalar = current, let digit = Character(scalar).hexDigitValue, scalar.isASCII,
      count < (isBraced ? 6 : 2)
    {
      value = value * 16 + UInt32(digit)
      count += 1
      position += 1
    }
    let isWhole = isBraced ? count > 0 && take("}") : count == 2
    guard isWhole, let scalar = Unicode.Scalar(value) else {
      throw fault(
        start, position - start, "A character by its number is written \\x41 or \\x{20AC}.",
        isIncomplete: !isWhole && current == nil)
    }
    return scalar
  }

  private func endOfEscape(_ start: Int) -> PatternError {
    fault(
      start, 1, "A backslash needs a character behind it. To find a backslash write \\\\.",
      isIncomplete: true)
  }

  private func unknownEscape(_ letter: Unicode.Scalar, from start: Int) -> PatternError {
    fault(
      start, 2,
      "There is no escape \\\(Excerpt.of(String(letter))). There are \\d, \\w, \\s and "
        + "their opposites \\D, \\W, \\S, and \\b, \\t, \\n, \\r, \\x41.",
      expected: ["\\d", "\\w", "\\s", "\\b"])
  }
}
