/// What a person does at a terminal, step by step, as plain text: one step a line.
///
/// | line | step |
/// | --- | --- |
/// | `wait:REGEX` | wait until the screen matches |
/// | `absent:REGEX` | the screen must not match, now or soon |
/// | `type:TEXT` | type the text as it is |
/// | `resize:WxH` | change the terminal's size |
/// | `click:COLUMN,ROW` | click with the left button, counted from 1 |
/// | `signal:NAME` | send a signal: `TERM`, `INT`, `HUP`, `TSTP`, `CONT`, `KILL` |
/// | `sleep:SECONDS` | do nothing |
/// | `say:TEXT` | a caption for whoever watches |
/// | `text`, `shot` | a place where the screen is worth keeping |
/// | `exit`, `exit:STATUS` | wait until the program has ended, with 0 or the status |
/// | anything else | a key: `Enter`, `Up`, `C-c`, `M-x`, `F1`, `j` |
///
/// Empty lines and lines that begin with `# ` are for the reader.
struct Script: Equatable, Sendable {
  /// A step and the line it stands on, counted from 1.
  struct Line: Equatable, Sendable {
    var number: Int
    var text: String
    var step: Step
  }

  enum Step: Equatable, Sendable {
    case wait(String)
    case absent(String)
    case type(String)
    case resize(columns: Int, rows: Int)
    case click(row: Int, column: Int)
    case signal(Int32)
    case sleep(Duration)
    case say(String)
    case snapshot
    case exit(Int32)
    case key(String)
  }

  var lines: [Line]

  /// Reads a script; all faults at once.
  init(_ text: String) throws(ScriptFault) {
    lines = []
    var faults: [String] = []
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in all.enumerated() {
      let line = String(line)
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("# ") { continue }
      switch Self.step(line) {
      case .success(let step): lines.append(Line(number: index + 1, text: line, step: step))
      case .failure(let fault): faults.append("line \(index + 1): \(fault.description)")
      }
    }
    if !faults.isEmpty { throw ScriptFault(description: faults.joined(separator: "\n")) }
  }

  private static func step(_ line: String) -> Result<Step, ScriptFault> {
    func fault(_ text: String) -> Result<Step, ScriptFault> {
      .failure(ScriptFault(description: text))
    }
    guard let colon = line.firstIndex(of: ":"), line.count > 1 else {
      switch line {
      case "text", "shot": return .success(.snapshot)
      case "exit": return .success(.exit(0))
      default: return key(line)
      }
    }
    let name = line[..<colon]
    let rest = String(line[line.index(after: colon)...])
    switch name {
    case "wait", "absent":
      guard !rest.isEmpty, (try? Regex(rest)) != nil else {
        return fault("`\(rest)` is no regular expression")
      }
      return .success(name == "wait" ? .wait(rest) : .absent(rest))
    case "type": return .success(.type(rest))
    case "say": return .success(.say(rest))
    case "resize":
      guard let (columns, rows) = pair(rest, "x") else {
        return fault("`\(rest)` is no size; expected as in 80x24")
      }
      return .success(.resize(columns: columns, rows: rows))
    case "click":
      guard let (column, row) = pair(rest, ",") else {
        return fault("`\(rest)` is no place; expected column and row, as in 12,3")
      }
      return .success(.click(row: row - 1, column: column - 1))
    case "signal":
      guard let signal = ScriptSignals.number(rest) else {
        return fault("`\(rest)` is no signal; expected TERM, INT, HUP, TSTP, CONT, WINCH or KILL")
      }
      return .success(.signal(signal))
    case "sleep":
      guard let seconds = Double(rest), seconds >= 0, seconds <= 60 else {
        return fault("`\(rest)` is no time; expected seconds, at most 60")
      }
      return .success(.sleep(.milliseconds(Int(seconds * 1000))))
    case "exit":
      guard let status = Int32(rest) else { return fault("`\(rest)` is no exit status") }
      return .success(.exit(status))
    default: return key(line)
    }
  }

  private static func key(_ line: String) -> Result<Step, ScriptFault> {
    let encoder = KeyEncoder(term: "xterm", applicationCursor: false)
    guard encoder.bytes(for: line) != nil else {
      return .failure(ScriptFault(description: "`\(line)` is neither a step nor a key"))
    }
    return .success(.key(line))
  }

  /// Two numbers from 1 to 1000.
  private static func pair(_ text: String, _ separator: Character) -> (Int, Int)? {
    let numbers = text.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let first = numbers[0], let second = numbers[1],
      (1...1000).contains(first), (1...1000).contains(second)
    else { return nil }
    return (first, second)
  }
}

/// What is wrong with a script, or with what it found.
struct ScriptFault: Error, Equatable, CustomStringConvertible {
  var description: String
}
