import Foundation
import TestSupport
import Testing

/// `strata cluster` on a file, as it is called without a workspace.
@Suite("Cluster", .drivesPrograms)
struct ClusterTests {
  /// Three groups, six items each, and one that stands alone.
  private static let table: String = {
    var lines = ["item,revenue,cv"]
    for number in 0..<18 {
      let group = number % 3
      lines.append("I\(number),\(group * 100 + number),\(group).\(number % 5)")
    }
    lines.append("I18,900,9.5")
    return lines.joined(separator: "\n") + "\n"
  }()

  private func cluster(
    _ text: String = table, _ arguments: String...
  ) async throws -> StrataProgram.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "items.csv")
    return try await StrataProgram.run(["cluster", "items.csv"] + arguments, in: folder.path)
  }

  @Test("CSV: id, cluster and silhouette, clusters by falling size")
  func csv() async throws {
    let result = try await cluster(
      Self.table, "--id", "item", "--method", "k-means", "--k", "4", "--format", "csv")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.lines.first == "id,cluster,silhouette")
    #expect(result.lines.count == 20)
    #expect(result.lines.last == "I18,4,0")
  }

  @Test("JSON: rows, indices, sizes, centres in the file's units, merges of a tree")
  func json() async throws {
    struct Answer: Decodable {
      struct Row: Decodable {
        var id: String
        var cluster: Int
        var silhouette: Double
      }
      struct Merge: Decodable {
        var left: Int
        var right: Int
        var height: Double
        var size: Int
      }
      var rows: [Row]
      var inertia: Double
      var silhouette: Double
      var calinski_harabasz: Double
      var davies_bouldin: Double
      var sizes: [Int]
      var centres: [[Double]]
      var merges: [Merge]
    }
    let result = try await cluster(
      Self.table, "--id", "item", "--method", "ward", "--k", "4", "--format", "json")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    #expect(answer.sizes == [6, 6, 6, 1])
    #expect(answer.centres.contains([900, 9.5]))
    #expect(answer.merges.count == 18 && answer.merges.last?.size == 19)
    #expect(answer.rows.map(\.id).first == "I0")
    #expect(answer.silhouette > 0.7)
  }

  @Test("A range: one row a number of clusters, and a recommendation with its reason")
  func sweep() async throws {
    let result = try await cluster(
      Self.table, "--id", "item", "--method", "k-means", "--k", "2..5", "--format", "csv")
    #expect(result.lines.map { $0.prefix(2) } == ["k,", "2,", "3,", "4,", "5,"])
    #expect(result.errors.contains("Recommended: k = "))
    #expect(result.lines.filter { $0.contains(",yes,") }.count == 1)
  }

  @Test("A table for people: the file's names as they are, and no columns of what does not exist")
  func table() async throws {
    let text = Self.table.replacing("item,revenue,cv", with: "item,Order_Lines,cv")
    let one = try await cluster(text, "--id", "item", "--method", "ward", "--k", "3")
    #expect(
      one.lines.first?.split(separator: " ") == [
        "cluster", "size", "share", "silhouette", "Order_Lines", "cv",
      ])
    let several = try await cluster(text, "--id", "item", "--method", "average", "--k", "2..4")
    #expect(several.lines.first?.contains("silhouette  Caliński-Harabasz  Davies-Bouldin") == true)
    let manhattan = try await cluster(
      text, "--id", "item", "--method", "average", "--k", "2..4", "--distance", "manhattan")
    #expect(
      manhattan.lines.first?.split(separator: " ") == [
        "k", "silhouette", "fidelity", "largest", "smallest",
      ])
  }

  @Test("What cannot be clustered is refused in words, with the exit code of its kind")
  func refused() async throws {
    let constant = try await cluster("a,b\n1,2\n1,3\n1,9\n", "--method", "k-means", "--k", "2")
    #expect(constant.code == 3)
    #expect(constant.errors.contains("Feature a has the same value everywhere."))
    let few = try await cluster("a\n1\n1\n2\n", "--method", "k-means", "--k", "3")
    #expect(few.code == 2 && few.errors.contains("2 different points for 3 clusters"))
    let gaps = try await cluster("a,b\n1,2\n3,\n", "--method", "ward", "--k", "2")
    #expect(gaps.code == 3 && gaps.errors.contains("line 3, b: nothing; expected a number"))
    let noise = try await cluster(
      "a\n1\n2\n3\n", "--method", "dbscan", "--eps", "0.1", "--min-points", "3")
    #expect(noise.code == 0 && noise.errors.contains("All points are noise"))
    let missing = try await cluster(Self.table, "--method", "k-means")
    #expect(missing.code == 2 && missing.errors.contains("needs --k"))
  }
}
