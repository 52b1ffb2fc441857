/// What a column's sample values look like.
struct ColumnProfile {
  /// Values, empty ones and `NULL` and the like left out.
  private(set) var count = 0
  private(set) var empty = 0
  private(set) var distinct = 0
  private var numbers = 0
  private var integers = 0
  private var words = 0
  private var dates = 0
  private let decimal: DecimalSign

  /// Texts that stand for no value.
  private static let blanks: Set<String> = ["null", "n/a", "na", "nan", "none", "-", "#n/a", "?"]

  init(values: some Sequence<String>) {
    let values = Array(values)
    let present = values.filter { value in
      !value.allSatisfy(\.isWhitespace) && !Self.blanks.contains(value.lowercased())
    }
    decimal = DecimalParser.detectSign(samples: present).sign ?? .point
    count = present.count
    empty = values.count - present.count
    distinct = Set(present).count
    let parser = DecimalParser(decimal: decimal)
    for value in present {
      if case .success(let number) = parser.parse(value) {
        numbers += 1
        if number.scale == 0 { integers += 1 }
      } else if value.contains(where: \.isLetter) {
        words += 1
      }
    }
    if case .found(let formats) = DateDetection.detect(samples: present) {
      dates = present.count { value in formats.contains { $0.parse(value) != nil } }
    } else if case .ambiguous = DateDetection.detect(samples: present) {
      // Dates all the same; which ones is asked later.
      dates = present.count { !DateDetection.isNone(DateDetection.detect(samples: [$0])) }
    }
  }

  private func share(_ part: Int) -> Double { count == 0 ? 0 : Double(part) / Double(count) }

  /// Share of values that are dates.
  var dateShare: Double { share(dates) }

  /// Whether nine values in ten are numbers.
  var isNumeric: Bool { share(numbers) >= 0.9 }

  /// The number of a value, for comparisons only.
  func number(_ text: String) -> Double? {
    guard case .success(let value) = DecimalParser(decimal: decimal).parse(text) else { return nil }
    var divisor = 1.0
    for _ in 0..<value.scale { divisor *= 10 }
    return Double(value.units) / divisor
  }

  /// How well the values suit a field: a factor for the name's score, and what was seen.
  func fit(for field: CanonicalField) -> (factor: Double, reason: String?) {
    guard count > 0 else { return (empty > 0 ? 0.6 : 0.8, empty > 0 ? "all samples empty" : nil) }
    // A column that is mostly empty is seldom the one that was meant.
    let filled = Double(count) / Double(count + empty)
    let fullness = filled < 0.5 ? 0.7 : 1
    let isDate = dateShare >= 0.5 && share(numbers) < 0.5
    switch field {
    case .date:
      if dateShare >= 0.95 { return (fullness, "its values are dates") }
      if dateShare >= 0.5 {
        return (0.85 * fullness, "\(percent(dateShare)) of its values are dates")
      }
      return (0.1, nil)
    case .quantity, .unitPrice, .revenue, .cost:
      guard !isDate, share(numbers) >= 0.5 else { return (0.1, nil) }
      let isWhole = share(integers) >= 0.99
      let factor = isNumeric ? fullness : 0.8 * fullness
      return (factor, isWhole ? "its values are whole numbers" : "its values are numbers")
    case .product:
      if isDate || share(numbers) - share(integers) > 0.1 { return (0.2, nil) }
      // One value throughout, or another one on every line, is seldom an item.
      if count >= 20, distinct == 1 { return (0.6 * fullness, "one value in all samples") }
      if count >= 100, distinct == count {
        return (0.75 * fullness, "no value occurs twice in the samples")
      }
      return (fullness, distinct < count ? "its values repeat" : nil)
    case .name:
      if isDate || share(words) < 0.5 { return (0.3, nil) }
      return (fullness, "its values are words")
    case .order, .customer, .region, .plant, .channel:
      if isDate { return (0.1, nil) }
      if field != .order, field != .customer, share(numbers) - share(integers) > 0.1 {
        return (0.3, nil)
      }
      return (fullness, nil)
    }
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension DateDetection {
  /// Whether no dates were found.
  static func isNone(_ detection: DateDetection) -> Bool {
    if case .none = detection { return true }
    return false
  }
}
