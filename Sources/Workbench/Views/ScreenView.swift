/// Everything that one frame shows, as values: no colours, no columns of a terminal.
public struct ScreenView: Sendable, Equatable {
  public var header: HeaderView
  public var body: BodyView
  public var footer: FooterView
  /// What just happened or went wrong; one line above the footer.
  public var message: RichLine?
  /// A line that is being typed (filter, command); it takes the footer's place.
  public var prompt: PromptView?
  /// Drawn over the body.
  public var overlay: OverlayView?
  /// The side panel was asked for: where there is no room for both, it stands in the body's place.
  public var isPanelInFront: Bool

  public init(
    header: HeaderView, body: BodyView, footer: FooterView, message: RichLine? = nil,
    prompt: PromptView? = nil, overlay: OverlayView? = nil, isPanelInFront: Bool = false
  ) {
    self.isPanelInFront = isPanelInFront
    self.header = header
    self.body = body
    self.footer = footer
    self.message = message
    self.prompt = prompt
    self.overlay = overlay
  }
}

/// The top line: where one is, of which run, who acts, and whether the record is sound.
public struct HeaderView: Sendable, Equatable {
  public var workspace: String
  /// The screens below one another, the last one current. What narrows is written as a query.
  public var crumbs: [String]
  /// `run 3f9c21a07be4 · 2 h old`; empty where there is no run.
  public var run: String
  public var actor: String
  public var journal: JournalBadge
  /// Switches that change what is seen: `names masked`, `without overrides`. Usually empty.
  public var switches: [String]

  public init(
    workspace: String, crumbs: [String], run: String, actor: String, journal: JournalBadge,
    switches: [String] = []
  ) {
    self.workspace = workspace
    self.crumbs = crumbs
    self.run = run
    self.actor = actor
    self.journal = journal
    self.switches = switches
  }
}

/// The journal's state in a word.
public struct JournalBadge: Sendable, Equatable {
  public enum State: Sendable { case intact, checking, damaged }
  public var state: State
  public var entries: Int

  public init(state: State, entries: Int) {
    self.state = state
    self.entries = entries
  }
}

/// The bodies that screens are made of.
public enum BodyView: Sendable, Equatable {
  case matrix(MatrixView)
  /// Members, approvals, journal, runs: rows to the left, what explains the selected one right.
  case table(TableView, side: PanelView)
  /// One item: figures, chart and reasons left, boundaries and history right.
  case item(PanelView, side: PanelView)
  /// Fields to be filled in left, what it means right.
  case form(FormView, side: PanelView)
  /// A drawing as large as there is room for, and what explains it right.
  case plot(PlotView, side: PanelView)
  /// Nothing to show yet, and what to do about it.
  case notice(title: String, lines: [RichLine])
}

/// The keys that work now.
public struct FooterView: Sendable, Equatable {
  public var keys: [KeyHint]
  /// Right: `4 of 337`.
  public var position: String

  public init(keys: [KeyHint], position: String = "") {
    self.keys = keys
    self.position = position
  }
}

/// A key and what it does here.
public struct KeyHint: Sendable, Equatable {
  /// As printed: `↵`, `c`, `[ ]`.
  public var key: String
  public var label: String
  /// The action's identifier, for the mouse.
  public var action: String
  public var isEnabled: Bool

  public init(key: String, label: String, action: String, isEnabled: Bool = true) {
    self.key = key
    self.label = label
    self.action = action
    self.isEnabled = isEnabled
  }
}

/// A line being typed.
public struct PromptView: Sendable, Equatable {
  /// `/`, `:`, `comment`.
  public var label: String
  public var text: String
  /// Position in characters.
  public var cursor: Int
  /// Right of it: `125 of 3 791`, or what is wrong, or what could come next.
  public var hint: RichLine
  /// Characters of `text` that are wrong, to be underlined.
  public var fault: Range<Int>?

  public init(
    label: String, text: String, cursor: Int, hint: RichLine = "", fault: Range<Int>? = nil
  ) {
    self.label = label
    self.text = text
    self.cursor = cursor
    self.hint = hint
    self.fault = fault
  }
}

/// What lies over a body.
public enum OverlayView: Sendable, Equatable {
  /// A list to choose from, narrowed as one types: commands, columns, themes.
  case choice(ChoiceView)
  /// The key table of the screen below; `scroll` rows are left out at the top where it is longer
  /// than the screen.
  case help(title: String, sections: [HelpSection], scroll: Int)
  /// Text that wants an answer: `write`, `cancel`.
  case dialog(DialogView)
  /// Work in progress; fraction nil where unknown.
  case progress(title: String, detail: String, fraction: Double?)
}

/// A list to choose from.
public struct ChoiceView: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var label: String
    /// Dim, right of the label: the key, the reason why it is off.
    public var note: String
    public var isEnabled: Bool
    /// Ticked, where several may be.
    public var isTicked: Bool?

    public init(label: String, note: String = "", isEnabled: Bool = true, isTicked: Bool? = nil) {
      self.label = label
      self.note = note
      self.isEnabled = isEnabled
      self.isTicked = isTicked
    }
  }

  public var title: String
  public var text: String
  public var cursor: Int
  public var rows: [Row]
  public var selected: Int

  public init(title: String, text: String, cursor: Int, rows: [Row], selected: Int) {
    self.title = title
    self.text = text
    self.cursor = cursor
    self.rows = rows
    self.selected = selected
  }
}

/// Keys of one kind.
public struct HelpSection: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var keys: String
    public var label: String
    /// Why it does nothing now; nil where it works.
    public var disabled: String?

    public init(keys: String, label: String, disabled: String? = nil) {
      self.keys = keys
      self.label = label
      self.disabled = disabled
    }
  }

  public var title: String
  public var rows: [Row]

  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }
}

/// A question or an announcement over the body.
public struct DialogView: Sendable, Equatable {
  public var title: String
  public var lines: [RichLine]
  /// A text to be typed, where one is asked for.
  public var field: FormField?
  public var keys: [KeyHint]

  public init(title: String, lines: [RichLine], field: FormField? = nil, keys: [KeyHint]) {
    self.title = title
    self.lines = lines
    self.field = field
    self.keys = keys
  }
}
