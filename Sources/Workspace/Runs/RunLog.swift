/// `log.json`: when a run was made, how long it took, and what it changed.
///
/// It depends on history and on the machine, so it stands apart from the manifest.
public struct RunLog: Sendable, Equatable, Codable {
  /// The run that was active before; nil for the first.
  public var previous: String?
  /// The moment at which the run began, UTC: `2026-11-23T22:14:05.123Z`.
  public var started: String
  /// Seconds by stage: `reading`, `segmenting`, `clustering` where there is any, `writing`, and
  /// `total`.
  public var seconds: [String: Double]
  /// Lines read a second of reading.
  public var linesPerSecond: Double
  /// What moved since the run before; nil for the first.
  public var churn: ChurnSummary?

  /// A log.
  public init(
    previous: String?, started: String, seconds: [String: Double], linesPerSecond: Double,
    churn: ChurnSummary?
  ) {
    self.previous = previous
    self.started = started
    self.seconds = seconds
    self.linesPerSecond = linesPerSecond
    self.churn = churn
  }
}

/// How many recommendations changed between two runs.
public struct ChurnSummary: Sendable, Equatable, Codable {
  /// Items in both runs.
  public var compared: Int
  /// Of these, items that the model now puts elsewhere.
  public var moved: Int
  /// Items that only the later run has.
  public var entered: Int
  /// Items that only the earlier run has.
  public var left: Int
  /// Why `moved` says nothing of the items; nil where it does, and in logs of runs that were made
  /// before this was noted.
  public var obstacle: ComparisonObstacle?

  /// The moved part of the items in both; 0 where there are none.
  public var rate: Double { compared == 0 ? 0 : Double(moved) / Double(compared) }

  /// The items that moved; nil where the runs do not compare.
  public var comparableMoves: Int? { obstacle == nil ? moved : nil }

  /// A summary.
  public init(
    compared: Int, moved: Int, entered: Int, left: Int, obstacle: ComparisonObstacle? = nil
  ) {
    self.compared = compared
    self.moved = moved
    self.entered = entered
    self.left = left
    self.obstacle = obstacle
  }
}

/// One run of a workspace, as `strata runs` lists it.
public struct RunListing: Sendable, Equatable {
  /// Its name: 12 hexadecimal digits.
  public var name: String
  /// Whether it is the active one.
  public var isActive: Bool
  /// When it was made; nil where its log cannot be read.
  public var started: String?
  /// How many items it has; nil where its manifest cannot be read.
  public var items: Int?
  /// How many of them stand in the matrix.
  public var inside: Int?
  /// How many lines were read and how many of them kept.
  public var linesRead: Int?
  public var linesKept: Int?
  /// The run that was active before it.
  public var previous: String?
  /// What moved since then.
  public var churn: ChurnSummary?
  /// Why it cannot be opened, in words; nil where it can.
  public var damage: String?
}

/// How far a run is. Called from worker threads.
public struct RunProgress: Sendable {
  /// What is being done.
  public var stage: RunStage
  /// While reading: bytes done, in all (nil with standard input), and lines so far.
  public var bytesRead: Int
  public var bytesTotal: Int?
  public var lines: Int
  /// While clustering: the part that is done, 0...1.
  public var share: Double? = nil
  /// Seconds since the run began.
  public var seconds: Double
}

/// The stages of a run, in order; without `[[clustering]]` there is no such stage.
public enum RunStage: String, Sendable, CaseIterable {
  case reading, segmenting, clustering, writing

  /// As a progress bar says it.
  public var title: String {
    switch self {
    case .reading: "Reading order lines"
    case .segmenting: "Segmenting items"
    case .clustering: "Clustering items"
    case .writing: "Writing the run"
    }
  }
}
