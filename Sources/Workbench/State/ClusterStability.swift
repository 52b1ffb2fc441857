import Clustering

/// How far the clusters of a clustering come again in other samples, as far as that is known.
public struct ClusterStability: Sendable, Equatable {
  /// What the draws so far say.
  public var found: BootstrapStability
  /// The numbers that the run shows, in the order of `found`.
  public var numbers: [Int]
  /// Draws that there will be.
  public var wanted: Int

  /// Draws that are made of a clustering.
  static let draws = 100
  /// With more items draws are made only where somebody asks for them.
  static let mostItems = 20_000

  /// Draws that were made, those that could not be clustered among them.
  var made: Int { found.draws + found.failures }
  var isComplete: Bool { made >= wanted }

  /// What is known of a cluster of the run; nil for noise.
  func cluster(_ number: Int) -> BootstrapStability.Cluster? {
    numbers.firstIndex(of: number).flatMap {
      found.clusters.indices.contains($0) ? found.clusters[$0] : nil
    }
  }
}
