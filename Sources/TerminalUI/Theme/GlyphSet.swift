/// The characters that screens are drawn with, for terminals with UTF-8 and for those without.
public struct GlyphSet: Sendable, Equatable {
  /// `unicode` or `ascii`.
  public let name: String
  public let horizontal: String
  public let vertical: String
  public let topLeft: String
  public let topRight: String
  public let bottomLeft: String
  public let bottomRight: String
  /// The axis and grid lines of charts.
  public let grid: String
  /// Thicker, for a boundary.
  public let boundary: String
  /// Where a thicker line crosses a thin one.
  public let crossing: String
  /// Lines that meet in a cell, by which of its sides they reach: 1 left, 2 right, 4 up, 8 down.
  public let joints: [String]
  public let point: String
  /// From empty to full in eighths from the left, nine; ASCII has fewer.
  public let bars: [String]
  /// From low to high, eight.
  public let columns: [String]
  /// Nothing sold: the empty value of a sparkline.
  public let nothing: String
  /// From weak to strong: nothing, four shades.
  public let shades: [String]
  /// Before a selected row, and the mark of a marked one.
  public let pointer: String
  public let mark: String
  /// Before the number of items that an override put here.
  public let overridden: String
  /// Before what is wrong.
  public let alert: String
  /// Between breadcrumbs.
  public let crumb: String
  public let separator: String
  public let tick: String
  public let cross: String
  public let up: String
  public let down: String
  public let right: String
  public let enter: String
  /// The thumb and the track of a scroll indicator.
  public let thumb: String
  public let track: String
  /// Frame of the focused cell: corners and edges as half blocks.
  public let focus: Focus

  /// The pieces of the frame around the focused cell.
  public struct Focus: Sendable, Equatable {
    public let topLeft: String
    public let top: String
    public let topRight: String
    public let left: String
    public let right: String
    public let bottomLeft: String
    public let bottom: String
    public let bottomRight: String
  }

  /// For terminals with UTF-8.
  public static let unicode = GlyphSet(
    name: "unicode", horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮",
    bottomLeft: "╰", bottomRight: "╯", grid: "┈", boundary: "┃", crossing: "╂",
    joints: [
      " ", "─", "─", "─", "│", "┘", "└", "┴", "│", "┐", "┌", "┬", "│", "┤", "├", "┼",
    ], point: "●",
    bars: ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    columns: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], nothing: "·",
    shades: [" ", "░", "▒", "▓", "█"], pointer: "▌", mark: "●", overridden: "◆", alert: "▲",
    crumb: "›", separator: "·",
    tick: "✓", cross: "✗", up: "↑", down: "↓", right: "→", enter: "↵", thumb: "┃", track: "│",
    focus: Focus(
      topLeft: "▛", top: "▀", topRight: "▜", left: "▌", right: "▐", bottomLeft: "▙",
      bottom: "▄", bottomRight: "▟"))

  /// For `LANG=C` and fonts without the rest.
  public static let ascii = GlyphSet(
    name: "ascii", horizontal: "-", vertical: "|", topLeft: "+", topRight: "+",
    bottomLeft: "+", bottomRight: "+", grid: ".", boundary: "|", crossing: "#",
    joints: [
      " ", "-", "-", "-", "|", "+", "+", "+", "|", "+", "+", "+", "|", "+", "+", "+",
    ], point: "o",
    bars: ["", "", "", "", "#", "#", "#", "#", "#"],
    columns: [".", ":", "-", "=", "+", "*", "%", "#"], nothing: "_",
    shades: [" ", ".", ":", "%", "#"], pointer: ">", mark: "*", overridden: "*", alert: "!",
    crumb: ">", separator: "-",
    tick: "ok", cross: "x", up: "^", down: "v", right: "->", enter: "enter", thumb: "#",
    track: "|",
    focus: Focus(
      topLeft: "+", top: "=", topRight: "+", left: "[", right: "]", bottomLeft: "+",
      bottom: "=", bottomRight: "+"))

  /// The glyph of a heat level, 0...7: two levels a shade, none only for 0.
  public func shade(_ level: Int) -> String {
    shades[min(4, max(0, level + 1) / 2)]
  }
}
