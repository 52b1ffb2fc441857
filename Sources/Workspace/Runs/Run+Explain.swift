import Segmentation
import Synchronization
import Tables

/// A run's items ranked, when the first explanation is asked for; kept.
final class RankingCache: Sendable {
  private let made = Mutex<Result<RankedItems, WorkspaceError>?>(nil)

  /// One thread makes it, others wait for it.
  func ranked(
    _ make: () throws(WorkspaceError) -> RankedItems
  ) throws(WorkspaceError) -> RankedItems {
    let result = made.withLock { made in
      if let made { return made }
      let result = Result { () throws(WorkspaceError) -> RankedItems in try make() }
      made = result
      return result
    }
    return try result.get()
  }
}

extension Run {
  /// Why an item is where it is, and what would move it; nil where the run does not have it.
  ///
  /// The first call ranks all items (some 100 ms for a million), and is to be made off the thread
  /// that draws; later calls read one item's figures and take microseconds.
  public func trace(ofItem id: String) throws(WorkspaceError) -> Trace? {
    guard let place = place(ofItem: id), let row = row(byID: place) else { return nil }
    let ranked = try rankings.ranked { () throws(WorkspaceError) -> RankedItems in try rankedItems()
    }
    let measures = try measures(of: [Int32(truncatingIfNeeded: row)])
    do throws(SegmentationError) {
      return try Explainer(measures, at: place, among: ranked, given: givenSteps(row)).trace(of: 0)
    } catch {
      throw .damagedRun(name: name, reason: "its figures do not suit its model: \(error)")
    }
  }

  /// The items that take part, ranked by each measure that the model ranks by. Reads the columns of
  /// the states and of these measures only.
  private func rankedItems() throws(WorkspaceError) -> RankedItems {
    guard case .category(let states)? = items["state"] else {
      throw damaged("\(RunFiles.items) has no states")
    }
    let takesPart = states.values.map { ItemState(name: $0)?.takesPart == true }
    let order = try rowsInOrderOfIDs()
    return states.codes.withUnsafeBufferPointer { codes in
      RankedItems(model) { item in
        let code = Int(codes[Int(order[item])])
        return takesPart.indices.contains(code) && takesPart[code]
      } units: { measure in
        exact.units(measure, rows: order)
      }
    }
  }

  private func damaged(_ what: String) -> WorkspaceError { .damagedRun(name: name, reason: what) }

  /// The row of each item, items by ascending id.
  private func rowsInOrderOfIDs() throws(WorkspaceError) -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(count)
    for place in 0..<count {
      guard let row = row(byID: place) else {
        throw damaged("\(RunFiles.index) names a row that there is not")
      }
      order.append(Int32(truncatingIfNeeded: row))
    }
    return order
  }

  /// The measures that the run was made from, read back exactly from its files.
  public func measures() throws(WorkspaceError) -> ItemMeasures {
    guard ids.firstDamagedRow == nil else {
      throw damaged("\(RunFiles.items) has ids that cannot be read")
    }
    return try measures(of: try rowsInOrderOfIDs())
  }

  /// The measures of some rows, in their order.
  private func measures(of order: [Int32]) throws(WorkspaceError) -> ItemMeasures {
    guard case .text(let sorted) = RowColumns.texts(ids, of: order)
    else { throw damaged("\(RunFiles.items) has ids that cannot be read") }
    var totals: [Measure: ExactColumn] = [:]
    for measure in exact.measures {
      guard let scale = exact.scale(measure), let units = exact.units(measure, rows: order) else {
        throw damaged("the totals of \(measure.rawValue) cannot be read")
      }
      totals[measure] = ExactColumn(units: units, scale: scale)
    }
    var demand: [Measure: DemandTable] = [:]
    for measure in exact.demandMeasures {
      guard let scale = exact.demandScale(measure),
        let units = exact.demandUnits(measure, rows: order)
      else { throw damaged("the demand in \(measure.rawValue) cannot be read") }
      demand[measure] = DemandTable(units: units, buckets: calendar.count, scale: scale)
    }
    guard case .date(let first)? = items["first_sale"], case .date(let last)? = items["last_sale"]
    else { throw damaged("\(RunFiles.items) has no days of sale") }
    let firstSale = order.map { first[Int($0)] }
    return ItemMeasures(
      ids: sorted, names: nil, totals: totals, demand: demand, firstSale: firstSale,
      lastSale: order.map { last[Int($0)] }, firstBucket: firstSale.map(bucket),
      calendar: calendar)
  }

  /// The bucket of a day; the first or last one for days outside the horizon.
  private func bucket(ofDay day: Int32) -> Int32 {
    var low = 0
    var high = calendar.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if calendar.starts[middle] <= day { low = middle } else { high = middle - 1 }
    }
    return Int32(truncatingIfNeeded: low)
  }
}
