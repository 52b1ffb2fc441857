import Segmentation

/// A screen with all that it remembers.
public enum Screen: Sendable {
  case matrix(MatrixScreen)
  case members(MembersScreen)
  case item(ItemScreen)
  case challenge(ChallengeScreen)
  case approvals(ApprovalsScreen)
  case journal(JournalScreen)
  case runs(RunsScreen)

  /// Whose keys work.
  public var context: KeyContext {
    switch self {
    case .matrix: .matrix
    case .members: .members
    case .item: .item
    case .challenge: .challenge
    case .approvals: .approvals
    case .journal: .journal
    case .runs: .runs
    }
  }
}

/// Screens below one another; the matrix lies at the bottom, so that there always is one.
public struct ScreenStack: Sendable {
  /// Home.
  public var matrix: MatrixScreen
  /// What lies over it, the visible one last.
  public var above: [Screen]

  public init(matrix: MatrixScreen = MatrixScreen(), above: [Screen] = []) {
    self.matrix = matrix
    self.above = above
  }

  /// The visible screen.
  public var top: Screen {
    get { above.last ?? .matrix(matrix) }
    set {
      if !above.isEmpty {
        above[above.count - 1] = newValue
      } else if case .matrix(let screen) = newValue {
        matrix = screen
      }
    }
  }

  /// All screens from home to the visible one.
  public var all: [Screen] { [.matrix(matrix)] + above }

  public mutating func push(_ screen: Screen) { above.append(screen) }

  /// Takes the visible screen off; false at home.
  public mutating func pop() -> Bool { above.popLast() != nil }
}

/// The matrix: which measure its cells show and where the cursor is.
public struct MatrixScreen: Sendable, Equatable {
  public var measure: MatrixMeasure
  public var selection: MatrixView.Selection

  public init(
    measure: MatrixMeasure = .revenueShare, selection: MatrixView.Selection = .cell(row: 0, column: 0)
  ) {
    self.measure = measure
    self.selection = selection
  }
}

/// What a cell's number says. Raw values are kept in the session file.
public enum MatrixMeasure: String, Sendable, CaseIterable, Codable {
  case revenueShare = "revenue-share"
  case revenue, count, quantity
}

/// Items that a query names, narrowed and sorted.
public struct MembersScreen: Sendable {
  /// What brought one here, as a query: `effective = AY`. Empty: all items.
  public var scope: String
  /// Typed after `/`.
  public var filter = ""
  public var sort: SortOrder?
  /// Row numbers of the run's table, in the order shown. Nil until the first answer is there.
  public var rows: [UInt32]?
  /// How many the scope alone has.
  public var scopeCount: Int?
  /// The number of the last request; an answer to an older one is thrown away.
  public var ticket = 0
  public var cursor = ListCursor()
  public var marks: Set<UInt32> = []
  /// Names of the columns shown, in order.
  public var columns: [String]
  public var firstColumn = 0
  /// What is wrong with the filter, where it is a query that cannot be read.
  public var filterFault: FilterFault?

  public init(scope: String, columns: [String], sort: SortOrder? = nil) {
    self.scope = scope
    self.columns = columns
    self.sort = sort
  }
}

/// A column and a direction.
public struct SortOrder: Sendable, Equatable {
  public var column: String
  public var isDescending: Bool

  public init(column: String, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }
}

/// A filter that cannot be read: where and why.
public struct FilterFault: Sendable, Equatable {
  /// UTF-8 offsets in the text.
  public var range: Range<Int>
  public var message: String
  /// The text ends too early: it is still being typed.
  public var isIncomplete: Bool

  public init(range: Range<Int>, message: String, isIncomplete: Bool) {
    self.range = range
    self.message = message
    self.isIncomplete = isIncomplete
  }
}

/// One item.
public struct ItemScreen: Sendable {
  public var row: Int
  public var scroll = 0
  /// Why it is where it is; nil until that is read.
  public var detail: ItemDetail?

  public init(row: Int) { self.row = row }
}

/// What is read of an item when its screen opens.
public struct ItemDetail: Sendable, Equatable {
  /// Why it is where it is, and what would move it; nil where the run's files do not tell.
  public var trace: Trace?
  /// Its segment by run, newest first.
  public var history: [SegmentByRun]

  public init(trace: Trace?, history: [SegmentByRun]) {
    self.trace = trace
    self.history = history
  }
}

/// What an item was in a run.
public struct SegmentByRun: Sendable, Equatable {
  public var run: String
  public var segment: String
  /// `today`, `Oct`.
  public var age: String

  public init(run: String, segment: String, age: String) {
    self.run = run
    self.segment = segment
    self.age = age
  }
}

/// The form that proposes an override, for one item or several.
public struct ChallengeScreen: Sendable, Equatable {
  public enum Field: Int, Sendable, CaseIterable { case to, reason, because, evidence, expires }

  /// Rows of the run's table.
  public var rows: [UInt32]
  public var focus = Field.to
  /// Index into the segments offered.
  public var to: Int?
  /// Index into the configured reasons.
  public var reason: Int?
  public var because = TextEdit(isSingleLine: false)
  public var evidence = TextEdit(limit: 1_000)
  public var expires = TextEdit(limit: 10)
  /// What is wrong, by field; empty before the first try.
  public var faults: [Field: String] = [:]
  /// Being written.
  public var isSending = false

  public init(rows: [UInt32]) { self.rows = rows }
}

/// Proposals that wait for a decision.
public struct ApprovalsScreen: Sendable, Equatable {
  public var cursor = ListCursor()
  /// Identifiers of proposals.
  public var marks: Set<String> = []

  public init() {}
}

/// The record.
public struct JournalScreen: Sendable, Equatable {
  public var cursor = ListCursor()
  public var filter = ""

  public init() {}
}

/// The runs.
public struct RunsScreen: Sendable, Equatable {
  public var cursor = ListCursor()

  public init() {}
}
