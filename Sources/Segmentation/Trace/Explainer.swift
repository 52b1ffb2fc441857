/// Explains assignments of one result. Make one and keep it: it ranks the items once.
public struct Explainer: Sendable {
  private let measures: ItemMeasures
  private let result: SegmentationResult
  private let states: StateRule
  /// By dimension; nil for kinds other than pareto.
  private let rankings: [Ranking?]
  /// The place of the first measured item among those that are ranked.
  private let firstItem: Int
  /// What is known of the classes of a single item that were given from outside.
  private let given: [GivenStep]

  /// An explainer of a result of these measures. O(items) time and memory a pareto dimension.
  ///
  /// Throws with every fault where the measures are not those that the model needs, or the result
  /// is not of as many items.
  public init(
    _ result: SegmentationResult, of measures: ItemMeasures
  ) throws(SegmentationError) {
    var faults = result.model.faults + measures.faults(for: result.model)
    if result.count != measures.count {
      faults.append(
        .lengthDiffers(of: "items of the result", found: result.count, expected: measures.count))
    }
    guard faults.isEmpty else { throw SegmentationError(faults) }
    let rankings = result.model.dimensions.map { dimension -> Ranking? in
      guard let measure = dimension.rankedMeasure, let column = measures.totals[measure] else {
        return nil
      }
      return Ranking(column.units) { result.states[$0].takesPart }
    }
    self.init(result, of: measures, rankings: rankings, firstItem: 0)
  }

  /// An explainer of measured items that are ranked among others; all have been checked.
  init(
    _ result: SegmentationResult, of measures: ItemMeasures, rankings: [Ranking?], firstItem: Int,
    given: [GivenStep] = []
  ) {
    self.measures = measures
    self.result = result
    self.rankings = rankings
    self.firstItem = firstItem
    self.given = given
    states = StateRule(measures, result.model)
  }

  /// Why an item is where it is, and what would move it.
  ///
  /// O(log items) a pareto dimension, but for the boundary rules `upTo` and `below`, whose classes
  /// do not only get better as the item's value rises: there the neighbours are tried one after
  /// another until the class changes. O(periods x log demand) a variability dimension.
  public func trace(of item: Int) -> Trace {
    Trace(
      item: firstItem + item, id: measures.ids[item], state: stateStep(item),
      segment: result.segmentName(item),
      dimensions: result.model.dimensions.indices.map { step(item, dimension: $0) })
  }

  private func stateStep(_ item: Int) -> Trace.StateStep {
    let state = result.states[item]
    let reason: Trace.Reason =
      switch state {
      case .active: .takesPart
      case .new: .tooYoung
      case .negative: negativeReason(item)
      case .noDemand: noDemandReason(item)
      case .noCluster: .noClass(dimension: emptySide(item))
      }
    return Trace.StateStep(
      state: state, reason: reason, history: states.history(item),
      minimumHistory: result.model.minimumHistory)
  }

  private func negativeReason(_ item: Int) -> Trace.Reason {
    guard let measure = states.belowZero(item), let column = measures.totals[measure] else {
      return .takesPart
    }
    return .below(measure, total: column[item])
  }

  private func noDemandReason(_ item: Int) -> Trace.Reason {
    if measures.totals[.quantity]?.units[item] == 0 { return .nothingSold }
    for dimension in result.model.dimensions {
      guard let measure = dimension.demandMeasure else { continue }
      if !values(item, of: measure).contains(where: { $0 > 0 }) { return .noDemand(measure) }
    }
    return .takesPart
  }

  /// The dimension of the matrix in which an item has no class.
  private func emptySide(_ item: Int) -> String {
    let model = result.model
    let hasRow = result.className(item, dimension: result.rowDimension) != nil
    return hasRow ? model.columns : model.rows
  }

  private func step(_ item: Int, dimension index: Int) -> Trace.DimensionStep {
    let dimension = result.model.dimensions[index]
    let assigned = result.className(item, dimension: index)
    switch dimension.kind {
    case .pareto(let options):
      return .pareto(pareto(item, index, dimension.name, options, assigned))
    case .variability(let options):
      return .variability(variability(item, dimension.name, options, assigned))
    case .demandPattern(let options):
      return .pattern(pattern(item, dimension.name, options, assigned))
    case .given:
      return .given(
        given.first { $0.dimension == dimension.name }
          ?? GivenStep(dimension: dimension.name, assigned: assigned))
    }
  }

  private func pareto(
    _ item: Int, _ index: Int, _ name: String, _ options: Pareto, _ assigned: String?
  ) -> ParetoStep {
    let scale = measures.totals[options.measure]?.scale ?? 0
    let units = measures.totals[options.measure]?.units[item] ?? 0
    let ranking = rankings[index] ?? Ranking([]) { _ in false }
    let total = ranking.total.magnitude
    let place = assigned == nil ? nil : ranking.place(of: firstItem + item, value: units)
    func part(before place: Int?) -> Double {
      place.map { Quotient.double(ranking.sum(before: $0).magnitude, over: total) } ?? .nan
    }
    var moves: [ParetoStep.Move] = []
    if let place {
      let search = ParetoMoves(rule: ParetoRule(options), ranking: ranking, place: place)
      moves = search.nearest().map { move in
        ParetoStep.Move(
          to: options.classes[move.index],
          value: ExactValue(units: Int128(move.value), scale: scale),
          relativeChange: (Double(move.value) - Double(units)) / Double(units))
      }
    }
    return ParetoStep(
      dimension: name, options: options, assigned: assigned,
      value: ExactValue(units: Int128(units), scale: scale), rank: place.map { $0 + 1 },
      ranked: ranking.count, total: ExactValue(units: ranking.total, scale: scale),
      share: place == nil ? .nan : Quotient.double(UInt128(units.magnitude), over: total),
      cumulativeBefore: part(before: place), cumulativeAfter: part(before: place.map { $0 + 1 }),
      moves: moves)
  }

  private func variability(
    _ item: Int, _ name: String, _ options: Variability, _ assigned: String?
  ) -> VariabilityStep {
    let values = values(item, of: options.measure)
    let scale = measures.demand[options.measure]?.scale ?? 0
    let wide = WideProfile(values)
    let variation = wide.squaredVariation(count: values.count, deviation: options.deviation)
    let cv = variation.doubleDouble?.squareRoot ?? .nan
    let shown = ShownFigures(
      wide, periods: values.count, deviation: options.deviation, scale: scale)
    let nearest = options.cuts.min { ($0.double - cv).magnitude < ($1.double - cv).magnitude }
    var moves: [VariabilityStep.Move] = []
    if assigned != nil {
      let search = VariabilityMoves(rule: VariabilityRule(options), values: Array(values))
      let skipped = measures.calendar.count - values.count
      moves = search.all().map { move in
        let change: VariabilityStep.Change =
          switch move.change {
          case .bucket(let index, let units):
            .bucket(
              skipped + index, label: measures.calendar.labels[skipped + index],
              by: ExactValue(units: units, scale: scale))
          case .emptyPeriods(let count): .emptyPeriods(count)
          }
        return VariabilityStep.Move(to: options.classes[move.index], change: change)
      }
    }
    return VariabilityStep(
      dimension: name, options: options, zeroFill: result.model.zeroFill, assigned: assigned,
      periods: values.count, demands: values.count { $0 > 0 }, mean: shown.mean,
      deviation: shown.deviation, cv: cv, nearestCut: assigned == nil || cv.isNaN ? nil : nearest,
      distance: nearest.map { cv / $0.double - 1 } ?? .nan, moves: moves)
  }

  private func pattern(
    _ item: Int, _ name: String, _ options: DemandPattern, _ assigned: String?
  ) -> PatternStep {
    let values = values(item, of: options.measure)
    let rule = PatternRule(options)
    let demands = values.count { $0 > 0 }
    let spanned = Array(values).withUnsafeBufferPointer { rule.spannedPeriods($0) }
    let variation =
      demands == 1
      ? SquaredVariation.ofSingleDemand
      : WideProfile(values).squaredVariation(count: demands, deviation: options.deviation)
    let adi = demands == 0 ? .nan : Double(spanned) / Double(demands)
    let cv2 = variation.doubleDouble?.high ?? .nan
    let index = assigned.flatMap { DemandPattern.classes.firstIndex(of: $0) }
    return PatternStep(
      dimension: name, options: options, zeroFill: result.model.zeroFill, assigned: assigned,
      periods: values.count, demands: demands, adi: adi, cv2: cv2,
      intervalDistance: adi / options.intervalCut.double - 1,
      variationDistance: cv2 / options.squaredVariationCut.double - 1,
      acrossInterval: index.map { DemandPattern.classes[$0 ^ 2] },
      acrossVariation: index.map { DemandPattern.classes[$0 ^ 1] })
  }

  /// The periods that count of an item.
  private func values(_ item: Int, of measure: Measure) -> ArraySlice<Int64> {
    guard let table = measures.demand[measure] else { return [] }
    let end = (item + 1) * table.buckets
    let periods = result.model.zeroFill.periods(
      of: table.buckets, firstBucket: measures.firstBucket[item])
    return table.units[end - periods..<end]
  }
}

extension SegmentationResult {
  /// Why an item is where it is. For more than one item make an `Explainer` and keep it: ranking
  /// all items is most of the work.
  public func explain(
    item: Int, of measures: ItemMeasures
  ) throws(SegmentationError) -> Trace {
    try Explainer(self, of: measures).trace(of: item)
  }
}
