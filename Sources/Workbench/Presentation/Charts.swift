import Foundation

/// Charts of demand.
public enum Charts {
  /// One bar a bucket, an axis of round numbers from 0.
  public static func demand(_ values: [Double], labels: [String], caption: String) -> ChartView {
    let top = roundedUp(values.max() ?? 0)
    let bars = zip(values, labels).map { value, label in
      ChartView.Bar(
        label: BucketLabels.short(label), value: max(0, value),
        text: value == 0 ? "·" : short(value), isDim: value <= 0)
    }
    return ChartView(
      title: "Demand", caption: caption, bars: bars,
      ticks: [0, top / 2, top].map { ($0, Figures.compact($0)) })
  }

  private static func short(_ value: Double) -> String {
    abs(value) < 10_000
      ? Figures.plain(value, most: abs(value) < 10 ? 1 : 0) : Figures.compact(value)
  }

  /// The next of 1, 2, 2.5, 5 times a power of ten, times two, so that the middle is round as well.
  static func roundedUp(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 1 }
    let power = pow(10, floor(log10(value)))
    for step in [1.0, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10] where step * power >= value {
      return step * power
    }
    return 10 * power
  }
}
