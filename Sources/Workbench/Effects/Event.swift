import Governance
import Journal
import Workspace

/// Everything that happens to the workbench: keys, the mouse, time, and answers to effects.
public enum Event: Sendable {
  case key(KeyStroke)
  /// Text pasted at once; only text fields take it.
  case paste(String)
  case pointer(HitTarget, Pointer)
  /// Lines up (negative) or down.
  case wheel(Int)
  /// How many rows of a list the last frame had room for.
  case capacity(Int)
  /// Whether the window is wide enough to show the side panel beside the body.
  case panelRoom(Bool)
  /// The time, seconds since 1970: before the first frame, and each second or so where nothing
  /// else happens, so that what others write is noticed.
  case tick(Double)

  // Answers
  /// strata.toml was read anew.
  case settingsRead(Workspace)
  case opened(Result<Opened, WorkbenchFailure>)
  case listed(ListAnswer, ticket: Int)
  case counted(column: String, [ValueCount])
  /// Indices of the entries found, newest first.
  case found([Int], ticket: Int)
  case recorded(Result<[Journal.Entry], RecordFailure>, RecordRequest)
  case recordRead(RecordState)
  case verified(RecordState)
  case runsListed([RunLine])
  case itemRead(item: String, ItemDetail)
  case clustersPictured(ClusterPicture)
  /// A part, or all, of what a look into a clustering brings back.
  case studied(ClusterStudies.Answer, ticket: Int)
  case edited(String?)
  case noticed(RichLine)
  case failed(WorkbenchFailure)
  case progress(title: String, detail: String, fraction: Double?)

  /// What the mouse did.
  public enum Pointer: Sendable, Equatable { case click, doubleClick }
}

/// Why something could not be done, and what to do.
public struct WorkbenchFailure: Error, Sendable, Equatable {
  public var message: String

  public init(_ message: String) { self.message = message }
}

/// Why nothing was written.
public struct RecordFailure: Error, Sendable, Equatable {
  /// What is wrong with single fields of a proposal.
  public var fields: [FieldFault]
  public var message: String
  /// Entries that were written before it failed.
  public var written: Int

  public init(fields: [FieldFault] = [], message: String, written: Int = 0) {
    self.fields = fields
    self.message = message
    self.written = written
  }
}

/// A run as the list of runs shows it.
public struct RunLine: Sendable, Equatable {
  public var name: String
  public var isActive: Bool
  /// When it was made, seconds since 1970; 0 where that is not known.
  public var finished: Double
  public var items: Int
  public var linesRead: Int
  public var linesKept: Int
  /// Items whose segment differs from the run before; nil where there was none, or one that does not
  /// compare.
  public var moved: Int?
  /// Why it cannot be opened, in words; nil where it can.
  public var damage: String?

  public init(
    name: String, isActive: Bool, finished: Double, items: Int, linesRead: Int, linesKept: Int,
    moved: Int?, damage: String? = nil
  ) {
    self.name = name
    self.isActive = isActive
    self.finished = finished
    self.items = items
    self.linesRead = linesRead
    self.linesKept = linesKept
    self.moved = moved
    self.damage = damage
  }
}
