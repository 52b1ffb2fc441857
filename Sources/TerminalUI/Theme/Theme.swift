/// Colours and attributes for every meaning. `Palette` turns it into what a terminal can do.
public struct Theme: Sendable, Equatable {
  /// One meaning's look.
  public struct Paint: Sendable, Equatable {
    /// The colour where there are 256.
    public var colour: Colour
    /// The colour where there are 16 or 8. Nil: the nearest one for an ink, none for a surface.
    public var basic: Colour?
    /// Attributes in all depths.
    public var attributes: TextAttributes
    /// Attributes for terminals without colours; nil takes those of `attributes`.
    public var plain: TextAttributes?

    /// A look.
    public init(
      _ colour: Colour, basic: Colour? = nil, _ attributes: TextAttributes = [],
      plain: TextAttributes? = nil
    ) {
      self.colour = colour
      self.basic = basic
      self.attributes = attributes
      self.plain = plain
    }
  }

  /// The heat ramp: eight fills, and what is written on each.
  public struct Ramp: Sendable, Equatable {
    public var fill: [Colour]
    /// Values on the fill.
    public var text: [Colour]
    /// Captions on the fill.
    public var dim: [Colour]
    /// The bar on the fill.
    public var bar: [Colour]

    /// Eight of each.
    public init(fill: [Colour], text: [Colour], dim: [Colour], bar: [Colour]) {
      self.fill = fill
      self.text = text
      self.dim = dim
      self.bar = bar
    }
  }

  /// What it is called in the configuration.
  public var name: String
  /// What it is called in the list of themes.
  public var title: String
  /// The look of each ink but the heat ramp's.
  public var inks: [Ink: Paint]
  /// The look of each surface but the heat ramp's.
  public var surfaces: [Surface: Paint]
  /// What is written on a surface that has an ink of its own (a chosen chip, a selection).
  public var surfaceInks: [Surface: Paint]
  /// The fills of cells; nil where the terminal's background is not known: cells are then shaded.
  public var ramp: Ramp?
  /// The colours of shade glyphs, weakest first; eight.
  public var shades: [Paint]

  /// The terminal's own colours and nothing else: what every theme begins from.
  public static let plain = Theme(
    name: "plain", title: "Plain",
    inks: [
      .text: Paint(.terminal), .bright: Paint(.terminal, .bold),
      .dim: Paint(.terminal, .dim, plain: []),
      .faint: Paint(.terminal, .dim, plain: .dim), .label: Paint(.terminal, .dim, plain: []),
      .accent: Paint(.terminal, .bold), .key: Paint(.terminal, .bold), .good: Paint(.terminal),
      .warning: Paint(.terminal, .bold), .error: Paint(.terminal, [.bold, .reverse]),
      .border: Paint(.terminal, .dim, plain: []), .chart: Paint(.terminal),
      .chartDim: Paint(.terminal, .dim, plain: []),
    ],
    surfaces: [
      .page: Paint(.terminal), .panel: Paint(.terminal), .selection: Paint(.terminal, .reverse),
      .field: Paint(.terminal), .fieldFocused: Paint(.terminal), .badge: Paint(.terminal, .reverse),
      .chip: Paint(.terminal), .accent: Paint(.terminal, .reverse),
      .alert: Paint(.terminal, .reverse),
    ],
    surfaceInks: [:], ramp: nil,
    shades: Array(repeating: Paint(.terminal), count: 8))
}
