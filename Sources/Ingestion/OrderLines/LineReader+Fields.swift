import Tables

/// Reading a record's dates and numbers, by all rules.
extension LineReader {
  /// The record's day, or why there is none.
  func readDay() -> Result<Int32, DayFault> {
    var text = bytes(.date)
    if text.first == plan.dialect.quote {
      unquoted.removeAll(keepingCapacity: true)
      CSVText.appendUnquoted(text, quote: plan.dialect.quote, to: &unquoted)
      return unquoted.withUnsafeBufferPointer { day($0) }
    }
    if text.isEmpty { text = UnsafeRawBufferPointer(start: block.base, count: 0) }
    return day(text.assumingMemoryBound(to: UInt8.self))
  }

  /// Why a record has no day.
  enum DayFault: Error { case empty, notADate, outOfRange }

  private func day(_ text: UnsafeBufferPointer<UInt8>) -> Result<Int32, DayFault> {
    for format in plan.dateFormats {
      guard let day = format.parse(text) else { continue }
      return day >= DayRange.first && day <= DayRange.last ? .success(day) : .failure(.outOfRange)
    }
    return .failure(text.allSatisfy { $0 == 0x20 } ? .empty : .notADate)
  }

  /// What becomes of a record without a day.
  func fate(_ fault: DayFault) -> Fate {
    switch fault {
    case .empty: (.refused(.empty(.date)), record)
    case .notADate: (.refused(.date), bytes(.date))
    case .outOfRange: (.refused(.dateOutOfRange), bytes(.date))
    }
  }

  /// A number as it is written, read once a record.
  func number(_ field: CanonicalField) -> FieldReadings.Number {
    // Spelt out: a key path would be looked up for every field of every line.
    switch field {
    case .unitPrice:
      if readings.price.state == .unread { readings.price = parse(bytes(field)) }
      return readings.price
    case .revenue:
      if readings.revenue.state == .unread { readings.revenue = parse(bytes(field)) }
      return readings.revenue
    case .cost:
      if readings.cost.state == .unread { readings.cost = parse(bytes(field)) }
      return readings.cost
    default:
      if readings.quantity.state == .unread { readings.quantity = parse(bytes(field)) }
      return readings.quantity
    }
  }

  private func parse(_ text: UnsafeRawBufferPointer) -> FieldReadings.Number {
    guard let start = text.baseAddress, text.count > 0 else {
      return FieldReadings.Number(state: .missing)
    }
    let sign: UInt8 = plan.decimal == .point ? 0x2E : 0x2C
    let plain = Decimals.plain(start, text.count, decimalSign: sign)
    if plain.decimals >= 0 {
      return FieldReadings.Number(state: .read, units: plain.units, scale: plain.decimals)
    }
    unquoted.removeAll(keepingCapacity: true)
    CSVText.append(text, dialect: plan.dialect, to: &unquoted)
    let parser = DecimalParser(decimal: plan.decimal)
    switch unquoted.withUnsafeBufferPointer({ parser.parse($0) }) {
    case .success(let value):
      return FieldReadings.Number(state: .read, units: value.units, scale: value.scale)
    case .failure(.empty): return FieldReadings.Number(state: .missing)
    case .failure(let fault): return FieldReadings.Number(state: .faulty, fault: fault)
    }
  }

  /// A number that is needed, with no more decimals than its field's scale, which is raised for
  /// it; or why there is none.
  func needed(_ field: CanonicalField) -> Result<FieldReadings.Number, LineFault> {
    var number = number(field)
    switch number.state {
    case .read: break
    case .faulty:
      return .failure(LineFault(refusal: .number(field, number.fault), field: field))
    case .missing, .unread: return .failure(LineFault(refusal: .empty(field), field: nil))
    }
    guard number.scale > scales[field.position] else { return .success(number) }
    number = number.canonical
    let hasMoney = plan.column(.unitPrice) != nil || plan.column(.revenue) != nil
    let finest = field.finest(hasMoney: hasMoney)
    if number.scale > finest {
      return .failure(LineFault(refusal: .tooManyDecimals(field, limit: finest), field: field))
    }
    return .success(number)
  }

  /// Why a record gives no line.
  struct LineFault: Error {
    var refusal: LineFate.Refusal
    /// The field that shows it; the whole record without one.
    var field: CanonicalField?
  }
}
