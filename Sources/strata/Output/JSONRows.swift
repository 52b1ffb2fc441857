import Tables

/// Rows as a JSON array of objects: numbers as numbers, what is missing as null.
enum JSONRows {
  static func write(
    _ rows: [UInt32], of table: Table, to sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var text = "["
    let names = table.names.map(JSONText.quoted)
    for (index, row) in rows.enumerated() {
      text += index == 0 ? "\n  {" : ",\n  {"
      for (place, column) in table.columns.enumerated() {
        if place > 0 { text += ", " }
        text += names[place] + ": " + value(column, Int(row))
      }
      text += "}"
      if text.utf8.count > 1 << 20 {
        try text.withUTF8 { try sink(UnsafeRawBufferPointer($0)) }
        text = ""
      }
    }
    text += rows.isEmpty ? "]\n" : "\n]\n"
    try text.withUTF8 { try sink(UnsafeRawBufferPointer($0)) }
  }

  private static func value(_ column: ColumnData, _ row: Int) -> String {
    let text = column.plainText(row)
    switch column {
    case .integer, .number, .boolean: return text.isEmpty ? "null" : text
    case .date: return text.isEmpty ? "null" : "\"\(text)\""
    case .text(let texts): return texts.isValid(row) ? JSONText.quoted(text) : "null"
    case .category(let category):
      return category.value(row) == nil ? "null" : JSONText.quoted(text)
    case .integerList, .numberList:
      return "[" + text.split(separator: " ").joined(separator: ", ") + "]"
    }
  }
}

/// Texts and numbers as JSON writes them.
enum JSONText {
  /// The shortest digits that give the number; null for what is none.
  static func number(_ number: Double?) -> String {
    number.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null"
  }

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      // Also those of the second set, which terminals may obey.
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
