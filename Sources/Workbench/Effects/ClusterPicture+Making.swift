import Clustering
import Tables
import Workspace

extension ClusterPicture {
  /// Walks over the items of a clustering. Linear in the items, but for sorting silhouettes and disagreements.
  init(of clustering: RunClustering, in run: Run) {
    self.run = run.name
    self.clustering = clustering.name
    parts = Self.parts(clustering)
    fault = ""
    scatter = Scatter()
    disagreements = Array(run.disagreements(with: clustering).prefix(Self.mostDisagreements))
    do throws(ClusteringError) {
      scatter = try Self.scatter(clustering, run)
    } catch {
      fault = error.message
    }
  }

  // MARK: Silhouettes and neighbours

  private static func parts(_ clustering: RunClustering) -> [Part] {
    let numbers = clustering.clusters.map(\.cluster)
    var places: [Int64: Int] = [:]
    for (place, number) in numbers.enumerated() { places[Int64(number)] = place }
    var silhouettes = [[Double]](repeating: [], count: numbers.count)
    var seconds = [[Int: Int]](repeating: [:], count: numbers.count)
    for row in 0..<clustering.labels.count {
      guard let label = clustering.labels.value(row), let place = places[label] else { continue }
      if let value = clustering.silhouettes.value(row), value.isFinite {
        silhouettes[place].append(value)
      }
      if let second = clustering.secondBest.value(row) {
        seconds[place][Int(second), default: 0] += 1
      }
    }
    return numbers.indices.map { place in
      let sorted = silhouettes[place].sorted(by: >)
      return Part(
        silhouettes: evenly(sorted.count, most: mostSilhouettes).map { sorted[$0] },
        misplaced: sorted.count { $0 < 0 },
        neighbours: seconds[place].sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { Neighbour(cluster: $0.key, items: $0.value) })
    }
  }

  /// At most so many places of a list, evenly spread, both ends among them.
  static func evenly(_ count: Int, most: Int) -> [Int] {
    guard count > most, most > 1 else { return Array(0..<max(0, count)) }
    return (0..<most).map { $0 * (count - 1) / (most - 1) }
  }

  // MARK: Scatter

  /// Scales an even sample of the items as the clustering was and puts it on the two directions of
  /// its greatest spread. The sample alone is scaled: it is large enough to have the spread of all.
  private static func scatter(
    _ clustering: RunClustering, _ run: Run
  ) throws(ClusteringError) -> Scatter {
    let members = (0..<clustering.labels.count).filter { clustering.labels.value($0) != nil }
    let rows = evenly(members.count, most: mostPoints).map { members[$0] }
    let recipe = clustering.record.recipe
    let columns = recipe.features.map { (name: $0, values: numbers(run.items[$0], rows)) }
      .filter { column in
        guard let first = column.values.first, column.values.allSatisfy(\.isFinite) else {
          return false
        }
        return column.values.contains { $0 != first }
      }
    guard !columns.isEmpty, !rows.isEmpty else { return Scatter() }
    var values: [Double] = []
    values.reserveCapacity(rows.count * columns.count)
    for place in rows.indices { for column in columns { values.append(column.values[place]) } }
    // Gower's distance takes shares of ranges; categories have no place along a line.
    let preparation =
      recipe.distance == DistanceMeasure.gower.rawValue
      ? FeaturePreparation(scale: .minMax) : recipe.preparation ?? FeaturePreparation(scale: .none)
    let points = try preparation.apply(
      FeatureMatrix(values: values, count: rows.count, names: columns.map(\.name))
    ).points
    let components = PrincipalComponents(points)
    var scatter = Scatter()
    scatter.items = members.count
    scatter.clusters = rows.map { Int32(truncatingIfNeeded: clustering.labels.value($0) ?? 0) }
    scatter.axes = (0..<min(2, points.width)).map { component in
      let weights = zip(points.names, components.weights[component])
        .map { Weight(feature: $0, value: $1) }
        .sorted { abs($0.value) > abs($1.value) }
      return Axis(share: components.share(component), weights: weights)
    }
    let places = scatter.axes.indices.map { component in
      unit(rows.indices.map { components.place(of: $0, in: points, along: component) })
    }
    scatter.x = places.first ?? []
    scatter.y = places.count > 1 ? places[1] : rows.map { _ in 0.5 }
    return scatter
  }

  private static func numbers(_ column: ColumnData?, _ rows: [Int]) -> [Double] {
    switch column {
    case .number(let numbers)?: rows.map { numbers.value($0) ?? .nan }
    case .integer(let integers)?: rows.map { integers.value($0).map(Double.init) ?? .nan }
    default: []
    }
  }

  /// Values on 0...1, the smallest to the largest.
  private static func unit(_ values: [Double]) -> [Float] {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    guard high > low, (high - low).isFinite else { return values.map { _ in 0.5 } }
    return values.map { Float(($0 - low) / (high - low)) }
  }
}
