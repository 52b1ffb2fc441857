import Foundation
import TestSupport
import Testing

/// Sizes and pairs that the clusters of `strata cluster` keep to.
@Suite("Cluster under constraints", .drivesPrograms)
struct ClusterConstraintTests {
  /// Twelve rows on a line, in two groups of eight and four; one id has a comma.
  private static let table: String = {
    let places = [0, 1, 2, 3, 4, 5, 6, 7, 50, 51, 52, 53]
    let rows = places.enumerated().map { number, place in
      (number == 3 ? "\"I,3\"" : "I\(number)") + ",\(place)"
    }
    return (["item,x"] + rows).joined(separator: "\n") + "\n"
  }()

  private func cluster(_ arguments: String...) async throws -> StrataProgram.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "items.csv")
    return try await StrataProgram.run(
      ["cluster", "items.csv", "--method", "k-means", "--format", "csv"] + arguments,
      in: folder.path)
  }

  private func labels(_ outcome: StrataProgram.Outcome) -> [String] {
    outcome.lines.dropFirst().compactMap { line in
      line.split(separator: ",").dropLast().last.map(String.init)
    }
  }

  @Test("Sizes and pairs are kept; ids with a comma stand in quotes")
  func kept() async throws {
    let plain = try await cluster("--id", "item", "--k", "2")
    #expect(labels(plain).filter { $0 == "1" }.count == 8)
    let even = try await cluster(
      "--id", "item", "--k", "2", "--min-size", "6", "--max-size", "6")
    #expect(even.code == 0, "\(even.errors)")
    #expect(labels(even).filter { $0 == "1" }.count == 6)
    let linked = try await cluster(
      "--id", "item", "--k", "2", "--must-link", "\"I,3\",I8", "--cannot-link", "I9,I10")
    #expect(linked.code == 0, "\(linked.errors)")
    let found = labels(linked)
    #expect(found[3] == found[8] && found[9] != found[10])
    let numbered = try await cluster("--k", "2", "--must-link", "4,9")
    #expect(labels(numbered)[3] == labels(numbered)[8])
  }

  @Test("Of several numbers the one that sizes do not allow is named in its row")
  func range() async throws {
    let csv = try await cluster("--k", "2..3", "--min-size", "5")
    #expect(csv.code == 0, "\(csv.errors)")
    let rows = csv.output.split(separator: "\n")
    #expect(rows.count == 3 && rows[1].hasPrefix("2,") && rows[1].contains("gap statistic is left"))
    #expect(rows[2].hasPrefix("3,,,,,,,,,,no,3 clusters of at least 5 rows need more than the 12"))
    let json = try await cluster("--k", "2..3", "--min-size", "5", "--format", "json")
    #expect(
      json.output.contains("\"smallest\": null, \"refused\": \"3 clusters of at least 5 rows"))
    let table = try await cluster("--k", "2..3", "--min-size", "5", "--format", "table")
    #expect(table.errors.contains("k = 3 is left out: 3 clusters of at least 5 rows"))
  }

  @Test("Rows that are not there are all named; conflicts name ids; both end with 2")
  func refused() async throws {
    let unknown = try await cluster(
      "--id", "item", "--k", "2", "--must-link", "I0,J1", "--cannot-link", "J2,I1")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("no row \"J1\"") && unknown.errors.contains("no row \"J2\""))
    let conflict = try await cluster(
      "--id", "item", "--k", "2", "--must-link", "I0,I1", "--cannot-link", "I1,I0")
    #expect(conflict.code == 2)
    #expect(conflict.errors.contains("I1, I0 have to lie apart"))
    let sizes = try await cluster("--k", "2", "--min-size", "7")
    #expect(sizes.code == 2)
    #expect(sizes.errors.contains("2 clusters of at least 7 rows need more than the 12"))
    let range = try await cluster("--k", "3..4", "--min-size", "7")
    #expect(range.code == 2 && range.errors.contains("4 clusters of at least 7 rows"))
    let pair = try await cluster("--k", "2", "--must-link", "I0")
    #expect(pair.code == 2)
  }

  @Test("A method that has no use for them says so")
  func useless() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "items.csv")
    for option in [["--max-size", "9"], ["--must-link", "1,2"], ["--min-size", "3"]] {
      let outcome = try await StrataProgram.run(
        ["cluster", "items.csv", "--method", "ward", "--k", "2"] + option, in: folder.path)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("\(option[0]): ward has no use for it"))
    }
  }
}
