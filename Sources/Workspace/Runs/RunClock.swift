import Journal

/// How long the stages of a run take.
struct RunClock: Sendable {
  /// When the run began, UTC, to the millisecond.
  let started: String
  private let begin: ContinuousClock.Instant
  private var mark: ContinuousClock.Instant
  private var stages: [String: Double] = [:]

  init() {
    started = Journal.Timestamp.now().description
    begin = .now
    mark = begin
  }

  /// Seconds since the run began.
  var elapsed: Double { Self.seconds(.now - begin) }

  /// Seconds by stage, and `total` so far; milliseconds are enough.
  var seconds: [String: Double] {
    var seconds = stages
    seconds["total"] = elapsed
    return seconds.mapValues { ($0 * 1000).rounded() / 1000 }
  }

  /// Ends a stage: what passed since the stage before belongs to it.
  mutating func end(_ stage: RunStage) {
    stages[stage.rawValue] = Self.seconds(.now - mark)
    mark = .now
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }
}
