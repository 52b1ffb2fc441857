/// What a piece of text means: its theme gives it a colour.
public enum Ink: Sendable, Hashable {
  /// Values, names, prose.
  case text
  /// Headings and the values that matter most.
  case bright
  /// What explains: units, captions.
  case dim
  /// What is barely there: rules' fill, separators.
  case faint
  /// The names of fields.
  case label
  /// The one accent: where the eye should go.
  case accent
  /// Keys in the footer and the help.
  case key
  case good
  case warning
  case error
  /// Rules and frames.
  case border
  /// Charts, and their less important parts.
  case chart
  case chartDim
  /// A step of the heat ramp as ink, 0...7, for where cells cannot be filled.
  case heat(UInt8)

  /// All of them.
  public static let all: [Ink] =
    [
      .text, .bright, .dim, .faint, .label, .accent, .key, .good, .warning, .error, .border,
      .chart, .chartDim,
    ] + (0..<8).map { .heat($0) }

  /// The letter in golden tests.
  var letter: Character {
    switch self {
    case .text: "t"
    case .bright: "b"
    case .dim: "d"
    case .faint: "f"
    case .label: "l"
    case .accent: "a"
    case .key: "k"
    case .good: "g"
    case .warning: "w"
    case .error: "e"
    case .border: "r"
    case .chart: "c"
    case .chartDim: "m"
    case .heat(let level): Character("\(min(level, 7))")
    }
  }
}

/// What a piece of text stands on.
public enum Surface: Sendable, Hashable {
  /// The screen.
  case page
  /// A dialogue, a menu.
  case panel
  /// The selected row or cell.
  case selection
  /// A field of a form, and the one being edited.
  case field
  case fieldFocused
  /// A choice, and the chosen one.
  case chip
  case accent
  /// The segment an item is in.
  case badge
  /// A strip that says what went wrong.
  case alert
  /// A cell of the matrix, 0 (least) ... 7 (most).
  case heat(UInt8)

  /// All of them.
  public static let all: [Surface] =
    [.page, .panel, .selection, .field, .fieldFocused, .chip, .accent, .badge, .alert]
    + (0..<8).map { .heat($0) }

  /// The letter in golden tests.
  var letter: Character {
    switch self {
    case .page: "."
    case .panel: "p"
    case .selection: "s"
    case .field: "f"
    case .fieldFocused: "F"
    case .chip: "c"
    case .accent: "a"
    case .badge: "b"
    case .alert: "!"
    case .heat(let level): Character("\(min(level, 7))")
    }
  }
}

/// What a terminal can do with a character beside colouring it.
public struct TextAttributes: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = TextAttributes(rawValue: 1)
  public static let dim = TextAttributes(rawValue: 2)
  public static let underline = TextAttributes(rawValue: 4)
  public static let reverse = TextAttributes(rawValue: 8)
}

/// How a cell looks, in terms of meaning: a theme turns it into colours.
public struct Style: Sendable, Hashable {
  public var ink: Ink
  public var surface: Surface
  public var attributes: TextAttributes

  /// An ink on a surface.
  public init(_ ink: Ink, on surface: Surface = .page, _ attributes: TextAttributes = []) {
    self.ink = ink
    self.surface = surface
    self.attributes = attributes
  }

  /// Values on the page.
  public static let text = Style(.text)
  /// Headings on the page.
  public static let bright = Style(.bright)
  /// Captions on the page.
  public static let dim = Style(.dim)
}
