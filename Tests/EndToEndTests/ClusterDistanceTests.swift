import Foundation
import TestSupport
import Testing

/// Other distances than the straight one, and texts beside numbers.
@Suite("Cluster by another distance", .drivesPrograms)
struct ClusterDistanceTests {
  private static let table: String = {
    let rows = (0..<18).map { number in
      let mode = number == 4 ? "" : ["air", "sea"][number % 2]
      let revenue = number == 7 ? "" : String((number % 2) * 100 + number)
      return "I\(number),\(mode),\(revenue),\(number % 2)"
    }
    return (["item,mode,revenue,steady"] + rows).joined(separator: "\n") + "\n"
  }()

  private func cluster(_ arguments: String...) async throws -> StrataProgram.Outcome {
    try await cluster(arguments)
  }

  private func cluster(_ arguments: [String]) async throws -> StrataProgram.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "items.csv")
    return try await StrataProgram.run(
      ["cluster", "items.csv", "--id", "item"] + arguments, in: folder.path)
  }

  @Test("Gower: texts are categories, what is missing is left out of the comparison")
  func gower() async throws {
    struct Answer: Decodable {
      struct Row: Decodable {
        var id: String
        var cluster: Int
      }
      var rows: [Row]
      var inertia: Double?
      var silhouette: Double
      var features: [String]
      var sizes: [Int]
    }
    for method in ["k-medoids", "average", "complete", "single"] {
      let result = try await cluster(
        "--distance", "gower", "--method", method, "--k", "2", "--format", "json")
      #expect(result.code == 0, "\(result.errors)")
      let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
      #expect(answer.sizes == [9, 9] && answer.inertia == nil && answer.silhouette > 0.8)
      #expect(answer.features == ["mode = air", "mode = sea", "revenue", "steady"])
      #expect(result.errors.contains("are not defined for the gower distance"))
    }
  }

  @Test("Numbers of clusters are compared by the silhouette of the distance alone")
  func range() async throws {
    for distance in ["manhattan", "gower"] {
      let features = distance == "gower" ? "mode,revenue,steady" : "steady"
      let result = try await cluster(
        "--distance", distance, "--features", features, "--method", "average", "--k", "2..4",
        "--format", "csv")
      #expect(result.code == 0, "\(result.errors)")
      let rows = result.output.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      #expect(rows.count == 4)
      let two = try #require(rows.dropFirst().first)
      #expect(two[0] == "2" && two[1].isEmpty && !two[2].isEmpty && two[3...6].joined().isEmpty)
      #expect(result.output.contains("silhouette of the \(distance) distance only"))
    }
  }

  @Test("Codes that would be compared by size are named, with what to do, until it is done")
  func codes() async throws {
    let rows = (0..<24).map { "\($0 % 3 + 1),\($0 * $0)" }
    let folder = try TemporaryFolder()
    try folder.write((["region,revenue"] + rows).joined(separator: "\n") + "\n", to: "regions.csv")
    func ask(_ options: String...) async throws -> String {
      try await StrataProgram.run(
        ["cluster", "regions.csv", "--method", "average", "--k", "2"] + options, in: folder.path
      ).errors
    }
    let plain = try await ask()
    #expect(plain.contains("region looks like a code, and is compared by size: leave it out"))
    #expect(plain.contains("with --distance gower --categories region."))
    #expect(try await ask("--distance", "gower").contains("with --categories region."))
    let mended = try await ask("--distance", "gower", "--categories", "region")
    #expect(!mended.contains("a code"))
    #expect(try await !ask("--features", "revenue").contains("a code"))
  }

  @Test("Features weigh as told; a weight of nothing, or of what is no feature, is refused")
  func weights() async throws {
    let features = ["--features", "mode,revenue,steady", "--distance", "gower"]
    let method = ["--method", "average", "--k", "2", "--format", "csv"]
    let plain = try await cluster(features + method)
    let alike = try await cluster(features + method + ["--weights", "steady=1"])
    #expect(alike.code == 0 && alike.output == plain.output)
    let weighed = try await cluster(features + method + ["--weights", "steady=2,revenue=0.5"])
    #expect(weighed.code == 0 && weighed.output != plain.output, "\(weighed.errors)")
    for (weights, words) in [
      ("steady=-1", "expected a feature and a number from 0"), ("steady", "as in a=2"),
      ("steady=nan", "as in a=2"), ("steady=1,steady=2", "steady has two"),
      ("colour=2,item=1", "colour, item are no features"),
      ("mode=0,revenue=0,steady=0", "all are 0"), (",", "found nothing"),
    ] {
      let refused = try await cluster(features + method + ["--weights", weights])
      #expect(refused.code == 2 && refused.errors.contains(words), "\(refused.errors)")
    }
    let manhattan = try await cluster(
      ["--distance", "manhattan", "--features", "steady", "--weights", "steady=2"] + method)
    #expect(manhattan.code == 2 && manhattan.errors.contains("goes with --distance gower"))
  }

  @Test("What does not go together ends with 2, what cannot be compared with 3")
  func refused() async throws {
    let ward = try await cluster("--distance", "gower", "--method", "ward", "--k", "2")
    #expect(ward.code == 2 && ward.errors.contains("ward rests on straight distances"))
    let scale = try await cluster(
      "--distance", "gower", "--scale", "robust", "--method", "average", "--k", "2")
    #expect(scale.code == 2 && scale.errors.contains("has a scale of its own"))
    let apart = try await cluster(
      "--distance", "gower", "--features", "mode", "--method", "average", "--k", "2")
    #expect(apart.code == 3)
    #expect(apart.errors.contains("I0 and I4 have no feature with a value in both"))
    // Without Gower's distance a gap is refused as ever.
    let gap = try await cluster(
      "--distance", "manhattan", "--features", "revenue", "--method", "average", "--k", "2")
    #expect(gap.code == 3 && gap.errors.contains("nothing; expected a number"))
  }
}
