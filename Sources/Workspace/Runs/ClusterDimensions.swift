import Segmentation
import Tables

/// Makes the matrix of a run whose rows or columns are clusters, once these are known.
enum ClusterDimensions {
  /// Classes are kept in a byte, and one value of it says that there is none.
  static let mostClasses = Int(SegmentationResult.noClass)

  /// The tables with the clusters as classes of the matrix. Classes are the clusters' numbers; items
  /// in no cluster leave the matrix.
  ///
  /// Throws where a clustering of the matrix has no cluster at all, or more than there is room for.
  static func put(
    _ clusters: RunClusters, into tables: RunTables
  ) throws(WorkspaceError) -> RunTables {
    var given: [GivenClasses] = []
    for dimension in tables.result.model.dimensions where dimension.isGiven {
      given.append(try classes(dimension.name, clusters, tables))
    }
    do throws(SegmentationError) {
      return tables.with(try tables.result.giving(given, of: tables.measures))
    } catch {
      throw .model(error)
    }
  }

  private static func classes(
    _ name: String, _ clusters: RunClusters, _ tables: RunTables
  ) throws(WorkspaceError) -> GivenClasses {
    let record = clusters.file.clusterings.first { $0.recipe.name == name }
    let count = record?.sizes.count ?? 0
    guard count > 0, case .integer(let labels)? = clusters.table[name] else {
      throw .clustering(
        name: name,
        message: "It is a side of the matrix, and found no cluster: all items are noise.",
        remedy: "Take another recipe, or another dimension for the matrix.", isUsage: false)
    }
    guard count <= mostClasses else {
      throw .clustering(
        name: name,
        message: "It is a side of the matrix, and found \(count) clusters; a matrix has room for "
          + "\(mostClasses).",
        remedy: "Ask for fewer and larger ones, or take another dimension for the matrix.",
        isUsage: false)
    }
    var codes = [UInt8](repeating: SegmentationResult.noClass, count: tables.measures.count)
    for (row, item) in tables.order.enumerated() {
      guard let label = labels.value(row), label > 0 else { continue }
      codes[Int(item)] = UInt8(clamping: label - 1)
    }
    return GivenClasses(
      dimension: name, classes: (1...count).map(String.init), codes: codes)
  }
}
