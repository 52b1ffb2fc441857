import Foundation

/// The nearest ASCII character, for terminals that show nothing else (`LANG=C`): one for one, so
/// that no column moves.
public enum ASCIIFolding {
  /// Printable ASCII for a code point; `?` where nothing is near.
  public static func fold(_ value: UInt32) -> UInt32 {
    if value >= 0x20, value < 0x7F { return value }
    if let found = table[value] { return found }
    switch value {
    case 0x2400...0x241F: return value - 0x2400 + 0x40  // Pictures of control characters.
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C: return 0x2D
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B: return 0x7C
    case 0x250C...0x254B, 0x2550...0x2570: return 0x2B
    case 0x2580...0x259F: return 0x23
    case 0x2800: return 0x20
    case 0x2801...0x28FF: return 0x3A
    default: break
    }
    // A letter with marks is the letter.
    guard value < 0x2100, let scalar = Unicode.Scalar(value),
      let letter = String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars
        .first?.value, letter >= 0x20, letter < 0x7F
    else { return 0x3F }
    return letter
  }

  private static let table: [UInt32: UInt32] = {
    let pairs: [(String, String)] = [
      ("…", "."), ("–", "-"), ("—", "-"), ("−", "-"), ("‐", "-"), ("‑", "-"), ("·", "."),
      ("•", "*"), ("×", "x"), ("÷", "/"), ("‘", "'"), ("’", "'"), ("‚", ","), ("“", "\""),
      ("”", "\""), ("„", "\""), ("«", "\""), ("»", "\""), ("‹", "<"), ("›", ">"), ("£", "L"),
      ("€", "E"), ("¥", "Y"), ("¢", "c"), ("≤", "<"), ("≥", ">"), ("≠", "#"), ("≈", "~"),
      ("±", "+"), ("²", "2"), ("³", "3"), ("¹", "1"), ("°", "o"), ("µ", "u"), ("μ", "u"),
      ("→", ">"), ("←", "<"), ("↑", "^"), ("↓", "v"), ("↵", "<"), ("↕", "|"), ("↔", "-"),
      ("⇧", "^"), ("⇥", ">"), ("●", "o"), ("○", "o"), ("◆", "*"), ("■", "#"), ("□", "o"),
      ("▲", "^"), ("▼", "v"), ("▶", ">"), ("◀", "<"), ("✓", "+"), ("✔", "+"), ("✗", "x"),
      ("✘", "x"), ("★", "*"), ("ß", "s"), ("æ", "a"), ("Æ", "A"), ("ø", "o"), ("Ø", "O"),
      ("đ", "d"), ("Đ", "D"), ("ł", "l"), ("Ł", "L"), ("þ", "t"), ("Þ", "T"), ("ð", "d"),
      ("œ", "o"), ("Œ", "O"), ("ı", "i"), ("№", "N"), ("©", "c"), ("®", "r"), ("™", "t"),
      ("½", "%"), ("¼", "%"), ("¾", "%"), ("§", "S"), ("¶", "P"), ("∞", "8"), ("σ", "s"),
      ("Σ", "S"), ("Δ", "D"), ("▏", "|"), ("▎", "|"), ("░", "."), ("▒", ":"), ("▓", "%"),
    ]
    var table: [UInt32: UInt32] = [:]
    for (from, to) in pairs {
      if let key = from.unicodeScalars.first, let value = to.unicodeScalars.first {
        table[key.value] = value.value
      }
    }
    return table
  }()
}
