import Tables

/// The measures that a model may rank and vary by. Raw values are the names in strata.toml.
public enum Measure: String, Sendable, CaseIterable, Codable {
  /// Quantity times unit price, or the mapped revenue.
  case revenue
  /// Units, returns treated as the model says.
  case quantity
  /// How many lines were kept.
  case orderLines = "order_lines"
  /// Revenue less cost.
  case grossMargin = "gross_margin"
}

/// Demand by item and bucket: `units[item * buckets + bucket]`, value = units / 10^scale.
public struct DemandTable: Sendable {
  /// All items' buckets, item after item.
  public var units: [Int64]
  /// Buckets an item.
  public let buckets: Int
  /// Decimal places of the units.
  public let scale: Int

  /// `units` has a whole multiple of `buckets` elements.
  public init(units: [Int64], buckets: Int, scale: Int) {
    precondition(buckets > 0 && units.count.isMultiple(of: buckets))
    self.units = units
    self.buckets = buckets
    self.scale = scale
  }
}

/// What was measured of each item over the horizon: the model's whole input.
///
/// Every array has one element an item, in the same order. Items are in ascending byte order of
/// their ids, so that the same lines give the same items whatever order they were read in.
public struct ItemMeasures: Sendable {
  /// The item's key, as cleaned.
  public var ids: TextColumn
  /// The item's description, where one is mapped: the most frequent one, ties by byte order.
  public var names: TextColumn?
  /// Totals by measure. `quantity` and `orderLines` are always there.
  public var totals: [Measure: ExactColumn]
  /// Demand by bucket, for the measures that a dimension varies by. Net values, maybe negative.
  public var demand: [Measure: DemandTable]
  /// First day with a kept line, days since 1970-01-01.
  public var firstSale: [Int32]
  /// Last day with a kept line.
  public var lastSale: [Int32]
  /// Index of the bucket of `firstSale` in the horizon.
  public var firstBucket: [Int32]
  /// The horizon's buckets.
  public var calendar: BucketCalendar

  /// The number of items.
  public var count: Int { ids.count }

  /// Measures of equally many items.
  public init(
    ids: TextColumn, names: TextColumn?, totals: [Measure: ExactColumn],
    demand: [Measure: DemandTable], firstSale: [Int32], lastSale: [Int32], firstBucket: [Int32],
    calendar: BucketCalendar
  ) {
    self.ids = ids
    self.names = names
    self.totals = totals
    self.demand = demand
    self.firstSale = firstSale
    self.lastSale = lastSale
    self.firstBucket = firstBucket
    self.calendar = calendar
  }
}

/// The horizon, cut into buckets of time.
public struct BucketCalendar: Sendable, Equatable, Codable {
  /// `month`, `week`, `day`, or the name of a fiscal calendar: as in strata.toml.
  public let kind: String
  /// First day of each bucket, days since 1970-01-01, rising; one more than there are buckets:
  /// the last is the day after the horizon.
  public let starts: [Int32]
  /// What a bucket is called on an axis: `2010-12`, `2011-W03`, `2011-03-14`.
  public let labels: [String]

  /// The number of buckets.
  public var count: Int { labels.count }

  /// One label a bucket, one start more.
  public init(kind: String, starts: [Int32], labels: [String]) {
    precondition(starts.count == labels.count + 1)
    self.kind = kind
    self.starts = starts
    self.labels = labels
  }
}
