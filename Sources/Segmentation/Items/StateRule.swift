/// Who takes part in the matrix.
struct StateRule {
  private let negative: [(measure: Measure, column: ExactColumn)]
  private let quantity: ExactColumn?
  private let firstBucket: [Int32]
  private let horizon: Int
  private let minimumHistory: Int

  /// The rule for these measures, which have been checked.
  init(_ measures: ItemMeasures, _ model: SegmentModel) {
    var ranked: [Measure] = []
    for measure in [.quantity] + model.dimensions.compactMap(\.rankedMeasure)
    where !ranked.contains(measure) {
      ranked.append(measure)
    }
    negative = ranked.compactMap { measure in measures.totals[measure].map { (measure, $0) } }
    quantity = measures.totals[.quantity]
    firstBucket = measures.firstBucket
    horizon = measures.calendar.count
    minimumHistory = model.minimumHistory
  }

  /// The state of an item; `isIdle` says that a measure which a dimension varies by has no bucket
  /// with demand above zero.
  func state(_ item: Int, isIdle: Bool) -> ItemState {
    if belowZero(item) != nil { return .negative }
    if isIdle || quantity?.units[item] == 0 { return .noDemand }
    if minimumHistory > 0, history(item) < minimumHistory { return .new }
    return .active
  }

  /// The first measure whose total is below zero: the quantity, then what dimensions rank by.
  func belowZero(_ item: Int) -> Measure? {
    for (measure, column) in negative where column.units[item] < 0 { return measure }
    return nil
  }

  /// Buckets from the first sale to the end of the horizon, the first one counted.
  func history(_ item: Int) -> Int {
    ZeroFill.fromFirstSale.periods(of: horizon, firstBucket: firstBucket[item])
  }
}
