import Clustering

extension ClusteringConfiguration {
  /// What a run's record says was asked for; nil where it names a method or a scale that this
  /// version does not know.
  init?(_ parameters: RunParameters.ClusteringParameters) {
    guard let method = ClusteringMethod(rawValue: parameters.method),
      let preparation = parameters.preparation
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
    recipe.batch = parameters.batch
    if let distance = parameters.distance {
      guard let measure = DistanceMeasure(rawValue: distance), method.takesDistances else {
        return nil
      }
      recipe.distance = measure
    }
    if let weights = parameters.gowerWeights {
      guard recipe.distance == .gower, weights.count == parameters.features.count,
        GowerDistance.areSound(weights)
      else { return nil }
      recipe.weights = weights
    }
    recipe.eps = parameters.eps
    recipe.minPoints = parameters.minPoints
    if method == .hdbscan { recipe.minSize = parameters.minSize ?? recipe.minSize }
    guard let mustLink = Self.pairs(parameters.mustLink),
      let cannotLink = Self.pairs(parameters.cannotLink)
    else { return nil }
    let constraints = NamedConstraints(
      minimumSize: method == .kMeans ? parameters.minSize : nil, maximumSize: parameters.maxSize,
      mustLink: mustLink, cannotLink: cannotLink)
    // Batches cannot keep to constraints.
    guard constraints.isEmpty || recipe.batch == nil, recipe.batch.map({ $0 > 0 }) ?? true
    else { return nil }
    self.init(
      name: parameters.name, features: parameters.features,
      preparation: preparation, filter: parameters.where, recipe: recipe,
      constraints: constraints, counts: counts)
  }

  /// Nil where one of them is no pair.
  private static func pairs(_ pairs: [[String]]?) -> [NamedConstraints.Pair]? {
    let pairs = pairs ?? []
    guard pairs.allSatisfy({ $0.count == 2 }) else { return nil }
    return pairs.map { NamedConstraints.Pair($0[0], $0[1]) }
  }
}

extension RunParameters.ClusteringParameters {
  /// How features were made ready; nil where it names what this version does not know.
  public var preparation: FeaturePreparation? {
    guard let scale = FeatureScale(rawValue: scale) else { return nil }
    if let winsorise, !(winsorise > 0 && winsorise < 0.5) { return nil }
    return FeaturePreparation(
      scale: scale, winsorise: winsorise,
      split: splitInflated == true ? .inflated : splitZeros.map { .features($0) } ?? .none)
  }
}
