import Segmentation
import Settings

extension Configuration {
  /// What the matrix is made of: names of dimensions, or of clusterings.
  struct Sides {
    var rows: String
    var columns: String
    /// A dimension for each side that is a clustering; its classes are known after the clustering.
    var given: [Dimension] = []
  }

  /// The matrix's sides; nil where they are wrong.
  ///
  /// `names` are those of all dimensions, also of those that are not sound: what is wrong with one
  /// is said once. Likewise with clusterings.
  static func matrix(
    _ root: inout ConfigurationReader, _ dimensions: [Dimension], names: [String],
    _ clusterings: [ClusteringConfiguration]
  ) -> Sides? {
    let clusteringNames = Self.clusteringNames(root)
    let words = names + clusteringNames.filter { !names.contains($0) }
    guard var matrix = root.table("matrix") else {
      return words.count >= 2
        ? Self.sides(rows: words[0], columns: words[1], names, clusterings) : nil
    }
    func side(_ key: String, or fallback: String?) -> String? {
      guard let found = matrix.value(key) else { return fallback }
      guard case .text(let name) = found, words.contains(name) else {
        if !words.isEmpty { matrix.wordFault(key, found, words) }
        return nil
      }
      Self.checkCount(matrix, key, clusterings.first { $0.name == name })
      return name
    }
    let rows = side("rows", or: words.first)
    let columns = side("columns", or: words.first { $0 != rows })
    matrix.finish()
    if let rows, rows == columns {
      matrix.fault("columns", expected: "another dimension than the rows'")
    }
    Self.checkSegments(matrix, dimensions, rows, columns)
    guard let rows, let columns else { return nil }
    return Self.sides(rows: rows, columns: columns, names, clusterings)
  }

  /// The names of all clusterings, as far as they are texts.
  static func clusteringNames(_ root: ConfigurationReader) -> [String] {
    var reader = root
    guard case .list(let tables)? = reader.value("clustering") else { return [] }
    return tables.compactMap { table in
      guard case .table(let values) = table, case .text(let name)? = values["name"] else {
        return nil
      }
      return name
    }
  }

  private static func sides(
    rows: String, columns: String, _ names: [String], _ clusterings: [ClusteringConfiguration]
  ) -> Sides {
    let given = [rows, columns].filter { name in
      !names.contains(name) && clusterings.contains { $0.name == name }
    }
    return Sides(
      rows: rows, columns: columns,
      given: given.map { Dimension(name: $0, kind: .given(classes: [])) })
  }

  /// A clustering that asks for more clusters than a matrix has room for. Where the number is found
  /// while clustering, it is checked then.
  private static func checkCount(
    _ matrix: ConfigurationReader, _ key: String, _ clustering: ClusteringConfiguration?
  ) {
    guard let clustering, clustering.recipe.method.needsClusterCount else { return }
    let most = clustering.counts?.upperBound ?? clustering.recipe.k
    guard most > ClusterDimensions.mostClasses else { return }
    matrix.fault(
      key, expected: "a clustering of at most \(ClusterDimensions.mostClasses) clusters",
      remedy: "Its k is \(most).")
  }

  /// Two segments must not share a name, and none may be called like a state.
  private static func checkSegments(
    _ matrix: ConfigurationReader, _ dimensions: [Dimension], _ rows: String?, _ columns: String?
  ) {
    guard
      let rowClasses = dimensions.first(where: { $0.name == rows })?.classes,
      let columnClasses = dimensions.first(where: { $0.name == columns })?.classes
    else { return }
    var seen = Set(([.active] + ItemState.outside).map(\.name))
    for name in SegmentNaming(rows: rowClasses, columns: columnClasses).cellNames
    where !seen.insert(name).inserted {
      matrix.faults.add(
        matrix.path, found: "two segments called \"\(name)\"",
        expected: "classes whose joined names differ from each other and from the states'",
        remedy: "Rename a class.")
    }
  }
}
