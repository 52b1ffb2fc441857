import Clustering
import Settings

/// A clustering's items made ready: points on one scale, and a recipe that speaks of their rows.
struct PreparedClustering: Sendable {
  /// As they are clustered.
  let points: FeatureMatrix
  /// What clusters are described by, in features' own units: more columns than features where zeros
  /// are split, and of categories.
  let original: FeatureMatrix
  /// The same scaled: the points, but for Gower's distance.
  let scaled: FeatureMatrix
  /// The recipe with the constraints' rows.
  let recipe: ClusteringRecipe
  /// How the features go together, in their own units; those that are numbers and nowhere missing.
  let correlations: Correlations
  /// What was passed over or chosen, in sentences.
  let notes: [String]

  /// Prepares features in their own units; `id` says what a row is called.
  init(
    _ clustering: ClusteringConfiguration, _ features: ItemFeatures, id: (Int) -> String
  ) throws(ClusteringError) {
    var recipe = clustering.recipe
    var notes: [String] = []
    let named = clustering.constraints
    if !named.isEmpty {
      let rows = Self.rows(of: Set(named.names), count: features.count, id)
      recipe.constraints = named.constraints { rows[$0] }
      for (key, pairs) in [("must_link", named.mustLink), ("cannot_link", named.cannotLink)] {
        if let note = Self.passedOver(key, pairs, rows) { notes.append(note) }
      }
    }
    switch features {
    case .numbers(let numbers):
      let prepared = try clustering.preparation.apply(numbers)
      (points, original, scaled) = (prepared.points, prepared.original, prepared.points)
      correlations = Correlations(numbers)
      notes = prepared.notes + notes
    case .mixed(let mixed):
      let prepared = mixed.prepared()
      (points, original, scaled) = (prepared.points, prepared.original, prepared.scaled)
      correlations = Correlations(mixed.numbers)
      recipe.categories = prepared.categories
    }
    // A comparison says by itself what it leaves out.
    if clustering.counts == nil, let sentence = recipe.undefinedIndices { notes.append(sentence) }
    self.recipe = recipe
    self.notes = notes + correlations.warnings(of: "items")
  }

  private static func rows(
    of names: Set<String>, count: Int, _ id: (Int) -> String
  ) -> [String: Int] {
    guard !names.isEmpty else { return [:] }
    var rows: [String: Int] = [:]
    for row in 0..<count {
      let name = id(row)
      if names.contains(name) { rows[name] = row }
    }
    return rows
  }

  /// Items come and go between runs: a pair without one of its items says nothing of this one.
  private static func passedOver(
    _ key: String, _ pairs: [NamedConstraints.Pair], _ rows: [String: Int]
  ) -> String? {
    let left = pairs.filter { rows[$0.one] == nil || rows[$0.other] == nil }
    let absent = NamedConstraints(mustLink: left).names.filter { rows[$0] == nil }
    guard !absent.isEmpty else { return nil }
    let shown =
      absent.prefix(20).map(SettingsValue.shorten).joined(separator: ", ")
      + (absent.count > 20 ? " and \(absent.count - 20) more" : "")
    return "\(key): \(left.count == 1 ? "1 pair" : "\(left.count) pairs") passed over, since "
      + (absent.count == 1 ? "this item is" : "these items are") + " not among those clustered: "
      + shown + "."
  }
}
