/// The bytes that a terminal sends for a key, by the terminfo entries of the terminals.
struct KeyEncoder {
  let term: String
  /// Whether arrow keys send `ESC O A` for `ESC [ A`.
  let applicationCursor: Bool

  /// The bytes of a key named as tmux names it; nil if there is no such key.
  ///
  /// `C-`, `M-` and `S-` may stand before it, in any order.
  func bytes(for name: String) -> [UInt8]? {
    var key = name[...]
    var modifiers = Modifiers()
    while key.count > 2 {
      switch key.prefix(2) {
      case "C-": modifiers.control = true
      case "M-": modifiers.meta = true
      case "S-": modifiers.shift = true
      default:
        return named(String(key), modifiers)
      }
      key = key.dropFirst(2)
    }
    return named(String(key), modifiers)
  }

  private struct Modifiers {
    var control = false
    var meta = false
    var shift = false

    var isEmpty: Bool { !control && !meta && !shift }
    /// As xterm counts them.
    var code: Int { 1 + (shift ? 1 : 0) + (meta ? 2 : 0) + (control ? 4 : 0) }
  }

  private func named(_ key: String, _ modifiers: Modifiers) -> [UInt8]? {
    if key.count == 1, let scalar = key.unicodeScalars.first {
      return character(key, scalar, modifiers)
    }
    let meta: [UInt8] = modifiers.meta ? [0x1B] : []
    switch key {
    case "Enter": return meta + [0x0D]
    case "Escape": return meta + [0x1B]
    case "Space": return meta + [modifiers.control ? 0x00 : 0x20]
    case "Tab" where !modifiers.shift: return meta + [0x09]
    case "BTab", "Tab": return meta + Array("\u{1B}[Z".utf8)
    case "BSpace": return meta + [modifiers.control || term.hasPrefix("vt") ? 0x08 : 0x7F]
    default: break
    }
    let aliases = [
      "PPage": "PageUp", "PgUp": "PageUp", "NPage": "PageDown", "PgDn": "PageDown", "DC": "Delete",
      "IC": "Insert",
    ]
    let plain = aliases[key] ?? key
    guard let sequence = sequence(plain, modifiers) else { return nil }
    return [0x1B] + Array(sequence.utf8)
  }

  private func character(
    _ key: String, _ scalar: Unicode.Scalar, _ modifiers: Modifiers
  ) -> [UInt8]? {
    let meta: [UInt8] = modifiers.meta ? [0x1B] : []
    guard modifiers.control else { return meta + Array(key.utf8) }
    switch scalar {
    case "a"..."z", "A"..."Z", "@", "[", "\\", "]", "^", "_":
      return meta + [UInt8(scalar.value) & 0x1F]
    case "?": return meta + [0x7F]
    default: return nil
    }
  }

  /// What follows ESC.
  private func sequence(_ key: String, _ modifiers: Modifiers) -> String? {
    let letters = [
      "Up": "A", "Down": "B", "Right": "C", "Left": "D", "Home": "H", "End": "F", "F1": "P",
      "F2": "Q", "F3": "R", "F4": "S",
    ]
    let numbers = [
      "Insert": 2, "Delete": 3, "PageUp": 5, "PageDown": 6, "F5": 15, "F6": 17, "F7": 18,
      "F8": 19, "F9": 20, "F10": 21, "F11": 23, "F12": 24,
    ]
    if !modifiers.isEmpty {
      if let letter = letters[key] { return "[1;\(modifiers.code)\(letter)" }
      return numbers[key].map { "[\($0);\(modifiers.code)~" }
    }
    let isConsole = term == "linux"
    let isMultiplexer = term.hasPrefix("screen") || term.hasPrefix("tmux")
    switch key {
    case "Home" where isConsole || isMultiplexer: return "[1~"
    case "End" where isConsole || isMultiplexer: return "[4~"
    case "F1" where isConsole: return "[[A"
    case "F2" where isConsole: return "[[B"
    case "F3" where isConsole: return "[[C"
    case "F4" where isConsole: return "[[D"
    case "F5" where isConsole: return "[[E"
    case "F1", "F2", "F3", "F4": return letters[key].map { "O" + $0 }
    default:
      if let letter = letters[key] { return (applicationCursor ? "O" : "[") + letter }
      return numbers[key].map { "[\($0)~" }
    }
  }
}
