import Foundation
import TestSupport
import Testing

@testable import Workspace

@Suite("A wrong strata.toml says where, what was found, what was expected, what to do")
struct ConfigurationFaultTests {
  private func faults(_ toml: String) -> [String] {
    do throws(ConfigurationError) {
      _ = try Configuration.parse(toml)
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  /// The design's example with one thing changed.
  private func faults(_ old: String, _ new: String) -> [String] {
    #expect(ConfigurationTests.design.contains(old), "\(old)")
    return faults(ConfigurationTests.design.replacingOccurrences(of: old, with: new))
  }

  @Test(
    "One wrong thing gives one fault, in these words",
    arguments: [
      (
        "format = 1", "format = 2",
        "strata.toml:1: format: found 2; expected 1. This version of Strata reads format 1."
      ),
      (
        "classes = [\"A\", \"B\", \"C\"]", "classes = [\"A\\u001B[31m\", \"B\", \"C\"]",
        "strata.toml:40: dimension[1].classes: found [\"A\\u{1b}[31m\", \"B\", \"C\"]; expected a list of class "
          + "names, without control characters."
      ),
      (
        "format = 1", "",
        "strata.toml: format: found nothing; expected 1. Write format = 1 as the first line."
      ),
      (
        "name = \"online-retail\"", "name = 7",
        "strata.toml:4: workspace.name: found 7; expected text in quotes, not empty."
      ),
      (
        "name = \"online-retail\"", "nmae = \"x\"",
        "strata.toml:4: workspace.nmae: found an unknown key; expected name. Did you mean 'name'?"
      ),
      (
        "[lifecycle]", "[lifecycel]",
        "strata.toml:33: lifecycel: found an unknown key; expected clustering, demand, "
          + "dimension, format, governance, lifecycle, matrix, model, people, source or workspace. "
          + "Did you mean 'lifecycle'?"
      ),
      (
        "entity = \"product\"", "entity = \"prodcut\"",
        "strata.toml:7: model.entity: found \"prodcut\"; expected \"order\", \"product\", "
          + "\"name\", \"customer\", \"region\", \"plant\" or \"channel\". "
          + "Did you mean \"product\"?"
      ),
      (
        "role = \"order-lines\"", "role = \"costs\"",
        "strata.toml:12: source[1].role: found \"costs\"; expected \"order-lines\"."
      ),
      (
        "delimiter = \",\"", "delimiter = \",,\"",
        "strata.toml:14: source[1].delimiter: found \",,\"; expected one character: "
          + "\",\", \";\", \"\\t\" or \"|\". Leave the key out to have it detected."
      ),
      (
        "delimiter = \",\"", "encoding = \"utf8\"",
        "strata.toml:14: source[1].encoding: found \"utf8\"; expected \"utf-8\" or \"latin-1\". "
          + "Did you mean \"utf-8\"?"
      ),
      (
        "delimiter = \",\"", "decimal = 1",
        "strata.toml:14: source[1].decimal: found 1; expected \".\" or \",\"."
      ),
      (
        "delimiter = \",\"", "refuse_limit = 1.5",
        "strata.toml:14: source[1].refuse_limit: found 1.5; expected a share from 0 to 1, "
          + "such as 0.01."
      ),
      (
        "[\"trim\", \"upper\"]", "[\"trim\", \"uper\"]",
        "strata.toml:17: source[1].clean.product: found \"uper\"; expected \"trim\", \"upper\", "
          + "\"lower\", \"squeeze\" or \"integer\". Did you mean \"upper\"?"
      ),
      (
        "date = \"InvoiceDate\"", "",
        "strata.toml:18: source[1].columns.date: found nothing; expected the header of the "
          + "column that holds the date. Every line needs its day."
      ),
      (
        "region = \"Country\"", "regoin = \"Country\"",
        "strata.toml:23: source[1].columns.regoin: found an unknown key; expected channel, cost, "
          + "customer, date, name, order, plant, product, quantity, region, revenue or unit_price. "
          + "Did you mean 'region'?"
      ),
      (
        "bucket = \"month\"", "bucket = \"quarter\"",
        "strata.toml:28: demand.bucket: found \"quarter\"; expected \"day\", \"week\" or \"month\"."
      ),
      (
        "horizon = \"all\"", "horizon = \"some\"",
        "strata.toml:29: demand.horizon: found \"some\"; expected \"all\", "
          + "{ from = \"2010-12\", to = \"2011-11\" } or { last = 24 }."
      ),
      (
        "horizon = \"all\"", "horizon = { last = 0 }",
        "strata.toml:29: demand.horizon.last: found 0; expected a whole number from 1 to 100000."
      ),
      (
        "horizon = \"all\"", "horizon = { from = \"2010-13\", to = \"2011-11\" }",
        "strata.toml:29: demand.horizon.from: found \"2010-13\"; expected a month \"2010-12\" "
          + "or a day \"2010-12-01\"."
      ),
      (
        "horizon = \"all\"", "horizon = { from = \"2011-12\", to = \"2011-11\" }",
        "strata.toml:29: demand.horizon: found { from = \"2011-12\", to = \"2011-11\" }; "
          + "expected a from that is not after to."
      ),
      (
        "returns = \"net\"", "returns = true",
        "strata.toml:30: demand.returns: found true; expected \"net\" or \"drop\"."
      ),
      (
        "zero_fill = \"horizon\"", "zero_fill = \"from-first\"",
        "strata.toml:31: demand.zero_fill: found \"from-first\"; expected \"horizon\" or "
          + "\"from-first-sale\"."
      ),
      (
        "min_history = 3", "min_history = -1",
        "strata.toml:34: lifecycle.min_history: found -1; expected a whole number from 0 to 10000."
      ),
      (
        "kind = \"pareto\"", "kind = \"paretto\"",
        "strata.toml:38: dimension[1].kind: found \"paretto\"; expected \"pareto\", "
          + "\"variability\" or \"demand-pattern\". Did you mean \"pareto\"?"
      ),
      (
        "cuts = [0.80, 0.95]", "cuts = [0.95, 0.8]",
        "strata.toml:41: dimension[1].cuts: found [0.95, 0.8]; expected a list of rising shares "
          + "from 0 to 1, one fewer than there are classes."
      ),
      (
        "cuts = [0.80, 0.95]", "cuts = [80, 95]",
        "strata.toml:41: dimension[1].cuts: found [80, 95]; expected a list of rising shares "
          + "from 0 to 1, one fewer than there are classes."
      ),
      (
        "cuts = [0.5, 1.0]", "cuts = [0.5]",
        "strata.toml:50: dimension[2].cuts: found [0.5]; expected a list of rising coefficients of "
          + "variation of 0 or more, one fewer than there are classes. "
          + "There are 3 classes, so there must be 2 cuts."
      ),
      (
        "boundary = \"crossing\"", "boundary = \"upto\"",
        "strata.toml:42: dimension[1].boundary: found \"upto\"; expected \"crossing\", \"up-to\", "
          + "\"below\", \"refill\" or \"count\". Did you mean \"up-to\"?"
      ),
      (
        "ties = \"together\"", "ties = \"none\"",
        "strata.toml:43: dimension[1].ties: found \"none\"; expected \"together\" or \"split\"."
      ),
      (
        "classes = [\"X\", \"Y\", \"Z\"]", "classes = [\"X\", \"X\", \"Z\"]",
        "strata.toml:49: dimension[2].classes: found [\"X\", \"X\", \"Z\"]; expected a list of "
          + "class names, no two alike."
      ),
      (
        "adi = \"periods-per-demand\"", "adi_cut = -1",
        "strata.toml:56: dimension[3].adi_cut: found -1; expected a number of 0 or more with at "
          + "most 12 decimal places."
      ),
      (
        "name = \"pattern\"", "name = \"revenue\"",
        "strata.toml:54: dimension[3].name: found \"revenue\"; expected a name that no other "
          + "column of `strata items` has."
      ),
      (
        "name = \"pattern\"", "name = \"my pattern\"",
        "strata.toml:54: dimension[3].name: found \"my pattern\"; expected letters, digits and _, "
          + "since it becomes a column's name."
      ),
      (
        "name = \"pattern\"", "name = \"abc\"",
        "strata.toml:54: dimension[3].name: found \"abc\"; expected a name that no other "
          + "dimension has."
      ),
      (
        "columns = \"xyz\"", "columns = \"xzy\"",
        "strata.toml:61: matrix.columns: found \"xzy\"; expected \"abc\", \"xyz\" or \"pattern\". "
          + "Did you mean \"xyz\"?"
      ),
      (
        "columns = \"xyz\"", "columns = \"abc\"",
        "strata.toml:61: matrix.columns: found \"abc\"; expected another dimension than the rows'."
      ),
      (
        "[\"board\"]", "[\"bord\"]",
        "strata.toml:65: people.board-a: found \"bord\"; expected \"planner\", \"board\" or "
          + "\"admin\". Did you mean \"board\"?"
      ),
      (
        "[\"planner\"]", "\"planner\"",
        "strata.toml:64: people.planner-a: found \"planner\"; expected a list of roles: "
          + "\"planner\", \"board\" or \"admin\"."
      ),
      (
        "reasons = [\"contract\",", "reasons = [1,",
        "strata.toml:68: governance.reasons: found [1, \"strategic\", \"lifecycle\", "
          + "\"data-error\", \"other\"]; expected a list of reason codes, not empty."
      ),
    ])
  func golden(_ old: String, _ new: String, _ message: String) {
    var found = faults(old, new)
    // A key that was misspelt is missing as well; its own fault is what is looked at here.
    found.removeAll { $0 != message && $0.contains("found nothing") }
    #expect(found == [message])
  }

  @Test("All faults come at once, in the file's order of sections")
  func together() {
    let found = faults(
      """
      format = 1
      [model]
      entity = 3
      [[source]]
      path = "x.csv"
      [demand]
      bucket = "year"
      [[dimension]]
      name = "abc"
      kind = "pareto"
      classes = ["A"]
      cuts = []
      [people]
      a = ["boss"]
      [colours]
      """)
    let paths = [
      "model.entity", "demand.bucket", "dimension:", "source[1].name", "source[1].columns",
      "people.a", "colours",
    ]
    #expect(found.count == paths.count)
    for (fault, path) in zip(found, paths) { #expect(fault.contains(path), "\(fault)") }
  }

  @Test("A mistake in keep is shown under the word")
  func keep() {
    let found = faults("quantity > 0 and", "quantty > 0 and")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("strata.toml:16: source[1].keep: found \"quantty > 0"))
    #expect(found[0].contains("^"))
    #expect(found[0].contains("quantity"))
  }

  @Test("A condition on a field that is not mapped is refused")
  func unmapped() {
    #expect(faults("unit_price > 0", "cost > 0").count == 1)
  }

  @Test("What a dimension measures must be mapped")
  func needs() {
    let found = faults("unit_price = \"UnitPrice\"", "")
    // The condition names it as well.
    #expect(found.contains { $0.contains("source[1].columns.revenue") && $0.contains("\"abc\"") })
    #expect(found.contains { $0.contains("source[1].keep") })
    #expect(faults("measure = \"revenue\"", "measure = \"gross_margin\"").count == 1)
  }

  @Test("Text that is no TOML is refused with its line")
  func syntax() {
    let found = faults("format = 1\n[model\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("strata.toml:2:"))
    #expect(faults("a = 1\na = 2").count == 1)
  }

  @Test(
    "A table without a name is refused with its line",
    arguments: [
      "[", "[[", "[ ^]", "[é]", "[[.]]", "  [=]", "[ [ ] ]a[ [#",
    ])
  func headers(_ line: String) {
    #expect(faults("format = 1\n\(line)").count == 1)
  }

  @Test("Two segments of one name are found")
  func ambiguous() {
    let toml = ConfigurationTests.design
      .replacingOccurrences(of: "[\"A\", \"B\", \"C\"]", with: "[\"A\", \"A-B\", \"C\"]")
      .replacingOccurrences(of: "[\"X\", \"Y\", \"Z\"]", with: "[\"B-X\", \"X\", \"Z\"]")
    let found = faults(toml)
    #expect(found.count == 1)
    #expect(found.first?.contains("two segments called \"A-B-X\"") == true)
  }

  @Test("Any text gives a configuration or faults, and never a crash")
  func fuzz() {
    var generator = SeededGenerator(seed: 3)
    let design = Array(ConfigurationTests.design.utf8)
    let signs = Array("\"'[]{}=.,#\n 0-9aé\\\t".utf8)
    for _ in 0..<400 {
      var bytes = design
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = signs.randomElement(using: &generator) ?? 0x20
        case 1: bytes.remove(at: place)
        default: bytes.insert(signs.randomElement(using: &generator) ?? 0x20, at: place)
        }
      }
      for fault in faults(String(decoding: bytes, as: UTF8.self)) {
        let isPlain = fault.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        }
        #expect(isPlain, "\(fault)")
      }
    }
  }

  @Test("Files that cannot be a configuration are refused", arguments: ["", "dir", "latin"])
  func files(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "dir/x")
    try Data([0x66, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: "\(folder.path)/latin"))
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.read("\(folder.path)/\(name.isEmpty ? "missing" : name)")
    }
    #expect(error?.faults.count == 1)
  }
}
