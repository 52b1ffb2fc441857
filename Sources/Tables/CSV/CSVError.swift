/// Why a delimited text file cannot be read at all.
public enum CSVError: Error, Sendable, Equatable {
  /// No file of that name.
  case missing(path: String)
  /// The file may not be read by this user.
  case notPermitted(path: String)
  /// A folder stands there.
  case directory(path: String)
  /// The system refused for another reason, in its own words.
  case system(path: String, reason: String)
  /// Not one byte, or nothing but a byte-order mark and line ends.
  case empty(path: String)
  /// A compressed or binary format that its first bytes name.
  case otherFormat(path: String, format: String, advice: String)
  /// UTF-16 or UTF-32.
  case wideCharacters(path: String)
  /// A zero byte, which no text has.
  case zeroByte(path: String, line: Int)
  /// A quoted field that does not end, or not within `limit` bytes.
  case unclosedQuote(path: String, line: Int, limit: Int?)
  /// A record longer than `limit` bytes.
  case recordTooLong(path: String, line: Int, limit: Int)
  /// The file was written to, replaced or cut while it was read.
  case changed(path: String)
  /// What is no file, such as a pipe, has to be read twice.
  case unrepeatable(path: String)

  /// The file it is about.
  public var path: String {
    switch self {
    case .missing(let path), .notPermitted(let path), .directory(let path),
      .system(let path, _), .empty(let path), .otherFormat(let path, _, _),
      .wideCharacters(let path), .zeroByte(let path, _), .unclosedQuote(let path, _, _),
      .recordTooLong(let path, _, _), .changed(let path), .unrepeatable(let path):
      path
    }
  }

  /// What is wrong, in a sentence.
  public var message: String {
    let name = path == "-" ? "Standard input" : "'\(path)'"
    switch self {
    case .missing: return "\(name) does not exist."
    case .notPermitted: return "\(name) may not be read by this user."
    case .directory: return "\(name) is a folder, not a file."
    case .system(_, let reason): return "\(name) cannot be read: \(reason)."
    case .empty: return "\(name) is empty."
    case .otherFormat(_, let format, _): return "\(name) is \(format), not delimited text."
    case .wideCharacters: return "\(name) is UTF-16 or UTF-32 text."
    case .zeroByte(_, let line):
      return "\(name) has a zero byte on line \(line), which no text has."
    case .unclosedQuote(_, let line, let limit):
      if let limit {
        return "\(name): the quote opened on line \(line) is not closed within \(limit) bytes."
      }
      return "\(name): the quote opened on line \(line) is never closed."
    case .recordTooLong(_, let line, let limit):
      return "\(name): the record on line \(line) is longer than \(limit) bytes."
    case .changed: return "\(name) changed while it was read."
    case .unrepeatable: return "\(name) has to be read twice, which only a file can be."
    }
  }

  /// What can be done about it.
  public var remedy: String {
    switch self {
    case .missing: "Check the path; relative paths start at the workspace."
    case .notPermitted: "Give this user the right to read it, for example with chmod u+r."
    case .directory: "Name the file in it, or use a pattern such as 'folder/*.csv'."
    case .system: "Check the disk or the connection to it, then try again."
    case .empty: "Export it again; a header and at least one line are needed."
    case .otherFormat(_, _, let advice): advice
    case .wideCharacters:
      "Save it as UTF-8, for example with: iconv -f UTF-16 -t UTF-8 old.csv > new.csv"
    case .zeroByte: "Check that it is a text file and was copied whole."
    case .unclosedQuote: "Close or remove the quote on that line; inside a field, double it."
    case .recordTooLong: "Check that line and the file's line ends."
    case .changed: "Wait until it is written completely, then run again."
    case .unrepeatable: "Save it to a file first, then name that."
    }
  }
}
