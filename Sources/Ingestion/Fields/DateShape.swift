/// How one date is written: which parts, in which order, with what between them.
struct DateShape: Hashable {
  /// The order of the parts.
  enum Order: Hashable {
    case yearMonthDay, dayMonthYear, monthDayYear, yearMonth, monthYear
  }

  var order: Order
  /// What stands between the first and second part, and between the second and third.
  var separators: [String]
  var yearDigits: Int
  /// Letters of a month in words; 0 for digits.
  var monthName: Int
  /// Whether the parts always have two digits.
  var isPadded: Bool
  /// Letters of a weekday before the date, with what stands behind it.
  var weekday: String

  /// Whether another value may tell that day and month change places.
  var hasOpenOrder: Bool {
    monthName == 0 && (order == .dayMonthYear || order == .monthDayYear)
  }

  /// The shape that is read by the same format: the order where it is open, zeros before digits and
  /// the length of a month's name make no difference.
  var kind: DateShape {
    var shape = ordered(.dayMonthYear)
    shape.isPadded = true
    shape.monthName = min(monthName, 3)
    return shape
  }

  /// The shape with day and month in an order, where it is open.
  func ordered(_ order: Order) -> DateShape {
    guard hasOpenOrder else { return self }
    var shape = self
    shape.order = order
    return shape
  }

  /// The pattern that `DateFormat` reads.
  var pattern: String {
    let year = yearDigits == 2 ? "yy" : "yyyy"
    let month =
      switch monthName {
      case 0: isPadded ? "MM" : "M"
      case 3: "MMM"
      default: "MMMM"
      }
    let day = isPadded ? "dd" : "d"
    let parts =
      switch order {
      case .yearMonthDay: [year, month, day]
      case .dayMonthYear: [day, month, year]
      case .monthDayYear: [month, day, year]
      case .yearMonth: [year, month]
      case .monthYear: [month, year]
      }
    var pattern = weekday
    for (index, part) in parts.enumerated() {
      pattern += part
      if index < separators.count { pattern += separators[index] }
    }
    return pattern
  }

  /// All shapes in which a text is a date of the calendar; empty if it is none.
  ///
  /// At most two: day first and month first. Two-digit years stand last.
  static func shapes(of bytes: UnsafeBufferPointer<UInt8>) -> [DateShape] {
    guard bytes.count >= 5, bytes.count <= 64 else { return [] }
    var scan = DateScan(bytes: bytes)
    guard scan.read() else { return [] }
    return scan.candidates().filter { shape in
      (try? DateFormat(pattern: shape.pattern))?.parse(bytes) != nil
    }
  }
}

/// Splits a date into its parts.
private struct DateScan {
  private struct Part {
    var digits: Int
    /// The number, or the month of a name.
    var value: Int
    var isName: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var parts: [Part] = []
  private var separators: [String] = []
  private var weekday = ""

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read() -> Bool {
    var position = 0
    if DateNames.weekday(bytes, at: &position) != nil {
      let isFull = position > 4
      weekday = (isFull ? "EEEE" : "EEE") + separator(at: &position)
    }
    while position < bytes.count, parts.count < 3 {
      if bytes[position] &- 0x30 < 10 {
        var part = Part(digits: 0, value: 0, isName: false)
        while position < bytes.count, bytes[position] &- 0x30 < 10 {
          guard part.digits < 8 else { return false }
          part.value = part.value * 10 + Int(bytes[position] &- 0x30)
          part.digits += 1
          position += 1
        }
        parts.append(part)
      } else {
        let start = position
        guard let month = DateNames.month(bytes, at: &position) else { return false }
        parts.append(Part(digits: position - start, value: month, isName: true))
      }
      if parts.count == 3 || !hasDatePart(at: position) { break }
      separators.append(separator(at: &position))
    }
    return !parts.isEmpty
  }

  /// Whether a further part of the date follows, and not the time of day or the end.
  private func hasDatePart(at position: Int) -> Bool {
    var next = position
    _ = separator(at: &next)
    guard next < bytes.count else { return false }
    guard bytes[next] &- 0x30 < 10 else {
      // A `T` before the time is no month.
      return DateNames.month(bytes, at: &next) != nil
    }
    while next < bytes.count, bytes[next] &- 0x30 < 10 { next += 1 }
    return next >= bytes.count || bytes[next] != UInt8(ascii: ":")
  }

  /// Up to two bytes of `- / . , _` and blanks.
  private func separator(at position: inout Int) -> String {
    var text = ""
    while position < bytes.count, text.utf8.count < 2, "-/., _".utf8.contains(bytes[position]) {
      text.unicodeScalars.append(UnicodeScalar(bytes[position]))
      position += 1
    }
    return text
  }

  func candidates() -> [DateShape] {
    let names = parts.filter(\.isName)
    guard names.count <= 1 else { return [] }
    let monthName = names.first.map { $0.digits == 3 || $0.digits == 4 ? 3 : 4 } ?? 0
    func shape(_ order: DateShape.Order, years: Int, numbers: [Part]) -> DateShape {
      DateShape(
        order: order, separators: separators, yearDigits: years, monthName: monthName,
        isPadded: numbers.allSatisfy { $0.digits == 2 }, weekday: weekday)
    }
    let numbers = parts.filter { !$0.isName }

    switch parts.count {
    case 1:
      // `20160131` and `201601`: digits alone are a date only in years of business.
      guard monthName == 0 else { return [] }
      let part = parts[0]
      let year = part.digits == 8 ? part.value / 10_000 : part.value / 100
      guard part.digits == 8 || part.digits == 6, (1900...2100).contains(year) else { return [] }
      var compact = shape(part.digits == 8 ? .yearMonthDay : .yearMonth, years: 4, numbers: [])
      compact.separators = []
      compact.isPadded = true
      return [compact]
    case 2:
      guard separators.first?.isEmpty == false else { return [] }
      if parts[0].digits == 4, !parts[0].isName {
        return [shape(.yearMonth, years: 4, numbers: [parts[1]].filter { !$0.isName })]
      }
      guard parts[1].digits == 4 || (parts[0].isName && parts[1].digits == 2), !parts[1].isName
      else { return [] }
      return [
        shape(.monthYear, years: parts[1].digits, numbers: [parts[0]].filter { !$0.isName })
      ]
    default:
      if !parts[0].isName, parts[0].digits == 4 {
        return [shape(.yearMonthDay, years: 4, numbers: numbers.filter { $0.digits != 4 })]
      }
      let years = parts[2].digits
      guard !parts[2].isName, years == 2 || years == 4 else { return [] }
      let small = Array(numbers.dropLast())
      if parts[0].isName { return [shape(.monthDayYear, years: years, numbers: small)] }
      if parts[1].isName { return [shape(.dayMonthYear, years: years, numbers: small)] }
      return [
        shape(.dayMonthYear, years: years, numbers: small),
        shape(.monthDayYear, years: years, numbers: small),
      ]
    }
  }
}
