/// Several numbers of clusters compared, as `clusters.json` holds them.
public struct SweepRecord: Sendable, Equatable, Codable {
  /// One a number of clusters, rising.
  public var rows: [Row]
  /// The numbers that could not be had, for sizes and pairs do not allow them or items differ too
  /// little; rising, nil where there are none.
  public var refused: [Refusal]?
  /// The number that was taken; nil where nothing speaks for clusters, and all items are in one.
  public var recommended: Int?
  /// Why, in sentences, the weightiest first.
  public var reasons: [String]
  /// Which number each index names; those that name none are left out.
  public var votes: [Vote]
  /// The number at the elbow of inertia; nil where there is none.
  public var elbow: Int?
  /// Whether items cluster at all; nil with fewer than ten, and for other distances than the Euclidean
  /// one.
  public var hopkins: Hopkins?
  /// The gap statistic's answer, 1 for no structure, and how many items it was computed over.
  public var gapChoice: Int?
  public var gapSample: Int?

  /// One number of clusters.
  public struct Row: Sendable, Equatable, Codable {
    public var k: Int
    /// In scaled units; as the next ones but the silhouette nil for other distances than the Euclidean
    /// one.
    public var inertia: Double?
    /// The mean silhouette, and half the width of its interval where it is that of a sample.
    public var silhouette: Double
    public var silhouetteMargin: Double?
    public var calinskiHarabasz: Double?
    public var daviesBouldin: Double?
    /// The gap statistic and its error s(k); nil also under sizes and pairs.
    public var gap: Double?
    public var gapError: Double?
    /// The share of items whose cluster a tree of three questions tells, 0...1.
    public var fidelity: Double
    /// Items of the largest and of the smallest cluster.
    public var largest: Int
    public var smallest: Int
  }

  /// A number of clusters that could not be had.
  public struct Refusal: Sendable, Equatable, Codable {
    public var k: Int
    /// What stands in the way and what to do about it, in sentences.
    public var reason: String
  }

  /// What an index names.
  public struct Vote: Sendable, Equatable, Codable {
    /// `silhouette`, `Caliński-Harabasz`, `Davies-Bouldin`, `gap` or `elbow`.
    public var index: String
    public var k: Int
  }

  /// The statistic of Hopkins: above its threshold it speaks for clusters.
  public struct Hopkins: Sendable, Equatable, Codable {
    public var value: Double
    public var threshold: Double
    public var sample: Int
  }
}
