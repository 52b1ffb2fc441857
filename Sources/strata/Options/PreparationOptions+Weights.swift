import ArgumentParser
import Clustering

extension PreparationOptions {
  /// How much each of these features counts in Gower's distance; nil where all count alike.
  func weights(of features: [String]) throws -> [Double]? {
    let named = try namedWeights()
    let unknown = named.keys.filter { !features.contains($0) }.sorted()
    guard unknown.isEmpty else {
      throw Failure(
        "--weights: \(unknown.map(Narration.shown).joined(separator: ", ")) "
          + "\(unknown.count == 1 ? "is no feature" : "are no features").",
        remedy: "Expected some of \(features.map(Narration.shown).joined(separator: ", ")).",
        code: 2)
    }
    guard !named.isEmpty else { return nil }
    let weights = features.map { named[$0] ?? 1 }
    guard GowerDistance.areSound(weights) else {
      throw Failure("--weights: all are 0; expected one above 0 at least.", code: 2)
    }
    return weights
  }

  /// Weights by the name of their feature; empty where none are given.
  func namedWeights() throws -> [String: Double] {
    var weights: [String: Double] = [:]
    guard let text = self.weights else { return weights }
    let parts = text.commaSeparated
    guard !parts.isEmpty else {
      throw ValidationError("--weights: found nothing; expected a weight a feature: a=2,b=0.5.")
    }
    for part in parts {
      // Names of columns may have the sign themselves.
      guard let sign = part.lastIndex(of: "="), sign > part.startIndex,
        let weight = Double(part[part.index(after: sign)...]), (0...1_000_000).contains(weight)
      else {
        throw ValidationError(
          "--weights: found \(Narration.shown(part)); expected a feature and a number from 0 to "
            + "1000000, as in a=2.")
      }
      guard weights.updateValue(weight, forKey: String(part[..<sign])) == nil else {
        throw ValidationError(
          "--weights: \(Narration.shown(String(part[..<sign]))) has two; expected one a feature.")
      }
    }
    return weights
  }
}
