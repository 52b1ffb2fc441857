import Foundation
import Testing

/// The clusters of a run in a pseudo-terminal, from strata.toml to the members of a cluster.
@Suite("Clusters screen", .drivesPrograms)
struct ClusterScreenTests {
  private static let table = """
    [[clustering]]
    name = "profile"
    features = ["revenue", "cv"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 3
    starts = 2
    """

  @Test(
    "Clusters, their members, an item that names its cluster, and every view",
    arguments: [("xterm-256color", "C.UTF-8", false), ("vt100", "C", true)])
  func clusters(term: String, language: String, withoutColour: Bool) async throws {
    let workspace = try await TestWorkspace.demo(clusterings: Self.table)
    let run = try await workspace.strata("run")
    #expect(run.code == 0, "\(run.errors)")
    var environment = ["LANG": language, "LC_ALL": language]
    if withoutColour { environment["NO_COLOR"] = "1" }
    let terminal = try workspace.open(
      columns: 120, rows: 40, term: term, environment: environment)
    try await terminal.wait(for: "295 products")
    try await terminal.press("K")
    try await terminal.wait(for: "3 clusters of 295 items")
    try await terminal.wait(for: "second best")
    try await terminal.press("Down")
    try await terminal.wait(for: "Cluster 2")
    try await terminal.press("Enter")
    try await terminal.wait(for: "clusters . profile = 2")
    try await terminal.press("Enter")
    try await terminal.wait(for: "profile +2 ")
    try await terminal.press("Escape")
    try await terminal.press("Escape")
    try await terminal.wait(for: "Cluster 2")
    try await terminal.press("v")
    try await terminal.wait(for: "choice of k")
    try await terminal.press("v")
    try await terminal.wait(for: "mean")
    try await terminal.press("v")
    try await terminal.wait(for: "of spread")
    if language == "C" {
      #expect(await terminal.screen.text.unicodeScalars.allSatisfy { $0.isASCII })
    }
    try await terminal.press("v")
    try await terminal.wait(for: "100 of 100 draws")
    try await terminal.press("v")
    try await terminal.wait(for: "windows of time")
    try await terminal.wait(for: "weakest")
    try await terminal.press("v")
    try await terminal.wait(for: "The run before has no clustering of this name.")
    try await terminal.press("v")
    try await terminal.wait(for: "3 clusters of 295 items")
    try await terminal.press("q")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(await terminal.leftOver == [])
  }
}
