/// How features are made ready to be clustered: zeros split from the rest, ends drawn in, one scale;
/// in this order.
public struct FeaturePreparation: Sendable, Equatable {
  /// Which features are split in whether there is anything and how much.
  public enum Split: Sendable, Equatable {
    case none
    /// Those with many zeros, and different amounts beside them.
    case inflated
    /// These.
    case features([String])
  }

  public var scale: FeatureScale
  /// The share of values at either end that are drawn in to their quantile, above 0 and below 0.5;
  /// nil for none. Of a feature that is split, among the values that are not zero.
  public var winsorise: Double?
  public var split: Split

  public init(scale: FeatureScale = .zScore, winsorise: Double? = nil, split: Split = .none) {
    precondition(winsorise.map { $0 > 0 && $0 < 0.5 } ?? true)
    self.scale = scale
    self.winsorise = winsorise
    self.split = split
  }

  /// Features made ready.
  public struct Prepared: Sendable, Equatable {
    /// As they are clustered.
    public let points: FeatureMatrix
    /// The same in their own units, column by column: of a feature that was split `name?`, 1 where
    /// there is anything and else 0, and `name` as it was.
    public let original: FeatureMatrix
    /// What was not done that was asked for, in sentences.
    public let notes: [String]
  }

  /// Prepares features, at least one row. O(points x features), and a sort a feature where quantiles
  /// or ranks are needed.
  ///
  /// Throws where a value is no finite number, has no logarithm, or a feature has no spread.
  public func apply(_ original: FeatureMatrix) throws(ClusteringError) -> Prepared {
    if winsorise == nil, split == .none {
      return Prepared(points: try scale.apply(original), original: original, notes: [])
    }
    try scale.check(original)
    var columns: [Column] = []
    var notes: [String] = []
    for (feature, name) in original.names.enumerated() {
      let values = (0..<original.count).map { original[$0, feature] }
      if let parts = parts(of: values, name, &notes) {
        columns.append(
          Column(
            name: name + TwoParts.whether, original: parts.presence,
            scaled: scale.countsDeviations
              ? FeatureScale.standardised(parts.presence) : parts.presence))
        columns.append(
          Column(
            name: name, original: values, scaled: parts.placed(try scaled(parts.amounts, name))))
      } else {
        columns.append(Column(name: name, original: values, scaled: try scaled(values, name)))
      }
    }
    let names = columns.map(\.name)
    return Prepared(
      points: FeatureMatrix(columns: columns.map(\.scaled), count: original.count, names: names),
      original: FeatureMatrix(
        columns: columns.map(\.original), count: original.count, names: names), notes: notes)
  }

  private struct Column {
    let name: String
    let original: [Double]
    let scaled: [Double]
  }

  private func parts(
    of values: [Double], _ name: String, _ notes: inout [String]
  ) -> TwoParts? {
    switch split {
    case .none: return nil
    case .inflated:
      guard let parts = try? TwoParts(values), parts.isInflated else { return nil }
      return parts
    case .features(let chosen):
      guard chosen.contains(name) else { return nil }
      do throws(TwoParts.Refusal) {
        return try TwoParts(values)
      } catch {
        switch error {
        case .noZeros: notes.append("\(name) has no zeros, and is not split.")
        case .oneAmount: notes.append("\(name) has one amount beside zero, and is not split.")
        }
        return nil
      }
    }
  }

  private func scaled(
    _ values: [Double], _ name: String
  ) throws(ClusteringError) -> [Double] {
    guard let winsorise else { return try scale.apply(values, name) }
    let drawn = values.winsorised(to: winsorise...1 - winsorise)
    if scale != .none, drawn.allSatisfy({ $0 == drawn.first }),
      !values.allSatisfy({ $0 == values.first })
    {
      throw .winsorisedAway(name)
    }
    return try scale.apply(drawn, name)
  }
}
