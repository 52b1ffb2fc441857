/// Items that a query names, narrowed and sorted.
public struct MembersScreen: Sendable, Equatable {
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
  /// The rows are those of an older record or run: they are asked for anew when the list is seen.
  public var isStale = false
  /// Opened to go to an item by its id or name: Escape leads back at once.
  public var isJump = false
  /// The item that the cursor is to stand on once the rows are there.
  public var wanted: String?
  /// What is wrong with the filter, where it is a query that cannot be read.
  public var filterFault: FilterFault?

  public init(scope: String, columns: [String], sort: SortOrder? = nil) {
    self.scope = scope
    self.columns = columns
    self.sort = sort
  }
}

/// A column and a direction.
public struct SortOrder: Sendable, Equatable, Codable {
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
