import Segmentation
import Workspace

/// The options of a model in the words of a planner: one place, so that every screen says the same.
public enum ModelWords {
  // MARK: Classes

  /// A class in one word: `steady`, `to 80 %`.
  public static func label(of index: Int, in dimension: Dimension) -> String {
    switch dimension.kind {
    case .pareto(let pareto):
      guard index < pareto.cuts.count else { return "rest" }
      return "to \(Figures.plain(pareto.cuts[index].double * 100)) %"
    case .variability(let variability):
      guard variability.classes.count == 3, index < 3 else { return "" }
      return ["steady", "variable", "erratic"][index]
    case .demandPattern, .given: return ""
    }
  }

  /// The same in a run, which knows its clusters' names: `high revenue, low cv`.
  public static func label(of index: Int, in dimension: Dimension, of run: Run) -> String {
    guard case .given(let classes) = dimension.kind else { return label(of: index, in: dimension) }
    guard classes.indices.contains(index), let cluster = Int(classes[index]) else { return "" }
    return run.clustering(named: dimension.name)?.cluster(cluster)?.name ?? ""
  }

  /// A class' limit: `CV ≤ 0.50`; empty where the label says it.
  public static func rule(of index: Int, in dimension: Dimension) -> String {
    switch dimension.kind {
    case .pareto(let pareto):
      pareto.boundary == .count ? "of the items" : ""
    case .variability(let variability):
      index < variability.cuts.count
        ? "CV ≤ \(Figures.decimal(variability.cuts[index].double, places: 2))"
        : variability.cuts.last.map { "CV > \(Figures.decimal($0.double, places: 2))" } ?? ""
    case .demandPattern(let pattern):
      index < 2
        ? "ADI < \(Figures.decimal(pattern.intervalCut.double, places: 2))"
        : "ADI ≥ \(Figures.decimal(pattern.intervalCut.double, places: 2))"
    case .given: ""
    }
  }

  /// A segment in words, where the usual dimensions meet: `variable best sellers`; with clusters what
  /// both sides are called.
  public static func segment(row: Int, column: Int, of run: Run) -> String {
    let model = run.model
    guard let rows = model.dimensions.first(where: { $0.name == model.rows }),
      let columns = model.dimensions.first(where: { $0.name == model.columns })
    else { return "" }
    if rows.isGiven || columns.isGiven {
      return [label(of: row, in: rows, of: run), label(of: column, in: columns, of: run)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    guard case .pareto(let pareto) = rows.kind, pareto.classes.count == 3, row < 3 else {
      return ""
    }
    let noun = ["best sellers", "middle range", "long tail"][row]
    switch columns.kind {
    case .demandPattern: return "\(DemandPattern.classes[column]) \(noun)"
    case .variability, .pareto:
      let word = label(of: column, in: columns)
      return word.isEmpty ? noun : "\(word) \(noun)"
    case .given: return noun
    }
  }

  /// What a state outside the matrix means.
  public static func meaning(of state: ItemState, in model: SegmentModel) -> String {
    switch state {
    case .active: "in the matrix"
    case .new:
      "sold for less than \(Figures.count(model.minimumHistory, "period"))"
    case .noDemand: "nothing demanded in the horizon"
    case .negative: "more returned than sold"
    case .noCluster: "left out of the clustering, or noise"
    }
  }

  // MARK: Options in force

  /// The options that decide the matrix, short: for the panel beside it.
  public static func rules(_ run: Run?) -> [Fact] {
    guard let run else { return [] }
    var words: [String] = []
    for name in [run.model.rows, run.model.columns] {
      guard let dimension = run.model.dimensions.first(where: { $0.name == name }) else { continue }
      if dimension.isGiven {
        words.append(
          "\(name) by \(run.clustering(named: name)?.record.recipe.method ?? "clusters")")
      }
      words += options(of: dimension)
    }
    words.append(zeroFill(run.model.zeroFill))
    words.append(run.manifest.parameters.returns == "net" ? "returns netted" : "returns left out")
    return packed(words).enumerated().map { index, line in
      Fact(index == 0 ? "rules" : "", RichLine(line))
    }
  }

  /// Words in as few lines as their order allows, so that no option is torn apart where the panel
  /// is at its narrowest.
  static func packed(_ words: [String], width: Int = 32) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 3 + word.count <= width {
        lines[lines.count - 1] = "\(last) · \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// The options of one dimension of a run; of clusters how they are made.
  public static func options(of dimension: Dimension, in run: Run) -> [String] {
    guard dimension.isGiven else { return options(of: dimension) }
    return run.clustering(named: dimension.name).map { [$0.recipeWords] } ?? []
  }

  /// The options of one dimension.
  public static func options(of dimension: Dimension) -> [String] {
    switch dimension.kind {
    case .pareto(let pareto): [boundary(pareto.boundary), ties(pareto.ties)]
    case .variability(let variability): [deviation(variability.deviation)]
    case .demandPattern(let pattern): [interval(pattern.interval), deviation(pattern.deviation)]
    case .given: []
    }
  }

  public static func boundary(_ rule: Pareto.Boundary) -> String {
    switch rule {
    case .crossing: "crossing item up"
    case .upTo: "up to the cut"
    case .below: "below the cut"
    case .refill: "each class refilled"
    case .count: "shares of items"
    }
  }

  public static func ties(_ rule: Pareto.Ties) -> String {
    switch rule {
    case .together: "ties kept"
    case .split: "ties split"
    }
  }

  public static func deviation(_ deviation: Deviation) -> String {
    switch deviation {
    case .population: "population deviation"
    case .sample: "sample deviation"
    }
  }

  public static func interval(_ interval: DemandPattern.Interval) -> String {
    switch interval {
    case .periodsPerDemand: "periods per demand"
    case .meanInterval: "mean interval"
    case .fromFirst: "from the first demand"
    }
  }

  public static func zeroFill(_ rule: ZeroFill) -> String {
    switch rule {
    case .horizon: "whole horizon"
    case .fromFirstSale: "since first sale"
    }
  }

  /// `revenue`, `order lines`.
  public static func measure(_ measure: Measure) -> String {
    switch measure {
    case .revenue: "revenue"
    case .quantity: "quantity"
    case .orderLines: "order lines"
    case .grossMargin: "gross margin"
    }
  }
}
