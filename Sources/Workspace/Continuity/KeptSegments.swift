import Segmentation
import Tables

/// The segments of a matrix whose rows or columns are clusters, by the numbers that these keep from
/// run to run: the run's files name them by the clusters' sizes.
struct KeptSegments {
  /// Rows, columns and cells by kept names; clusters by rising number.
  let manifest: RunManifest
  /// What a segment of the files is called.
  private let names: [String: String]

  /// Nil where the matrix has no cluster that has another number than in the files.
  init?(_ manifest: RunManifest, _ clusterings: [RunClustering]) {
    guard let model = manifest.model,
      let rows = Side(manifest.rows, model.rows, model, clusterings),
      let columns = Side(manifest.columns, model.columns, model, clusterings),
      rows.isRenamed || columns.isRenamed,
      manifest.cells.count == rows.order.count * columns.order.count
    else { return nil }
    let naming = SegmentNaming(rows: rows.names, columns: columns.names, outside: model.outside)
    var kept = manifest
    kept.rows = rows.names
    kept.columns = columns.names
    var names: [String: String] = [:]
    let places = rows.order.flatMap { row in
      columns.order.map { row * columns.order.count + $0 }
    }
    kept.cells = zip(places, naming.cellNames).map { place, name in
      var cell = manifest.cells[place]
      names[cell.segment] = name
      cell.segment = name
      return cell
    }
    self.manifest = kept
    self.names = names
  }

  /// The items with the segments' kept names; no row is touched.
  func applied(to items: Table) -> Table {
    Table(
      zip(items.names, items.columns).map { name, column in
        guard name == "recommended", case .category(let segments) = column else {
          return (name, column)
        }
        return (
          name,
          .category(
            CategoryColumn(
              codes: segments.codes, values: segments.values.map { names[$0] ?? $0 }))
        )
      }, metadata: items.metadata)
  }

  /// The rows or the columns.
  private struct Side {
    /// Places in the files, and what stands there is called, in the order in which they are shown.
    let order: [Int]
    let names: [String]
    /// Whether anything is called otherwise than in the files; two clusters may have changed names.
    let isRenamed: Bool

    /// Nil where the files do not fit each other.
    init?(
      _ classes: [String], _ name: String, _ model: SegmentModel, _ clusterings: [RunClustering]
    ) {
      guard model.dimensions.contains(where: { $0.name == name && $0.isGiven }) else {
        order = Array(classes.indices)
        names = classes
        isRenamed = false
        return
      }
      guard let numbers = clusterings.first(where: { $0.name == name })?.numbers,
        numbers.count == classes.count
      else { return nil }
      let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
      self.order = order
      let names = order.map { String(numbers[$0]) }
      self.names = names
      isRenamed = zip(order, names).contains { classes[$0] != $1 }
    }
  }
}
