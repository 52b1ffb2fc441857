import Clustering
import Segmentation
import Tables

extension RunDrift.Part {
  /// The figures of items that are compared, where they are there.
  private static let figures = ["revenue", "quantity", "order_lines", "cv", "adi"]

  /// The clusterings that both runs have.
  static func clusterings(_ before: Run, _ after: Run) -> [RunDrift.Part] {
    let shared = SharedClusterings(before: before, after: after)
    let crossings = Dictionary(
      uniqueKeysWithValues: zip(shared.pairs.map(\.after.name), shared.crossings()))
    return after.clusterings.compactMap { clustering in
      before.clustering(named: clustering.name).map { earlier in
        RunDrift.Part(earlier, clustering, before, after, crossings[clustering.name])
      }
    }
  }

  private init(
    _ one: RunClustering, _ other: RunClustering, _ before: Run, _ after: Run,
    _ crossing: ClusterCrossing?
  ) {
    let (rowsBefore, rowsAfter) = (one.members, other.members)
    var notes = Self.horizonNotes(before, after)
    let (inputsBefore, inputs) = (one.record.recipe.features, other.record.recipe.features)
    let features = inputs.filter(inputsBefore.contains)
    for feature in (inputsBefore + inputs) where !features.contains(feature) {
      notes.append("\(feature) is a feature in one of the runs only, and is not compared.")
    }
    var (labelsBefore, labelsAfter): ([Int32], [Int32]) = ([], [])
    if one.record.recipe != other.record.recipe {
      notes.append(
        "It was made in another way before, so the shares of clusters are not compared: "
          + "\(one.recipeWords).")
    } else if let crossing, crossing.shared > 0 {
      // Matched here and not by the numbers that they have: those of runs that did not follow on each
      // other say nothing of each other.
      let matching = ClusterMatching(crossing)
      labelsBefore = rowsBefore.map { one.label($0) ?? 0 }
      labelsAfter = matching.labels(of: rowsAfter.map { other.label($0) ?? 0 })
    } else if crossing != nil {
      notes.append("No item took part in both runs: the shares of clusters are not compared.")
    } else {
      notes.append(
        "There are more than \(ClusterMatching.mostClusters) clusters: their shares are not compared."
      )
    }
    let samples = Self.samples(features, (before, rowsBefore), (after, rowsAfter), &notes)
    self.init(
      clustering: other.name, itemsBefore: rowsBefore.count, itemsAfter: rowsAfter.count,
      report: DriftReport(samples, labelsBefore: labelsBefore, labelsAfter: labelsAfter),
      notes: notes, obstacle: after.obstacle(toFiguresOf: before))
  }

  /// The items of the matrix: their figures, and the shares of the segments that the model
  /// recommends.
  init(itemsOf before: Run, _ after: Run) {
    let (rowsBefore, rowsAfter) = (before.activeRows, after.activeRows)
    var notes = Self.horizonNotes(before, after)
    let samples = Self.samples(Self.figures, (before, rowsBefore), (after, rowsAfter), &notes)
    var (labelsBefore, labelsAfter): ([Int32], [Int32]) = ([], [])
    if !after.hasSameSides(as: before) {
      notes.append("The matrix has other sides now: the shares of segments are not compared.")
    } else if !after.parts(as: before) {
      notes.append(
        "Items were put into segments in another way before: the shares of segments are not compared."
      )
    } else {
      // Clusters of a matrix come and go; both runs' segments are counted under their names.
      let names = Array(Set(before.naming.cellNames).union(after.naming.cellNames)).sorted()
      labelsBefore = Self.segments(before, rowsBefore, names)
      labelsAfter = Self.segments(after, rowsAfter, names)
    }
    self.init(
      clustering: nil, itemsBefore: rowsBefore.count, itemsAfter: rowsAfter.count,
      report: DriftReport(
        samples, labelsBefore: labelsBefore, labelsAfter: labelsAfter, of: .segments),
      notes: notes, obstacle: after.obstacle(toFiguresOf: before))
  }

  /// Sums grow with time: over another number of equal buckets they differ by that alone. They are not
  /// divided by it: counts would then stand on another grid, which reads as a move.
  private static func horizonNotes(_ before: Run, _ after: Run) -> [String] {
    let (one, other) = (before.calendar.count, after.calendar.count)
    guard one != other, before.manifest.parameters.bucket == after.manifest.parameters.bucket
    else { return [] }
    return ["The runs cover \(one) and \(other) buckets of time: sums differ by that alone."]
  }

  private static func samples(
    _ features: [String], _ before: (run: Run, rows: [Int]), _ after: (run: Run, rows: [Int]),
    _ notes: inout [String]
  ) -> [DriftReport.Sample] {
    features.compactMap { feature in
      let sample = DriftReport.Sample(
        feature: feature, before: values(feature, before.run, before.rows),
        after: values(feature, after.run, after.rows))
      if sample.before.isEmpty != sample.after.isEmpty {
        notes.append("\(feature) has values in one of the runs only, and is not compared.")
      }
      return sample.before.isEmpty || sample.after.isEmpty ? nil : sample
    }
  }

  private static func values(_ feature: String, _ run: Run, _ rows: [Int]) -> [Double] {
    let column = NumberColumn(run.items[feature])
    return rows.compactMap { column.value($0) }
  }

  /// The segment of each row, by its place among names.
  private static func segments(_ run: Run, _ rows: [Int], _ names: [String]) -> [Int32] {
    guard let column = run.recommended else { return [] }
    let known = Dictionary(
      names.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) }
    ) { first, _ in first }
    let places = column.values.map { known[$0] ?? -1 }
    return rows.map { column.code($0).map { places[$0] } ?? -1 }
  }
}

extension Run {
  /// Whether the matrix parts items as that of another run does, cut by cut; its sides are the same.
  fileprivate func parts(as other: Run) -> Bool {
    func sides(_ parameters: RunParameters) -> [RunParameters.DimensionRecord] {
      [parameters.matrix.rows, parameters.matrix.columns].flatMap { side in
        parameters.dimensions.filter { $0.name == side }
      }
    }
    let (one, two) = (manifest.parameters, other.manifest.parameters)
    return sides(one) == sides(two) && one.minHistory == two.minHistory
      && one.zeroFill == two.zeroFill
  }

  /// The rows of the items in the matrix, rising.
  fileprivate var activeRows: [Int] {
    guard case .category(let states)? = items["state"] else { return [] }
    let active = states.values.firstIndex(of: ItemState.active.name)
    return (0..<count).filter { states.code($0) == active }
  }
}
