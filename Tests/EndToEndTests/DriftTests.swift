import Foundation
import Testing

/// `strata drift`: two runs of a demo over different horizons.
@Suite("Drift", .drivesPrograms)
struct DriftTests {
  private struct Row: Decodable {
    var clustering: String?
    var feature: String
    var psi: Double
    var band: String
    var chance, ks, p: Double?
  }

  @Test("Rows by clustering and feature; a check fails where the advice is to review")
  func moved() async throws {
    let workspace = try await TestWorkspace.demo()
    let whole = try await workspace.strata("runs", "--format", "csv")
    #expect(whole.lines.count == 2)
    let years = [
      "horizon = { from = \"2023-11\", to = \"2024-04\" }",
      "horizon = { from = \"2025-05\", to = \"2025-10\" }",
    ]
    for (was, year) in zip(["horizon = \"all\"", years[0]], years) {
      try workspace.rewrite(was, as: year)
      #expect(try await workspace.strata("run").code == 0)
    }
    let table = try await workspace.strata("drift")
    #expect(table.code == 0)
    #expect(table.errors.contains("Moved far: "))
    #expect(table.errors.contains("Refit: choose features and number of clusters anew"))
    let csv = try await workspace.strata("drift", "previous", "active", "--format", "csv")
    #expect(csv.lines.first == "clustering,feature,psi,band,chance,ks,p")
    let json = try await workspace.strata("drift", "--format", "json")
    let rows = try JSONDecoder().decode([Row].self, from: Data(json.output.utf8))
    #expect(rows.count == csv.lines.count - 1)
    let items = rows.filter { $0.clustering == nil }
    #expect(
      Set(items.map(\.feature)) == [
        "revenue", "quantity", "order_lines", "cv", "adi", "segments",
      ])
    let portfolio = rows.filter { $0.clustering == "portfolio" }
    #expect(Set(portfolio.map(\.feature)) == ["revenue", "order_lines", "cv", "clusters"])
    #expect(rows.allSatisfy { ($0.ks == nil) == ["clusters", "segments"].contains($0.feature) })
    #expect(rows.contains { $0.band == "major" })
    let check = try await workspace.strata("drift", "--check", "--format", "csv")
    #expect(check.code == 1)
    #expect(check.output == csv.output)
    let same = try await workspace.strata("drift", "active", "active", "--check")
    #expect(same.code == 0)
    #expect(same.errors.contains("keep the clusters"))
  }

  @Test("Over a shorter horizon: rows but no advice, and a check that cannot be made")
  func shorter() async throws {
    let workspace = try await TestWorkspace.demo()
    try workspace.rewrite("horizon = \"all\"", as: "horizon = { last = 6 }")
    #expect(try await workspace.strata("run").code == 0)
    let table = try await workspace.strata("drift")
    #expect(table.code == 0 && table.lines.count > 1)
    #expect(table.errors.contains("No advice: the horizon was set anew"))
    #expect(!table.errors.contains("Refit"))
    let check = try await workspace.strata("drift", "--check")
    #expect(check.code == 2 && check.output == table.output)
    #expect(check.errors.contains("are not comparable"))
  }

  @Test("Without a run before it, and with a run that there is not: exit code 2")
  func none() async throws {
    let workspace = try await TestWorkspace.demo()
    let first = try await workspace.strata("drift")
    #expect(first.code == 2)
    #expect(first.errors.contains("The active run has no run before it."))
    let wrong = try await workspace.strata("drift", "zzz", "active")
    #expect(wrong.code == 2)
  }
}
