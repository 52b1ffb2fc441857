import Tables

extension Run {
  /// A column of a clustering: the cluster under its name, or one of its figures
  /// (`NAME_silhouette`, `NAME_distance`, `NAME_second`), or what experts say (`NAME_class`,
  /// `NAME_rule`).
  func clusterColumn(_ name: String) -> ColumnData? {
    for clustering in clusterings {
      if let place = ItemColumns.ofExperts(clustering.name).firstIndex(of: name),
        let column = place == 0 ? clustering.classes : clustering.movedBy
      {
        return .category(column)
      }
      guard let place = ItemColumns.ofClustering(clustering.name).firstIndex(of: name) else {
        continue
      }
      switch place {
      case 0: return .integer(clustering.labels)
      case 1: return .number(clustering.silhouettes)
      case 2: return .number(clustering.distances)
      default: return .integer(clustering.secondBest)
      }
    }
    return nil
  }

  /// The clusterings of a run's folder, by the numbers that clusters keep from run to run.
  static func clusterings(
    _ directory: String, _ manifest: RunManifest
  ) throws(WorkspaceError) -> [RunClustering] {
    let own = try ownClusterings(directory, manifest)
    guard !own.isEmpty, let kept = KeptLabels(directory) else { return own }
    return own.map(kept.applied)
  }

  /// The clusterings of a run's folder, clusters counted by falling size; empty where its manifest
  /// lists none. The columns are mapped, not read.
  static func ownClusterings(
    _ directory: String, _ manifest: RunManifest
  ) throws(WorkspaceError) -> [RunClustering] {
    func damaged(_ reason: String) -> WorkspaceError {
      .damagedRun(name: manifest.run, reason: reason)
    }
    guard manifest.files.contains(where: { $0.path == RunFiles.clusterings }),
      manifest.files.contains(where: { $0.path == RunFiles.clusters })
    else { return [] }
    let table: Table
    do throws(ArrowError) {
      table = try ArrowFile.read(path: "\(directory)/\(RunFiles.clusters)")
    } catch {
      throw damaged("\(RunFiles.clusters): \(error.message)")
    }
    guard let file = ClustersFile(in: directory), file.clusterings.allSatisfy(\.isSound),
      Set(file.clusterings.map(\.recipe.name)).count == file.clusterings.count
    else { throw damaged("\(RunFiles.clusterings) is not the record of its clusterings") }
    return try file.clusterings.map { record throws(WorkspaceError) in
      let names = ItemColumns.ofClustering(record.recipe.name)
      guard case .integer(let labels)? = table[names[0]],
        case .number(let silhouettes)? = table[names[1]],
        case .number(let distances)? = table[names[2]],
        case .integer(let secondBest)? = table[names[3]], labels.count == manifest.items
      else { throw damaged("\(RunFiles.clusters) is not the table of its clusterings") }
      let experts = ItemColumns.ofExperts(record.recipe.name).map { table[$0] }
      var (classes, movedBy): (CategoryColumn?, CategoryColumn?)
      if record.experts != nil {
        guard case .category(let first)? = experts[0], case .category(let second)? = experts[1]
        else { throw damaged("\(RunFiles.clusters) has no classes of \(record.recipe.name)") }
        (classes, movedBy) = (first, second)
      }
      return RunClustering(
        record: record, labels: labels, silhouettes: silhouettes, distances: distances,
        secondBest: secondBest, numbers: Array(1..<record.sizes.count + 1), history: nil,
        classes: classes, movedBy: movedBy)
    }
  }
}

extension ClusteringRecord {
  /// Whether its arrays fit each other, so that nothing that shows it can stumble.
  fileprivate var isSound: Bool {
    let width = columns.count
    let numbers = clusters.map(\.cluster)
    return width > 0 && Set(numbers).count == numbers.count
      && Set(numbers.filter { $0 != 0 }) == Set(sizes.indices.map { $0 + 1 })
      && clusters.allSatisfy {
        $0.centre.count == width && $0.scaledCentre.count == width && $0.deviations.count == width
      } && experts.map(isSound) ?? true
  }

  /// Whether what experts say fits the clusters and the recipe.
  private func isSound(_ experts: ExpertRecord) -> Bool {
    guard let asked = recipe.experts else { return false }
    let numbers = experts.clusters.map(\.cluster)
    return experts.sizes.count == asked.classes.count
      && Set(numbers) == Set(clusters.map(\.cluster).filter { $0 != 0 })
      && Set(numbers).count == numbers.count
      && experts.clusters.allSatisfy { asked.classes.contains($0.class) }
  }
}
