import Foundation
import TestSupport
import Testing

/// What can be asked of `strata cluster` beside the clusters: correlations and stability.
@Suite("Cluster: correlations and stability", .drivesPrograms)
struct ClusterQuestionTests {
  /// Two far groups; pieces are ten times the cases.
  private static let table: String = {
    let rows = (0..<20).map { number in
      let cases = (number < 10 ? 0 : 500) + number
      return "I\(number),\(cases),\(cases * 10),\(number % 3)"
    }
    return (["item,cases,pieces,weight"] + rows).joined(separator: "\n") + "\n"
  }()

  private func cluster(_ arguments: String...) async throws -> StrataProgram.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "items.csv")
    return try await StrataProgram.run(
      ["cluster", "items.csv", "--id", "item"] + arguments, in: folder.path)
  }

  @Test("Features that say the same are named; all pairs can be shown")
  func correlations() async throws {
    let words = "cases and pieces rank the rows alike (1.00): together they count twice."
    let clustered = try await cluster("--method", "k-means", "--k", "2", "--format", "csv")
    #expect(clustered.errors.contains(words))
    let shown = try await cluster("--correlations", "--format", "csv")
    #expect(shown.code == 0, "\(shown.errors)")
    #expect(shown.lines.first == "feature,other,spearman,pearson")
    #expect(shown.lines.count == 4 && shown.lines[1].hasPrefix("cases,pieces,"))
    #expect(shown.errors.contains(words))
  }

  @Test("Correlations are of the numbers as they stand: what scales or clusters them is refused")
  func uselessBesideCorrelations() async throws {
    let refused = try await cluster("--correlations", "--k", "2", "--scale", "none", "--eps", "1")
    #expect(refused.code == 2 && refused.output == "")
    for option in ["--k", "--scale", "--eps"] {
      #expect(
        refused.errors.contains("\(option): --correlations has no use for it; leave it out."))
    }
    let folder = try TemporaryFolder()
    try folder.write("a,b,c\n1,2,7\n2,1,7\n3,3,7\n", to: "level.csv")
    let level = try await StrataProgram.run(
      ["cluster", "level.csv", "--correlations", "--format", "csv"], in: folder.path)
    #expect(level.code == 0 && level.lines.dropFirst() == ["a,b,0.5,0.5", "a,c,,", "b,c,,"])
  }

  @Test("Bootstrap: beside each cluster in the table, in the JSON, and not in the CSV")
  func bootstrap() async throws {
    struct Answer: Decodable {
      struct Correlations: Decodable { var spearman: [[Double]] }
      struct Stability: Decodable {
        struct Cluster: Decodable {
          var cluster: Int
          var jaccard: Double
          var band: String
          var recovered: Int
        }
        var draws: Int
        var clusters: [Cluster]
      }
      var correlations: Correlations
      var stability: Stability?
    }
    let options = ["--features", "cases", "--method", "k-means", "--k", "2", "--bootstrap", "20"]
    func ask(_ format: String) async throws -> StrataProgram.Outcome {
      let folder = try TemporaryFolder()
      try folder.write(Self.table, to: "items.csv")
      return try await StrataProgram.run(
        ["cluster", "items.csv", "--id", "item", "--format", format] + options, in: folder.path)
    }
    let answer = try JSONDecoder().decode(
      Answer.self, from: Data(try await ask("json").output.utf8))
    #expect(answer.stability?.draws == 20)
    #expect(answer.stability?.clusters.map(\.cluster) == [1, 2])
    #expect(
      answer.stability?.clusters.allSatisfy {
        $0.jaccard == 1 && $0.band == "highly stable" && $0.recovered == 20
      } == true)
    #expect(answer.correlations.spearman == [[1]])
    let table = try await ask("table")
    #expect(table.output.contains("jaccard") && table.output.contains("highly stable"))
    #expect(table.errors.contains("20 draws. Stable from 0.75 on"))
    let csv = try await ask("csv")
    #expect(csv.lines.first == "id,cluster,silhouette" && csv.lines.count == 21)
  }

  @Test("A range of k has no clusters whose stability could be asked; a method is needed")
  func refused() async throws {
    let range = try await cluster("--method", "ward", "--k", "2..3", "--bootstrap", "10")
    #expect(range.code == 2 && range.errors.contains("expected one number of clusters"))
    let none = try await cluster("--method", "ward", "--k", "2", "--bootstrap", "0")
    #expect(none.code == 2)
    let method = try await cluster("--k", "2")
    #expect(method.code == 2 && method.errors.contains("--method is missing: expected k-means"))
  }
}
