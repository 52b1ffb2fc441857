import Ingestion
import Segmentation
import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An immutable run: what was computed from which inputs by which model.
///
/// The tables are mapped files: opening takes a few milliseconds whatever the number of items,
/// and memory grows only with what is looked at.
public struct Run: Sendable {
  /// Its name: 12 hexadecimal digits.
  public let name: String
  /// The folder of its files.
  public let directory: String
  /// Where it came from and what came out.
  public let manifest: RunManifest
  /// When it was made and what it changed; nil where that file is lost, which does no harm.
  public let log: RunLog?
  /// The model that decided.
  public let model: SegmentModel
  /// The buckets of time.
  public let calendar: BucketCalendar
  /// The items, in rank order: all columns but those that people decide.
  public let items: Table
  /// Demand by bucket, `quantity` and perhaps other measures, row by row as in `items`.
  public let demandTable: Table
  /// The assignment of the run before, row by row as in `items`; nil for the first run.
  public let current: CategoryColumn?
  /// The clusterings of strata.toml, in its order; empty where there were none.
  public let clusterings: [RunClustering]

  /// Rows by ascending bytes of their ids.
  let rowsByID: Column<Int64>
  let ids: TextColumn
  let exact: ExactItems
  let rankings = RankingCache()
  let studies = StudyCache()

  /// The number of items.
  public var count: Int { items.rowCount }

  /// The run that was active before this one was made.
  public var previous: String? { log?.previous }

  /// The names of the matrix's segments.
  public var naming: SegmentNaming {
    SegmentNaming(rows: manifest.rows, columns: manifest.columns, outside: model.outside)
  }

  /// The quantity by bucket; nil where the run has none.
  public var demand: ListColumn<Double>? { demand(of: .quantity) }

  /// The demand by bucket in a measure; nil where it was not measured.
  public func demand(of measure: Measure) -> ListColumn<Double>? {
    guard case .numberList(let column)? = demandTable[measure.rawValue] else { return nil }
    return column
  }

  /// A clustering by name.
  public func clustering(named name: String) -> RunClustering? {
    clusterings.first { $0.name == name }
  }

  /// The segment that the model recommends, by row.
  public var recommended: CategoryColumn? {
    guard case .category(let column)? = items["recommended"] else { return nil }
    return column
  }

  /// The id of a row.
  public func id(_ row: Int) -> String {
    row >= 0 && row < ids.count ? ids[row] : ""
  }

  /// The row of an item, nil where the run does not have it. Takes time logarithmic in the items.
  public func row(ofItem id: String) -> Int? { place(ofItem: id).flatMap { row(byID: $0) } }

  /// The item's place in the order of ids.
  func place(ofItem id: String) -> Int? {
    var id = id
    return id.withUTF8 { wanted in
      var low = 0
      var high = rowsByID.count
      while low < high {
        let middle = low + (high - low) / 2
        guard let row = row(byID: middle) else { return nil }
        let order = ids.withBytes(row) { compare($0, wanted) }
        if order == 0 { return middle }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  /// Whether every file is what the manifest says, by its hash. Reads all of them.
  public var isIntact: Bool {
    manifest.files.allSatisfy { file in
      (try? FileHash.report("\(directory)/\(file.path)", name: file.path)) == file
    }
  }

  /// The row of the item at a place in the order of ids.
  func row(byID place: Int) -> Int? {
    let row = Int(exactly: rowsByID[place]) ?? -1
    return row >= 0 && row < ids.count ? row : nil
  }
}

/// Byte order: below zero, zero, above zero.
func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
  let shared = min(left.count, right.count)
  if shared > 0, let first = left.baseAddress, let second = right.baseAddress {
    let order = Int(memcmp(first, second, shared))
    if order != 0 { return order }
  }
  return left.count - right.count
}
