import Clustering

/// How far the data of two runs lie apart: for each clustering that both have its features and the
/// shares of its clusters, and for the items as a whole their figures and the shares of segments.
///
/// Features are compared in their own units, over the items that took part.
public struct RunDrift: Sendable, Equatable {
  /// A clustering, or the items as a whole.
  public struct Part: Sendable, Equatable {
    /// The clustering's name; nil for the items of the matrix.
    public let clustering: String?
    /// The items that took part, in each run.
    public let itemsBefore: Int
    public let itemsAfter: Int
    /// Index, test and chance by feature, and what they alone advise. The entry without a feature is
    /// that of the shares of clusters, or of segments.
    public let report: DriftReport
    /// What could not be compared, and why, in sentences.
    public let notes: [String]
    /// Why a move says nothing of the data; nil where it does.
    public let obstacle: ComparisonObstacle?

    /// What to do; nil where there is an obstacle, for then figures move by themselves.
    public var advice: DriftReport.Advice? { obstacle == nil ? report.advice : nil }

    /// What moved, and what to do, in sentences.
    public var sentences: [String] {
      guard let obstacle else { return report.reasons + [report.counsel] }
      return report.reasons + [
        "No advice: \(obstacle.words), and figures over other spans of time move by that alone. "
          + "Compare runs over as many and equal buckets."
      ]
    }

    /// What the entries without a feature are about.
    public var groups: DriftReport.Groups { clustering == nil ? .segments : .clusters }
  }

  /// The names of the runs.
  public let before: String
  public let after: String
  /// The clusterings in the later run's order, then the items as a whole.
  public let parts: [Part]

  /// Compares two runs. O(items log items) a feature; not for the thread that draws.
  public init(before: Run, after: Run) {
    self.before = before.name
    self.after = after.name
    parts = Part.clusterings(before, after) + [Part(itemsOf: before, after)]
  }

  /// The weightiest advice of all clusterings; without any, that of the items. Nil where the runs are
  /// not comparable.
  public var advice: DriftReport.Advice? {
    let clusterings = parts.filter { $0.clustering != nil }
    return (clusterings.isEmpty ? parts : clusterings).compactMap(\.advice).max()
  }
}
