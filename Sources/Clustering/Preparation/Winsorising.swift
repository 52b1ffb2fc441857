extension [Double] {
  /// Draws values beyond two quantiles in to these, so that few that lie far out do not decide.
  /// Quantiles are interpolated linearly (type 7 of Hyndman and Fan 1996). O(n log n).
  func winsorised(to probabilities: ClosedRange<Double>) -> [Double] {
    precondition(probabilities.lowerBound >= 0 && probabilities.upperBound <= 1)
    guard !isEmpty else { return self }
    let sorted = sorted()
    let low = Quantile.of(sorted, probabilities.lowerBound)
    let high = Quantile.of(sorted, probabilities.upperBound)
    return map { Swift.min(Swift.max($0, low), high) }
  }
}
