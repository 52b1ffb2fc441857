import Clustering
import Synchronization
import TestSupport
import Testing

@testable import Workspace

@Suite("A clustering looked into again")
struct ClusterStudyTests {
  private static let recipes = [
    "method = \"k-means\"\nk = 2\nstarts = 3\nseed = 7", "method = \"k-means\"\nk = \"2..4\"",
    "method = \"ward\"\nk = 3", "method = \"k-medoids\"\nk = 3",
    "method = \"mixture\"\nk = 2\nseed = 4", "method = \"dbscan\"",
    "method = \"dbscan\"\neps = 0.75\nmin_points = 4", "method = \"hdbscan\"\nmin_size = 4",
  ]

  private static func table(_ recipe: String) -> String {
    "[[clustering]]\nname = \"behaviour\"\nfeatures = [\"revenue\", \"mean\"]\n"
      + "scale = \"log1p+z-score\"\n" + recipe
  }

  private func run(_ folder: TemporaryFolder, _ recipe: String) throws -> Run {
    try Sample.run(
      try Sample.workspace(folder, Sample.toml + "\n" + Self.table(recipe)),
      Sample.ingested(ClusteringRunTests.items))
  }

  @Test("What a run records of a recipe is the recipe", arguments: recipes)
  func record(_ recipe: String) throws {
    let asked = try Configuration.parse(Sample.toml + "\n" + Self.table(recipe)).clusterings[0]
    let recorded = RunParameters.ClusteringParameters(asked)
    let again = try #require(ClusteringConfiguration(recorded))
    // Options that the method has no use for are not recorded, and change nothing.
    #expect(RunParameters.ClusteringParameters(again) == recorded)
    #expect(again.counts == asked.counts && again.preparation == asked.preparation)
  }

  @Test("The same items and recipe find the run's clusters again")
  func again() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, "method = \"ward\"\nk = 2")
    let clustering = try #require(run.clusterings.first)
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(study.points.count == 16 && study.original.names == ["revenue", "mean"])
    #expect(study.numbers == [1, 2])
    #expect(study.partition == (try study.recipe.apply(to: study.points).partition))
    #expect(try study.hierarchy()?.merges.count == 15)
  }

  @Test("Where numbers of clusters were compared, the chosen one is studied")
  func chosen() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, "method = \"k-means\"\nk = \"2..4\"")
    let study = try ClusterStudy(of: try #require(run.clusterings.first), in: run)
    #expect(study.recipe.k == study.partition.clusterCount)
    #expect(try study.hierarchy() == nil)
  }

  @Test("By Gower's distance the tree has the columns that clusters are described by")
  func categories() throws {
    let folder = try TemporaryFolder()
    let table = """
      [[clustering]]
      name = "behaviour"
      features = ["revenue", "abc"]
      distance = "gower"
      method = "average"
      k = 2
      """
    let run = try Sample.run(
      try Sample.workspace(folder, Sample.toml + "\n" + table),
      Sample.ingested(ClusteringRunTests.items))
    let clustering = try #require(run.clusterings.first)
    let study = try ClusterStudy(of: clustering, in: run)
    #expect(study.scaled.names == study.original.names)
    #expect(study.scaled.count == study.original.count)
    #expect(study.original.width == clustering.clusters.first?.centre.count)
    #expect(try study.hierarchy()?.merges.count == 15)
  }

  @Test("Clear clusters are found again in other samples; parts are told on the way")
  func bootstrap() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, "method = \"k-means\"\nk = 2")
    let study = try ClusterStudy(of: try #require(run.clusterings.first), in: run)
    var draws: [Int] = []
    let stability = try study.bootstrap(draws: 20) { draws.append($0.draws) }
    #expect(draws == [8, 16])
    #expect(stability.draws == 20)
    #expect(stability.clusters.allSatisfy { $0.band == .highlyStable })
  }

  @Test("Work that is no longer wanted ends")
  func cancelled() throws {
    let folder = try TemporaryFolder()
    let run = try run(folder, "method = \"k-means\"\nk = 2")
    let study = try ClusterStudy(of: try #require(run.clusterings.first), in: run)
    let asked = Mutex(0)
    #expect(throws: ClusteringError.cancelled) {
      try study.bootstrap(
        monitor: WorkMonitor(
          isCancelled: {
            asked.withLock {
              $0 += 1
              return $0 > 3
            }
          }))
    }
  }
}
