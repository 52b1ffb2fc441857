/// The partitions of several numbers of clusters, and the numbers that cannot be had.
struct CountedPartitions {
  /// Rising, one a partition.
  private(set) var counts: [Int] = []
  private(set) var partitions: [Partition] = []
  /// Rising.
  private(set) var refusals: [ClusterCountSweep.Refusal] = []

  /// Takes the partitions of those of `counts` for which there are `different` points, as `find`
  /// finds them, one a number; the other numbers are refused. Throws where none is left.
  init(
    _ counts: ClosedRange<Int>, different: Int,
    _ find: (_ possible: [Int]) throws(ClusteringError) -> [Partition]
  ) throws(ClusteringError) {
    let possible = counts.filter { $0 <= different }
    guard !possible.isEmpty else {
      throw .tooFewPoints(points: different, clusters: counts.lowerBound)
    }
    for (k, partition) in zip(possible, try find(possible)) { add(k, partition) }
    for k in counts.dropFirst(possible.count) {
      refuse(k, .tooFewPoints(points: different, clusters: k))
    }
  }

  /// Takes what `find` finds for each of `counts` by itself. Numbers for which there are too few
  /// different points, or which constraints do not allow, are refused; all else is thrown.
  init(
    _ counts: ClosedRange<Int>, each find: (Int) throws(ClusteringError) -> Partition
  ) throws(ClusteringError) {
    for k in counts {
      do throws(ClusteringError) {
        add(k, try find(k))
      } catch {
        switch error {
        case .constraints, .tooFewPoints: refuse(k, error)
        default: throw error
        }
      }
    }
  }

  /// A partition that left clusters empty is that of a smaller number.
  private mutating func add(_ k: Int, _ partition: Partition) {
    guard partition.clusterCount == k else {
      return refuse(k, .emptyClusters(found: partition.clusterCount, clusters: k))
    }
    counts.append(k)
    partitions.append(partition)
  }

  private mutating func refuse(_ k: Int, _ error: ClusteringError) {
    refusals.append(ClusterCountSweep.Refusal(k: k, error: error))
  }

  /// Why there is no partition at all: every conflict once, though it may stand in the way of several
  /// numbers; without conflicts what stands in the way of the first number. Nil where there is one.
  var obstacle: ClusteringError? {
    guard partitions.isEmpty else { return nil }
    let conflicts = refusals.reduce(into: [ConstraintConflict]()) { conflicts, refusal in
      guard case .constraints(let found) = refusal.error else { return }
      for conflict in found where !conflicts.contains(conflict) { conflicts.append(conflict) }
    }
    return conflicts.isEmpty ? refusals.first?.error : .constraints(conflicts)
  }
}
