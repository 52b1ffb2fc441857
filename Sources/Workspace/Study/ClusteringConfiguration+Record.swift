import Clustering

extension ClusteringConfiguration {
  /// What a run's record says was asked for; nil where it names a method or a scale that this
  /// version does not know.
  init?(_ parameters: RunParameters.ClusteringParameters) {
    guard let method = ClusteringMethod(rawValue: parameters.method),
      let scale = FeatureScale(rawValue: parameters.scale)
    else { return nil }
    var recipe = ClusteringRecipe(method: method)
    var counts: ClosedRange<Int>?
    if let text = parameters.k {
      let ends = text.split(separator: ".").compactMap { Int($0) }
      guard let low = ends.first, let high = ends.last, low > 0, low <= high else { return nil }
      recipe.k = low
      if ends.count > 1 { counts = low...high }
    }
    recipe.starts = parameters.starts ?? recipe.starts
    recipe.seed = parameters.seed ?? recipe.seed
    recipe.eps = parameters.eps
    recipe.minPoints = parameters.minPoints
    recipe.minSize = parameters.minSize ?? recipe.minSize
    self.init(
      name: parameters.name, features: parameters.features, scale: scale, recipe: recipe,
      counts: counts)
  }
}
