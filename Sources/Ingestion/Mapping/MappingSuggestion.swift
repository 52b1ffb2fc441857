/// Which column of a file seems to mean what.
public struct MappingSuggestion: Sendable, Equatable {
  /// The fields that were found, in the order of `CanonicalField`; no two have one column.
  public var fields: [FieldSuggestion]
  /// Of product, date and quantity, those for which no column was found.
  public var missing: [CanonicalField]
  /// Headers that no field has.
  public var unused: [String]

  /// Header by field, as strata.toml has it under `[source.columns]`.
  public var columns: [CanonicalField: String] {
    Dictionary(fields.map { ($0.field, $0.header) }) { first, _ in first }
  }

  /// The suggestion for a field.
  public subscript(field: CanonicalField) -> FieldSuggestion? {
    fields.first { $0.field == field }
  }
}

/// A field, the column that seems to hold it, and why.
public struct FieldSuggestion: Sendable, Equatable {
  public var field: CanonicalField
  /// The header as it stands in the file.
  public var header: String
  /// The column's index.
  public var column: Int
  /// 0...1: near 1 both name and values say so; below 0.6 somebody should look.
  public var confidence: Double
  /// In words, to be shown beside the suggestion.
  public var reason: String
}

/// Suggests a mapping from headers and sample rows.
///
/// Names are compared without case, accents and separators, in English, German, French, Spanish and
/// with SAP's field names. Values must fit the name: a date column holds dates, a quantity numbers.
/// Where only values speak, for a date or a quantity, they count for less.
///
/// Price and revenue are two ways to one figure. Where both are there, the price is kept if
/// quantity times price is exactly the revenue in every sample, else the revenue.
///
/// - Parameters:
///   - headers: the file's headers; nameless ones, and names that occur twice, are never suggested.
///   - samples: rows; a missing cell is an empty one. Fifty to a few hundred are enough.
public func suggestMapping(headers: [String], samples: [[String]]) -> MappingSuggestion {
  var matcher = MappingMatcher(headers: headers, samples: samples)
  return matcher.suggestion()
}

/// Weighs every column for every field and gives each column away once.
private struct MappingMatcher {
  private let headers: [String]
  private let samples: [[String]]
  private let profiles: [ColumnProfile]
  /// Columns that a name in strata.toml can mean.
  private let usable: [Int]
  private var taken: [CanonicalField: FieldSuggestion] = [:]

  private static let required: [CanonicalField] = [.product, .date, .quantity]
  /// Below this a suggestion would be a guess.
  private static let threshold = 0.45

  init(headers: [String], samples: [[String]]) {
    self.headers = headers
    self.samples = samples
    profiles = headers.indices.map { column in
      ColumnProfile(values: samples.lazy.map { column < $0.count ? $0[column] : "" })
    }
    var occurrences: [String: Int] = [:]
    for header in headers { occurrences[header, default: 0] += 1 }
    usable = headers.indices.filter { column in
      !headers[column].allSatisfy(\.isWhitespace) && occurrences[headers[column]] == 1
    }
  }

  mutating func suggestion() -> MappingSuggestion {
    takeByName()
    takeDescriptionAsProduct()
    takeNameBesideKey()
    takeByValues()
    settlePriceOrRevenue()
    let fields = CanonicalField.allCases.compactMap { taken[$0] }
    let used = Set(fields.map(\.column))
    return MappingSuggestion(
      fields: fields,
      missing: Self.required.filter { taken[$0] == nil },
      unused: headers.indices.filter { !used.contains($0) && usable.contains($0) }
        .map { headers[$0] })
  }

  private mutating func takeByName() {
    var candidates: [FieldSuggestion] = []
    for column in usable {
      let name = HeaderName(headers[column])
      for field in CanonicalField.allCases {
        guard let match = FieldVocabulary.match(name, field: field) else { continue }
        let fit = profiles[column].fit(for: field)
        let score = match.score * fit.factor
        guard score >= Self.threshold else { continue }
        let reason = [match.reason, fit.reason].compactMap { $0 }.joined(separator: "; ")
        candidates.append(
          FieldSuggestion(
            field: field, header: headers[column], column: column, confidence: score,
            reason: reason))
      }
    }
    // Equal scores: the field that comes first, of its columns a key, else the first.
    let order = Dictionary(
      uniqueKeysWithValues: CanonicalField.allCases.enumerated().map { ($0.element, $0.offset) })
    candidates.sort { one, other in
      if one.confidence != other.confidence { return one.confidence > other.confidence }
      let (first, second) = (order[one.field] ?? 0, order[other.field] ?? 0)
      if first != second { return first < second }
      let (isKey, isOtherKey) = (isKey(one.column), isKey(other.column))
      return isKey == isOtherKey ? one.column < other.column : isKey
    }
    for candidate in candidates { take(candidate) }
  }

  private func isKey(_ column: Int) -> Bool { HeaderName(headers[column]).isIdentifier }

  /// Where there is no code, the description tells items apart.
  private mutating func takeDescriptionAsProduct() {
    guard taken[.product] == nil, var name = taken[.name] else { return }
    taken[.name] = nil
    name.field = .product
    name.confidence = 0.5 * name.confidence
    name.reason = "no code was found; the description tells items apart"
    taken[.product] = name
  }

  /// Beside a key of products (`product_id`) a column with the plain word (`product`) has names.
  private mutating func takeNameBesideKey() {
    guard taken[.name] == nil, let product = taken[.product],
      HeaderName(product.header).isIdentifier
    else { return }
    for column in usable where !taken.values.contains(where: { $0.column == column }) {
      let name = HeaderName(headers[column])
      guard !name.isIdentifier, profiles[column].count > 0, !profiles[column].isNumeric,
        let match = FieldVocabulary.match(name, field: .product), match.score == 1
      else { continue }
      take(
        FieldSuggestion(
          field: .name, header: headers[column], column: column, confidence: 0.7,
          reason: "beside \(product.header), which tells items apart"))
    }
  }

  /// A date or a quantity that no name gave away.
  private mutating func takeByValues() {
    let free = usable.filter { column in !taken.values.contains { $0.column == column } }
    if taken[.date] == nil {
      let dates = free.filter { profiles[$0].dateShare >= 0.9 && !profiles[$0].isNumeric }
      if let column = dates.first {
        take(
          FieldSuggestion(
            field: .date, header: headers[column], column: column,
            confidence: dates.count == 1 ? 0.5 : 0.4,
            reason: dates.count == 1
              ? "the only column of dates" : "the first of \(dates.count) columns of dates"))
      }
    }
    if taken[.quantity] == nil {
      let numbers = free.filter { column in
        profiles[column].isNumeric && profiles[column].dateShare < 0.9
          && !HeaderName(headers[column]).isIdentifier
      }
      if numbers.count == 1, let column = numbers.first, headers.count > 1 {
        take(
          FieldSuggestion(
            field: .quantity, header: headers[column], column: column, confidence: 0.4,
            reason: "the only column of numbers that is left"))
      }
    }
  }

  private mutating func take(_ suggestion: FieldSuggestion) {
    guard taken[suggestion.field] == nil,
      !taken.values.contains(where: { $0.column == suggestion.column })
    else { return }
    taken[suggestion.field] = suggestion
  }

  private mutating func settlePriceOrRevenue() {
    guard let price = taken[.unitPrice], let revenue = taken[.revenue] else { return }
    guard let quantity = taken[.quantity] else {
      taken[.unitPrice] = nil
      return
    }
    var agreeing = 0
    var rows = 0
    for sample in samples {
      guard let quantity = number(sample, quantity.column),
        let price = number(sample, price.column),
        let revenue = number(sample, revenue.column)
      else { continue }
      rows += 1
      if abs(quantity * price - revenue) <= 1e-9 * abs(revenue) { agreeing += 1 }
    }
    let product = "\(quantity.header) times \(price.header)"
    if rows > 0, agreeing == rows {
      taken[.revenue] = nil
      taken[.unitPrice]?.reason += "; \(product) is \(revenue.header) in every sample"
    } else {
      taken[.unitPrice] = nil
      if rows > 0 {
        let differing = "\(rows - agreeing) of \(rows) samples"
        taken[.revenue]?.reason += "; \(product) differs from it in \(differing)"
      }
    }
  }

  private func number(_ row: [String], _ column: Int) -> Double? {
    guard column < row.count else { return nil }
    return profiles[column].number(row[column])
  }
}
