extension FeatureMatrix {
  /// Draws values beyond two quantiles of their feature in to these, so that few points far out do
  /// not decide. Quantiles are interpolated linearly (type 7 of Hyndman and Fan 1996). O(n log n) a
  /// feature.
  public func winsorised(to probabilities: ClosedRange<Double>) -> FeatureMatrix {
    precondition(probabilities.lowerBound >= 0 && probabilities.upperBound <= 1)
    guard count > 0 else { return self }
    var drawn = self
    for feature in 0..<width {
      let sorted = (0..<count).map { self[$0, feature] }.sorted()
      let low = Quantile.of(sorted, probabilities.lowerBound)
      let high = Quantile.of(sorted, probabilities.upperBound)
      for row in 0..<count {
        drawn.values[row * width + feature] = min(max(self[row, feature], low), high)
      }
    }
    return drawn
  }
}
