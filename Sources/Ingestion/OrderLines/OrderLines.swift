import Segmentation
import Tables

/// Reads order lines into measures of items, with all cores, in memory that does not grow with
/// the files.
///
/// A line is refused, counted and shown where it cannot be read; what is left out on purpose is
/// counted too. Sums are exact: decimals as they are written, in scaled integers. The result
/// does not depend on the number of threads.
///
/// - Revenue is `quantity` times `unit_price`, or the mapped `revenue` as it is.
/// - `cost` is the cost of one unit where `unit_price` is mapped, else of the line; the gross
///   margin is revenue less cost.
/// - Prices, costs and revenue have at most 9 decimals, quantities 3, or 6 where neither a price
///   nor revenue is mapped; zeros at the end do not count.
/// - An item's name is the most frequent one of its kept lines, ties by byte order.
///
/// - Parameters:
///   - progress: called from worker threads after each block of some hundred kilobytes.
///   - isCancelled: asked as often; when it says yes, `IngestionError.cancelled` is thrown.
/// - Throws: what makes a whole file unusable, all faults of a header at once; and
///   `tooManyRefused` with the report, once all lines are read.
/// - Complexity: linear in the bytes; items are sorted at the end.
public func readOrderLines(
  _ request: IngestionRequest, progress: (@Sendable (IngestionProgress) -> Void)? = nil,
  isCancelled: (@Sendable () -> Bool)? = nil
) throws(IngestionError) -> IngestionResult {
  try OrderLines(request, IngestionOptions(), progress, isCancelled).read()
}

/// One reading of all sources of a request.
struct OrderLines {
  private let request: IngestionRequest
  private let options: IngestionOptions
  private let progress: (@Sendable (IngestionProgress) -> Void)?
  private let isCancelled: (@Sendable () -> Bool)?
  private let range: DayRange
  private let days: ClosedRange<Int32>
  private let threads: Int

  /// A reading with options that do not change its result.
  init(
    _ request: IngestionRequest, _ options: IngestionOptions,
    _ progress: (@Sendable (IngestionProgress) -> Void)? = nil,
    _ isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(IngestionError) {
    self.request = request
    self.options = options
    self.progress = progress
    self.isCancelled = isCancelled
    range = DayRange(BucketScheme(request.bucket))
    threads = min(max(request.threads ?? Parallel.processorCount, 1), 64)
    switch request.horizon {
    case .all: days = DayRange.first...DayRange.last
    case .last(let count):
      guard count > 0 else { throw .emptyHorizon }
      days = DayRange.first...DayRange.last
    case .between(let from, let to):
      guard let days = range.wholeBuckets(from: from, to: to) else { throw .emptyHorizon }
      self.days = days
    }
  }

  /// Reads everything.
  func read() throws(IngestionError) -> IngestionResult {
    guard request.sources.contains(where: { !$0.paths.isEmpty }) else { throw .noSources }
    var prepared: [SourcePreparation] = []
    for source in request.sources where !source.paths.isEmpty {
      prepared.append(try SourcePreparation(source, entity: request.entity))
    }
    let sizes = prepared.flatMap { $0.files.map(\.size) }
    let watch = IngestionWatch(
      total: sizes.contains { $0 == nil } ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) },
      progress: progress, isCancelled: isCancelled)
    let setup = setup(prepared.map(\.source))
    let lanes = (0..<threads).map { _ in OrderLineFile.Lane(setup) }
    var readings: [SourceReading] = []
    for source in prepared {
      var reading = SourceReading(source)
      for number in source.files.indices {
        reading.add(try read(source, number, lanes, watch), number: number)
      }
      guard reading.tally.read > 0 else {
        throw .noLines(source: source.source.name, paths: source.source.paths)
      }
      readings.append(reading)
    }
    return try finish(readings, lanes, setup)
  }

  private func setup(_ sources: [SourceSpecification]) -> LineAggregate.Setup {
    func allMap(_ fields: [CanonicalField]) -> Bool {
      sources.allSatisfy { source in fields.contains { source.columns[$0] != nil } }
    }
    let hasValue = allMap([.unitPrice, .revenue])
    let hasCost = hasValue && allMap([.cost])
    var window: Int?
    if case .last(let count) = request.horizon { window = count }
    return LineAggregate.Setup(
      bucketCount: range.count,
      measures: request.demandMeasures.filter { measure in
        switch measure {
        case .quantity, .orderLines: true
        case .revenue: hasValue
        case .grossMargin: hasCost
        }
      },
      hasValue: hasValue, hasCost: hasCost,
      hasNames: sources.contains { $0.columns[.name] != nil }, window: window,
      cellLimit: options.cellLimit, hash: KeyHash())
  }

  private func read(
    _ source: SourcePreparation, _ number: Int, _ lanes: [OrderLineFile.Lane],
    _ watch: IngestionWatch
  ) throws(IngestionError) -> OrderLineFile.Outcome {
    let prepared = source.files[number]
    let file: CSVFile
    if let opened = prepared.opened {
      file = opened
    } else {
      do throws(CSVError) { file = try CSVFile(path: prepared.path) } catch { throw .file(error) }
    }
    let plan = source.plan(
      prepared, entity: request.entity, dropsReturns: request.returns == .drop, days: days)
    return try OrderLineFile(
      file: file, plan: plan, header: prepared.header, number: number, range: range,
      lanes: lanes, options: options, watch: watch
    ).read()
  }

  private func finish(
    _ readings: [SourceReading], _ lanes: [OrderLineFile.Lane], _ setup: LineAggregate.Setup
  ) throws(IngestionError) -> IngestionResult {
    let used = lanes.filter { $0.aggregate.table.count > 0 }
    let buckets = horizon(used)
    let lastDay = readings.map(\.tally.lastDay).max() ?? .min
    let report = IngestionReport(
      sources: readings.map { reading in
        reading.report(
          window: setup.window == nil ? nil : buckets ?? 0...0,
          note: incompleteBucket(buckets, lastDay))
      })
    for (reading, source) in zip(readings, report.sources) {
      let refused = source.refused.reduce(0) { $0 + $1.count }
      let limit = reading.source.source.refusedLimit
      if Double(refused) > limit * Double(source.read) {
        throw .tooManyRefused(source: source.name, limit: limit, report)
      }
    }
    guard let buckets else { throw .nothingKept(report) }
    let assembly = MeasureAssembly(
      lanes: used, range: range, setup: setup, threads: max(used.count, 1), buckets: buckets)
    guard let measures = try assembly.measures() else { throw .nothingKept(report) }
    return IngestionResult(measures: measures, report: report)
  }

  /// First and last bucket; nil where no line was kept.
  private func horizon(_ lanes: [OrderLineFile.Lane]) -> ClosedRange<Int>? {
    guard let first = lanes.compactMap(\.aggregate.firstBucket).min(),
      let last = lanes.map(\.aggregate.lastBucket).max()
    else { return nil }
    switch request.horizon {
    case .all: return first...last
    case .last(let count): return max(last - min(count, range.count) + 1, 0)...last
    case .between:
      return range.bucket(of: days.lowerBound)...range.bucket(of: days.upperBound)
    }
  }

  /// A note if the last day with a line is not the last of its bucket.
  private func incompleteBucket(_ buckets: ClosedRange<Int>?, _ lastDay: Int32) -> String? {
    guard let buckets, lastDay > .min, range.bucket(of: lastDay) == buckets.upperBound else {
      return nil
    }
    let number = range.origin + buckets.upperBound
    let end = range.scheme.start(ofBucket: number + 1) - 1
    guard lastDay < end else { return nil }
    let bucket = range.scheme.label(ofBucket: number)
    return "The last bucket, \(bucket), is perhaps incomplete: the last line is of "
      + "\(Days.text(lastDay)), the bucket ends on \(Days.text(end))."
  }
}
