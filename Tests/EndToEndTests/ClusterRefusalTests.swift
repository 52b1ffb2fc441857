import TestSupport
import Testing

/// What `strata cluster` refuses: with the reason, and with what would do.
@Suite("Refusals of cluster", .drivesPrograms)
struct ClusterRefusalTests {
  private static let table = "item,unit price,\"size, cm\"\nA,1,7\nB,2,9\nC,30,4\nD,31,5\n"

  private func cluster(
    _ arguments: [String], _ text: String = table
  ) async throws -> StrataProgram.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "items.csv")
    return try await StrataProgram.run(["cluster", "items.csv"] + arguments, in: folder.path)
  }

  @Test(
    "A number of clusters that is none: why, and the right form",
    arguments: [
      ("4..2", "the range runs backwards; expected 2..4."),
      ("3..1", "the range runs backwards; expected 2..3."),
      ("2..", "the range has no end; expected both, as 2..10."),
      ("..4", "the range has no beginning; expected both, as 2..10."),
      ("1..3", "expected a range from 2 on, as 2..3"),
      ("2..2000", "expected a range within 2..1000."),
      ("0", "expected 1 to 1000 clusters."), ("1001", "expected 1 to 1000 clusters."),
      ("x", "expected a number of clusters, as 4, or a range of them, as 2..10."),
      ("2...4", "expected a number of clusters, as 4, or a range of them, as 2..10."),
    ])
  func counts(written: String, said: String) async throws {
    let outcome = try await cluster(["--method", "k-means", "--k", written])
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(
      outcome.errors.contains("'\(written)' is invalid for '--k <k>': \(said)"),
      "\(outcome.errors)")
  }

  @Test(
    "Parameters out of all proportion, or of no use to the method, are refused",
    arguments: [
      ("k-means", ["--starts", "9223372036854775807"], "from 1 to 1000."),
      ("k-means", ["--batch", "0"], "from 1 to 1000000."),
      ("dbscan", ["--min-points", "0"], "from 1 to 1000000."),
      ("dbscan", ["--eps", "0"], "--eps 0.0: expected a number above 0."),
      ("dbscan", ["--eps", "nan"], "expected a number above 0."),
      ("ward", ["--starts", "3"], "--starts: ward has no use for it"),
      (
        "ward", ["--min-size", "3"],
        "--min-size: ward has no use for it; leave it out, or take k-means or hdbscan."
      ),
      ("k-means", ["--eps", "1"], "--eps: k-means has no use for it"),
      ("mixture", ["--min-points", "3"], "--min-points: mixture has no use for it"),
      ("k-means", ["--must-link", "A"], "expected two names with a comma between them"),
      ("k-means", ["--must-link", "\"A,B"], "expected two names with a comma between them"),
    ])
  func parameters(method: String, option: [String], said: String) async throws {
    let count = method == "dbscan" ? [] : ["--k", "2"]
    let outcome = try await cluster(["--method", method] + count + option)
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
  }

  @Test("All that is wrong with options is said at once")
  func allOptions() async throws {
    let wrong = try await cluster(["--method", "dbscan", "--eps", "0", "--min-points", "0"])
    #expect(wrong.code == 2 && wrong.errors.contains("--eps 0.0: expected a number above 0."))
    #expect(wrong.errors.contains("--min-points 0: expected a whole number from 1"))
    let useless = try await cluster(
      ["--method", "ward", "--k", "2", "--eps", "1", "--min-points", "3", "--max-size", "0"])
    for option in ["--eps", "--min-points", "--max-size"] {
      #expect(useless.errors.contains("\(option): ward has no use for it; leave it out, or take "))
    }
  }

  @Test("A column keeps the spaces of its name, and its comma where it stands in quotes")
  func columnNames() async throws {
    let outcome = try await cluster([
      "--id", "item", "--features", "unit price , \"size, cm\"", "--method", "ward", "--k", "2",
      "--format", "json",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\"features\": [\"unit price\", \"size, cm\"]"))
  }

  @Test(
    "Where indices have nothing to compare, the remedy is one of the method",
    arguments: [
      (["--method", "hdbscan", "--min-size", "4"], "noise: there is no cluster. Lower min-size"),
      (
        ["--method", "dbscan", "--eps", "0.01", "--min-points", "2"],
        "Raise eps or lower min-points."
      ),
      (["--method", "ward", "--k", "1"], "ask for two or more, or for a range, as 2..10."),
    ])
  func fewClusters(options: [String], said: String) async throws {
    let outcome = try await cluster(["--id", "item"] + options)
    #expect(outcome.code == 0 && outcome.errors.contains(said), "\(outcome.errors)")
  }

  @Test(
    "More clusters than different rows are refused by every method and distance, in vain asked: 2",
    arguments: [
      ["--method", "k-means"], ["--method", "ward"], ["--method", "ward", "--scale", "none"],
      ["--method", "single"], ["--method", "k-medoids"], ["--method", "mixture"],
      ["--method", "average", "--distance", "manhattan"],
      ["--method", "complete", "--distance", "gower"],
      ["--method", "k-medoids", "--distance", "gower"],
    ])
  func equalRows(options: [String]) async throws {
    let text = "id,a,b\n1,5,1\n2,5,1\n3,6,2\n4,6,2\n"
    let one = try await cluster(["--id", "id", "--k", "3"] + options, text)
    #expect(one.code == 2 && one.output == "")
    #expect(
      one.errors.contains(
        "There are 2 different points for 3 clusters.\nAsk for fewer clusters, or take features"),
      "\(one.errors)")
    let range = try await cluster(
      ["--id", "id", "--k", "2..50", "--format", "csv"] + options, text)
    #expect(range.code == 0, "\(range.errors)")
    #expect(range.output.split(separator: "\n").count == 50)
    #expect(range.errors.contains("k = 3 to 50 are left out: There are 2 different points. "))
  }

  @Test("Equal rows only: features are named together where a scale needs spread, else the number")
  func oneRowManyTimes() async throws {
    let text = "id,a,b\n1,5,1\n2,5,1\n3,5,1\n"
    for options in [["--method", "ward"], ["--method", "single", "--distance", "manhattan"]] {
      let outcome = try await cluster(["--id", "id", "--k", "2"] + options, text)
      #expect(outcome.code == 3)
      #expect(
        outcome.errors.contains(
          "Features a, b have each the same value everywhere.\nLeave them out"),
        "\(outcome.errors)")
    }
    for options in [
      ["--method", "ward", "--scale", "none"], ["--method", "single", "--distance", "gower"],
    ] {
      let outcome = try await cluster(["--id", "id", "--k", "2"] + options, text)
      #expect(outcome.code == 2)
      #expect(
        outcome.errors.contains(
          "Features a, b have each the same value everywhere, and tell no rows"))
      #expect(outcome.errors.contains("There is one different point only, for 2 clusters."))
    }
  }

  @Test("A neighbourhood of more points than there are is no matter of the number of clusters")
  func fewNeighbours() async throws {
    for method in ["dbscan", "hdbscan"] {
      let outcome = try await cluster(["--id", "item", "--method", method, "--min-points", "9"])
      #expect(outcome.code == 2)
      #expect(
        outcome.errors.contains("A dense neighbourhood has 9 points here, and there are 4 in all."),
        "\(outcome.errors)")
    }
  }

  @Test("Nothing in names, ids and values is obeyed by the terminal")
  func control() async throws {
    let bad = "\u{1B}[31m\u{9B}1m\u{202E}"
    let text =
      "id,\(bad),b,c\n" + (0..<9).map { "\(bad)\($0 / 2),\($0),\($0 * $0),\(bad)\n" }.joined()
    for format in ["table", "json"] {
      let outcome = try await cluster(
        ["--id", "id", "--method", "ward", "--k", "2", "--format", format], text)
      #expect(outcome.code == 0, "\(outcome.errors)")
      for sign in ["\u{1B}", "\u{9B}"] {
        #expect(!outcome.errors.unicodeScalars.contains { String($0) == sign })
        #expect(!outcome.output.unicodeScalars.contains { String($0) == sign })
      }
      #expect(!outcome.errors.unicodeScalars.contains { $0.properties.isBidiControl })
    }
  }
}
