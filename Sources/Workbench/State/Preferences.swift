/// What a person chose to see, kept between sessions.
public struct Preferences: Sendable, Equatable, Codable {
  /// The name of a theme.
  public var theme = "terminal"
  /// Names and ids are replaced by stand-ins.
  public var isMasked = false
  /// The world as the model has it.
  public var withoutOverrides = false
  /// The mouse is the workbench's, not the terminal's.
  public var isMouseOn = true
  /// Where there is no room for both, the side panel stands in the body's place.
  public var isPanelInFront = false
  /// The columns of lists of items, in order.
  public var memberColumns: [String] = Preferences.standardColumns

  public init() {}

  /// The columns of a list of items, until others are chosen.
  public static let standardColumns = [
    "id", "name", "revenue", "share", "cumulative_share", "cv", "adi", "effective",
  ]

  /// Reads what can be read; what is missing or of another kind is as it comes.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ usual: Value) -> Value {
      ((try? values.decodeIfPresent(Value.self, forKey: key)) ?? nil) ?? usual
    }
    theme = value(.theme, theme)
    isMasked = value(.isMasked, isMasked)
    withoutOverrides = value(.withoutOverrides, withoutOverrides)
    isMouseOn = value(.isMouseOn, isMouseOn)
    isPanelInFront = value(.isPanelInFront, isPanelInFront)
    memberColumns = value(.memberColumns, memberColumns)
  }
}

/// What there was when one left the last time.
public struct LastLook: Sendable, Equatable, Codable {
  /// The active run's name; empty where there was none.
  public var run: String
  /// How many entries the journal had.
  public var entries: Int
  /// Seconds since 1970.
  public var at: Double

  public init(run: String, entries: Int, at: Double) {
    self.run = run
    self.entries = entries
    self.at = at
  }
}
