import Clustering

/// The clusters of one clustering in windows of time that roll over the horizon, and how far those
/// of a window are still those of the next.
public struct ClusterWindows: Sendable, Equatable {
  /// The clusters of one window.
  public struct Window: Sendable, Equatable {
    /// Its first and last bucket: `2010-12`, `2011-05`.
    public let first: String
    public let last: String
    /// The items that took part.
    public let items: Int
    /// Points of each cluster, falling.
    public let sizes: [Int]

    /// `2010-12..2011-05`.
    public var name: String { first == last ? first : "\(first)..\(last)" }
  }

  /// Those that are there so far, in the order of time.
  public let windows: [Window]
  /// From each window to the next, on the items of both.
  public let agreement: WindowAgreement
  /// How many windows there will be.
  public let total: Int

  /// Compares windows, one partition each.
  init(_ windows: [Window], _ partitions: [NamedPartition], total: Int) {
    self.windows = windows
    self.total = total
    agreement = WindowAgreement(partitions)
  }

  /// Buckets from one window's beginning to the next one's, and how long each is.
  public struct Plan: Sendable, Equatable {
    /// Buckets of a window, at least 1.
    public var length: Int
    /// Buckets between two beginnings, at least 1.
    public var step: Int

    /// Windows of `length` buckets, one every `step`.
    public init(length: Int, step: Int = 1) {
      self.length = length
      self.step = step
    }

    /// Windows of half the horizon, at most six steps from the first to the last.
    public static func usual(buckets: Int) -> Plan {
      let length = max(1, (buckets + 1) / 2)
      return Plan(length: length, step: max(1, (buckets - length + 5) / 6))
    }

    /// The first bucket of each window that fits into so many buckets.
    func starts(buckets: Int) -> [Int] {
      guard length > 0, step > 0, length <= buckets else { return [] }
      return Array(stride(from: 0, through: buckets - length, by: step))
    }
  }
}
