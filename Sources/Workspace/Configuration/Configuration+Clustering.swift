import Clustering
import Segmentation
import Settings

extension Configuration {
  /// The `[[clustering]]` tables that are sound; every fault of the others is noted.
  static func clusterings(
    _ root: inout ConfigurationReader, _ dimensions: [Dimension], names dimensionNames: [String]
  ) -> [ClusteringConfiguration] {
    var readers = root.tables("clustering")
    var taken = Set(dimensionNames)
    var clusterings: [ClusteringConfiguration] = []
    for index in readers.indices {
      let name = Self.clusteringName(&readers[index], &taken)
      let clustering = Self.clustering(&readers[index], name, dimensions, names: dimensionNames)
      readers[index].finish()
      if let clustering { clusterings.append(clustering) }
    }
    return clusterings
  }

  private static func clusteringName(
    _ reader: inout ConfigurationReader, _ taken: inout Set<String>
  ) -> String? {
    guard let name = Self.columnName(&reader, of: "clustering") else { return nil }
    // The columns of its figures are named after it.
    var columns = ItemColumns.ofClustering(name)
    if reader.has("classes") { columns += ItemColumns.ofExperts(name) }
    if columns.contains(where: taken.contains) {
      reader.fault("name", expected: "a name that no dimension and no other clustering has")
    }
    taken.formUnion(columns)
    return name
  }

  private static func clustering(
    _ reader: inout ConfigurationReader, _ name: String?, _ dimensions: [Dimension],
    names dimensionNames: [String]
  ) -> ClusteringConfiguration? {
    let distance = reader.word("distance", or: DistanceMeasure.euclidean)
    let features = Self.features(
      &reader, dimensions, further: distance == .gower ? dimensionNames : [])
    let preparation = Self.preparation(&reader, features)
    let filter = Self.filter(&reader, dimensions, names: dimensionNames)
    let methods = ClusteringMethod.allCases.map(\.rawValue)
    var method: ClusteringMethod?
    if let found = reader.value("method") {
      method = found.textValue.flatMap(ClusteringMethod.init)
      if method == nil { reader.wordFault("method", found, methods) }
    } else {
      reader.fault("method", expected: ConfigurationReader.oneOf(methods))
    }
    let starts = reader.integer("starts", in: 1...1_000, or: 10)
    let size = reader.integer("batch", in: 1...1_000_000, or: 1)
    let batch = method == .kMeans && reader.has("batch") ? size : nil
    let seed = reader.integer("seed", in: 0...Int.max, or: 1)
    let eps = Self.radius(&reader)
    let neighbours = reader.integer("min_points", in: 1...1_000_000, or: 1)
    let minPoints = reader.has("min_points") ? neighbours : nil
    // Of k-means it is a constraint, and bounds nothing where it is absent.
    let minSize = reader.integer(
      "min_size", in: (method == .kMeans ? 1 : 2)...1_000_000_000, or: 5)
    let counts = Self.counts(&reader, method)
    let constraints = Self.constraints(&reader, method, minSize: minSize)
    if let method { Self.checkParameters(reader, method) }
    if batch != nil { Self.checkBatch(reader) }
    Self.checkDistance(reader, distance, method)
    let weights = Self.gowerWeights(&reader, features, distance)
    let experts = Self.experts(&reader, dimensions, names: dimensionNames)
    guard let name, let features, let method, let counts else { return nil }
    var recipe = ClusteringRecipe(
      method: method, k: counts.lowerBound, starts: starts, batch: batch, eps: eps,
      minPoints: minPoints, minSize: method == .hdbscan ? minSize : 5, seed: UInt64(clamping: seed))
    recipe.distance = distance
    recipe.weights = weights
    return ClusteringConfiguration(
      name: name, features: features,
      // Gower's distance has a scale of its own.
      preparation: distance == .gower ? FeaturePreparation(scale: .none) : preparation,
      filter: filter, recipe: recipe,
      constraints: constraints, counts: counts.count > 1 ? counts : nil,
      experts: experts)
  }

  /// Columns of numbers, and `further` ones.
  private static func features(
    _ reader: inout ConfigurationReader, _ dimensions: [Dimension], further: [String]
  ) -> [String]? {
    let words = ItemColumns.numbers + further
    let expected =
      "a list of \(further.isEmpty ? "number " : "")columns: " + ConfigurationReader.oneOf(words)
    guard reader.has("features") else {
      _ = reader.value("features")
      reader.fault("features", expected: expected)
      return nil
    }
    guard let features = reader.texts("features", expected: expected) else { return nil }
    var isSound = true
    for feature in features {
      if !words.contains(feature) {
        reader.wordFault("features", .text(feature), words)
        isSound = false
      } else if let kind = Self.missingKind(feature, dimensions) {
        reader.faults.add(
          reader.keyPath("features"), found: "\"\(feature)\"",
          expected: "columns that the model computes",
          remedy: "It is a figure of a dimension of kind \(kind); add one, or leave it out.")
        isSound = false
      }
    }
    return isSound ? features : nil
  }

  /// The kind of dimension that computes a column; nil where there is one, or none is needed.
  private static func missingKind(_ feature: String, _ dimensions: [Dimension]) -> String? {
    // Where no dimension is sound, that is the fault to mend first.
    guard !dimensions.isEmpty else { return nil }
    let hasPareto = dimensions.contains { if case .pareto = $0.kind { true } else { false } }
    let hasVariation = dimensions.contains { if case .pareto = $0.kind { false } else { true } }
    switch feature {
    case "rank", "share", "cumulative_share": return hasPareto ? nil : "\"pareto\""
    case "mean", "deviation", "cv", "adi", "cv2":
      return hasVariation ? nil : "\"variability\" or \"demand-pattern\""
    default: return nil
    }
  }

  private static func radius(_ reader: inout ConfigurationReader) -> Double? {
    switch reader.value("eps") {
    case nil: return nil
    case .integer(let number) where number > 0: return Double(number)
    case .number(let number) where number > 0 && number.isFinite: return number
    default:
      reader.fault(
        "eps", expected: "a number above 0, in scaled units",
        remedy: "Leave the key out to take the knee of the distances to neighbours.")
      return nil
    }
  }

  /// How many clusters: one number, or a range. Nil where it is wrong; 2...2 where none is needed.
  private static func counts(
    _ reader: inout ConfigurationReader, _ method: ClusteringMethod?
  ) -> ClosedRange<Int>? {
    let expected = "a number of clusters from 1 to 1000, or a range from 2 on: \"2..10\""
    guard let found = reader.value("k") else {
      guard method?.needsClusterCount == true else { return 2...2 }
      reader.fault("k", expected: expected)
      return nil
    }
    var remedy: String?
    switch found {
    case .integer(let k) where (1...1_000).contains(k): return k...k
    case .text(let text):
      if let k = Int(text), (1...1_000).contains(k) {
        remedy = "Without quotes it is a number: k = \(k)."
      }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 3, parts[1].isEmpty, let low = Int(parts[0]), let high = Int(parts[2]),
        low >= 2, low <= high, high <= 1_000
      {
        return low...high
      }
    default: break
    }
    reader.fault("k", expected: expected, remedy: remedy)
    return nil
  }

  /// A key that the method has no use for would be believed to matter.
  private static func checkParameters(
    _ reader: ConfigurationReader, _ method: ClusteringMethod
  ) {
    for parameter in ClusteringMethod.Parameter.allCases
    where !parameter.methods.contains(method) && reader.has(parameter.rawValue) {
      reader.fault(
        parameter.rawValue, expected: "no such key, since \(method.rawValue) has no use for it",
        remedy: "L\(parameter.remedy.dropFirst()).")
    }
  }
}
