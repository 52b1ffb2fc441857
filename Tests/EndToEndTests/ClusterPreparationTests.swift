import Foundation
import TestSupport
import Testing

/// How `strata cluster` makes features ready, and batches.
@Suite("Cluster with preparation", .drivesPrograms)
struct ClusterPreparationTests {
  /// Half of the rows have no returns; one row lies far out.
  private static let table: String = {
    let rows = (0..<24).map { number in
      "I\(number),\(number % 2 == 0 ? 0 : number),\(number == 5 ? 9_000 : 10 + number)"
    }
    return (["item,returns,sales"] + rows).joined(separator: "\n") + "\n"
  }()

  private func cluster(_ arguments: String...) async throws -> StrataProgram.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "items.csv")
    return try await StrataProgram.run(
      ["cluster", "items.csv", "--id", "item", "--method", "k-means", "--k", "2"] + arguments,
      in: folder.path)
  }

  @Test("Zeros split: whether and how much are columns of the clusters")
  func split() async throws {
    struct Answer: Decodable {
      var features: [String]
      var centres: [[Double]]
    }
    let result = try await cluster(
      "--split-zeros", "all", "--winsorise", "0.05", "--format", "json")
    #expect(result.code == 0, "\(result.errors)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    #expect(answer.features == ["returns?", "returns", "sales"])
    #expect(Set(answer.centres.map { $0[0] }) == [0, 1])
    let named = try await cluster("--split-zeros", "returns,sales")
    #expect(named.errors.contains("sales has no zeros, and is not split."))
  }

  @Test("A value far out that is drawn in no longer makes a cluster of its own")
  func winsorise() async throws {
    let plain = try await cluster("--features", "sales", "--format", "csv")
    #expect(plain.lines.filter { $0.contains(",2,") }.count == 1)
    let drawn = try await cluster(
      "--features", "sales", "--winsorise", "0.05", "--format", "csv")
    #expect(drawn.lines.filter { $0.contains(",2,") }.count > 1)
  }

  @Test("A condition chooses rows; those that it leaves out are counted, also in JSON")
  func condition() async throws {
    let some = try await cluster("--where", "sales > 0 and item != I3", "--format", "csv")
    #expect(some.code == 0, "\(some.errors)")
    #expect(some.errors.contains("left out, for which the condition does not hold."))
    #expect(!some.lines.contains { $0.hasPrefix("I3,") })
    let json = try await cluster("--where", "item != I3", "--format", "json")
    #expect(json.output.contains("\"outside_where\": 1,"))
    let unknown = try await cluster("--where", "saels > 0")
    #expect(unknown.code == 2)
    #expect(
      unknown.errors.hasPrefix("saels > 0\n^^^^^\nUnknown field 'saels'. Did you mean 'sales'?"))
    let none = try await cluster("--where", "sales > 1e9")
    #expect(none.code == 2 && none.errors.contains("The condition holds for 0 of 24 rows."))
  }

  @Test("Batches; and what does not go together or makes no sense ends with 2 and says so")
  func refused() async throws {
    let batches = try await cluster("--batch", "16", "--format", "csv")
    #expect(batches.code == 0 && batches.lines.count == 25)
    for (options, words) in [
      (["--batch", "16", "--max-size", "20"], "--batch goes neither with --starts"),
      (["--batch", "16", "--starts", "3"], "--batch goes neither with --starts"),
      (["--batch", "0"], "expected a whole number from 1"),
      (["--winsorise", "0.5"], "expected a share above 0 and below 0.5"),
      (["--split-zeros", "profit"], "--split-zeros: profit is no feature."),
      (["--split-zeros", ","], "found nothing"),
    ] {
      let folder = try TemporaryFolder()
      try folder.write(Self.table, to: "items.csv")
      let outcome = try await StrataProgram.run(
        ["cluster", "items.csv", "--id", "item", "--method", "k-means", "--k", "2"] + options,
        in: folder.path)
      #expect(outcome.code == 2 && outcome.errors.contains(words), "\(options): \(outcome.errors)")
    }
  }
}
