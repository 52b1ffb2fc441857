/// Small bars made of text, in eighths of a cell.
public enum Bars {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar of `share` (0...1) of `width` cells; a share above 0 shows at least a sliver.
  public static func text(_ share: Double, width: Int) -> String {
    guard share.isFinite, share > 0, width > 0 else { return "" }
    let units = max(1, Int((min(1, share) * Double(width * 8)).rounded()))
    return String(repeating: "█", count: units / 8) + eighths[units % 8]
  }
}
