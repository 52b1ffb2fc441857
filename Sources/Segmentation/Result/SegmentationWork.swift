import Tables

/// A segmentation being made: filled step by step, in the order of the methods.
struct SegmentationWork {
  let measures: ItemMeasures
  let model: SegmentModel
  private(set) var states: [ItemState]
  private(set) var classes: [[UInt8]]
  private(set) var figures: Figures
  /// 1 where a measure that a dimension varies by has no bucket with demand.
  private var idle: [UInt8]

  /// Nothing decided yet. Model and measures have been checked.
  init(_ measures: ItemMeasures, _ model: SegmentModel) {
    self.measures = measures
    self.model = model
    states = [ItemState](repeating: .active, count: measures.count)
    classes = model.dimensions.map { _ in
      [UInt8](repeating: SegmentationResult.noClass, count: measures.count)
    }
    figures = Figures(missing: measures.count)
    idle = [UInt8](repeating: 0, count: measures.count)
    let horizon = measures.calendar.count
    for (item, bucket) in measures.firstBucket.enumerated() {
      figures.periods[item] = Int64(model.zeroFill.periods(of: horizon, firstBucket: bucket))
    }
  }

  /// Step 1: variability and demand pattern of every item, one pass a measure.
  mutating func vary() {
    for (measure, pass) in passes {
      guard let table = measures.demand[measure] else { continue }
      run(pass, over: table)
    }
  }

  /// The passes that the model needs, each over another measure.
  private var passes: [(Measure, VariationPass)] {
    var passes: [(measure: Measure, pass: VariationPass)] = []
    let shown = model.shownVariation
    for (index, dimension) in model.dimensions.enumerated() {
      guard let measure = dimension.demandMeasure else { continue }
      let entry = passes.firstIndex { $0.measure == measure } ?? passes.count
      if entry == passes.count { passes.append((measure, VariationPass())) }
      switch dimension.kind {
      case .pareto, .given: continue
      case .variability(let options):
        passes[entry].pass.variability.append((index, VariabilityRule(options)))
      case .demandPattern(let options):
        passes[entry].pass.patterns.append((index, PatternRule(options)))
      }
    }
    for index in passes.indices {
      let measure = passes[index].measure
      passes[index].pass.scale = measures.demand[measure]?.scale ?? 0
      if let variability = shown?.variability, variability.measure == measure {
        passes[index].pass.shownDeviation = variability.deviation
      }
      if let pattern = shown?.pattern, pattern.measure == measure {
        passes[index].pass.shownPattern = PatternRule(pattern)
      }
    }
    return passes
  }

  /// Fewer cells than this are not worth a second thread.
  private static let cellsWorthAThread = 200_000

  private mutating func run(_ pass: VariationPass, over table: DemandTable) {
    let count = measures.count
    let periods = figures.periods
    let buckets = table.buckets
    let parts = table.units.count < Self.cellsWorthAThread ? 1 : 16
    figures.withBuffers { figures in
      Self.withBuffers(&classes) { classes in
        idle.withUnsafeMutableBufferPointer { idle in
          table.units.withUnsafeBufferPointer { units in
            periods.withUnsafeBufferPointer { periods in
              let memory = VariationPass.Memory(
                units: units, buckets: buckets, periods: periods, figures: figures,
                classes: classes, idle: idle)
              // Parts do not overlap, and each item is written by one part alone.
              Parallel.forEach(parts, sharing: memory) { part, memory in
                pass.run(items: count * part / parts..<count * (part + 1) / parts, in: memory)
              }
            }
          }
        }
      }
    }
  }

  /// Opens all dimensions' classes for writing at once.
  private static func withBuffers(
    _ columns: inout [[UInt8]], opened: [UnsafeMutableBufferPointer<UInt8>] = [],
    _ body: ([UnsafeMutableBufferPointer<UInt8>]) -> Void
  ) {
    guard opened.count < columns.count else { return body(opened) }
    let index = opened.count
    var column: [UInt8] = []
    swap(&column, &columns[index])
    column.withUnsafeMutableBufferPointer { buffer in
      withBuffers(&columns, opened: opened + [buffer], body)
    }
    swap(&column, &columns[index])
  }

  /// Step 2: who takes part. Who does not loses the classes that step 1 gave.
  mutating func decideStates() {
    let rules = StateRule(measures, model)
    for item in states.indices {
      let state = rules.state(item, isIdle: idle[item] != 0)
      if state == .active { continue }
      states[item] = state
      for dimension in classes.indices { classes[dimension][item] = SegmentationResult.noClass }
    }
  }

  /// Step 3: the pareto dimensions, over those who take part.
  mutating func rank() {
    var isFirst = true
    for (dimension, kind) in model.dimensions.map(\.kind).enumerated() {
      guard case .pareto(let options) = kind, let column = measures.totals[options.measure] else {
        continue
      }
      let ranking = Ranking(column.units) { states[$0] == .active }
      let starts = ParetoRule(options).starts(ranking)
      classes[dimension].withUnsafeMutableBufferPointer { classes in
        var place = 0
        for (index, end) in (starts + [ranking.count]).enumerated() {
          for item in ranking.order[place..<end] {
            classes[Int(item)] = UInt8(truncatingIfNeeded: index)
          }
          place = end
        }
      }
      if isFirst { show(ranking) }
      isFirst = false
    }
  }

  private mutating func show(_ ranking: Ranking) {
    let total = ranking.total.magnitude
    figures.rank.withUnsafeMutableBufferPointer { rank in
      figures.share.withUnsafeMutableBufferPointer { share in
        figures.cumulativeShare.withUnsafeMutableBufferPointer { cumulative in
          for (place, item) in ranking.order.enumerated() {
            let item = Int(item)
            rank[item] = Int32(truncatingIfNeeded: place + 1)
            share[item] = Quotient.double(UInt128(ranking.values[place].magnitude), over: total)
            cumulative[item] = Quotient.double(ranking.sums[place + 1].magnitude, over: total)
          }
        }
      }
    }
  }

  /// Step 4: the matrix.
  func matrix() -> SegmentMatrix {
    let row = model.dimensions.firstIndex { $0.name == model.rows } ?? 0
    let column = model.dimensions.firstIndex { $0.name == model.columns } ?? 0
    return SegmentMatrix(
      naming: model.naming ?? SegmentNaming(rows: [], columns: []), measures: measures,
      states: states, rows: classes[row], columns: classes[column])
  }
}

extension SegmentModel {
  /// The options behind the figures that a result shows; nil where no dimension varies.
  var shownVariation: (variability: Variability, pattern: DemandPattern)? {
    var variability: Variability?
    var pattern: DemandPattern?
    for dimension in dimensions {
      switch dimension.kind {
      case .pareto, .given: continue
      case .variability(let options): variability = variability ?? options
      case .demandPattern(let options): pattern = pattern ?? options
      }
    }
    guard let measure = variability?.measure ?? pattern?.measure else { return nil }
    let deviation = variability?.deviation ?? pattern?.deviation ?? .population
    return (
      variability ?? Variability(measure: measure, classes: [], cuts: [], deviation: deviation),
      pattern ?? DemandPattern(measure: measure, deviation: deviation)
    )
  }
}

extension ZeroFill {
  /// How many periods of a horizon count for an item, 0...horizon.
  func periods(of horizon: Int, firstBucket: Int32) -> Int {
    switch self {
    case .horizon: horizon
    case .fromFirstSale: horizon - min(max(Int(firstBucket), 0), horizon)
    }
  }
}
