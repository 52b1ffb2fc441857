/// The figures behind the classes, one an item in every array; NaN where one is not defined.
///
/// `mean`, `deviation` and `cv` are of the first variability dimension; in a model without one, of
/// the first demand-pattern dimension's measure and deviation. `adi` and `cv2` are of the first
/// demand-pattern dimension; in a model without one, of the variability dimension's measure and
/// deviation, with intervals by periods a demand. `rank`, `share` and `cumulativeShare` are of the
/// first pareto dimension. Every double is the one nearest to the exact value.
public struct Figures: Sendable {
  /// Mean demand a period, in the measure's own unit.
  public var mean: [Double]
  /// Standard deviation of the demand a period. NaN for a sample of one period.
  public var deviation: [Double]
  /// Coefficient of variation, deviation / mean. NaN without demand.
  public var cv: [Double]
  /// Average demand interval in periods. NaN without demand.
  public var adi: [Double]
  /// Squared coefficient of variation of the periods with demand. NaN without demand; 0 for a
  /// single period with demand.
  public var cv2: [Double]
  /// How many periods count, by the model's zero fill.
  public var periods: [Int64]
  /// Place by value, from 1, no two alike: equal values in the items' order. 0 outside.
  public var rank: [Int32]
  /// The item's part of the total over all ranked items. NaN outside, and where the total is 0.
  public var share: [Double]
  /// The part of the total that is held by the items up to this one, itself included.
  public var cumulativeShare: [Double]

  /// Figures of equally many items.
  public init(
    mean: [Double], deviation: [Double], cv: [Double], adi: [Double], cv2: [Double],
    periods: [Int64], rank: [Int32], share: [Double], cumulativeShare: [Double]
  ) {
    self.mean = mean
    self.deviation = deviation
    self.cv = cv
    self.adi = adi
    self.cv2 = cv2
    self.periods = periods
    self.rank = rank
    self.share = share
    self.cumulativeShare = cumulativeShare
  }

  /// Figures of `count` items of which nothing is known yet.
  public init(missing count: Int) {
    let missing = [Double](repeating: .nan, count: count)
    self.init(
      mean: missing, deviation: missing, cv: missing, adi: missing, cv2: missing,
      periods: [Int64](repeating: 0, count: count), rank: [Int32](repeating: 0, count: count),
      share: missing, cumulativeShare: missing)
  }

  /// How many elements each array has.
  var lengths: [(name: String, count: Int)] {
    [
      ("mean", mean.count), ("deviation", deviation.count), ("cv", cv.count), ("adi", adi.count),
      ("cv2", cv2.count), ("periods", periods.count), ("rank", rank.count),
      ("share", share.count), ("cumulative_share", cumulativeShare.count),
    ]
  }
}
