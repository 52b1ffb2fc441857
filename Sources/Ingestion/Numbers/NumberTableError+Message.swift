extension NumberTableError {
  /// What is wrong, in sentences.
  public var message: String {
    switch self {
    case .file(let error): return error.message
    case .unknownColumns(let names, _):
      let quoted = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return names.count == 1 ? "There is no column \(quoted)." : "There are no columns \(quoted)."
    case .noNumbers(_, let example):
      return "No column has numbers only"
        + (example.map { "; line \($0.line), \($0.column): \(Self.shown($0.found))." } ?? ".")
    case .faults(let faults, let count):
      var lines = faults.map { fault in
        "line \(fault.line), \(fault.column): \(Self.shown(fault.found)); expected a number"
      }
      if count > faults.count { lines.append("and \(count - faults.count) more") }
      return lines.joined(separator: "\n")
    case .tooManyTexts(let names):
      let quoted = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return "More than \(MixedTable.mostTexts) different texts in \(quoted): that is no category."
    case .tooFewRows(0): return "There is a header and nothing below it."
    case .tooFewRows: return "There is one row only below the header."
    }
  }

  /// What can be done about it.
  public var remedy: String {
    switch self {
    case .file(.missing): "Check the path."
    case .file(let error): error.remedy
    case .unknownColumns(_, let known): "Expected one of \(known.joined(separator: ", "))."
    case .noNumbers: "Name the columns to be used with --features, and mend their values."
    case .faults:
      "Fill the values in, leave the rows out, or choose other columns with --features: "
        + "no value is made up."
    case .tooManyTexts: "Leave them out of --features, or name the rows by one with --id."
    case .tooFewRows: "At least two rows are needed."
    }
  }

  /// Whether the command was wrong, and not the data.
  public var isUsage: Bool {
    switch self {
    case .unknownColumns: true
    case .file(let error):
      switch error {
      case .missing, .notPermitted, .directory: true
      default: false
      }
    case .noNumbers, .faults, .tooManyTexts, .tooFewRows: false
    }
  }

  private static func shown(_ text: String) -> String {
    NumberTable.isMissing(text) && text.isEmpty ? "nothing" : "\"\(text.prefix(40))\""
  }
}
