import Clustering
import Segmentation
import Settings

extension Configuration {
  /// More rules than anyone would keep in mind.
  private static let mostRules = 100

  /// Classes and rules of a `[[clustering]]`; nil where it has none, or none that are sound.
  static func experts(
    _ reader: inout ConfigurationReader, _ dimensions: [Dimension], names dimensionNames: [String]
  ) -> ClusterExperts? {
    let hasClasses = reader.has("classes")
    let classes = reader.texts("classes", expected: "a list of class names, best first")
    if let classes, !(2...255).contains(classes.count) {
      reader.fault("classes", expected: "2 to 255 class names, best first")
    }
    let by = Self.classesBy(&reader)
    var readers = reader.tables("rule")
    if !hasClasses {
      for key in ["classes_by", "rule"] where reader.has(key) {
        reader.fault(
          key, expected: "classes beside it",
          remedy: "Say what clusters stand for, best first: classes = [\"A\", \"B\", \"C\"].")
      }
    }
    if readers.count > mostRules {
      reader.faults.add(
        reader.keyPath("rule"), found: "\(readers.count) rules", expected: "at most \(mostRules)",
        remedy: "Join rules that say the same with `or`.")
    }
    var names: Set<String> = []
    var rules: [ClusterExperts.Rule] = []
    for index in readers.indices {
      let rule = Self.rule(&readers[index], classes, dimensions, dimensionNames, &names)
      readers[index].finish()
      if let rule { rules.append(rule) }
    }
    guard let classes else { return nil }
    return ClusterExperts(classes: classes, classesBy: by, rules: rules)
  }

  private static func classesBy(_ reader: inout ConfigurationReader) -> String {
    let usual = "revenue"
    guard let found = reader.value("classes_by") else { return usual }
    guard let column = found.textValue, ItemColumns.numbers.contains(column) else {
      reader.wordFault("classes_by", found, ItemColumns.numbers)
      return usual
    }
    return column
  }

  private static func rule(
    _ reader: inout ConfigurationReader, _ classes: [String]?, _ dimensions: [Dimension],
    _ dimensionNames: [String], _ names: inout Set<String>
  ) -> ClusterExperts.Rule? {
    let name = reader.text("name", required: "a name for the rule, in quotes")
    if let name, !names.insert(name).inserted {
      reader.fault("name", expected: "a name that no other rule of the clustering has")
    }
    let filter = Self.filter(&reader, dimensions, names: dimensionNames)
    if !reader.has("where") {
      reader.fault(
        "where", expected: "a condition on columns of items: \"id in (A, B) or revenue > 50000\"")
    }
    let because = reader.text("because")
    let kinds = ExpertRule.Kind.allCases.filter { reader.has($0.rawValue) }
    var found: (kind: ExpertRule.Kind, class: String)?
    for kind in ExpertRule.Kind.allCases {
      guard let value = reader.value(kind.rawValue) else { continue }
      if let classes, value.textValue.map(classes.contains) != true {
        reader.fault(kind.rawValue, expected: ConfigurationReader.oneOf(classes))
      } else if let name = value.textValue {
        found = (kind, name)
      }
    }
    if kinds.count != 1 {
      reader.faults.add(
        reader.path,
        found: kinds.isEmpty ? "no class" : kinds.map(\.rawValue).joined(separator: " and "),
        expected:
          "one of floor (that class or a better one), ceiling (that or a worse one) and pin "
          + "(that one)",
        remedy: kinds.isEmpty ? nil : "Write a rule for each.")
    }
    guard let name, let filter, let found, kinds.count == 1 else { return nil }
    return ClusterExperts.Rule(
      name: name, filter: filter, kind: found.kind, class: found.class, because: because)
  }
}
