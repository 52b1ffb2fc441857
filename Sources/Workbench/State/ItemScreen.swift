import Segmentation

/// One item.
public struct ItemScreen: Sendable, Equatable {
  /// The row in the run's table.
  public var row: Int
  /// The item's id, which stays the same from run to run.
  public var id: String
  /// First line shown.
  public var scroll = 0
  /// Why it is where it is; nil until that is read.
  public var detail: ItemDetail?

  public init(row: Int, id: String) {
    self.row = row
    self.id = id
  }
}

/// What is read of an item when its screen opens.
public struct ItemDetail: Sendable, Equatable {
  /// Why it is where it is, and what would move it; nil where the run's files do not tell.
  public var trace: Trace?
  /// Its segment by run, newest first.
  public var history: [SegmentByRun]
  /// How near it is to its cluster and to the next, by clustering.
  public var clusters: [GivenStep]

  public init(trace: Trace?, history: [SegmentByRun], clusters: [GivenStep] = []) {
    self.trace = trace
    self.history = history
    self.clusters = clusters
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
