import Workbench

/// Turns what a screen shows into cells. A pure function: the same values give the same frame.
public enum ScreenPainter {
  /// The smallest size in which every task can be done.
  public static let leastSize = Size(80, 24)

  /// The frame for a size. Below the least size it says what it needs.
  public static func draw(_ view: ScreenView, size: Size, look: Look) -> Frame {
    var painter = Painter(size: size, look: look)
    guard size.width >= leastSize.width, size.height >= leastSize.height else {
      return tooSmall(&painter)
    }
    let regions = ScreenRegions(size)
    painter.header(view.header, in: regions.header)
    painter.body(view.body, isPanelInFront: view.isPanelInFront, in: regions.body)
    painter.footer(
      view.footer, message: view.message, prompt: view.prompt, in: regions.footer)
    if let overlay = view.overlay { painter.overlay(overlay, over: regions.body) }
    return Frame(
      painter.canvas, cursor: painter.cursor, showsCursor: painter.showsCursor,
      hits: painter.hits)
  }

  private static func tooSmall(_ painter: inout Painter) -> Frame {
    let size = painter.canvas.size
    let lines = [
      "Strata needs \(leastSize.width) × \(leastSize.height).",
      "This window has \(size.width) × \(size.height).", "Make it larger, or q to leave.",
    ]
    let top = max(0, (size.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      painter.canvas.put(
        line, centredIn: painter.canvas.bounds, y: top + index,
        style: index == 0 ? .bright : .text)
    }
    return Frame(painter.canvas, cursor: Point(0, 0))
  }
}

/// The parts that every screen has.
public struct ScreenRegions: Sendable, Equatable {
  /// One line and a rule.
  public let header: Rect
  /// What lies between.
  public let body: Rect
  /// A rule and one line.
  public let footer: Rect

  /// The parts of a size.
  public init(_ size: Size) {
    header = Rect(0, 0, size.width, 2)
    body = Rect(0, 2, size.width, size.height - 4)
    footer = Rect(0, size.height - 2, size.width, 2)
  }

  /// How many rows of a table are seen at a size: what Page Down moves by.
  public static func tableRows(_ size: Size) -> Int {
    max(1, ScreenRegions(size).body.height - TableLayout.headRows(size.height))
  }

  /// Whether a size has room for the side panel beside the body.
  public static func hasPanelRoom(_ size: Size) -> Bool {
    divided(ScreenRegions(size).body) != nil
  }

  /// Where the body divides: left what can be decided, right what explains it. Nil where there is
  /// no room for both.
  static func divided(_ body: Rect) -> (main: Rect, side: Rect)? {
    guard body.width >= 110 else { return nil }
    let side = min(64, max(40, body.width * 34 / 100))
    let main = Rect(body.x + 1, body.y, body.width - side - 4, body.height)
    return (main, Rect(main.right + 2, body.y, side, body.height))
  }
}
