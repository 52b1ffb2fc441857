import Glibc

/// Why something could not be done with a terminal, or did not come about.
enum TerminalFault: Error, CustomStringConvertible {
  /// A call of the system failed.
  case system(String, Int32)
  /// What was waited for did not come; the screen as it was.
  case timeout(String, screen: String)
  /// The program ended while something was waited for.
  case ended(String, ExitStatus, screen: String)
  case invalidPattern(String)
  case unknownKey(String)

  var description: String {
    switch self {
    case .system(let call, let code):
      "\(call): \(String(cString: strerror(code)))"
    case .timeout(let what, let screen):
      "\(what) did not come about; the screen was\n\(screen)"
    case .ended(let what, let status, let screen):
      "the program ended (\(status)) before \(what); the screen was\n\(screen)"
    case .invalidPattern(let pattern):
      "`\(pattern)` is no regular expression"
    case .unknownKey(let key):
      "`\(key)` is no key; expected one character, Enter, Escape, Up, PageDown, F1, C-c, M-x, ..."
    }
  }
}

/// How a program ended.
enum ExitStatus: Equatable, Sendable, CustomStringConvertible {
  case exited(Int32)
  case signalled(Int32)

  /// From what `waitpid` says.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(waitStatus >> 8 & 0xFF) : .signalled(signal)
  }

  var description: String {
    switch self {
    case .exited(let code): "exit status \(code)"
    case .signalled(let signal): "signal \(signal)"
    }
  }
}
