/// A value of a TOML file.
public enum SettingsValue: Sendable, Equatable {
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case date(year: Int, month: Int, day: Int)
  case list([SettingsValue])
  case table([String: SettingsValue])
  /// Times and what else Strata has no use for, as it was written.
  case other(String)

  /// What stands in the file, shortened, for messages.
  public var shown: String {
    switch self {
    case .text(let text): "\"" + Self.shorten(text) + "\""
    case .integer(let integer): String(integer)
    case .number(let number): "\(number)"
    case .boolean(let boolean): String(boolean)
    case .date(let year, let month, let day): Self.day(year, month, day)
    case .list(let values) where values.count > 8:
      "[" + values.prefix(8).map(\.shown).joined(separator: ", ") + ", …]"
    case .list(let values): "[" + values.map(\.shown).joined(separator: ", ") + "]"
    case .table(let values) where values.count > 4: "a table of \(values.count) keys"
    case .table(let values):
      values.isEmpty
        ? "an empty table"
        : "{ "
          + values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.shown)" }
          .joined(separator: ", ") + " }"
    case .other(let text): Self.shorten(text)
    }
  }

  /// At most 80 characters, control characters made visible.
  public static func shorten(_ text: String) -> String {
    let visible = text.unicodeScalars.prefix(81).map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? "\\u{" + String(scalar.value, radix: 16) + "}" : String(scalar)
    }
    return visible.count > 80
      ? visible.prefix(79).joined() + "…" : visible.joined()
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension SettingsValue {
  /// The text, where it is one.
  public var textValue: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number, where it is one.
  public var integerValue: Int? { if case .integer(let number) = self { number } else { nil } }
  /// The values, where it is a list.
  public var listValue: [SettingsValue]? {
    if case .list(let values) = self { values } else { nil }
  }
  /// The keys and their values, where it is a table.
  public var tableValue: [String: SettingsValue]? {
    if case .table(let values) = self { values } else { nil }
  }
}
