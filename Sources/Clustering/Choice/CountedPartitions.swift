/// The partitions of several numbers of clusters, and the numbers that constraints do not allow.
struct CountedPartitions {
  /// Rising, one a partition.
  private(set) var counts: [Int]
  private(set) var partitions: [Partition]
  private(set) var refusals: [ClusterCountSweep.Refusal] = []

  init(_ counts: [Int] = [], _ partitions: [Partition] = []) {
    precondition(counts.count == partitions.count)
    self.counts = counts
    self.partitions = partitions
  }

  /// Takes what `find` finds for `k` clusters, or the conflicts that it names; throws all else.
  mutating func take(
    _ k: Int, _ find: () throws(ClusteringError) -> Partition
  ) throws(ClusteringError) {
    do throws(ClusteringError) {
      partitions.append(try find())
      counts.append(k)
    } catch {
      guard case .constraints(let conflicts) = error else { throw error }
      refusals.append(ClusterCountSweep.Refusal(k: k, conflicts: conflicts))
    }
  }

  /// Every conflict once, though it may stand in the way of several numbers.
  var conflicts: [ConstraintConflict] {
    refusals.flatMap(\.conflicts).reduce(into: []) { conflicts, conflict in
      if !conflicts.contains(conflict) { conflicts.append(conflict) }
    }
  }
}
