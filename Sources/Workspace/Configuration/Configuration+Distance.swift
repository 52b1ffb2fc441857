import Clustering

extension Configuration {
  /// Notes what does not go with a distance.
  static func checkDistance(
    _ reader: ConfigurationReader, _ distance: DistanceMeasure, _ method: ClusteringMethod?
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
    guard distance == .gower else { return }
    for key in ["scale", "winsorise", "split_zeros"] where reader.has(key) {
      reader.fault(
        key, expected: "no such key beside the distance \"gower\", which has a scale of its own",
        remedy: "Leave it out.")
    }
  }
}
