/// What is segmented, in words.
enum EntityWords {
  /// `products`; several fields together are `combinations`.
  static func plural(_ fields: [String]) -> String {
    guard fields.count == 1, let field = fields.first else { return "combinations" }
    return field + "s"
  }
}
