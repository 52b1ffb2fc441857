import Workbench

/// What one frame is drawn with: the canvas, and what is gathered on the way.
struct Painter {
  var canvas: Canvas
  let look: Look
  var hits: [HitRegion] = []
  var cursor: Point?
  var showsCursor = false

  init(size: Size, look: Look) {
    canvas = Canvas(size)
    self.look = look
  }

  var glyphs: GlyphSet { look.glyphs }

  mutating func hit(_ area: Rect, _ target: HitTarget) {
    let seen = area.intersection(canvas.bounds)
    if !seen.isEmpty { hits.append(HitRegion(seen, target)) }
  }

  /// Puts the cursor where the focus is; it is seen only where text is typed.
  mutating func place(cursor: Point, isSeen: Bool) {
    self.cursor = Point(
      min(max(0, cursor.x), canvas.width - 1), min(max(0, cursor.y), canvas.height - 1))
    showsCursor = isSeen
  }
}
