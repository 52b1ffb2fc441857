import Segmentation

/// A trace in the words of a planner: what decided each dimension, and what would move the item.
public enum TraceWords {
  /// One row a dimension: name, class, what decided, and by how much.
  public static func reasons(_ trace: Trace, currency: String?) -> ListView {
    var rows: [[RichLine]] = []
    if trace.state.state != .active {
      rows.append([
        RichLine("state", .dim), RichLine(trace.state.state.name, .bright),
        RichLine(reason(trace.state)), "",
      ])
    }
    for step in trace.dimensions {
      let (statement, detail) = words(step, currency)
      rows.append([
        RichLine(step.dimension, .dim), RichLine(step.assigned ?? "–", .bright),
        RichLine(statement), RichLine(detail, .dim),
      ])
    }
    let names = trace.dimensions.map(\.dimension.count).max() ?? 0
    let heads = [
      TableView.Head("", width: max(8, min(names, 14))), TableView.Head("", width: 12),
      TableView.Head("", width: 34, isFlexible: true), TableView.Head("", width: 32),
    ]
    return ListView(heads: heads, rows: rows)
  }

  /// Why an item stands where it does, inside the matrix or outside.
  public static func reason(_ state: Trace.StateStep) -> String {
    switch state.reason {
    case .takesPart: "takes part"
    case .below(let measure, let total):
      "its \(ModelWords.measure(measure)) totals \(Figures.plain(total.double)), below zero"
    case .nothingSold: "its quantity nets to zero over the horizon"
    case .noClass(let dimension): "it is in no cluster of \(dimension)"
    case .noDemand(let measure): "no bucket has \(ModelWords.measure(measure)) above zero"
    case .tooYoung:
      "\(Figures.count(state.history, "bucket")) since its first sale; the model asks for \(state.minimumHistory)"
    }
  }

  private static func words(
    _ step: Trace.DimensionStep, _ currency: String?
  ) -> (statement: String, detail: String) {
    switch step {
    case .pareto(let step):
      let value = amount(step.value.double, step.options.measure, currency)
      guard let rank = step.rank else {
        return ("\(ModelWords.measure(step.options.measure)) \(value)", "not ranked")
      }
      return (
        "rank \(Figures.whole(rank)) of \(Figures.whole(step.ranked)), "
          + "\(ModelWords.measure(step.options.measure)) \(value)",
        "cumul. \(Figures.decimal(step.cumulativeBefore * 100, places: 1)) → "
          + Figures.percent(step.cumulativeAfter, places: 1)
      )
    case .variability(let step):
      guard step.cv.isFinite else { return ("no demand, so no CV", "") }
      var detail = ""
      if let cut = step.nearestCut?.double {
        let gap = cut - step.cv
        let line = "the cut \(Figures.decimal(cut, places: 2))"
        let distance = Figures.decimal(abs(gap), places: 4)
        detail =
          gap == 0 ? "on \(line)" : "\(distance) \(gap > 0 ? "below" : "above") \(line)"
      }
      return (
        "CV \(Figures.decimal(step.cv, places: 4)), \(ModelWords.deviation(step.options.deviation))",
        detail
      )
    case .pattern(let step):
      guard step.adi.isFinite else { return ("no demand, so no pattern", "") }
      return (
        "ADI \(Figures.decimal(step.adi, places: 2)), CV² \(Figures.decimal(step.cv2, places: 2))",
        "in \(step.demands) of \(Figures.count(step.periods, "period"))"
      )
    case .given(let step):
      guard step.assigned != nil else { return ("in no cluster", "") }
      return (
        step.meaning,
        step.distance.map { "\(Figures.decimal($0, places: 2)) from its centre" } ?? ""
      )
    }
  }

  /// One row a way out: `to B`, and how.
  public static func moves(_ trace: Trace, currency: String?) -> ListView {
    var rows: [[RichLine]] = []
    for step in trace.dimensions {
      switch step {
      case .pareto(let step):
        // More than tenfold is no way out that anyone would take.
        for move in step.moves where move.relativeChange < 10 {
          let change = Figures.percent(abs(move.relativeChange), places: 0)
          let verb = move.relativeChange < 0 ? "down to" : "up to"
          let direction = move.relativeChange < 0 ? "less" : "more"
          let value = amount(move.value.double, step.options.measure, currency)
          rows.append([
            RichLine("\(step.dimension) \(move.to)", .accent),
            RichLine(
              "\(ModelWords.measure(step.options.measure)) \(verb) \(value)"
                + (move.relativeChange.isFinite ? ", \(change) \(direction)" : "")),
          ])
        }
      case .variability(let step):
        for move in step.moves {
          rows.append([
            RichLine("\(step.dimension) \(move.to)", .accent), RichLine(words(move.change, step)),
          ])
        }
      case .given(let step):
        guard let next = step.next else { continue }
        let farther = step.margin.map { margin in
          let amount = Figures.decimal(abs(margin), places: 2)
          return margin < 0 ? ", \(amount) nearer" : ", \(amount) farther"
        }
        rows.append([
          RichLine("\(step.dimension) \(next.name)", .accent),
          RichLine("the next cluster: \(next.meaning)" + (farther ?? "")),
        ])
      case .pattern(let step):
        if let to = step.acrossInterval, step.intervalDistance.isFinite {
          rows.append([
            RichLine("\(step.dimension) \(to)", .accent),
            RichLine(
              "ADI across \(Figures.decimal(step.options.intervalCut.double, places: 2)), \(Figures.percent(abs(step.intervalDistance), places: 1)) away"
            ),
          ])
        }
        if let to = step.acrossVariation, step.variationDistance.isFinite {
          rows.append([
            RichLine("\(step.dimension) \(to)", .accent),
            RichLine(
              "CV² across \(Figures.decimal(step.options.squaredVariationCut.double, places: 2)), \(Figures.percent(abs(step.variationDistance), places: 1)) away"
            ),
          ])
        }
      }
    }
    return ListView(
      heads: [TableView.Head("", width: 20), TableView.Head("", width: 50, isFlexible: true)],
      rows: rows)
  }

  private static func words(_ change: VariabilityStep.Change, _ step: VariabilityStep) -> String {
    switch change {
    case .bucket(_, let label, let by):
      let units = abs(by.double)
      let name = BucketLabels.long(label)
      return
        "\(Figures.plain(units)) \(units == 1 ? "unit" : "units") \(by.double < 0 ? "less" : "more") in \(name)"
    case .emptyPeriods(let periods):
      return "\(periods == 1 ? "one more period" : "\(periods) more periods") without demand"
    }
  }

  private static func amount(_ value: Double, _ measure: Measure, _ currency: String?) -> String {
    switch measure {
    case .revenue, .grossMargin: Figures.money(value, currency: currency)
    case .quantity, .orderLines: Figures.plain(value)
    }
  }
}

extension ListView {
  /// Whether there is no row.
  var isEmpty: Bool { rows.isEmpty }
}
