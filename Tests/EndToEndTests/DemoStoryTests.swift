import Foundation
import Testing

/// The demo is shown to people: its items must be what its guides say they are.
@Suite("The demo's story", .drivesPrograms)
struct DemoStoryTests {
  struct Told: Decodable {
    struct Reason: Decodable {
      var dimension: String
      var `class`: String
      var because: String
      var detail: String
    }
    struct Move: Decodable {
      var to: String
      var by: String
    }
    var state: String
    var effective: String
    var reasons: [Reason]
    var moves: [Move]
  }

  private func explain(_ item: String, in workspace: TestWorkspace) async throws -> Told {
    let outcome = try await workspace.strata("explain", item, "--format", "json")
    return try JSONDecoder().decode(Told.self, from: Data(outcome.output.utf8))
  }

  @Test("Each item with a story is where the story says")
  func story() async throws {
    let workspace = try await TestWorkspace.wholeDemo()
    let steady = try await explain("NL-10001", in: workspace)
    #expect(steady.effective == "AX")
    let spare = try await explain("NL-10002", in: workspace)
    #expect(spare.reasons.first { $0.dimension == "pattern" }?.class == "lumpy")
    let phantom = try await explain("NL-10003", in: workspace)
    #expect(phantom.state == "no-demand")
    #expect(phantom.reasons.first?.because.contains("nets to zero") == true)
    let fresh = try await explain("NL-10004", in: workspace)
    #expect(fresh.state == "new")
    #expect(fresh.reasons.first?.because.contains("the model asks for 3") == true)
    let contract = try await explain("NL-10005", in: workspace)
    #expect(contract.effective == "BY")

    // On the cut to the last digit: a CV of exactly 1 is still Y, of exactly 0.5 still X.
    let one = try await explain("NL-10006", in: workspace)
    #expect(one.effective.hasSuffix("Y"))
    #expect(one.reasons.first { $0.dimension == "xyz" }?.because.contains("CV 1.0000") == true)
    #expect(one.moves.contains { $0.to == "xyz Z" && $0.by.contains("1 unit") })
    let half = try await explain("NL-10007", in: workspace)
    #expect(half.effective.hasSuffix("X"))
    let figures = try await workspace.strata(
      "items", "--where", "id in (NL-10006, NL-10007)", "--sort", "id", "--columns", "id,cv",
      "--format", "csv")
    #expect(figures.lines == ["id,cv", "NL-10006,1", "NL-10007,0.5"])
  }

  @Test("The demo is the same everywhere, and made only once")
  func again() async throws {
    let workspace = try await TestWorkspace.demo()
    let other = try TestWorkspace.empty()
    let made = try await StrataProgram.run([
      "demo", other.root, "--no-open", "--items", "300", "--lines", "15000",
    ])
    #expect(made.code == 0, "\(made.errors)")
    #expect(
      try workspace.folder.read("workspace/runs/active")
        == other.folder.read("workspace/runs/active"))
    let foreign = try TestWorkspace.empty()
    try foreign.folder.write("format = 1\n", to: "workspace/strata.toml")
    let refused = try await StrataProgram.run(["demo", foreign.root, "--no-open"])
    #expect(refused.code == 2 && refused.errors.contains("left alone"), "\(refused)")
  }

  @Test("Deliveries of a public health programme, with origin and licence")
  func health() async throws {
    let workspace = try TestWorkspace.empty()
    let made = try await StrataProgram.run([
      "demo", workspace.root, "--no-open", "--data", "health",
    ])
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.errors.contains("USAID"))
    let matrix = try await workspace.strata("matrix", "--format", "csv")
    #expect(matrix.lines.count == 10, "\(matrix)")
  }
}
