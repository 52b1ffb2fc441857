/// Single fields of a CSV file, as they are written.
public enum CSVField {
  /// In quotes where RFC 4180 asks for them; quotes inside are doubled.
  public static func quoted(_ text: String) -> String {
    let needs = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
    }
    guard needs else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
