import Segmentation
import Testing

@testable import Workspace

@Suite("[matrix] of a clustering")
struct MatrixConfigurationTests {
  private static let clustering = """

    [[clustering]]
    name = "behaviour"
    features = ["revenue", "cv"]
    method = "k-means"
    k = 4
    """

  private func parse(_ matrix: String, _ text: String = Sample.toml) throws -> Configuration {
    let head = text.prefix(upTo: text.firstRange(of: "[matrix]")?.lowerBound ?? text.endIndex)
    return try Configuration.parse(head + matrix + Self.clustering)
  }

  private func faults(_ matrix: String, _ text: String = Sample.toml) -> [String] {
    do throws(ConfigurationError) {
      let head = text.prefix(upTo: text.firstRange(of: "[matrix]")?.lowerBound ?? text.endIndex)
      _ = try Configuration.parse(head + matrix + Self.clustering)
      return []
    } catch {
      return error.faults.map { $0.description.replacing(#/^strata\.toml:\d+: /#, with: "") }
    }
  }

  @Test("It is a dimension whose classes are given, and not one of the record")
  func sides() throws {
    let parsed = try parse("[matrix]\nrows = \"behaviour\"")
    #expect(parsed.model.rows == "behaviour")
    #expect(parsed.model.columns == "abc")
    #expect(parsed.model.dimensions.map(\.name) == ["abc", "xyz", "behaviour"])
    #expect(parsed.model.dimensions.last?.kind == .given(classes: []))
    let recorded = RunParameters(parsed)
    #expect(recorded.dimensions.map(\.name) == ["abc", "xyz"])
    #expect(recorded.matrix.rows == "behaviour")
    #expect(recorded.model == parsed.model)
  }

  @Test("Nothing said, the first two dimensions are taken as before")
  func usual() throws {
    let parsed = try parse("")
    #expect(parsed.model.rows == "abc" && parsed.model.columns == "xyz")
    #expect(parsed.model.dimensions.count == 2)
  }

  @Test("One dimension and a clustering are enough")
  func oneDimension() throws {
    let one = Sample.toml.replacing(
      /\[\[dimension\]\]\nname = "abc"(.|\n)*?(?=\[\[dimension)/, with: "")
    let parsed = try parse("[matrix]\nrows = \"behaviour\"\ncolumns = \"xyz\"", one)
    #expect(parsed.model.dimensions.map(\.name) == ["xyz", "behaviour"])
    #expect(try parse("", one).model.rows == "xyz")
    #expect(try parse("", one).model.columns == "behaviour")
  }

  @Test("Wrong sides, in these words")
  func wrong() throws {
    #expect(
      faults("[matrix]\nrows = \"behavior\"") == [
        "matrix.rows: found \"behavior\"; expected \"abc\", \"xyz\" or \"behaviour\". "
          + "Did you mean \"behaviour\"?"
      ])
    #expect(
      faults("[matrix]\nrows = \"behaviour\"\ncolumns = \"behaviour\"") == [
        "matrix.columns: found \"behaviour\"; expected another dimension than the rows'."
      ])
    let many = #expect(throws: ConfigurationError.self) {
      try Configuration.parse(
        Sample.toml.replacing("rows = \"abc\"", with: "rows = \"behaviour\"")
          + Self.clustering.replacing("k = 4", with: "k = \"2..300\""))
    }
    #expect(
      many?.description.contains(
        "matrix.rows: found \"behaviour\"; expected a clustering of at most 255 clusters. "
          + "Its k is 300.") == true)
  }

  @Test("A clustering with faults is said once, not again as an unknown side")
  func once() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.parse(
        Sample.toml.replacing("rows = \"abc\"", with: "rows = \"behaviour\"")
          + Self.clustering.replacing("k-means", with: "kmeans"))
    }
    #expect(error?.faults.map(\.keyPath) == ["clustering[1].method"])
  }
}
