import Tables

/// What a column's values say about how their dates are written.
public enum DateDetection: Sendable, Equatable {
  /// Formats to be tried in this order. All of them have the same order of day and month.
  case found([DateFormat])
  /// Nothing tells whether the day or the month comes first: `example` read either way.
  case ambiguous(first: String, second: String, example: String)
  /// Most values are no dates; one of them (empty if there is none at all).
  case none(example: String)
}

extension DateDetection {
  /// Finds the formats of a column from samples.
  ///
  /// A column may mix separators (`01-01-2016` and `1/13/2016`), two-digit and four-digit years,
  /// and months in words and in digits; but day and month in digits must stand in one order
  /// throughout, and at least one value must show which. Values that are no dates are passed over
  /// while at least half are dates: a reader refuses their lines and counts them.
  ///
  /// A few values against 99 in a hundred do not change the order; more leave it ambiguous.
  /// Linear in the number of samples.
  public static func detect(samples: some Sequence<String>) -> DateDetection {
    var shapes: [DateShape: (count: Int, isPadded: Bool, longest: Int)] = [:]
    var votes = OrderVotes()
    var dates = 0
    var others = 0
    var stranger: String?
    for sample in samples {
      var text = sample
      let reading: (shapes: [DateShape], isBlank: Bool) = text.withUTF8 { bytes in
        let range = TextBytes.trimmed(bytes)
        return (DateShape.shapes(of: UnsafeBufferPointer(rebasing: bytes[range])), range.isEmpty)
      }
      if reading.isBlank { continue }
      guard let shape = reading.shapes.first else {
        others += 1
        stranger = stranger ?? sample
        continue
      }
      dates += 1
      votes.count(reading.shapes, sample: sample)
      let counted = shapes[shape.kind] ?? (0, true, 0)
      shapes[shape.kind] = (
        counted.count + 1, counted.isPadded && shape.isPadded,
        max(counted.longest, shape.monthName)
      )
    }
    guard dates > 0, dates >= others else { return .none(example: stranger ?? "") }

    let order: DateShape.Order
    switch votes.order {
    case .some(let decided): order = decided
    case nil: return votes.ambiguity
    }
    let sorted = shapes.sorted {
      $0.value.count == $1.value.count
        ? $0.key.pattern < $1.key.pattern : $0.value.count > $1.value.count
    }
    var formats: [DateFormat] = []
    for (kind, counted) in sorted {
      var shape = kind.ordered(order)
      shape.isPadded = counted.isPadded
      shape.monthName = counted.longest
      guard let format = try? DateFormat(pattern: shape.pattern) else { continue }
      if !formats.contains(format) { formats.append(format) }
    }
    return .found(formats)
  }
}

/// Counts what speaks for the day first and what for the month first.
private struct OrderVotes {
  private var dayFirst = 0
  private var monthFirst = 0
  private var open = 0
  private var dayFirstExample = ""
  private var monthFirstExample = ""
  private var openExample: (text: String, shapes: [DateShape])?

  mutating func count(_ shapes: [DateShape], sample: String) {
    guard let only = shapes.first, only.hasOpenOrder else { return }
    if shapes.count > 1 {
      open += 1
      openExample = openExample ?? (sample, shapes)
    } else if only.order == .dayMonthYear {
      if dayFirst == 0 { dayFirstExample = sample }
      dayFirst += 1
    } else {
      if monthFirst == 0 { monthFirstExample = sample }
      monthFirst += 1
    }
  }

  /// The order of the column; nil if it is ambiguous.
  var order: DateShape.Order? {
    if dayFirst == 0, monthFirst == 0 { return open == 0 ? .dayMonthYear : nil }
    let share = Double(max(dayFirst, monthFirst)) / Double(dayFirst + monthFirst)
    guard share >= 0.99 else { return nil }
    return dayFirst > monthFirst ? .dayMonthYear : .monthDayYear
  }

  /// Both readings, in words.
  var ambiguity: DateDetection {
    if dayFirst > 0, monthFirst > 0 {
      return .ambiguous(
        first: "day first, as \(dayFirstExample) must be",
        second: "month first, as \(monthFirstExample) must be",
        example: openExample?.text ?? dayFirstExample)
    }
    guard let (text, shapes) = openExample else { return .none(example: "") }
    func reading(_ order: DateShape.Order) -> String {
      guard let pattern = shapes.first?.ordered(order).pattern,
        let format = try? DateFormat(pattern: pattern), let day = format.parse(text)
      else { return "" }
      let (year, month, number) = Days.civil(day)
      return "\(number) \(DateNames.months[month - 1]) \(year) (\(pattern))"
    }
    return .ambiguous(
      first: reading(.dayMonthYear), second: reading(.monthDayYear), example: text)
  }
}
