/// A key of the keyboard, without its modifiers.
public enum Key: Sendable, Hashable {
  /// A key that types a character: what it typed, so `G` and not shift and `g`.
  case character(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case insert, delete, backspace
  case enter, escape, tab
  /// F1...F24.
  case function(Int)
}

/// A key with what was held down beside it: `ctrl-r`, `shift-up`, `G`, `enter`.
///
/// It has one text form, used in key-binding files, in scripts, in the footer and in the help, and
/// is read back from it. Strokes that a terminal cannot tell apart are one value: `ctrl-R` is
/// `ctrl-r`, `shift-g` is `G`, `ctrl-i` is `tab`, `ctrl-m` is `enter`.
public struct KeyStroke: Sendable, Hashable {
  /// What may be held down.
  public struct Modifiers: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let shift = Modifiers(rawValue: 4)
  }

  /// The key.
  public let key: Key
  /// What was held down; never `shift` with a character that has an upper case.
  public let modifiers: Modifiers

  /// A key with modifiers, brought to the one form a terminal can report.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    guard case .character(let character) = key else {
      self.key = key
      self.modifiers = modifiers
      return
    }
    var typed = character
    var held = modifiers
    if held.contains(.control) {
      typed = Character.single(character.lowercased()) ?? character
      held.remove(.shift)
    } else if held.contains(.shift) {
      typed = Character.single(character.uppercased()) ?? character
      held.remove(.shift)
    }
    let control = held.contains(.control)
    switch typed {
    case "\t",
      "i" where control:
      self.key = .tab
      held.remove(.control)
    case "\r", "\n",
      "m" where control:
      self.key = .enter
      held.remove(.control)
    case "\u{1B}",
      "[" where control:
      self.key = .escape
      held.remove(.control)
    default:
      self.key = .character(typed)
    }
    self.modifiers = held
  }

  /// A key that types this character.
  public static func character(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character))
  }

  /// The character with control held down.
  public static func control(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character), .control)
  }

  /// The character that a text field takes from this stroke: nil for keys that do something.
  public var typed: Character? {
    if case .character(let character) = key, modifiers.isEmpty { return character }
    return nil
  }
}

extension Character {
  /// The only character of a text, nil where there are more (`ß` has the upper case `SS`).
  fileprivate static func single(_ text: String) -> Character? {
    text.count == 1 ? text.first : nil
  }
}
