import Clustering

extension RunParameters {
  /// A `[[clustering]]` with every option that its method has.
  public struct ClusteringParameters: Sendable, Equatable, Codable {
    public var name: String
    /// Columns of `strata items`.
    public var features: [String]
    /// A name of `FeatureScale`.
    public var scale: String
    /// The share of values at either end that are drawn in; nil for none.
    public var winsorise: Double?
    /// Features that are split in whether there is anything and how much; nil for none.
    public var splitZeros: [String]?
    /// True where those with many zeros are; nil else.
    public var splitInflated: Bool?
    /// A name of `DistanceMeasure`; nil for the Euclidean one.
    public var distance: String?
    /// How much each feature counts in Gower's distance, in their order; nil where all count alike.
    public var gowerWeights: [Double]?
    /// A query that items have to meet; nil for all.
    public var `where`: String?
    /// Classes and rules; nil where clusters stand for nothing.
    public var experts: Experts?
    /// A name of `ClusteringMethod`.
    public var method: String
    /// `4`, or `2..10`; nil for methods that find the number themselves.
    public var k: String?
    public var starts: Int?
    /// Points of a batch of k-means; nil where it takes all at once.
    public var batch: Int?
    public var seed: UInt64?
    public var eps: Double?
    public var minPoints: Int?
    public var minSize: Int?
    public var maxSize: Int?
    /// Pairs of ids; nil where there are none.
    public var mustLink: [[String]]?
    public var cannotLink: [[String]]?

    /// On one line: `k-means, k = 2..10, 10 starts, seed 1, z-score`.
    public var words: String {
      var words = [method]
      if let k { words.append("k = \(k)") }
      if let starts { words.append(starts == 1 ? "1 start" : "\(starts) starts") }
      if let batch { words.append("batch \(batch)") }
      if let eps { words.append("eps \(eps)") }
      if let minPoints { words.append("min_points \(minPoints)") }
      if let minSize { words.append("min_size \(minSize)") }
      if let maxSize { words.append("max_size \(maxSize)") }
      if let mustLink { words.append(Self.pairs(mustLink.count, "together")) }
      if let cannotLink { words.append(Self.pairs(cannotLink.count, "apart")) }
      if let seed { words.append("seed \(seed)") }
      if let splitZeros { words.append("zeros of \(splitZeros.joined(separator: " and ")) split") }
      if splitInflated == true { words.append("zeros split") }
      if let winsorise { words.append("winsorised \(winsorise)") }
      if let distance { words.append("\(distance) distance") }
      for (feature, weight) in zip(features, gowerWeights ?? []) where weight != 1 {
        words.append("\(feature) weighs \(Self.short(weight))")
      }
      // Gower's distance has a scale of its own.
      if distance != DistanceMeasure.gower.rawValue {
        words.append(scale == "none" ? "not scaled" : scale)
      }
      if let condition = `where` { words.append("where \(condition)") }
      if let experts { words.append(experts.words) }
      return words.joined(separator: ", ")
    }

    /// `2`, `0.5`: whole numbers without their point.
    private static func short(_ number: Double) -> String {
      Int(exactly: number).map(String.init) ?? "\(number)"
    }

    private static func pairs(_ count: Int, _ what: String) -> String {
      count == 1 ? "1 pair \(what)" : "\(count) pairs \(what)"
    }
  }
}
