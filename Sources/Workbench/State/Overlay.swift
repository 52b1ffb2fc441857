/// What lies over the visible screen and has the keys.
public enum Overlay: Sendable, Equatable {
  case help(scroll: Int)
  case choice(Choice)
  case dialog(Dialog)
  case progress(Progress)

  /// A list that is narrowed as one types.
  public struct Choice: Sendable, Equatable {
    /// What becomes of the chosen row.
    public enum Purpose: Sendable, Equatable {
      case palette
      case sort, columns, frequencyColumn
      /// Columns with the selected row's values; choosing one filters by it.
      case alike
      /// Values of a column with their counts; choosing one filters by it.
      case frequencies(column: String)
      case export
    }

    public struct Option: Sendable, Equatable {
      /// What is handed on when it is chosen.
      public var id: String
      public var label: String
      public var note: String
      public var isEnabled: Bool
      public var isTicked: Bool?

      public init(
        id: String, label: String, note: String = "", isEnabled: Bool = true,
        isTicked: Bool? = nil
      ) {
        self.id = id
        self.label = label
        self.note = note
        self.isEnabled = isEnabled
        self.isTicked = isTicked
      }
    }

    public var purpose: Purpose
    public var title: String
    public var options: [Option]
    public var edit = TextEdit()
    public var selected = 0

    public init(purpose: Purpose, title: String, options: [Option]) {
      self.purpose = purpose
      self.title = title
      self.options = options
    }

    /// The options whose label or note has all the typed words, in the order in which they stand;
    /// those that begin with the text come first.
    public var visible: [Option] {
      let words = edit.text.lowercased().split(separator: " ")
      guard let first = words.first else { return options }
      let found = options.filter { option in
        let text = (option.label + " " + option.id).lowercased()
        return words.allSatisfy { text.contains($0) }
      }
      let leading = found.filter { $0.label.lowercased().hasPrefix(first) }
      return leading + found.filter { !$0.label.lowercased().hasPrefix(first) }
    }
  }

  /// A question, or something to be read, over the screen.
  public struct Dialog: Sendable, Equatable {
    public enum Purpose: Sendable, Equatable {
      /// Decide on proposals; a comment may or must be given.
      case decide(Decision, proposals: [String])
      /// A comment on an item's record.
      case comment(item: String)
      /// Take back the entries of these numbers.
      case undo([Int])
      /// Entries that were just written.
      case written
    }

    public var purpose: Purpose
    public var title: String
    public var lines: [RichLine]
    /// Nil where nothing is typed.
    public var edit: TextEdit?
    public var isCommentRequired: Bool
    public var fault: String?

    public init(
      purpose: Purpose, title: String, lines: [RichLine], edit: TextEdit? = nil,
      isCommentRequired: Bool = false
    ) {
      self.purpose = purpose
      self.title = title
      self.lines = lines
      self.edit = edit
      self.isCommentRequired = isCommentRequired
    }
  }

  /// Work that takes its time.
  public struct Progress: Sendable, Equatable {
    public var title: String
    public var detail: String
    public var fraction: Double?

    public init(title: String, detail: String = "", fraction: Double? = nil) {
      self.title = title
      self.detail = detail
      self.fraction = fraction
    }
  }
}

/// What can be said of a proposal.
public enum Decision: String, Sendable, CaseIterable {
  case approve, reject
  case sendBack = "send-back"
  case withdraw
}

/// A line being typed in the footer's place.
public struct Prompt: Sendable, Equatable {
  public enum Purpose: Sendable, Equatable {
    case filter, journalFilter
    /// Going to an item: Enter opens the one on top, Escape leads back.
    case goTo
  }

  public var purpose: Purpose
  public var edit: TextEdit
  /// What was there before, for Escape.
  public var before: String

  public init(purpose: Purpose, text: String) {
    self.purpose = purpose
    edit = TextEdit(text)
    before = text
  }
}
