import Clustering
import Segmentation
import Synchronization

/// The points of a run's clusterings, when the first explanation needs them; kept.
final class StudyCache: Sendable {
  private let made = Mutex<[String: ClusterStudy]>([:])

  /// One thread makes it, others wait for it. Nil where the run's files do not fit each other.
  func study(of clustering: RunClustering, in run: Run) -> ClusterStudy? {
    made.withLock { made in
      if let study = made[clustering.name] { return study }
      let study = try? ClusterStudy(of: clustering, in: run)
      made[clustering.name] = study
      return study
    }
  }
}

extension Run {
  /// What is known of an item's clusters in the matrix: one step a side that is a clustering.
  ///
  /// The first call scales the features of all items that took part; later ones take microseconds.
  func givenSteps(_ row: Int) -> [GivenStep] {
    model.dimensions.filter(\.isGiven).map { dimension in
      clustering(named: dimension.name).map { givenStep(row, in: $0) }
        ?? GivenStep(dimension: dimension.name, assigned: nil)
    }
  }

  /// How near an item is to its cluster and to the next, in every clustering of the run. Takes time
  /// as `givenSteps`: not for the thread that draws.
  public func clusterSteps(_ row: Int) -> [GivenStep] {
    guard row >= 0, row < count else { return [] }
    return clusterings.map { givenStep(row, in: $0) }
  }

  /// The same of one clustering.
  func givenStep(_ row: Int, in clustering: RunClustering) -> GivenStep {
    guard let own = clustering.labels.value(row), own > 0 else {
      return GivenStep(dimension: clustering.name, assigned: nil)
    }
    let next = clustering.secondBest.value(row).map { second in
      GivenStep.Neighbour(
        name: String(second), meaning: clustering.cluster(Int(second))?.name ?? "",
        distance: distance(of: row, to: Int(second), in: clustering))
    }
    return GivenStep(
      dimension: clustering.name, assigned: String(own),
      meaning: clustering.cluster(Int(own))?.name ?? "",
      distance: clustering.distances.value(row), next: next)
  }

  /// From an item to a cluster's centre, in scaled units; nil where the clustering has no such
  /// distances.
  private func distance(of row: Int, to number: Int, in clustering: RunClustering) -> Double? {
    guard clustering.distances.value(row) != nil,
      let centre = clustering.cluster(number)?.scaledCentre,
      let study = studies.study(of: clustering, in: self), centre.count == study.points.width,
      study.recipe.distance == .euclidean,
      let point = study.rows.place(of: row)
    else { return nil }
    let squares = centre.indices.reduce(0) { sum, feature in
      let gap = study.points[point, feature] - centre[feature]
      return sum + gap * gap
    }
    return squares.squareRoot().defined
  }
}

extension [Int] {
  /// The place of a number in rising ones; nil where it is not there.
  fileprivate func place(of wanted: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == wanted ? low : nil
  }
}
