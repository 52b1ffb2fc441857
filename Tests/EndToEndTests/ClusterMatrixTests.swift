import Foundation
import Testing

/// A clustering as the rows of the matrix, from strata.toml to an approved override.
@Suite("A matrix of clusters", .drivesPrograms)
struct ClusterMatrixTests {
  private static let behaviour = """
    [[clustering]]
    name = "behaviour"
    features = ["revenue", "cv"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 3
    """

  private func workspace() async throws -> TestWorkspace {
    let workspace = try await TestWorkspace.demo(clusterings: Self.behaviour)
    let path = "\(workspace.root)/strata.toml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacingOccurrences(of: "rows = \"abc\"", with: "rows = \"behaviour\"")
    try #require(changed != text)
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    return workspace
  }

  @Test("Matrix, members, explanation, override, comparison")
  func whole() async throws {
    let workspace = try await workspace()
    let run = try await workspace.strata("run")
    #expect(run.code == 0, "\(run.errors)")
    let matrix = try await workspace.strata("matrix", "--format", "csv")
    #expect(matrix.lines.first == "row,column,count,revenue,share")
    #expect(matrix.lines.count == 10)
    #expect(
      matrix.lines.dropFirst().map { $0.prefix(3) } == [
        "1,X", "1,Y", "1,Z", "2,X", "2,Y", "2,Z", "3,X", "3,Y", "3,Z",
      ])
    let full = try #require(
      matrix.lines.dropFirst().map { $0.split(separator: ",") }.first { $0[2] != "0" })
    let segment = "\(full[0])\(full[1])"
    let members = try await workspace.strata(
      "items", "--segment", segment, "--columns", "id,behaviour,effective", "--format", "csv")
    #expect(members.lines.count == Int(full[2]).map { $0 + 1 })
    #expect(members.lines.dropFirst().allSatisfy { $0.hasSuffix(",\(full[0]),\(segment)") })

    let item = try #require(members.lines.dropFirst().first?.split(separator: ",").first)
    let why = try await workspace.strata("explain", String(item))
    #expect(why.output.contains("from its centre"))
    #expect(why.output.contains("the next cluster: "))
    #expect(why.output.contains("behaviour: k-means, k = 3"))

    let to = segment == "3X" ? "2X" : "3X"
    try await workspace.propose(String(item), to: to, as: "planner-b")
    let approved = try await workspace.strata(
      "override", "approve", "OV-1", "--comment", "agreed in the meeting", "--as", "board-a")
    #expect(approved.code == 0, "\(approved.errors)")
    let moved = try await workspace.strata(
      "items", "--where", "effective = \(to) and recommended = \(segment)", "--columns", "id",
      "--format", "csv")
    #expect(moved.lines.dropFirst() == [String(item)])
    let compared = try await workspace.strata("compare", "previous", "active", "--format", "csv")
    #expect(compared.code == 0)
  }

  @Test("A state that the matrix does not have is no segment; one that it has is one")
  func states() async throws {
    let usual = try await TestWorkspace.demo()
    let unknown = try await usual.strata("items", "--segment", "no-cluster")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("or a state: new, no-demand, negative."))
    let workspace = try await workspace()
    #expect(try await workspace.strata("run").code == 0)
    let none = try await workspace.strata("items", "--segment", "no-cluster", "--format", "csv")
    #expect(none.code == 0)
    #expect(none.lines.count == 1)
  }
}
