import Segmentation
import Tables
import TestSupport

@testable import Ingestion

/// The usual mapping of these tests: a header `item,date,quantity,price`.
let usualColumns: [CanonicalField: String] = [
  .product: "item", .date: "date", .quantity: "quantity", .unitPrice: "price",
]

/// A request for one source.
func request(
  _ files: [TemporaryFile], _ columns: [CanonicalField: String] = usualColumns, keep: String? = nil,
  clean: [CanonicalField: [CleaningStep]] = [:], dateFormat: String? = nil,
  decimal: DecimalSign? = nil, refusedLimit: Double = 1, entity: [CanonicalField] = [.product],
  bucket: BucketKind = .month, horizon: Horizon = .all, returns: Returns = .net,
  measures: Set<Measure> = [.quantity], threads: Int = 2
) -> IngestionRequest {
  IngestionRequest(
    sources: [
      SourceSpecification(
        name: "orders", paths: files.map(\.path), columns: columns, decimal: decimal,
        dateFormat: dateFormat, keep: keep, clean: clean, refusedLimit: refusedLimit)
    ], entity: entity, bucket: bucket, horizon: horizon, returns: returns,
    demandMeasures: measures, threads: threads)
}

/// Reads lines below the usual header.
func readLines(
  _ lines: String..., header: String = "item,date,quantity,price", keep: String? = nil,
  horizon: Horizon = .all, returns: Returns = .net, refusedLimit: Double = 1
) throws -> IngestionResult {
  let file = try TemporaryFile(([header] + lines).joined(separator: "\n") + "\n")
  return try readOrderLines(
    request([file], keep: keep, refusedLimit: refusedLimit, horizon: horizon, returns: returns))
}

/// A result's items in a form that can be compared and shown.
struct ItemFigures: Equatable, CustomStringConvertible {
  var id: String
  var name: String?
  var lines: Int64
  var quantity: String
  var revenue: String?
  var margin: String?
  var first: Int32
  var last: Int32
  var firstBucket: Int32
  var demand: [String: [Int64]]

  var description: String {
    "\(id) \(name ?? "-") \(lines) \(quantity) \(revenue ?? "-") \(margin ?? "-") "
      + "\(first) \(last) \(firstBucket) \(demand)"
  }
}

extension IngestionResult {
  /// All items' figures.
  var figures: [ItemFigures] {
    (0..<measures.count).map { row in
      func exact(_ measure: Measure) -> String? {
        measures.totals[measure].map { "\($0.units[row])e-\($0.scale)" }
      }
      var demand: [String: [Int64]] = [:]
      for (measure, table) in measures.demand {
        demand["\(measure.rawValue) e-\(table.scale)"] = Array(
          table.units[row * table.buckets..<(row + 1) * table.buckets])
      }
      return ItemFigures(
        id: measures.ids[row], name: measures.names?.value(row),
        lines: measures.totals[.orderLines]?.units[row] ?? -1,
        quantity: exact(.quantity) ?? "none", revenue: exact(.revenue),
        margin: exact(.grossMargin), first: measures.firstSale[row],
        last: measures.lastSale[row], firstBucket: measures.firstBucket[row], demand: demand)
    }
  }

  var source: SourceReport { report.sources[0] }

  /// Reason to count and lines.
  var fates: [String: [Int]] {
    Dictionary(
      uniqueKeysWithValues: (source.refused + source.leftOut).map {
        ($0.reason, [$0.count] + $0.examples.map(\.line))
      })
  }
}

/// The error that reading a text throws.
func failure(
  _ text: String, _ change: (inout IngestionRequest) -> Void = { _ in }
) throws -> IngestionError? {
  let file = try TemporaryFile(text)
  var request = request([file], refusedLimit: 0.01)
  change(&request)
  do throws(IngestionError) {
    _ = try readOrderLines(request)
    return nil
  } catch {
    return error
  }
}
