import Foundation
import Testing

/// Classes and rules of experts, from strata.toml to the list of disagreements.
@Suite("Rules of experts with clusters", .drivesPrograms)
struct ExpertTests {
  private static let behaviour = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "cv"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 3

    """

  private static let rules = """
    classes = ["A", "B", "C"]
    [[clustering.rule]]
    name = "lanterns, street"
    where = "name ~ 'street lantern'"
    floor = "A"
    because = "towns buy them with all the rest"
    [[clustering.rule]]
    name = "nobody"
    where = "id = gone"
    pin = "B"
    """

  @Test("Run, disagreements, items and explanation say the same")
  func whole() async throws {
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour + Self.rules)
    let run = try await workspace.strata("run")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("note: The rule \"nobody\" matches no item that was clustered."))
    let listed = try await workspace.strata(
      "clusters", "behaviour", "--disagreements", "--format", "csv")
    #expect(listed.code == 0, "\(listed.errors)")
    #expect(listed.lines.first == "id,cluster,class,expert,steps,weight,rules")
    let rows = listed.lines.dropFirst()
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.hasSuffix(",\"lanterns, street\"") && $0.contains(",A,") })
    let steps = rows.compactMap { $0.split(separator: ",").dropFirst(4).first.flatMap { Int($0) } }
    #expect(steps == steps.sorted(by: >))
    let items = try await workspace.strata(
      "items", "--where", "behaviour_rule is not missing", "--columns", "id,behaviour_class",
      "--format", "csv")
    #expect(Set(items.lines.dropFirst()) == Set(rows.map { "\($0.split(separator: ",")[0]),A" }))
    let first = try await workspace.strata(
      "clusters", "--disagreements", "--limit", "1", "--format", "json")
    #expect(first.output.contains("\"expert\": \"A\"") || first.output.contains("\"expert\":\"A\""))
    let id = try #require(rows.first?.split(separator: ",").first)
    let why = try await workspace.strata("explain", String(id))
    #expect(why.output.contains("What experts say"))
    #expect(
      why.output.contains("by lanterns, street (towns buy them with all the rest)"))
    let json = try await workspace.strata("explain", String(id), "--format", "json")
    #expect(json.output.contains("\"experts\": [{\"clustering\": \"behaviour\""))
  }

  @Test("What is asked in vain is said: no classes, several questions, a limit of nothing")
  func refusals() async throws {
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour)
    #expect(try await workspace.strata("run").code == 0)
    let none = try await workspace.strata("clusters", "behaviour", "--disagreements")
    #expect(none.code == 2)
    #expect(none.errors.contains("stand for no classes"))
    let two = try await workspace.strata("clusters", "--disagreements", "--bootstrap", "10")
    #expect(two.code == 2)
    #expect(two.errors.contains("ask one at a time"))
    let limit = try await workspace.strata("clusters", "--limit", "10")
    #expect(limit.code == 2)
    #expect(limit.errors.contains("--limit goes with --disagreements"))
  }
}
