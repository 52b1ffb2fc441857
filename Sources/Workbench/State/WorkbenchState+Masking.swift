import Governance
import Journal

/// What is shown while names are masked, so that nothing of the data can be read off a wall.
extension WorkbenchState {
  private static let curtain = "· · ·"

  /// The id, or a stand-in while names are masked.
  ///
  /// The stand-in is the same on every screen and in every session: 30 bits of FNV-1a over the id's
  /// bytes, in base 36.
  func masked(_ id: String) -> String {
    guard preferences.isMasked else { return id }
    var hash: UInt32 = 2_166_136_261
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String((hash ^ hash >> 30) & 0x3FFF_FFFF, radix: 36, uppercase: true)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// A row's description, or a curtain before it.
  func maskedName(_ row: Int) -> String { maskedText(itemName(row)) }

  /// A text that may hold names, or a curtain before it; nothing stays nothing.
  func maskedText(_ text: String) -> String {
    preferences.isMasked && !text.isEmpty ? Self.curtain : text
  }

  /// A value of an entry as the journal's screen shows it. What is not known to be free of names is
  /// masked.
  func shown(_ field: Journal.Field) -> String {
    switch field.value {
    case .text(let text):
      if field.name == "item" { return masked(text) }
      let isPlain = Self.plainFields.contains(field.name)
      return isPlain ? text : maskedText(text)
    case .texts(let texts): return maskedText(texts.joined(separator: ", "))
    case .integer(let number): return String(number)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .json(let json): return maskedText(json)
    }
  }

  private static let plainFields: Set<String> = [
    "id", "run", "from", "to", "segment", "reason", "expires", "revises",
  ]

  /// Damage in words; without what stands in the damaged lines while names are masked.
  func shown(_ fault: Journal.Fault) -> String {
    guard preferences.isMasked else { return fault.description }
    return "\(fault.file), line \(fault.line): damaged. \(fault.remedy)"
  }
}
