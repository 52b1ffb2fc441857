/// Parts of a user's text, made fit to stand in a message.
enum Excerpt {
  /// At most `limit` characters of `text`, what is cut off marked, control characters replaced.
  static func of(_ text: String, limit: Int = 40) -> String {
    var excerpt = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else { return excerpt + "..." }
      excerpt.unicodeScalars.append(visible(scalar))
      count += 1
    }
    return excerpt
  }

  /// "a, b or c"; single words and signs in quotes, phrases as they are.
  static func list(_ choices: [String]) -> String {
    let quoted = choices.map { $0.contains(" ") && $0 != "not in" ? $0 : "'\($0)'" }
    guard let last = quoted.last else { return "something else" }
    let others = quoted.dropLast().joined(separator: ", ")
    return others.isEmpty ? last : others + " or " + last
  }

  /// The scalar itself, or a stand-in one column wide where it would move a terminal's cursor,
  /// change the direction of writing, or vanish.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      scalar == "\t" || scalar == "\n" || scalar == "\r" ? " " : "\u{FFFD}"
    default: scalar
    }
  }

  /// How many columns a terminal gives to a scalar (that `visible` returned).
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    // East Asian wide and full-width blocks and emoji (Unicode Annex 11), by block.
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
