/// How many colours a terminal has.
public enum ColourDepth: Int, Sendable, CaseIterable, Comparable {
  case none
  case eight
  case sixteen
  case palette

  /// The depth for a number of colours, as terminfo has it.
  public init(colours: Int) {
    self = colours >= 256 ? .palette : colours >= 16 ? .sixteen : colours >= 8 ? .eight : .none
  }

  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
