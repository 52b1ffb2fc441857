/// What a cell looks like, for a terminal.
public struct Appearance: Sendable, Hashable {
  public var foreground: Colour
  public var background: Colour
  public var attributes: TextAttributes
}

/// A theme brought down to what a terminal can do: 256 colours, 16, 8, or none.
public struct Palette: Sendable, Equatable {
  /// The theme's name.
  public let name: String
  /// What the terminal can do.
  public let depth: ColourDepth
  let theme: Theme

  /// The theme at a depth; `none` is also what NO_COLOR asks for.
  public init(_ theme: Theme, depth: ColourDepth) {
    name = theme.name
    self.depth = depth
    self.theme = theme
  }

  /// Whether cells of the matrix are filled with the heat ramp's colours; else they are shaded.
  public var fillsHeat: Bool { depth == .palette && theme.ramp != nil }

  /// Whether a surface is seen as such; where not, its shape must be drawn (`[chip]`).
  public func shows(_ surface: Surface) -> Bool {
    if case .heat = surface { return fillsHeat }
    let look = appearance(Style(.text, on: surface))
    let page = appearance(.text)
    return look.background != page.background || look.attributes != page.attributes
  }

  /// Whether a surface is the reverse of what it lies on.
  public func reverses(_ surface: Surface) -> Bool {
    appearance(Style(.text, on: surface)).attributes.contains(.reverse)
  }

  /// The colours and attributes of a style. O(1).
  public func appearance(_ style: Style) -> Appearance {
    let surface = surfaceLook(style.surface)
    var ink = inkLook(style)
    if surface.attributes.contains(.reverse), theme.surfaceInks[style.surface] == nil {
      // Coloured or dim ink turns into a patchwork of backgrounds when it is reversed.
      ink.foreground = .terminal
      ink.attributes.remove(.dim)
    }
    var attributes = ink.attributes.union(style.attributes).union(surface.attributes)
    if ink.attributes.contains(.reverse), surface.attributes.contains(.reverse) {
      attributes.remove(.reverse)
    }
    return Appearance(
      foreground: ink.foreground, background: surface.colour, attributes: attributes)
  }

  private func surfaceLook(_ surface: Surface) -> (colour: Colour, attributes: TextAttributes) {
    if case .heat(let level) = surface {
      guard fillsHeat, let ramp = theme.ramp else { return surfaceLook(.page) }
      return (ramp.fill[Int(min(level, 7))], [])
    }
    let paint = theme.surfaces[surface] ?? Theme.Paint(.terminal)
    let fallback = Theme.plain.surfaces[surface]?.attributes ?? []
    switch depth {
    case .palette: return (paint.colour, paint.attributes)
    case .sixteen, .eight:
      guard let basic = paint.basic else {
        let page = theme.surfaces[.page]?.basic.map { reduced($0) } ?? .terminal
        return (page, paint.attributes.union(fallback))
      }
      return (reduced(basic), paint.attributes)
    case .none: return (.terminal, paint.plain ?? fallback)
    }
  }

  private func inkLook(_ style: Style) -> (foreground: Colour, attributes: TextAttributes) {
    let paint = theme.inks[style.ink] ?? Theme.Paint(.terminal)
    if case .heat(let level) = style.surface, fillsHeat, let ramp = theme.ramp {
      let step = Int(min(level, 7))
      switch style.ink {
      case .dim, .faint, .border, .label: return (ramp.dim[step], [])
      case .chart, .chartDim: return (ramp.bar[step], [])
      case .accent: break
      default: return (ramp.text[step], paint.attributes.subtracting(.dim))
      }
    }
    if case .heat(let level) = style.ink {
      return look(theme.shades[Int(min(level, 7))])
    }
    if let own = theme.surfaceInks[style.surface], depth != .none {
      let (colour, attributes) = look(own)
      return (colour, attributes.union(paint.attributes.intersection(.bold)))
    }
    if depth == .none {
      let plain = Theme.plain.inks[style.ink] ?? Theme.Paint(.terminal)
      return (.terminal, paint.plain ?? plain.plain ?? plain.attributes)
    }
    return look(paint)
  }

  private func look(_ paint: Theme.Paint) -> (foreground: Colour, attributes: TextAttributes) {
    switch depth {
    case .palette: return (paint.colour, paint.attributes)
    case .none: return (.terminal, paint.plain ?? paint.attributes)
    case .sixteen, .eight:
      let basic = paint.basic ?? nearestBasic(paint.colour)
      var attributes = paint.attributes
      // Eight colours have no bright half: bold stands for it, and dim for bright black.
      if depth == .eight, case .index(let index) = basic, index >= 8 {
        if index == 8 { return (.terminal, attributes.union(.dim)) }
        attributes.insert(.bold)
      }
      return (reduced(basic), attributes)
    }
  }

  private func nearestBasic(_ colour: Colour) -> Colour {
    guard case .index(let index) = colour, index >= 16 else { return colour }
    let rgb = RGB(palette: index)
    let spread = max(rgb.red, rgb.green, rgb.blue) - min(rgb.red, rgb.green, rgb.blue)
    // Greys near the terminal's own text would turn black on black or white on white.
    if spread < 24 { return rgb.luminance < 0.3 && rgb.luminance > 0.02 ? .index(8) : .terminal }
    return .index(rgb.nearest(in: depth == .eight ? 1...7 : 1...15))
  }

  private func reduced(_ colour: Colour) -> Colour {
    guard depth == .eight, case .index(let index) = colour else { return colour }
    return .index(index & 7)
  }
}
