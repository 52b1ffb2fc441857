import Segmentation
import Synchronization
import Tables

/// Makes the measures of all threads' sums: items merged, sorted by key, and laid out.
struct MeasureAssembly: Sendable {
  /// All keys, and all names, are at most so long together.
  static let textLimit = Int(Int32.max)

  let lanes: [OrderLineFile.Lane]
  let range: DayRange
  let setup: LineAggregate.Setup
  let threads: Int
  /// First and last bucket of the horizon.
  let buckets: ClosedRange<Int>

  /// Lays the measures out; nil where no item has a line in the horizon.
  func measures() throws(IngestionError) -> ItemMeasures? {
    let aggregates = lanes.map(\.aggregate)
    let quantityScale = aggregates.map(\.quantityScale).max() ?? 0
    let moneyScale = aggregates.map(\.moneyScale).max() ?? 0
    for aggregate in aggregates {
      aggregate.raise(quantityScale: quantityScale, moneyScale: moneyScale)
    }
    let tables = aggregates.map(\.table)
    let parts = (0..<threads).map { _ in ItemMerge(tables) }
    Parallel.forEach(threads) { part in
      let windows = setup.window == nil ? nil : lanes.map { WindowTotals($0.aggregate, buckets) }
      parts[part].merge(part: part, of: threads) { table, id in
        windows.map { $0[table].lines(id) > 0 } ?? true
      }
    }
    let ranking = ItemMerge.rank(parts)
    guard !ranking.isEmpty else { return nil }
    guard ranking.count.multipliedReportingOverflow(by: buckets.count).overflow == false,
      ranking.count * buckets.count <= setup.cellLimit
    else {
      throw .tooManyCells(
        items: ranking.count, buckets: buckets.count, limit: setup.cellLimit)
    }
    let (ids, totals) = try idsAndTotals(parts, ranking)
    let item = { (row: Int) in ids[row] }
    var columns: [Measure: ExactColumn] = [
      .orderLines: ExactColumn(units: totals.lines, scale: 0),
      .quantity: try column(totals.quantity, quantityScale, .quantity, item),
    ]
    if setup.hasValue { columns[.revenue] = try column(totals.value, moneyScale, .revenue, item) }
    if setup.hasCost && setup.hasValue {
      let margins = zip(totals.value, totals.cost).map { $0 &- $1 }
      columns[.grossMargin] = try column(margins, moneyScale, .grossMargin, item)
    }
    var demand: [Measure: DemandTable] = [:]
    for measure in setup.measures.sorted(by: { $0.rawValue < $1.rawValue }) {
      let scale: Int
      switch measure {
      case .quantity: scale = quantityScale
      case .orderLines: scale = 0
      case .revenue, .grossMargin: scale = moneyScale
      }
      let layout = DemandLayout(
        parts: parts, cells: aggregates.compactMap { $0.cells[measure] }, buckets: buckets,
        rows: ranking.count, threads: threads)
      guard let units = layout.units() else {
        throw .totalTooLarge(measure: measure, item: layout.firstFault.map(item) ?? "")
      }
      let exact = ExactColumn(units: units, scale: scale).reduced
      demand[measure] = DemandTable(
        units: exact.units, buckets: buckets.count, scale: exact.scale)
    }
    return ItemMeasures(
      ids: ids, names: try names(parts, ranking), totals: columns, demand: demand,
      firstSale: totals.first, lastSale: totals.last,
      firstBucket: totals.first.map { Int32(range.bucket(of: $0) - buckets.lowerBound) },
      calendar: range.scheme.calendar(
        from: range.origin + buckets.lowerBound, through: range.origin + buckets.upperBound))
  }

  /// Both at once, where there are two threads.
  private func idsAndTotals(
    _ parts: [ItemMerge], _ ranking: [ItemMerge.Place]
  ) throws(IngestionError) -> (ids: TextColumn, totals: ItemTotals) {
    let (ids, totals) = Parallel.both {
      Result { () throws(IngestionError) in try self.ids(parts, ranking) }
    } _: {
      var totals = ItemTotals(
        parts, lanes, rows: ranking.count, window: setup.window == nil ? nil : buckets)
      totals.sum()
      return totals
    }
    return (try ids.get(), totals)
  }

  private func ids(
    _ parts: [ItemMerge], _ ranking: [ItemMerge.Place]
  ) throws(IngestionError) -> TextColumn {
    try texts(ranking.count) { row, bytes in
      let place = ranking[row]
      parts[Int(place.part)].withKey(Int(place.item)) { bytes.append(contentsOf: $0) }
      return true
    }
  }

  private func column(
    _ sums: [Int128], _ scale: Int, _ measure: Measure, _ item: (Int) -> String
  ) throws(IngestionError) -> ExactColumn {
    var sums = sums
    var scale = scale
    while scale > 0, !sums.contains(where: { $0 % 10 != 0 }) {
      for row in sums.indices { sums[row] /= 10 }
      scale -= 1
    }
    var units: [Int64] = []
    units.reserveCapacity(sums.count)
    for (row, sum) in sums.enumerated() {
      guard let short = Int64(exactly: sum) else {
        throw .totalTooLarge(measure: measure, item: item(row))
      }
      units.append(short)
    }
    return ExactColumn(units: units, scale: scale)
  }

  private func names(
    _ parts: [ItemMerge], _ ranking: [ItemMerge.Place]
  ) throws(IngestionError) -> TextColumn? {
    guard setup.hasNames else { return nil }
    var owners: [[(table: NameTable, item: Int)]] = ranking.map { _ in [] }
    for part in parts {
      for (lane, members) in part.members.enumerated() {
        guard let table = lanes[lane].aggregate.names else { continue }
        for member in members {
          owners[Int(part.rows[Int(member.item)])].append((table, Int(member.id)))
        }
      }
    }
    return try texts(ranking.count) { row, bytes in
      let name = NameTable.mostFrequent(owners[row])
      bytes.append(contentsOf: name)
      return !name.isEmpty
    }
  }

  /// A column of texts; `append` says whether there is one.
  private func texts(
    _ count: Int, _ append: (Int, inout [UInt8]) -> Bool
  ) throws(IngestionError) -> TextColumn {
    var bytes: [UInt8] = []
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(count + 1)
    var isThere: [Bool] = []
    isThere.reserveCapacity(count)
    for row in 0..<count {
      isThere.append(append(row, &bytes))
      guard bytes.count <= Self.textLimit else { throw .tooMuchText(limit: Self.textLimit) }
      offsets.append(Int32(bytes.count))
    }
    return TextColumn(
      blob: Column(bytes), offsets: Column(offsets), validity: Validity(isThere))
  }
}

extension ExactColumn {
  /// The same values with as few decimals as they need.
  var reduced: ExactColumn {
    var units = units
    var scale = scale
    while scale > 0, !units.contains(where: { $0 % 10 != 0 }) {
      for row in units.indices { units[row] /= 10 }
      scale -= 1
    }
    return ExactColumn(units: units, scale: scale)
  }
}
