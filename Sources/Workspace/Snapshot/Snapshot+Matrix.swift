import Segmentation

extension Snapshot {
  /// The matrix as it is now: the run's cells, changed by each override that is applied. Takes time
  /// proportional to cells and overrides, not to items.
  public func matrix() -> MatrixSummary {
    var matrix = run.modelMatrix
    let places = matrix.places
    for (row, override) in applied {
      guard let to = places[override.to] else { continue }
      var item = summary(ofRow: Int(row))
      if let from = places[recommended(of: Int(row))], from != to {
        matrix[place: from].subtract(item)
        item.overridden = 1
        matrix[place: to].add(item)
      } else {
        matrix[place: to].overridden += 1
      }
    }
    return matrix
  }

  /// What moving items to a segment would do to every segment that it touches: the target first,
  /// then the others in the matrix's order. Items that stand there already change nothing.
  public func effect(ofMoving rows: [UInt32], to segment: String) -> [CellChange] {
    let before = matrix()
    let places = before.places
    guard let to = places[segment] else { return [] }
    var after = before
    var touched: Set<Int> = []
    for row in Set(rows) where Int(row) < count {
      guard let from = places[self.segment(of: Int(row))], from != to else { continue }
      var item = summary(ofRow: Int(row))
      item.overridden = applied[row] == nil ? 0 : 1
      after[place: from].subtract(item)
      item.overridden = 1
      after[place: to].add(item)
      touched.formUnion([from, to])
    }
    return touched.sorted { ($0 == to ? -1 : $0) < ($1 == to ? -1 : $1) }
      .map { CellChange(before: before[place: $0], after: after[place: $0]) }
  }

  /// One item as a summary that can be added and taken away.
  func summary(ofRow row: Int) -> SegmentSummary {
    var summary = SegmentSummary(segment: "", buckets: run.calendar.count)
    summary.count = 1
    for measure in run.exact.measures {
      guard let units = run.exact.units(measure, row: row),
        let scale = run.exact.scale(measure)
      else { continue }
      summary.totals[measure] = ExactValue(units: Int128(units), scale: scale)
    }
    if let demand = run.demand, row < demand.count { summary.demand = demand[row] }
    return summary
  }
}

extension Run {
  /// The matrix as the model has it, from the manifest.
  public var modelMatrix: MatrixSummary {
    MatrixSummary(
      naming: naming, buckets: calendar.labels, cells: manifest.cells.map(summary),
      outside: manifest.outside.map(summary))
  }

  private func summary(_ record: SegmentRecord) -> SegmentSummary {
    var summary = SegmentSummary(segment: record.segment, buckets: calendar.count)
    summary.count = record.count
    for (name, text) in record.totals {
      guard let measure = Measure(rawValue: name), let scale = exact.scale(measure),
        let value = ExactValue(text: text, scale: scale)
      else { continue }
      summary.totals[measure] = value
    }
    if record.demand.count == calendar.count { summary.demand = record.demand }
    return summary
  }
}

extension ExactValue {
  /// Reads what `text` writes: all decimal places, a point, no grouping.
  init?(text: String, scale: Int) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard (1...2).contains(parts.count), decimals.utf8.count == scale,
      decimals.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let units = Int128(String(parts[0]) + decimals)
    else { return nil }
    self.init(units: units, scale: scale)
  }
}
