import Clustering
import Testing

@testable import Workspace

@Suite("Classes and rules of a [[clustering]]")
struct ClusterExpertsConfigurationTests {
  private static let usual = """

    [[clustering]]
    name = "behaviour"
    features = ["revenue", "cv"]
    method = "k-means"
    k = 3

    """

  private static let rule = """
    [[clustering.rule]]
    name = "contract"
    where = "id in (A, B) or revenue > 50000"
    floor = "B"

    """

  private func parse(_ text: String) throws -> [ClusteringConfiguration] {
    try Configuration.parse(Sample.toml + Self.usual + text).clusterings
  }

  private func faults(_ text: String) -> [String] {
    do throws(ConfigurationError) {
      _ = try Configuration.parse(Sample.toml + Self.usual + text)
      return []
    } catch {
      return error.faults.map {
        $0.description.replacing(#/^strata\.toml(:\d+)?: clustering\[1\]\./#, with: "")
      }
    }
  }

  @Test("Every option, and what stands where there is none")
  func options() throws {
    #expect(try parse("")[0].experts == nil)
    #expect(
      try parse("classes = [\"A\", \"B\"]")[0].experts
        == ClusterExperts(classes: ["A", "B"], classesBy: "revenue"))
    let all = try parse(
      "classes = [\"A\", \"B\", \"C\"]\nclasses_by = \"quantity\"\n" + Self.rule
        + "because = \"signed\"\n[[clustering.rule]]\nname = \"dead\"\nwhere = \"cv > 3\"\npin = \"C\"\n"
        + "[[clustering.rule]]\nname = \"new\"\nwhere = \"abc = C\"\nceiling = \"B\"")
    #expect(
      all[0].experts
        == ClusterExperts(
          classes: ["A", "B", "C"], classesBy: "quantity",
          rules: [
            .init(
              name: "contract", filter: "id in (A, B) or revenue > 50000", kind: .floor, class: "B",
              because: "signed"),
            .init(name: "dead", filter: "cv > 3", kind: .pin, class: "C"),
            .init(name: "new", filter: "abc = C", kind: .ceiling, class: "B"),
          ]))
    let recorded = RunParameters.ClusteringParameters(all[0])
    #expect(recorded.experts?.rules?.map(\.kind) == ["floor", "pin", "ceiling"])
    #expect(recorded.words.hasSuffix("z-score, classes A, B, C by quantity, 3 rules"))
    #expect(
      try RunFiles.value(try RunFiles.json(recorded), RunParameters.ClusteringParameters.self)
        == recorded)
  }

  @Test("Without classes a run's parameters are what they were")
  func unchanged() throws {
    let recorded = RunParameters.ClusteringParameters(try parse("")[0])
    #expect(!String(decoding: try RunFiles.json(recorded), as: UTF8.self).contains("experts"))
  }

  private static let two = "classes = [\"A\", \"B\"]\n"

  private static let wrong: [(text: String, message: String)] = [
    (
      "classes = [\"A\"]\n",
      "classes: found [\"A\"]; expected 2 to 255 class names, best first."
    ),
    (
      "classes = [\"A\", \"A\"]\n",
      "classes: found [\"A\", \"A\"]; expected a list of class names, best first, no two alike."
    ),
    (
      "classes_by = \"cv\"\n",
      "classes_by: found \"cv\"; expected classes beside it. Say what clusters stand for, best "
        + "first: classes = [\"A\", \"B\", \"C\"]."
    ),
    (
      two + "classes_by = \"revenu\"\n",
      "classes_by: found \"revenu\"; expected \"revenue\", \"quantity\", \"order_lines\", "
        + "\"gross_margin\", \"periods\", \"mean\", \"deviation\", \"cv\", \"adi\", \"cv2\", "
        + "\"rank\", \"share\" or \"cumulative_share\". Did you mean \"revenue\"?"
    ),
    (
      two + rule.replacing("\"B\"", with: "\"D\""),
      "rule[1].floor: found \"D\"; expected \"A\" or \"B\"."
    ),
    (
      two + rule + "pin = \"A\"",
      "rule[1]: found floor and pin; expected one of floor (that class or a better one), "
        + "ceiling (that or a worse one) and pin (that one). Write a rule for each."
    ),
    (
      two + rule.replacing("floor = \"B\"", with: ""),
      "rule[1]: found no class; expected one of floor (that class or a better one), ceiling "
        + "(that or a worse one) and pin (that one)."
    ),
    (
      two + rule + rule,
      "rule[2].name: found \"contract\"; expected a name that no other rule of the clustering has."
    ),
    (
      two + rule + "flor = \"A\"",
      "rule[1].flor: found an unknown key; expected because, ceiling, floor, name, pin or where. "
        + "Did you mean 'floor'?"
    ),
    (
      two + "[[clustering.rule]]\nname = \"x\"\npin = \"A\"",
      "rule[1].where: found nothing; expected a condition on columns of items: "
        + "\"id in (A, B) or revenue > 50000\"."
    ),
  ]

  @Test("One wrong thing gives one fault, in these words", arguments: wrong)
  func oneFault(_ text: String, _ message: String) {
    #expect(faults(text) == [message])
  }

  @Test("A rule's mistake is shown under the word; segments and decisions are no fields of it")
  func query() {
    let found = faults(
      "classes = [\"A\", \"B\"]\n" + Self.rule.replacing("revenue >", with: "effective >"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("rule[1].where: ") == true)
    #expect(found.first?.contains("^^^^^^^^^") == true)
  }

  @Test("The columns of its classes are taken, where it has any")
  func columns() {
    let other = """
      [[clustering]]
      name = "behaviour_class"
      features = ["revenue"]
      method = "k-means"
      k = 2
      """
    #expect(faults(other).isEmpty)
    #expect(
      faults("classes = [\"A\", \"B\"]\n" + other).first?.contains(
        "expected a name that no dimension and no other clustering has") == true)
  }
}
