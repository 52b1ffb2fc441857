import Segmentation
import Tables

/// Cuts time into buckets and numbers them.
///
/// A bucket has an absolute number that rises with time and does not depend on the horizon, so that
/// threads agree on it before they know where the data begin. Days and ISO weeks are counted from
/// the one that holds 1970-01-01, months from January 1970.
///
/// A fiscal calendar (4-4-5, 13 periods) is one more rule: a table of the periods' first days, in
/// which `index` searches. Nothing else in here depends on the rule.
public struct BucketScheme: Sendable, Equatable {
  /// The width of the buckets.
  public let kind: BucketKind
  @usableFromInline let rule: Rule

  @usableFromInline
  enum Rule: Sendable {
    case day, week, month
  }

  /// Buckets of a width.
  public init(_ kind: BucketKind) {
    self.kind = kind
    rule =
      switch kind {
      case .day: .day
      case .week: .week
      case .month: .month
      }
  }

  /// The number of the bucket that holds a day. A few nanoseconds; any `Int32` will do.
  @inlinable
  public func index(ofDay day: Int32) -> Int {
    switch rule {
    case .day:
      return Int(day)
    case .week:
      // 1970-01-01 was a Thursday: weeks begin three days before multiples of seven.
      let shifted = Int(day) &+ 3
      return shifted >= 0 ? shifted / 7 : (shifted &- 6) / 7
    case .month:
      let (year, month, _) = Days.civil(day)
      return (year &- 1970) &* 12 &+ month &- 1
    }
  }

  /// The first day of a bucket; numbers beyond the calendar give its first or last day.
  public func start(ofBucket index: Int) -> Int32 {
    switch rule {
    case .day:
      return Int32(clamping: index)
    case .week:
      // Bounded first, so that nothing overflows on the way to Int32.
      return Int32(clamping: min(max(index, -400_000_000), 400_000_000) * 7 - 3)
    case .month:
      // Months beyond Int32's days are beyond every date that can be read.
      guard index > -70_000_000 else { return .min }
      guard index < 70_000_000 else { return .max }
      let month = index - 12 * floorOf(index, dividedBy: 12)
      return Days.unchecked(year: 1970 + floorOf(index, dividedBy: 12), month: month + 1, day: 1)
    }
  }

  private func floorOf(_ number: Int, dividedBy divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }

  /// What a bucket is called on an axis: `2011-03-14`, `2011-W03`, `2010-12`.
  public func label(ofBucket index: Int) -> String {
    let start = start(ofBucket: index)
    switch rule {
    case .day:
      return Days.text(start)
    case .week:
      let (year, week) = Days.isoWeek(start)
      return "\(Days.padded(year, to: 4))-W\(Days.padded(week, to: 2))"
    case .month:
      let (year, month, _) = Days.civil(start)
      return "\(Days.padded(year, to: 4))-\(Days.padded(month, to: 2))"
    }
  }

  /// The buckets from one to another, both included; none if `last` is before `first`.
  ///
  /// Time and memory grow with the number of buckets: bound the horizon before.
  public func calendar(from first: Int, through last: Int) -> BucketCalendar {
    guard first <= last else {
      return BucketCalendar(kind: kind.rawValue, starts: [start(ofBucket: first)], labels: [])
    }
    var starts: [Int32] = []
    var labels: [String] = []
    for index in first...last {
      starts.append(start(ofBucket: index))
      labels.append(label(ofBucket: index))
    }
    starts.append(last == .max ? .max : start(ofBucket: last + 1))
    return BucketCalendar(kind: kind.rawValue, starts: starts, labels: labels)
  }
}
