/// Fields to be filled in, and below them what the entry would change.
public struct FormView: Sendable, Equatable {
  public var title: String
  public var caption: String
  public var fields: [FormField]
  /// Index of the field that has the keys.
  public var focus: Int
  /// `If it is approved`: heads are before, after, change.
  public var effectTitle: String
  public var effects: [Effect]

  /// A line of the effect table.
  public struct Effect: Sendable, Equatable {
    public var label: String
    public var before: String
    public var after: String
    public var change: Span

    public init(label: String, before: String, after: String, change: Span) {
      self.label = label
      self.before = before
      self.after = after
      self.change = change
    }
  }

  public init(
    title: String, caption: String, fields: [FormField], focus: Int, effectTitle: String,
    effects: [Effect]
  ) {
    self.title = title
    self.caption = caption
    self.fields = fields
    self.focus = focus
    self.effectTitle = effectTitle
    self.effects = effects
  }
}

/// One field of a form.
public struct FormField: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    /// Cannot be changed.
    case fixed(RichLine)
    /// One of a row of chips.
    case choice(options: [String], selected: Int?)
    /// A line of text; the cursor in characters.
    case line(text: String, cursor: Int, placeholder: String)
    /// Several lines; the cursor in characters from the start of the text.
    case text(text: String, cursor: Int, placeholder: String, height: Int)
  }

  public var label: String
  public var content: Content
  /// Dim, below or beside: `181 characters · ctrl-e opens your editor`.
  public var hint: String
  /// What is wrong with it, in the warning tone, in the hint's place.
  public var fault: String?

  public init(label: String, content: Content, hint: String = "", fault: String? = nil) {
    self.label = label
    self.content = content
    self.hint = hint
    self.fault = fault
  }
}
