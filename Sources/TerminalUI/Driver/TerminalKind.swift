import CTerminal

/// What is known of a kind of terminal without opening one: for `strata doctor`.
public enum TerminalKind: Sendable, Equatable {
  /// It can be drawn on, with so many colours; 0 for none.
  case usable(colours: Int)
  /// It cannot; why, and what to do.
  case unusable(TerminalError)

  /// The kind that TERM names.
  public init(named name: String) {
    var colours: Int32 = 0
    switch ct_describe(name, &colours) {
    case Int32(CT_OK): self = .usable(colours: Int(colours))
    case Int32(CT_UNKNOWN_TERM): self = .unusable(.unknownTerm(name))
    case Int32(CT_HARDCOPY): self = .unusable(.cannotMoveCursor(name))
    case Int32(CT_NO_TERMINFO): self = .unusable(.noDescriptions)
    case let code: self = .unusable(.failed(code))
    }
  }
}
