import Clustering
import Query
import Segmentation
import Settings
import Tables

extension Configuration {
  /// How the features of a `[[clustering]]` are made ready.
  static func preparation(
    _ reader: inout ConfigurationReader, _ features: [String]?
  ) -> FeaturePreparation {
    FeaturePreparation(
      scale: reader.word("scale", or: FeatureScale.zScore), winsorise: Self.winsorise(&reader),
      split: Self.split(&reader, features))
  }

  private static func winsorise(_ reader: inout ConfigurationReader) -> Double? {
    switch reader.value("winsorise") {
    case nil: return nil
    case .number(let share) where share > 0 && share < 0.5: return share
    default:
      reader.fault("winsorise", expected: "a share above 0 and below 0.5, of either end: 0.01")
      return nil
    }
  }

  private static func split(
    _ reader: inout ConfigurationReader, _ features: [String]?
  ) -> FeaturePreparation.Split {
    switch reader.value("split_zeros") {
    case nil, .boolean(false): return .none
    case .boolean(true): return .inflated
    default:
      let expected = "true, or a list of features"
      guard let names = reader.texts("split_zeros", expected: expected) else { return .none }
      // Where the features are wrong, they are the fault to mend first.
      if let features, let other = names.first(where: { !features.contains($0) }) {
        reader.wordFault("split_zeros", .text(other), features)
      }
      return .features(names)
    }
  }

  /// Which items are meant; classes that a dimension has not would silently mean none. `names` are
  /// all dimensions, `dimensions` the sound ones.
  static func filter(
    _ reader: inout ConfigurationReader, _ dimensions: [Dimension], names: [String]
  ) -> String? {
    guard let text = reader.text("where") else { return nil }
    do throws(QueryError) {
      let query = try Query(text, schema: ItemColumns.measuredSchema(dimensions: names))
      for dimension in dimensions {
        for found in query.texts(comparedWith: dimension.name)
        where !dimension.classes.contains(found) {
          let near = NearestName.match(found, among: dimension.classes)
          reader.faults.add(
            reader.keyPath("where"), found: SettingsValue.text(found).shown,
            expected:
              "a class of \(dimension.name): \(ConfigurationReader.oneOf(dimension.classes))",
            remedy: near.map { "Did you mean \"\($0)\"?" })
        }
      }
    } catch {
      reader.fault(
        "where", expected: "a condition on columns of items",
        remedy: "\n" + error.rendered(in: text))
    }
    return text
  }

  /// Batches see each point now and then, so that neither sizes nor pairs nor other starts mean
  /// anything to them.
  static func checkBatch(_ reader: ConfigurationReader) {
    for key in ["starts", "min_size", "max_size", "must_link", "cannot_link"]
    where reader.has(key) {
      reader.fault(key, expected: "no such key beside batch", remedy: "Leave one of the two out.")
    }
  }
}
