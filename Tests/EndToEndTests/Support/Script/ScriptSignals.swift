import Glibc

/// Signals by the names that scripts use.
enum ScriptSignals {
  static func number(_ name: String) -> Int32? {
    switch name {
    case "TERM": SIGTERM
    case "INT": SIGINT
    case "HUP": SIGHUP
    case "TSTP": SIGTSTP
    case "CONT": SIGCONT
    case "WINCH": SIGWINCH
    case "KILL": SIGKILL
    default: nil
    }
  }
}
