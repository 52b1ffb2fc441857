import Segmentation
import Testing

@testable import Workbench

@Suite("A model and a trace in words")
struct WordsTests {
  private func words(_ id: String) throws -> (reasons: [String], moves: [String]) {
    let desk = try Desk()
    let run = try #require(desk.state.data?.snapshot.run)
    let found = try run.trace(ofItem: id)
    let trace = try #require(found)
    func lines(_ list: ListView) -> [String] {
      list.rows.map { row in row.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ") }
    }
    return (
      lines(TraceWords.reasons(trace, currency: "EUR")),
      lines(TraceWords.moves(trace, currency: "EUR"))
    )
  }

  @Test("The options in force are never torn apart in a narrow panel")
  func packed() throws {
    let words = [
      "crossing item up", "ties kept", "population deviation", "whole horizon", "returns netted",
    ]
    #expect(
      ModelWords.packed(words) == [
        "crossing item up · ties kept", "population deviation", "whole horizon · returns netted",
      ])
    #expect(ModelWords.packed([]).isEmpty)
    #expect(ModelWords.packed(["one", "two"], width: 9) == ["one · two"])
    #expect(ModelWords.packed(["one", "two"], width: 8) == ["one", "two"])
  }

  @Test("A steady seller")
  func steady() throws {
    let words = try words("NL-10001")
    #expect(
      words.reasons == [
        "abc | A | rank 1 of 58, revenue €770 562 | cumul. 0.0 → 54.0 %",
        "xyz | X | CV 0.0577, population deviation | 0.4423 below the cut 0.50",
        "pattern | smooth | ADI 1.00, CV² 0.00 | in 36 of 36 periods",
      ])
    #expect(
      words.moves == [
        "abc B | revenue down to €9 908, 99 % less", "xyz Y | 762 units more in Dec 2023",
        "xyz Y | 9 more periods without demand",
        "pattern intermittent | ADI across 1.32, 24.2 % away",
        "pattern erratic | CV² across 0.49, 99.3 % away",
      ])
  }

  @Test("An item on the boundary says that one unit would move it")
  func boundary() throws {
    let words = try words("NL-10006")
    #expect(
      words.reasons[1] == "xyz | Y | CV 1.0000, population deviation | on the cut 1.00")
    #expect(words.moves.contains("xyz Z | 1 unit less in Nov 2023"))
    #expect(words.moves.contains("xyz Z | one more period without demand"))
    #expect(words.moves.first == "abc A | revenue up to €37 440, 33 % more")
  }

  @Test("An item outside says which rule put it there, and nothing of moves")
  func outside() throws {
    let new = try words("NL-10004")
    #expect(
      new.reasons[0]
        == "state | new | 2 buckets since its first sale; the model asks for 3")
    #expect(new.reasons[1] == "abc | – | revenue €38 595 | not ranked" && new.moves.isEmpty)
    let phantom = try words("NL-10003")
    #expect(
      phantom.reasons == [
        "state | no-demand | its quantity nets to zero over the horizon",
        "abc | – | revenue €0 | not ranked", "xyz | – | no demand, so no CV",
        "pattern | – | no demand, so no pattern",
      ])
  }

  @Test("The options in force are named in two lines or three")
  func rules() throws {
    let facts = ModelWords.rules(try Desk().state.data?.snapshot.run)
    #expect(
      facts.map(\.value.text) == [
        "crossing item up · ties kept", "population deviation", "whole horizon · returns netted",
      ])
    #expect(facts.map(\.label) == ["rules", "", ""])
    #expect(ModelWords.rules(nil).isEmpty)
  }

  @Test("Every option has words of its own")
  func options() {
    #expect(Set(Pareto.Boundary.allCases.map(ModelWords.boundary)).count == 5)
    #expect(Set(Pareto.Ties.allCases.map(ModelWords.ties)).count == 2)
    #expect(Set(Deviation.allCases.map(ModelWords.deviation)).count == 2)
    #expect(Set(DemandPattern.Interval.allCases.map(ModelWords.interval)).count == 3)
    #expect(Set(Measure.allCases.map(ModelWords.measure)).count == Measure.allCases.count)
  }
}
