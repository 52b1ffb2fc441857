extension Trace {
  /// The trace in plain English, one statement a line, numbers without grouping.
  ///
  /// Ids and names are as they were read: whoever prints to a terminal takes care of control
  /// characters.
  public var lines: [String] {
    ["\(id): \(segment)", state.line] + dimensions.flatMap(\.lines)
  }

  /// A number with at most four significant decimals: what a person reads, not what is stored.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "undefined" : "unbounded" }
    guard value.magnitude < 1e12 else { return "\(value)" }
    let scaled = (value.magnitude * 10_000).rounded()
    let whole = Int64(scaled)
    var text = "\(whole / 10_000)"
    let rest = whole % 10_000
    if rest > 0 {
      var decimals = String(String(10_000 + rest).dropFirst())
      while decimals.last == "0" { decimals.removeLast() }
      text += "." + decimals
    }
    return value < 0 && whole > 0 ? "-" + text : text
  }

  /// A part as a percentage.
  static func percent(_ part: Double) -> String { short((part * 10_000).rounded() / 100) + " %" }
}

extension Trace.StateStep {
  /// The state and what decided it.
  var line: String {
    let why =
      switch reason {
      case .takesPart: "takes part"
      case .below(let measure, let total): "\(measure.rawValue) is below zero: \(total.text)"
      case .nothingSold: "quantity nets to zero over the horizon"
      case .noDemand(let measure): "no bucket has \(measure.rawValue) above zero"
      case .noClass(let dimension): "no class in \(dimension)"
      case .tooYoung: "\(history) buckets since the first sale, fewer than \(minimumHistory)"
      }
    let minimum = minimumHistory == 0 ? "switched off" : "\(minimumHistory)"
    return "state \(state.name): \(why) (history \(history), min_history \(minimum))"
  }
}

extension Trace.DimensionStep {
  /// The decision, the options in force, and what would move it.
  var lines: [String] {
    switch self {
    case .pareto(let step): step.lines
    case .variability(let step): step.lines
    case .pattern(let step): step.lines
    case .given(let step): step.lines
    }
  }
}

extension ParetoStep {
  var lines: [String] {
    let measure = options.measure.rawValue
    let cuts = options.cuts.map(\.text).joined(separator: ", ")
    let inForce =
      "  options: measure \(measure), cuts \(cuts), boundary \(options.boundary.rawValue), "
      + "ties \(options.ties.rawValue)"
    guard let assigned, let rank else {
      return ["\(dimension): no class; \(measure) \(value.text)", inForce]
    }
    let decision =
      "\(dimension) \(assigned): \(measure) \(value.text), rank \(rank) of \(ranked), "
      + "share \(Trace.percent(share)), cumulative \(Trace.percent(cumulativeBefore)) -> "
      + "\(Trace.percent(cumulativeAfter)) of \(total.text)"
    let moved = moves.map { move in
      let way = move.relativeChange < 0 ? "less" : "more"
      let change =
        move.relativeChange.isFinite
        ? "\(Trace.percent(move.relativeChange.magnitude)) \(way)" : "from nothing"
      return "  to \(move.to): at \(measure) \(move.value.text), \(change)"
    }
    return [decision, inForce] + moved
  }
}

extension VariabilityStep {
  var lines: [String] {
    let cuts = options.cuts.map(\.text).joined(separator: ", ")
    let inForce =
      "  options: measure \(options.measure.rawValue), cuts \(cuts), "
      + "deviation \(options.deviation.rawValue), zero_fill \(zeroFill.rawValue)"
    let figures =
      "CV \(Trace.short(cv)), mean \(Trace.short(mean)), deviation \(Trace.short(deviation)), "
      + "\(demands) of \(periods) periods with demand"
    guard let assigned else { return ["\(dimension): no class; \(figures)", inForce] }
    var lines = ["\(dimension) \(assigned): \(figures)", inForce]
    if let nearestCut, distance.isFinite {
      let side = distance > 0 ? "over" : "under"
      let gap = distance == 0 ? "on" : "\(Trace.percent(distance.magnitude)) \(side)"
      lines.append("  \(gap) the cut \(nearestCut.text)")
    }
    return lines + moves.map { "  to \($0.to): \($0.change.text)" }
  }
}

extension VariabilityStep.Change {
  /// What would have to happen.
  var text: String {
    switch self {
    case .bucket(_, let label, let change):
      let amount = ExactValue(units: Int128(change.units.magnitude), scale: change.scale).text
      return "\(amount) \(change.units < 0 ? "less" : "more") in \(label)"
    case .emptyPeriods(let count):
      return "\(count) more \(count == 1 ? "period" : "periods") without demand"
    }
  }
}

extension PatternStep {
  var lines: [String] {
    let inForce =
      "  options: measure \(options.measure.rawValue), adi \(options.interval.rawValue), "
      + "cut \(options.intervalCut.text), CV² cut \(options.squaredVariationCut.text), "
      + "deviation \(options.deviation.rawValue), zero_fill \(zeroFill.rawValue)"
    let figures =
      "ADI \(Trace.short(adi)), CV² \(Trace.short(cv2)), "
      + "\(demands) of \(periods) periods with demand"
    guard let assigned, let acrossInterval, let acrossVariation else {
      return ["\(dimension): no pattern; \(figures)", inForce]
    }
    return [
      "\(dimension) \(assigned): \(figures)", inForce,
      "  to \(acrossInterval): ADI \(Self.gap(intervalDistance)) the cut "
        + "\(options.intervalCut.text)",
      "  to \(acrossVariation): CV² \(Self.gap(variationDistance)) the cut "
        + "\(options.squaredVariationCut.text)",
    ]
  }

  private static func gap(_ distance: Double) -> String {
    distance == 0
      ? "on" : "\(Trace.percent(distance.magnitude)) \(distance > 0 ? "over" : "under")"
  }
}
