import Foundation
import Testing

/// `[[clustering]]` of a workspace, from strata.toml to the members of a cluster.
@Suite("Clusters of a workspace", .drivesPrograms)
struct ClustersTests {
  private static let behaviour = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "cv"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 3
    """

  @Test("A run makes them, `clusters` lists them, `items --segment` shows the members")
  func whole() async throws {
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour)
    let run = try await workspace.strata("run")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("in 3 clusters; silhouette"))
    let listed = try await workspace.strata("clusters", "--format", "csv")
    #expect(listed.code == 0, "\(listed.errors)")
    #expect(
      listed.lines.first
        == "clustering,cluster,name,size,share,revenue_share,silhouette,revenue,cv,size_before,similarity"
    )
    #expect(listed.lines.count == 4)
    #expect(listed.lines.dropFirst().allSatisfy { $0.hasPrefix("behaviour,") })
    let second = try #require(listed.lines.dropFirst(2).first)
    let size = try #require(second.split(separator: "\"").last?.split(separator: ",").first)
    let items = try await workspace.strata(
      "items", "--segment", "behaviour:2", "--columns", "id,behaviour,behaviour_silhouette",
      "--format", "csv")
    #expect(items.lines.count == Int(size).map { $0 + 1 })
    #expect(items.lines.dropFirst().allSatisfy { $0.contains(",2,") })
    let sorted = try await workspace.strata(
      "items", "--where", "behaviour = 2 and behaviour_silhouette < 2", "--sort",
      "behaviour_distance:desc", "--limit", "1", "--format", "csv")
    #expect(sorted.lines.first?.hasSuffix(",behaviour") == true)
    #expect(sorted.lines.count == 2)
  }

  @Test("An item's explanation names its clusters, or why it is in none")
  func explained() async throws {
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour)
    #expect(try await workspace.strata("run").code == 0)
    let why = try await workspace.strata("explain", "NL-10050")
    #expect(why.output.contains("Its clusters\n  behaviour  "))
    #expect(why.output.contains(" from its centre; next "))
    let json = try await workspace.strata("explain", "NL-10050", "--format", "json")
    #expect(json.output.contains("\"clusters\": [{\"clustering\": \"behaviour\", \"cluster\": "))
    #expect(json.output.contains("\"left_out\": null"))
    let csv = try await workspace.strata("explain", "NL-10050", "--format", "csv")
    #expect(
      csv.lines.suffix(4).map { $0.prefix { $0 != "," } } == [
        "behaviour", "behaviour_silhouette", "behaviour_distance", "behaviour_second",
      ])
    let fresh = try await workspace.strata("explain", "NL-10004")
    #expect(fresh.output.contains("  behaviour  –  takes no part: new"))
  }

  @Test("From run to run clusters keep their numbers, and what became of them is said")
  func history() async throws {
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour)
    let first = try await workspace.strata("run")
    #expect(!first.errors.contains("since"))
    let before = try await workspace.strata("clusters", "--format", "json")
    try workspace.rewrite("k = 3", as: "k = 4")
    let run = try await workspace.strata("run")
    #expect(run.code == 0, "\(run.errors)")
    let previous = try #require(first.lines.first)
    #expect(run.errors.contains("  since \(previous): Cluster "))
    let listed = try await workspace.strata("clusters")
    #expect(listed.errors.contains("  since \(previous): Cluster "))
    #expect(listed.output.contains("size before"))
    let history = try await workspace.strata("clusters", "--history", "--format", "csv")
    #expect(history.lines.first == "run,started,cluster,name,size,share,similarity")
    #expect(history.lines.count == 8)
    #expect(history.lines.prefix(4).dropFirst().allSatisfy { $0.hasPrefix(previous + ",") })
    #expect(history.errors.contains(", since \(previous): Cluster "))
    let two = try await workspace.strata("clusters", "--history", "--windows", "3")
    #expect(two.code == 2)
    #expect(two.errors.contains("--windows and --history are 2 questions"))
    // Back again: a run that was made before shows what it showed then.
    try workspace.rewrite("k = 4", as: "k = 3")
    let again = try await workspace.strata("run")
    #expect(again.lines.first == previous)
    let after = try await workspace.strata("clusters", "--format", "json")
    #expect(after.output == before.output)
    let compared = try await workspace.strata("compare", "previous", "active")
    #expect(compared.errors.contains("\nbehaviour: Cluster"))
  }

  @Test("What is not there is said, with what there is")
  func refusals() async throws {
    let without = try await TestWorkspace.demo(clusterings: "")
    #expect(try await without.strata("run").code == 0)
    let none = try await without.strata("clusters")
    #expect(none.code == 2)
    #expect(none.errors.contains("The active run has no clustering."))
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour)
    #expect(try await workspace.strata("run").code == 0)
    let wrong = try await workspace.strata("clusters", "behavior")
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("Did you mean \"behaviour\"?"))
    let cluster = try await workspace.strata("items", "--segment", "behaviour:9")
    #expect(cluster.code == 2)
    #expect(cluster.errors.contains("Expected behaviour:1, behaviour:2, behaviour:3."))
    let noise = try await workspace.strata(
      "items", "--segment", "behaviour:noise", "--format", "csv")
    #expect(noise.code == 0)
    #expect(noise.lines.count == 1)
  }

  @Test("More clusters than items: exit code 2 as of a file, and the run before stays active")
  func impossible() async throws {
    let workspace = try await TestWorkspace.demo(
      clusterings: Self.behaviour.replacingOccurrences(of: "k = 3", with: "k = 1000"))
    let before = try await workspace.strata("items", "--limit", "1", "--format", "csv")
    let run = try await workspace.strata("run")
    #expect(run.code == 2)
    #expect(run.errors.contains("The clustering \"behaviour\" cannot be made: There are"))
    let after = try await workspace.strata("items", "--limit", "1", "--format", "csv")
    #expect(before.output == after.output)
  }

  @Test("For people each clustering has a table of its own, without columns of nothing")
  func tables() async throws {
    let workspace = try await TestWorkspace.demo()
    let listed = try await workspace.strata("clusters")
    #expect(listed.code == 0, "\(listed.errors)")
    let heads = listed.lines.filter { $0.hasPrefix("clustering ") }
    #expect(heads.count == 2)
    #expect(heads.first?.contains("ADI") == true && heads.last?.contains("ADI") == false)
    #expect(!listed.output.contains("similarity") && !listed.output.contains("–"))
    let rows = try await workspace.strata("clusters", "--format", "csv")
    #expect(rows.lines.first?.hasSuffix(",size_before,similarity") == true)
  }

  @Test("How far clusters can be relied on: other samples, and windows of time")
  func stability() async throws {
    let workspace = try await TestWorkspace.demo()
    let draws = try await workspace.strata(
      "clusters", "portfolio", "--bootstrap", "16", "--format", "csv")
    #expect(draws.code == 0, "\(draws.errors)")
    #expect(
      draws.lines.first
        == "clustering,cluster,name,size,jaccard,jaccard_deviation,band,dissolved,recovered")
    #expect(draws.lines.count == 5)
    let windows = try await workspace.strata(
      "clusters", "portfolio", "--windows", "18", "--step", "9", "--format", "csv")
    #expect(windows.code == 0, "\(windows.errors)")
    #expect(windows.lines.first == "clustering,from,to,shared,left,entered,adjusted_rand")
    #expect(windows.lines.count == 3)
    #expect(windows.lines[1].hasPrefix("portfolio,2023-11..2025-04,2024-08..2026-01,"))
    #expect(windows.errors.contains("mean agreement 0."))
  }

  @Test("Questions of stability that cannot be answered are refused in a sentence")
  func stabilityRefusals() async throws {
    let workspace = try await TestWorkspace.demo()
    let two = try await workspace.strata("clusters", "--bootstrap", "10")
    #expect(two.code == 2)
    #expect(two.errors.contains("The run has several clusterings: rhythm, portfolio."))
    let long = try await workspace.strata("clusters", "rhythm", "--windows", "36")
    #expect(long.code == 2)
    #expect(long.errors.contains("Fewer than two windows of 36 buckets"))
    let both = try await workspace.strata(
      "clusters", "rhythm", "--windows", "6", "--bootstrap", "5")
    #expect(both.code == 2)
    let none = try await workspace.strata("clusters", "rhythm", "--bootstrap", "0")
    #expect(none.code == 2)
    #expect(none.errors.contains("--bootstrap 0: expected 1 to 10000 draws"))
  }
}
