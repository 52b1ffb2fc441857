/// A feature that is 1 or 0, as it was made from another: whether there is anything of it, or whether
/// it has some value.
struct WhetherFeature {
  /// What it asks for: `returns`, or `region = North`.
  let name: String
  private let isPart: Bool

  /// Nil for names that no such feature has.
  init?(_ feature: String) {
    isPart = feature.hasSuffix(TwoParts.whether)
    guard isPart || feature.contains(MixedFeatures.isValue) else { return nil }
    name = isPart ? String(feature.dropLast(TwoParts.whether.count)) : feature
  }

  /// That it is so, or is not: `with returns`, `region ≠ North`.
  func words(_ isSo: Bool) -> String {
    if isPart { return (isSo ? "with " : "without ") + name }
    return isSo ? name : name.replacing(MixedFeatures.isValue, with: " ≠ ", maxReplacements: 1)
  }
}
