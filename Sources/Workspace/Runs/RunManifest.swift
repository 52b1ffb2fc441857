import Ingestion
import Segmentation
import Tables

/// `run.json`: what a run was made from, by which parameters, and what came out.
///
/// The same inputs and parameters give the same bytes; times stand apart, in `log.json`.
public struct RunManifest: Sendable, Equatable, Codable {
  /// The format of a run's files.
  public var format: Int
  /// The version of the program that wrote it.
  public var strata: String
  /// The run's name.
  public var run: String
  /// The model and how the sources were read, every option by name.
  public var parameters: RunParameters
  /// What became of the lines, by source, with the inputs' hashes.
  public var sources: [SourceReport]
  /// How many items there are.
  public var items: Int
  /// How many of them stand in the matrix.
  public var inside: Int
  /// The buckets of time.
  public var calendar: CalendarRecord
  /// The classes of the matrix's rows, best first.
  public var rows: [String]
  /// The classes of the matrix's columns, best first.
  public var columns: [String]
  /// The cells, row after row.
  public var cells: [SegmentRecord]
  /// The items outside the matrix, by state.
  public var outside: [SegmentRecord]
  /// Decimal places of the units behind a measure's totals.
  public var scales: [String: Int]
  /// Decimal places of the units behind a measure's demand by bucket.
  public var demandScales: [String: Int]
  /// The run's other files.
  public var files: [FileReport]

  /// The format that this version writes and reads.
  public static let currentFormat = 1

  /// The model, with the classes that the matrix has; nil where the record was tampered with.
  var model: SegmentModel? {
    guard var model = parameters.model else { return nil }
    for place in model.dimensions.indices where model.dimensions[place].isGiven {
      let isRows = model.dimensions[place].name == model.rows
      model.dimensions[place].kind = .given(classes: isRows ? rows : columns)
    }
    return model
  }
}

/// The buckets of time of a run, as dates that a person can read.
public struct CalendarRecord: Sendable, Equatable, Codable {
  /// `day`, `week`, `month` or the name of a fiscal calendar.
  public var kind: String
  /// What each bucket is called.
  public var labels: [String]
  /// The first day of each bucket, and the day after the last: `2010-12-01`.
  public var starts: [String]

  /// The record of a calendar.
  public init(_ calendar: BucketCalendar) {
    kind = calendar.kind
    labels = calendar.labels
    starts = calendar.starts.map { Days.text($0) }
  }

  /// The calendar; nil where the record was tampered with.
  public var calendar: BucketCalendar? {
    let days = starts.compactMap { ISODay($0)?.days }
    guard days.count == starts.count, days.count == labels.count + 1 else { return nil }
    return BucketCalendar(kind: kind, starts: days, labels: labels)
  }
}

/// The items of one segment together.
public struct SegmentRecord: Sendable, Equatable, Codable {
  /// `AX`; outside the matrix the state.
  public var segment: String
  /// How many items.
  public var count: Int
  /// Their totals by measure: exact decimals as text, `10271034.61`.
  public var totals: [String: String]
  /// Their demand by bucket, in the quantity's own unit; below zero where returns prevail.
  public var demand: [Double]

  /// The record of a segment.
  public init(segment: String, count: Int, totals: [String: String], demand: [Double]) {
    self.segment = segment
    self.count = count
    self.totals = totals
    self.demand = demand
  }
}

/// A day written `yyyy-MM-dd`.
struct ISODay {
  let days: Int32

  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), let days = Days.from(year: year, month: month, day: day)
    else { return nil }
    self.days = days
  }
}
