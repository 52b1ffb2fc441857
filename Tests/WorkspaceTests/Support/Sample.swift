import Ingestion
import Segmentation
import Tables
import TestSupport

@testable import Workspace

/// Measures made by hand, so that runs can be tried without reading a file.
enum Sample {
  static let toml = """
    format = 1
    [workspace]
    name = "sample"
    [model]
    currency = "EUR"
    [[source]]
    name = "orders"
    path = "orders.csv"
    [source.columns]
    product = "product"
    date = "date"
    quantity = "quantity"
    unit_price = "price"
    [[dimension]]
    name = "abc"
    kind = "pareto"
    measure = "revenue"
    classes = ["A", "B", "C"]
    cuts = [0.8, 0.95]
    [[dimension]]
    name = "xyz"
    kind = "variability"
    classes = ["X", "Y", "Z"]
    cuts = [0.5, 1.0]
    [matrix]
    rows = "abc"
    columns = "xyz"
    """

  static func configuration(_ text: String = toml) throws -> Configuration {
    try Configuration.parse(text, file: "strata.toml")
  }

  static func days(_ text: String) -> Int32 { ISODay(text)?.days ?? 0 }

  static let calendar = BucketCalendar(
    kind: "month",
    starts: ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"].map(days),
    labels: ["2026-01", "2026-02", "2026-03", "2026-04"])

  /// Items with revenue in cents and quantities of four months, or fewer. Ids are put in byte order.
  static func measures(
    _ items: [(id: String, cents: Int64, demand: [Int64])], names: Bool = false
  ) -> ItemMeasures {
    let items = items.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let first = items.map { item in Int32(item.demand.firstIndex { $0 != 0 } ?? 0) }
    let months = items.first?.demand.count ?? 4
    return ItemMeasures(
      ids: TextColumn(items.map { $0.id }),
      names: names ? TextColumn(items.map { "Name of \($0.id)" }) : nil,
      totals: [
        .revenue: ExactColumn(units: items.map(\.cents), scale: 2),
        .quantity: ExactColumn(units: items.map { $0.demand.reduce(0, +) }, scale: 0),
        .orderLines: ExactColumn(
          units: items.map { item in Int64(item.demand.count { $0 != 0 }) }, scale: 0),
      ],
      demand: [
        .quantity: DemandTable(units: items.flatMap(\.demand), buckets: months, scale: 0)
      ],
      firstSale: first.map { calendar.starts[Int($0)] + 4 },
      lastSale: items.map { _ in days("2026-04-28") }, firstBucket: first,
      calendar: BucketCalendar(
        kind: calendar.kind, starts: Array(calendar.starts.prefix(months + 1)),
        labels: Array(calendar.labels.prefix(months))))
  }

  /// Six items: two A, one B, one C inside; one without demand, one below zero outside.
  static let usual: [(id: String, cents: Int64, demand: [Int64])] = [
    ("bulb", 60_000, [10, 10, 10, 10]), ("lamp, brass", 25_000, [5, 7, 4, 4]),
    ("Öl-Lampe", 11_000, [0, 30, 0, 0]), ("wick", 4_000, [1, 1, 1, 1]),
    ("ghost", 0, [80, -80, 0, 0]), ("back", -500, [0, 0, -5, 0]),
  ]

  static func ingested(
    _ items: [(id: String, cents: Int64, demand: [Int64])] = usual, sha256: String = "00ff",
    names: Bool = false, path: String = "orders.csv"
  ) -> IngestionResult {
    let report = SourceReport(
      name: "orders", files: [FileReport(path: path, bytes: 1234, sha256: sha256)],
      delimiter: ",", encoding: .utf8, decimal: .point, dateFormat: "yyyy-MM-dd", read: 24,
      kept: 22, leftOut: [LineCount(reason: "keep", count: 1, examples: [])],
      refused: [
        LineCount(
          reason: "quantity is not a number", count: 1,
          examples: [LineExample(file: 0, line: 7, found: "many")])
      ], notes: [])
    return IngestionResult(
      measures: measures(items, names: names), report: IngestionReport(sources: [report]))
  }

  /// A workspace whose source exists, and a run of the usual items in it.
  static func workspace(_ folder: TemporaryFolder, _ text: String = toml) throws -> Workspace {
    try folder.write(text, to: "strata.toml")
    try folder.write("product,date,quantity,price\n", to: "orders.csv")
    return try Workspace.open(folder.path)
  }

  @discardableResult
  static func run(
    _ workspace: Workspace, _ result: IngestionResult = ingested()
  ) throws -> Run {
    try workspace.finish(result, clock: RunClock()).run
  }
}
