import Clustering
import Query

/// One `[[clustering]]` of strata.toml: which columns of items are clustered, and how.
public struct ClusteringConfiguration: Sendable, Equatable {
  /// Its name, which becomes a column of `strata items`.
  public var name: String
  /// Number columns of items, each once; for Gower's distance also dimensions.
  public var features: [String]
  /// How they are made comparable.
  public var preparation: FeaturePreparation
  /// A query over columns of items: only items for which it holds take part; nil for all.
  public var filter: String?
  /// The method with its parameters; `k` is the smallest where several are compared.
  public var recipe: ClusteringRecipe
  /// What clusters have to keep to, by the items' ids; the recipe's own follow from it.
  public var constraints: NamedConstraints
  /// The numbers of clusters that are compared; nil where one is asked for, or none is needed.
  public var counts: ClosedRange<Int>?
  /// What people say about its clusters; nil where they say nothing.
  public var experts: ClusterExperts?

  /// A clustering of checked parts.
  public init(
    name: String, features: [String], preparation: FeaturePreparation = FeaturePreparation(),
    filter: String? = nil, recipe: ClusteringRecipe,
    constraints: NamedConstraints = NamedConstraints(), counts: ClosedRange<Int>? = nil,
    experts: ClusterExperts? = nil
  ) {
    self.name = name
    self.features = features
    self.preparation = preparation
    self.filter = filter
    self.recipe = recipe
    self.constraints = constraints
    self.counts = counts
    self.experts = experts
  }
}

extension ClusteringConfiguration {
  /// Whether it looks at a column of numbers: as a feature, in a condition, or to order classes.
  func needs(_ column: String, dimensions: [String]) -> Bool {
    if features.contains(column) || experts?.classesBy == column { return true }
    let schema = ItemColumns.measuredSchema(dimensions: dimensions)
    let filters = [filter].compactMap { $0 } + (experts?.rules.map(\.filter) ?? [])
    return filters.contains { (try? Query($0, schema: schema))?.fields.contains(column) == true }
  }
}

extension RunParameters.ClusteringParameters {
  /// Every option that the method has, also those that were left to their usual value.
  init(_ clustering: ClusteringConfiguration) {
    let recipe = clustering.recipe
    let method = recipe.method
    name = clustering.name
    features = clustering.features
    scale = clustering.preparation.scale.rawValue
    winsorise = clustering.preparation.winsorise
    switch clustering.preparation.split {
    case .none: break
    case .inflated: splitInflated = true
    case .features(let names): splitZeros = names
    }
    `where` = clustering.filter
    if recipe.distance != .euclidean { distance = recipe.distance.rawValue }
    gowerWeights = recipe.weights
    experts = clustering.experts.map(Experts.init)
    self.method = method.rawValue
    if method.needsClusterCount {
      k = clustering.counts.map { "\($0.lowerBound)..\($0.upperBound)" } ?? String(recipe.k)
    }
    batch = recipe.batch
    if method == .kMeans || method == .mixture {
      if batch == nil { starts = recipe.starts }
      seed = recipe.seed
    }
    // A comparison draws reference points, and so depends on the seed whatever the method.
    if clustering.counts != nil { seed = recipe.seed }
    if method == .dbscan { eps = recipe.eps }
    if method == .dbscan || method == .hdbscan { minPoints = recipe.minPoints }
    minSize = method == .hdbscan ? recipe.minSize : clustering.constraints.minimumSize
    maxSize = clustering.constraints.maximumSize
    mustLink = Self.pairs(clustering.constraints.mustLink)
    cannotLink = Self.pairs(clustering.constraints.cannotLink)
  }
  private static func pairs(_ pairs: [NamedConstraints.Pair]) -> [[String]]? {
    pairs.isEmpty ? nil : pairs.map { [$0.one, $0.other] }
  }
}
