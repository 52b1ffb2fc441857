import Clustering

extension Configuration {
  /// Notes what does not go with a distance.
  static func checkDistance(
    _ reader: ConfigurationReader, _ distance: DistanceMeasure, _ method: ClusteringMethod?,
    _ counts: ClosedRange<Int>?
  ) {
    guard distance != .euclidean, let method else { return }
    guard method.takesDistances else {
      reader.fault(
        "distance", expected: "\"euclidean\", since \(method.rawValue) rests on straight distances",
        remedy: "Take "
          + ConfigurationReader.oneOf(
            ClusteringMethod.allCases.filter(\.takesDistances).map(\.rawValue)) + ".")
      return
    }
    if let counts, counts.count > 1 {
      reader.fault(
        "k", expected: "one number of clusters for the distance \"\(distance.rawValue)\"",
        remedy: "Most indices that compare numbers rest on means.")
    }
    guard distance == .gower else { return }
    for key in ["scale", "winsorise", "split_zeros"] where reader.has(key) {
      reader.fault(
        key, expected: "no such key beside the distance \"gower\", which has a scale of its own",
        remedy: "Leave it out.")
    }
  }
}
