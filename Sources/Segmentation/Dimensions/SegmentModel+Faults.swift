extension SegmentModel {
  /// Everything that is wrong with the model by itself; empty where nothing is.
  public var faults: [SegmentationError.Fault] {
    var faults = matrixFaults
    var seen: Set<String> = []
    for dimension in dimensions {
      if !seen.insert(dimension.name).inserted {
        faults.append(.duplicateDimension(dimension.name))
      }
      faults += dimension.faults
    }
    if minimumHistory < 0 { faults.append(.negativeHistory(minimumHistory)) }
    return faults
  }

  /// The dimensions that the matrix names, and whether its segments can be told apart.
  var matrixFaults: [SegmentationError.Fault] {
    let known = dimensions.map(\.name)
    var faults: [SegmentationError.Fault] = []
    for (side, name) in [("rows", rows), ("columns", columns)] where !known.contains(name) {
      faults.append(.unknownDimension(side: side, name: name, known: known))
    }
    guard faults.isEmpty, let naming else { return faults }
    // A dimension of too many classes is a fault of its own, and its names would be many.
    guard naming.rows.count <= 255, naming.columns.count <= 255 else { return faults }
    var names = Set(([.active] + outside).map(\.name))
    for name in naming.cellNames where !names.insert(name).inserted {
      faults.append(.ambiguousSegment(name))
    }
    return faults
  }

  /// The names of the matrix's segments; nil where it names a dimension that is not there.
  public var naming: SegmentNaming? {
    guard
      let row = dimensions.first(where: { $0.name == rows }),
      let column = dimensions.first(where: { $0.name == columns })
    else { return nil }
    return SegmentNaming(rows: row.classes, columns: column.classes, outside: outside)
  }

  /// The states whose items stand outside the matrix: `noCluster` only where rows or columns are
  /// classes that are given.
  public var outside: [ItemState] {
    let isGiven = dimensions.contains { ($0.name == rows || $0.name == columns) && $0.isGiven }
    return ItemState.outside + (isGiven ? [.noCluster] : [])
  }
}

extension Dimension {
  /// Everything that is wrong with the dimension by itself.
  var faults: [SegmentationError.Fault] {
    var faults: [SegmentationError.Fault] = []
    if classes.count > Int(SegmentationResult.noClass) {
      faults.append(.tooManyClasses(dimension: name, count: classes.count))
    } else if classes.isEmpty && !isGiven || classes.contains("")
      || Set(classes).count != classes.count
    {
      faults.append(.badClasses(dimension: name, classes: classes))
    }
    switch kind {
    case .pareto(let pareto):
      faults += cutFaults(pareto.cuts, allowed: "a share between 0 and 1") {
        $0.numerator >= 0 && $0.numerator <= $0.denominator
      }
    case .variability(let variability):
      faults += cutFaults(variability.cuts, allowed: "0 or more") { $0.numerator >= 0 }
    case .demandPattern(let pattern):
      for cut in [pattern.intervalCut, pattern.squaredVariationCut] where cut.numerator < 0 {
        faults.append(.cutOutOfRange(dimension: name, cut: cut, allowed: "0 or more"))
      }
    case .given: break
    }
    return faults
  }

  private func cutFaults(
    _ cuts: [ExactRatio], allowed: String, isAllowed: (ExactRatio) -> Bool
  ) -> [SegmentationError.Fault] {
    var faults: [SegmentationError.Fault] = []
    if cuts.count + 1 != classes.count {
      faults.append(.cutCount(dimension: name, cuts: cuts.count, classes: classes.count))
    }
    for cut in cuts where !isAllowed(cut) {
      faults.append(.cutOutOfRange(dimension: name, cut: cut, allowed: allowed))
    }
    for (before, after) in zip(cuts, cuts.dropFirst()) where !(before < after) {
      faults.append(.cutsNotRising(dimension: name, before: before, after: after))
    }
    return faults
  }
}
