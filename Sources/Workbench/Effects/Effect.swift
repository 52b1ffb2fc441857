import Governance

/// Work that update asks for and does not do itself: it takes time, or touches the world.
///
/// Each is carried out elsewhere and answered by an event.
public enum Effect: Sendable, Equatable {
  /// Rows for a list of items; answered by `.listed` with the ticket.
  case list(ListRequest, ticket: Int)
  /// How often each value of a column occurs among rows; answered by `.counted`.
  case count(column: String, RowSelection)
  /// Which entries of the journal have words in them; answered by `.found` with the ticket.
  case searchRecord(String, ticket: Int)
  /// Write entries to the journal; answered by `.recorded`.
  case record(RecordRequest)
  /// Read what others wrote to the journal; answered by `.recordRead` where they did.
  case readRecord
  /// See whether another run was made active elsewhere; answered by `.opened` where it was.
  case checkActiveRun
  /// Check the whole journal; answered by `.verified`.
  case verify
  /// Read the runs; answered by `.runsListed`.
  case listRuns
  /// Make a run the active one and open it; answered by `.opened`.
  case activate(run: String)
  /// Read the sources and compute anew; answered by `.progress` and `.opened`.
  case runModel
  /// Stop what runs in the background.
  case cancel
  /// Why an item is where it is, and where it was in earlier runs; answered by `.itemRead`.
  case readItem(String)
  /// What is drawn of a clustering and takes a walk over its items; answered by
  /// `.clustersPictured`.
  case pictureClusters(clustering: String)
  /// Look into a clustering, which takes long; answered by `.studied` with the ticket. It takes the
  /// place of an earlier look.
  case study(ClusterStudies.Request, ticket: Int)
  /// Stop looking into a clustering.
  case stopStudy
  /// Let the text be written in the user's editor; answered by `.edited`.
  case editText(String)
  /// Put text on the clipboard; answered by `.noticed`.
  case copy(String)
  /// Write the screen or the rows to a file; answered by `.noticed`.
  case export(ExportRequest)
  case setTheme(String)
  case setMouse(Bool)
  case redraw, suspend, quit
}

/// Which rows, in which order.
public struct ListRequest: Sendable, Equatable {
  /// A query; empty for all rows.
  public var scope: String
  /// What was typed: words or a query.
  public var filter: String
  public var sort: SortOrder?
  /// Whether overrides count in the columns `override` and `effective`.
  public var withOverrides: Bool

  public init(scope: String, filter: String, sort: SortOrder?, withOverrides: Bool) {
    self.scope = scope
    self.filter = filter
    self.sort = sort
    self.withOverrides = withOverrides
  }
}

/// Rows of a run's table, with the run that they are rows of.
public struct RowSelection: Sendable, Equatable {
  /// The run's name; in another run the same numbers would be other items.
  public var run: String
  public var rows: [UInt32]
  /// Whether overrides count in the columns `override` and `effective`.
  public var withOverrides: Bool

  public init(run: String, rows: [UInt32], withOverrides: Bool) {
    self.run = run
    self.rows = rows
    self.withOverrides = withOverrides
  }
}

/// What is to be written to a file.
public enum ExportRequest: Sendable, Equatable {
  /// The screen as it stands.
  case screen(ScreenFormat)
  /// Rows of the run's table.
  case rows(RowSelection, columns: [String])

  public enum ScreenFormat: String, Sendable, CaseIterable { case text, ansi, svg }
}

/// Entries that a person asks to be written.
public enum RecordRequest: Sendable, Equatable {
  /// One proposal an item.
  case propose([ProposalRequest])
  case decide(Decision, proposals: [String], comment: String)
  case comment(item: String, text: String)
  /// Take back entries by their numbers, in the order given: the last one first.
  case compensate([Int])
}
