extension PatternParser {
  /// What follows `(?`. True where the group ends with its options: `(?i)`.
  mutating func groupOptions(from start: Int) throws(PatternError) -> Bool {
    if take(":") { return false }
    let rest = scalars[position...].prefix(2)
    if rest.first == "=" || rest.first == "!" || rest == ["<", "="] || rest == ["<", "!"] {
      throw fault(
        start, 3,
        "Looking ahead or behind is not supported. Join two conditions with 'and', "
          + "or use !~.")
    }
    if rest.first == "P" || rest.first == "<" {
      try groupName(from: start)
      return false
    }
    var isOff = false
    while let scalar = current {
      switch scalar {
      case "i": ignoresCase = !isOff
      case "-" where !isOff: isOff = true
      case ":":
        position += 1
        return false
      case ")":
        position += 1
        return true
      default:
        throw fault(
          start, position + 1 - start,
          "Unknown option of a group. There are (?i) and (?-i), "
            + "for either case and for exact case, and (?: without an option.",
          expected: ["(?i)", "(?-i)", "(?:"])
      }
      position += 1
    }
    throw fault(
      start, scalars.count - start, "This group is not closed.", expected: [")"],
      isIncomplete: true)
  }

  /// `(?<name>` and `(?P<name>`: names are allowed and mean nothing here.
  private mutating func groupName(from start: Int) throws(PatternError) {
    _ = take("P")
    guard take("<") else {
      throw fault(
        start, position + 1 - start, "A named group begins with (?<name>.",
        expected: ["(?<name>"], isIncomplete: current == nil)
    }
    while let scalar = current, scalar != ">" {
      guard scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar) else {
        throw fault(position, 1, "The name of a group has letters, digits and _ only.")
      }
      position += 1
    }
    guard take(">") else {
      throw fault(
        start, scalars.count - start, "The name of this group is not closed.", expected: [">"],
        isIncomplete: true)
    }
  }
}
