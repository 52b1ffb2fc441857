import Clustering
import Settings

extension Configuration {
  /// How much each feature counts in Gower's distance; nil where all count alike.
  static func gowerWeights(
    _ reader: inout ConfigurationReader, _ features: [String]?, _ distance: DistanceMeasure
  ) -> [Double]? {
    let key = "gower_weights"
    guard var table = reader.table(key) else { return nil }
    guard distance == .gower else {
      reader.fault(
        key, expected: "no such key without distance = \"gower\"", remedy: "Leave it out.")
      return nil
    }
    guard let features else { return nil }
    let weights = features.map { feature -> Double in
      switch table.value(feature) {
      case nil: return 1
      case .integer(let weight) where (0...1_000_000).contains(weight): return Double(weight)
      case .number(let weight) where (0...1_000_000).contains(weight): return weight
      default:
        table.fault(feature, expected: "a number from 0 to 1000000")
        return 1
      }
    }
    table.finish()
    guard GowerDistance.areSound(weights) else {
      reader.fault(key, expected: "a weight above 0 for one feature at least")
      return nil
    }
    return weights.allSatisfy { $0 == 1 } ? nil : weights
  }
}
