import Tables

extension NumberTableError {
  /// What is wrong, in sentences.
  public var message: String {
    switch self {
    case .file(let error): return error.message
    case .unknownColumns(let names, let known):
      return names.map { name in
        let near = NearestName.match(name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
        return "There is no column \"\(Self.cut(name))\".\(near)"
      }.joined(separator: "\n")
    case .ambiguousColumns(let names):
      return names.map { "The column \"\(Self.cut($0))\" stands in the header more than once." }
        .joined(separator: "\n")
    case .tooManyColumns(let count):
      return "There are \(count) columns; at most \(NumberTable.mostColumns) can be taken."
    case .condition(let error, let text): return error.rendered(in: text)
    case .noNumbers(_, let example):
      return "No column has numbers only"
        + (example.map { "; line \($0.line), \($0.column): \(Self.shown($0.found))." } ?? ".")
    case .faults(let faults, let count):
      var lines = faults.map { fault in
        "line \(fault.line), \(fault.column): \(Self.shown(fault.found)); expected \(fault.expected)"
      }
      if count > faults.count { lines.append("and \(count - faults.count) more") }
      return lines.joined(separator: "\n")
    case .longRows(let rows, let header, let count):
      var lines = rows.map { row in
        "line \(row.line): \(row.fields) fields; expected \(header), as in the header"
      }
      if count > rows.count { lines.append("and \(count - rows.count) more") }
      return lines.joined(separator: "\n")
    case .tooManyTexts(let names):
      let quoted = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return "More than \(MixedTable.mostTexts) different texts in \(quoted): that is no category."
    case .tooFewRows(let found, let leftOut) where leftOut > 0:
      return "The condition holds for \(found) of \(found + leftOut) rows."
    case .tooFewRows(0, _): return "There is a header and nothing below it."
    case .tooFewRows: return "There is one row only below the header."
    }
  }

  /// What can be done about it.
  public var remedy: String {
    switch self {
    case .file(.missing): "Check the path."
    case .file(let error): error.remedy
    case .unknownColumns(_, let known): "Expected one of \(Self.list(known))."
    case .ambiguousColumns: "Give each column a name of its own."
    case .tooManyColumns: "Name those that matter with --features."
    case .condition: ""
    case .noNumbers: "Name the columns to be used with --features, and mend their values."
    case .faults:
      "Fill the values in, leave the rows out, or choose other columns with --features: "
        + "no value is made up."
    case .longRows:
      "Put values that hold the separator in quotes, such as \"1,234\" or \"Lamp, blue\"."
    case .tooManyTexts: "Leave them out of --features, or name the rows by one with --id."
    case .tooFewRows: "At least two rows are needed."
    }
  }

  /// Whether the command was wrong, and not the data.
  public var isUsage: Bool {
    switch self {
    case .unknownColumns, .ambiguousColumns, .tooManyColumns, .condition: true
    case .tooFewRows(_, let leftOut): leftOut > 0
    case .file(let error):
      switch error {
      case .missing, .notPermitted, .directory: true
      default: false
      }
    case .noNumbers, .faults, .longRows, .tooManyTexts: false
    }
  }

  private static func shown(_ text: String) -> String {
    text.isEmpty ? "nothing" : "\"\(cut(text))\""
  }

  /// The beginning of a text: a single character may consist of any number of parts.
  private static func cut(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(41)
    return start.count > 40 ? String(String.UnicodeScalarView(start.dropLast())) + "…" : text
  }

  /// The first of many names.
  private static func list(_ names: [String]) -> String {
    let most = 20
    let shown = names.prefix(most).map(cut).joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) more" : shown
  }
}

extension NumberTableError.Fault {
  /// Whether it is a number that can be read in two ways, such as `1,234`.
  public var isAmbiguous: Bool {
    DecimalParser(decimal: nil).parse(found) == .failure(.ambiguousThousands)
  }

  /// Whether it is infinite, or so far from 0 that no distance to it can be taken.
  var isBeyondNumbers: Bool {
    guard let number = Double(found) else { return false }
    return number.magnitude > NumberNotation.largest
  }

  /// What should stand there; where it can be read in two ways, which.
  public var expected: String {
    if isBeyondNumbers { return "a number up to 1e100" }
    guard isAmbiguous else { return "a number" }
    let point = found.map { $0 == "," ? "." : $0 }
    let whole = found.filter { $0 != "," }
    return "\(String(point)) or \(whole): nothing in the column tells which is meant"
  }
}
