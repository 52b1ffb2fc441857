/// Whether a terminal is dark or light, where its environment says so.
public enum TerminalBackground: Sendable, Equatable {
  case dark
  case light

  /// Reads COLORFGBG, which rxvt, Konsole and others set: `15;0`, `0;default;15`. The last part is
  /// the background, one of the first sixteen colours; nil where it is anything else.
  public init?(colorFGBG text: String) {
    guard let last = text.split(separator: ";", omittingEmptySubsequences: false).last,
      let index = Int(last), (0...15).contains(index)
    else { return nil }
    // White and the bright colours are light; bright black is not.
    self = index == 7 || index > 8 ? .light : .dark
  }
}
