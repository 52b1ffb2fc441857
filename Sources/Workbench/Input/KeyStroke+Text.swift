import Tables

/// Why a text is not a key.
public struct KeyNameError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was read.
  public let found: String
  /// The name that may have been meant.
  public let suggestion: String?

  /// What was found, what is expected, and a guess.
  public var description: String {
    let guess = suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
    return "\"\(found)\" is not a key.\(guess) Write a character, or one of "
      + KeyStroke.names.map(\.name).joined(separator: ", ")
      + ", f1 to f24; before it ctrl-, alt- or shift-."
  }
}

extension KeyStroke: CustomStringConvertible {
  /// The keys with names, in the order in which they are listed.
  static let names: [(name: String, key: Key)] = [
    ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home),
    ("end", .end), ("page-up", .pageUp), ("page-down", .pageDown), ("insert", .insert),
    ("delete", .delete), ("backspace", .backspace), ("enter", .enter), ("escape", .escape),
    ("tab", .tab), ("space", .character(" ")),
  ]

  /// Names that are understood beside the ones that are written.
  static let otherNames: [(name: String, key: Key)] = [
    ("pageup", .pageUp), ("pgup", .pageUp), ("pagedown", .pageDown), ("pgdn", .pageDown),
    ("return", .enter), ("esc", .escape), ("del", .delete), ("ins", .insert),
  ]

  static let prefixes: [(name: String, modifier: Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  /// The text form: `ctrl-alt-x`, `shift-up`, `enter`, `f5`, `G`, `space`. `init(_:)` reads it.
  public var description: String {
    let held = Self.prefixes.filter { modifiers.contains($0.modifier) }.map(\.name).joined()
    return held + Self.name(of: key)
  }

  private static func name(of key: Key) -> String {
    if let named = names.first(where: { $0.key == key }) { return named.name }
    switch key {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }

  /// Reads the text form. Names and modifiers may be in either case; characters keep theirs.
  public init(_ text: String) throws(KeyNameError) {
    var rest = Substring(text)
    var held: Modifiers = []
    while let prefix = Self.prefixes.first(where: { rest.lowercased().hasPrefix($0.name) }),
      rest.count > prefix.name.count
    {
      held.insert(prefix.modifier)
      rest = rest.dropFirst(prefix.name.count)
    }
    if rest.count == 1, let character = rest.first, Self.canBeTyped(character) {
      self.init(.character(character), held)
      return
    }
    if rest.lowercased() == "backtab" {
      self.init(.tab, held.union(.shift))
      return
    }
    guard let key = Self.key(named: rest.lowercased()) else {
      let names = (Self.names + Self.otherNames).map(\.name)
      throw KeyNameError(found: text, suggestion: NearestName.match(String(rest), among: names))
    }
    self.init(key, held)
  }

  /// Keys one after the other, separated by spaces: `g g`, `/ l a m p enter`.
  public static func sequence(_ text: String) throws(KeyNameError) -> [KeyStroke] {
    var strokes: [KeyStroke] = []
    for name in text.split(whereSeparator: \.isWhitespace) {
      strokes.append(try KeyStroke(String(name)))
    }
    return strokes
  }

  private static func canBeTyped(_ character: Character) -> Bool {
    !character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }

  private static func key(named name: String) -> Key? {
    if let found = (names + otherNames).first(where: { $0.name == name }) { return found.key }
    guard name.first == "f", let number = Int(name.dropFirst()), (1...24).contains(number),
      name == "f\(number)"
    else { return nil }
    return .function(number)
  }
}
