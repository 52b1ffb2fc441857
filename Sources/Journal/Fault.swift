extension Journal {
  /// One piece of damage: where, what was found, what was expected, and what to do about it.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What sort of damage it is.
    public enum Kind: String, Sendable, Hashable {
      /// The line is not an entry: broken JSON or UTF-8, a wrong key, a stray byte.
      case notAnEntry
      /// The line is longer than any entry can be.
      case tooLong
      /// The numbers do not count on.
      case sequence
      /// A line's `prev` is not the digest of the line before.
      case link
      /// The head names an entry that the journal does not hold: its end was cut off.
      case headAhead
      /// The head names another digest for an entry than that entry's line has.
      case headMismatch
      /// The head exists and cannot be read.
      case headUnreadable
      /// What was read before no longer stands in the file.
      case replaced
    }

    /// What sort of damage it is.
    public let kind: Kind
    /// The name of the file, without its folder.
    public let file: String
    /// The line, counted from 1; 0 when the fault is of the whole file.
    public let line: Int
    /// What stands there; safe to print on a terminal.
    public let found: String
    /// What should stand there.
    public let expected: String
    /// What a person can do.
    public let remedy: String

    public var description: String {
      let place = line > 0 ? "\(file), line \(line)" : file
      return "\(place): found \(found); expected \(expected). \(remedy)"
    }
  }
}

extension Journal.Fault {
  static let restore =
    "Put back the journal and its head from a backup that verifies; nothing is written until then."

  /// Text out of a file, in quotes, short, and without anything that a terminal would obey.
  public static func quoted(_ bytes: some Sequence<UInt8>, limit: Int = 60) -> String {
    let start = Array(bytes.prefix(limit * 4 + 1))
    var out = ""
    var length = 0
    for scalar in String(decoding: start, as: UTF8.self).unicodeScalars {
      if length == limit { return "\"\(out)…\"" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
      length += 1
    }
    return "\"\(out)\""
  }
}
