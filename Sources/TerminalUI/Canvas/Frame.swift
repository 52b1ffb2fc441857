import Workbench

/// One finished screen: what is seen, where the cursor stands, what the mouse would hit.
public struct Frame: Sendable, Equatable {
  /// What is seen.
  public var canvas: Canvas
  /// Where the terminal's cursor stands: on the focused cell, for screen readers. Nil hides it.
  public var cursor: Point?
  /// Whether the cursor is to be seen: where text is typed.
  public var showsCursor: Bool
  /// What can be hit; later ones lie over earlier ones.
  public var hits: [HitRegion]

  /// A screen.
  public init(
    _ canvas: Canvas, cursor: Point? = nil, showsCursor: Bool = false, hits: [HitRegion] = []
  ) {
    self.canvas = canvas
    self.cursor = cursor
    self.showsCursor = showsCursor
    self.hits = hits
  }

  /// What lies at a place.
  public func hit(at point: Point) -> HitTarget? {
    hits.last { $0.area.contains(point) }?.target
  }
}

/// An area that stands for something.
public struct HitRegion: Sendable, Equatable {
  public var area: Rect
  public var target: HitTarget

  /// An area and what it stands for.
  public init(_ area: Rect, _ target: HitTarget) {
    self.area = area
    self.target = target
  }
}
