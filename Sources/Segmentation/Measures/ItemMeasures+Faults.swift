extension ItemMeasures {
  /// What stands between these measures and the model: what is missing, what is not as long as
  /// it must be. Empty where the model can be applied.
  public func faults(for model: SegmentModel) -> [SegmentationError.Fault] {
    var faults: [SegmentationError.Fault] = []
    func check(_ what: String, _ found: Int, _ expected: Int) {
      if found != expected {
        faults.append(.lengthDiffers(of: what, found: found, expected: expected))
      }
    }
    check("first buckets", firstBucket.count, count)
    check("first sales", firstSale.count, count)
    check("last sales", lastSale.count, count)
    check("starts of buckets", calendar.starts.count, calendar.count + 1)
    if totals[.quantity] == nil {
      faults.append(.missingTotals(.quantity, neededBy: "the state of an item"))
    }
    for (measure, column) in totals.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      check("totals of \(measure.rawValue)", column.units.count, count)
      if !(0...12).contains(column.scale) {
        faults.append(.scaleOutOfRange(of: "totals of \(measure.rawValue)", scale: column.scale))
      }
    }
    for dimension in model.dimensions {
      if let measure = dimension.rankedMeasure, totals[measure] == nil {
        faults.append(.missingTotals(measure, neededBy: "the dimension '\(dimension.name)'"))
      }
      if let measure = dimension.demandMeasure, demand[measure] == nil {
        faults.append(.missingDemand(measure, neededBy: "the dimension '\(dimension.name)'"))
      }
    }
    for (measure, table) in demand.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      check("buckets of \(measure.rawValue)", table.buckets, calendar.count)
      let (cells, overflow) = table.buckets.multipliedReportingOverflow(by: count)
      check("demand of \(measure.rawValue)", table.units.count, overflow ? .max : cells)
      if !(0...12).contains(table.scale) {
        faults.append(.scaleOutOfRange(of: "demand of \(measure.rawValue)", scale: table.scale))
      }
    }
    return faults
  }
}

extension Dimension {
  /// The measure whose totals it ranks by, nil for other kinds.
  var rankedMeasure: Measure? {
    if case .pareto(let pareto) = kind { pareto.measure } else { nil }
  }

  /// The measure whose demand by bucket it varies by, nil for other kinds.
  var demandMeasure: Measure? {
    switch kind {
    case .pareto, .given: nil
    case .variability(let variability): variability.measure
    case .demandPattern(let pattern): pattern.measure
    }
  }
}
