import Segmentation
import Synchronization
import Tables

/// A run's explainer, made when the first explanation is asked for and kept.
final class ExplainerCache: Sendable {
  private let made = Mutex<Result<Explainer, WorkspaceError>?>(nil)

  /// One thread makes it, others wait for it.
  func explainer(
    _ make: () throws(WorkspaceError) -> Explainer
  ) throws(WorkspaceError) -> Explainer {
    let result = made.withLock { made in
      if let made { return made }
      let result = Result { () throws(WorkspaceError) -> Explainer in try make() }
      made = result
      return result
    }
    return try result.get()
  }
}

extension Run {
  /// Why an item is where it is, and what would move it; nil where the run does not have it.
  ///
  /// The first call measures all items anew from the run's files (some 200 ms for a million), and
  /// is to be made off the thread that draws; later calls take microseconds.
  public func trace(ofItem id: String) throws(WorkspaceError) -> Trace? {
    guard let place = place(ofItem: id) else { return nil }
    return try explainer().trace(of: place)
  }

  /// Explains any item of the run, by its place in the order of ids. Made once and kept.
  public func explainer() throws(WorkspaceError) -> Explainer {
    try explainers.explainer { () throws(WorkspaceError) -> Explainer in
      let measures = try measures()
      do throws(SegmentationError) {
        return try Explainer(try segment(measures, by: model), of: measures)
      } catch {
        throw .damagedRun(name: name, reason: "its figures do not suit its model: \(error)")
      }
    }
  }

  /// The measures that the run was made from, read back exactly from its files.
  public func measures() throws(WorkspaceError) -> ItemMeasures {
    func damaged(_ what: String) -> WorkspaceError { .damagedRun(name: name, reason: what) }
    var order: [Int32] = []
    order.reserveCapacity(count)
    for place in 0..<count {
      guard let row = row(byID: place) else {
        throw damaged("\(RunFiles.index) names a row that there is not")
      }
      order.append(Int32(truncatingIfNeeded: row))
    }
    guard ids.firstDamagedRow == nil, case .text(let sorted) = RowColumns.texts(ids, of: order)
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
