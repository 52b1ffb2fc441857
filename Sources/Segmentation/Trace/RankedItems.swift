/// All items ranked by each pareto dimension of a model: what the trace of one item has to know of
/// the others.
public struct RankedItems: Sendable {
  let model: SegmentModel
  /// By dimension; nil for kinds other than pareto.
  let rankings: [Ranking?]
  /// By dimension: the first place of each class but the first.
  private let starts: [[Int]]

  /// Ranks those items for which `isActive` says so, in the order of their ids.
  ///
  /// `units` gives a measure's totals by item, nil where it was not measured: such a dimension ranks
  /// nothing. Takes O(items) time and keeps 28 bytes an item and measure.
  public init(
    _ model: SegmentModel, isActive: (Int) -> Bool, units: (Measure) -> [Int64]?
  ) {
    self.model = model
    let rankings = Self.rankings(model, isActive, units)
    self.rankings = rankings
    starts = zip(model.dimensions, rankings).map { dimension, ranking in
      guard case .pareto(let options) = dimension.kind, let ranking else { return [] }
      return ParetoRule(options).starts(ranking)
    }
  }

  private static func rankings(
    _ model: SegmentModel, _ isActive: (Int) -> Bool, _ units: (Measure) -> [Int64]?
  ) -> [Ranking?] {
    var made: [Measure: Ranking] = [:]
    return model.dimensions.map { dimension in
      guard let measure = dimension.rankedMeasure else { return nil }
      if let ranking = made[measure] { return ranking }
      guard let values = units(measure) else { return nil }
      let ranking = Ranking(values) { isActive($0) && values[$0] >= 0 }
      made[measure] = ranking
      return ranking
    }
  }

  /// The class of an item of that value in a pareto dimension; nil where it is not ranked.
  func classIndex(of item: Int, value: Int64, dimension: Int) -> UInt8? {
    guard let place = rankings[dimension]?.place(of: item, value: value) else { return nil }
    return UInt8(clamping: starts[dimension].count { $0 <= place })
  }
}

extension Explainer {
  /// An explainer of one item, whose measures are `measures`, at a place in the order of ids.
  ///
  /// Its trace is that of an explainer of all items, and takes no time that grows with them. `given`
  /// says its classes in the dimensions that wait for them, and what is known about these. Throws
  /// where the measures are not those that the model needs, or where the item takes part by its
  /// measures and is not ranked.
  public init(
    _ measures: ItemMeasures, at place: Int, among ranked: RankedItems, given: [GivenStep] = []
  ) throws(SegmentationError) {
    var result = try segment(measures, by: ranked.model)
    for (index, dimension) in ranked.model.dimensions.enumerated() {
      guard let measure = dimension.rankedMeasure, result.states.first?.takesPart == true else {
        continue
      }
      guard let value = measures.totals[measure]?.units.first,
        let found = ranked.classIndex(of: place, value: value, dimension: index)
      else {
        throw SegmentationError([
          .lengthDiffers(of: "ranks in \(dimension.name)", found: 0, expected: 1)
        ])
      }
      result.classes[index][0] = found
    }
    let classes = ranked.model.dimensions.filter(\.isGiven).map { dimension in
      let name = given.first { $0.dimension == dimension.name }?.assigned
      let code = name.flatMap { dimension.classes.firstIndex(of: $0) }
      return GivenClasses(
        dimension: dimension.name, classes: dimension.classes,
        codes: [code.map { UInt8(clamping: $0) } ?? SegmentationResult.noClass])
    }
    if !classes.isEmpty { result = try result.giving(classes, of: measures) }
    self.init(
      result, of: measures, rankings: ranked.rankings, firstItem: place, given: given)
  }
}
