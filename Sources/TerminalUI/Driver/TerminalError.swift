/// Why no screen can be opened, with what to do about it.
public enum TerminalError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Neither standard input nor the process has a terminal.
  case noTerminal
  /// Standard output goes to a file or a pipe.
  case outputIsNoTerminal
  /// No description of this TERM is installed.
  case unknownTerm(String)
  /// The terminal cannot move its cursor.
  case cannotMoveCursor(String)
  /// There are no terminal descriptions at all.
  case noDescriptions
  /// The library refused for another reason.
  case failed(Int32)

  /// One sentence of what is wrong, one of what helps.
  public var description: String {
    switch self {
    case .noTerminal:
      "There is no terminal to draw on. Start Strata in a terminal window; "
        + "for scripts there are commands such as \"strata matrix\" and \"strata items\"."
    case .outputIsNoTerminal:
      "The workbench draws on a terminal, and standard output is not one. "
        + "Leave out the redirection, or use \"strata matrix\" or \"strata items\"."
    case .unknownTerm(let name):
      "The terminal type TERM=\(name.cleaned.truncated(to: 40)) is not known here. "
        + "Try \"TERM=xterm-256color strata\", or install the package ncurses-term."
    case .cannotMoveCursor(let name):
      "A terminal of the type TERM=\(name.cleaned.truncated(to: 40)) cannot place its cursor. "
        + "Try \"TERM=xterm-256color strata\", or use the commands."
    case .noDescriptions:
      "No descriptions of terminals are installed. Install the package ncurses-base, "
        + "or set TERMINFO to where they are."
    case .failed(let code):
      "The terminal could not be opened (code \(code)). Run \"strata doctor\"."
    }
  }
}
