import Ingestion

/// What is segmented, in words.
enum EntityWords {
  /// `products`; several fields together are `combinations`.
  static func plural(_ fields: [CanonicalField]) -> String {
    guard fields.count == 1, let field = fields.first else { return "combinations" }
    return field.rawValue + "s"
  }
}
