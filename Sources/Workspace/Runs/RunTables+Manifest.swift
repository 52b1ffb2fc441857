import Ingestion
import Segmentation

extension RunTables {
  /// `run.json`, but for the table of files.
  func manifest(
    name: String, parameters: RunParameters, sources: [SourceReport]
  ) -> RunManifest {
    let profiles = profiles()
    let naming = result.naming
    let cells = naming.cellNames.enumerated().map { place, name in
      let cell = result.matrix.cells[place]
      return record(name, cell, profiles[place])
    }
    let outside = naming.outside.enumerated().map { place, state in
      record(
        state.name, result.matrix[.outside(state)], profiles[naming.cellNames.count + place])
    }
    var scales: [String: Int] = [:]
    for (measure, total) in measures.totals { scales[measure.rawValue] = total.scale }
    var demandScales: [String: Int] = [:]
    for (measure, demand) in measures.demand { demandScales[measure.rawValue] = demand.scale }
    return RunManifest(
      format: RunManifest.currentFormat, strata: Workspace.version, run: name,
      parameters: parameters, sources: sources, items: measures.count,
      inside: result.matrix.inside.count, calendar: CalendarRecord(measures.calendar),
      rows: naming.rows, columns: naming.columns, cells: cells, outside: outside, scales: scales,
      demandScales: demandScales, files: [])
  }

  private func record(
    _ name: String, _ cell: SegmentMatrix.Cell, _ demand: [Double]
  ) -> SegmentRecord {
    var totals: [String: String] = [:]
    for (measure, value) in cell.totals { totals[measure.rawValue] = value.text }
    return SegmentRecord(segment: name, count: cell.count, totals: totals, demand: demand)
  }

  /// The quantity by bucket of each cell, then of each state outside. Sums of whole units are
  /// exact in a double as long as they stay below 2^53, and cannot overflow beyond.
  private func profiles() -> [[Double]] {
    let naming = result.naming
    let buckets = measures.calendar.count
    let places = naming.rows.count * naming.columns.count + naming.outside.count
    guard let demand = measures.demand[.quantity], demand.buckets == buckets else {
      return [[Double]](repeating: [Double](repeating: 0, count: buckets), count: places)
    }
    var sums = [Double](repeating: 0, count: places * buckets)
    sums.withUnsafeMutableBufferPointer { sums in
      demand.units.withUnsafeBufferPointer { units in
        for item in 0..<measures.count {
          guard let place = naming.place(of: result.segment(item)) else { continue }
          let row = UnsafeBufferPointer(rebasing: units[item * buckets..<(item + 1) * buckets])
          let sum = UnsafeMutableBufferPointer(
            rebasing: sums[place * buckets..<(place + 1) * buckets])
          for bucket in 0..<buckets { sum[bucket] += Double(row[bucket]) }
        }
      }
    }
    let divisor = ExactItems.powers[min(max(demand.scale, 0), 12)]
    return (0..<places).map { place in
      sums[place * buckets..<(place + 1) * buckets].map { $0 / divisor }
    }
  }
}
