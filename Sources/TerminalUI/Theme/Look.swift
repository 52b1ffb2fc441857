/// How everything is drawn: the colours at the terminal's depth, and the characters.
public struct Look: Sendable, Equatable {
  public var palette: Palette
  public var glyphs: GlyphSet

  /// Colours and characters.
  public init(_ palette: Palette, _ glyphs: GlyphSet = .unicode) {
    self.palette = palette
    self.glyphs = glyphs
  }

  /// A theme at a depth.
  public init(theme: Theme, depth: ColourDepth, glyphs: GlyphSet = .unicode) {
    self.init(Palette(theme, depth: depth), glyphs)
  }
}
