import Query
import Tables

extension LineReader {
  /// Reads the record that begins at `start`, the separators of which begin at `first` in the
  /// index. Returns how many separators it has; nil where it is not whole in the index.
  func readRecord(_ start: inout Int, at first: Int) -> Int? {
    let base = block.base
    let lineEnd = plan.dialect.lineEnd.byte
    var last = first
    while last < index.count {
      if base.load(fromByteOffset: Int(index.positions[last]), as: UInt8.self) == lineEnd { break }
      last += 1
    }
    guard last < index.count else { return nil }
    let next = Int(index.positions[last]) + 1
    recordStart = start
    recordEnd = next - 1
    start = next
    if plan.dialect.lineEnd == .cr {
      while recordStart < recordEnd, byte(recordStart) == 0x0A { recordStart += 1 }
    } else if recordEnd > recordStart, byte(recordEnd - 1) == 0x0D {
      recordEnd -= 1
    }
    separators = UnsafePointer(index.positions + first)
    fieldCount = last - first + 1
    if recordEnd > recordStart {
      tally.read += 1
      if let fate = takeRecord() { count(fate.fate, at: recordStart, found: fate.found) }
    }
    lineEnds += 1
    return fieldCount
  }

  private typealias Fate = (fate: LineFate, found: UnsafeRawBufferPointer)

  private func byte(_ offset: Int) -> UInt8 {
    block.base.load(fromByteOffset: offset, as: UInt8.self)
  }

  private var record: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: block.base + recordStart, count: recordEnd - recordStart)
  }

  /// A field's bytes as they stand in the file; empty for a column that the record lacks.
  private func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    guard column >= 0, column < fieldCount else {
      return UnsafeRawBufferPointer(start: block.base + recordEnd, count: 0)
    }
    let from = column == 0 ? recordStart : Int(separators[column - 1]) + 1
    let to = column == fieldCount - 1 ? recordEnd : Int(separators[column])
    return UnsafeRawBufferPointer(start: block.base + from, count: to - from)
  }

  private func bytes(_ field: CanonicalField) -> UnsafeRawBufferPointer {
    bytes(plan.columns[field.position])
  }

  /// Puts the record into the batch, or says what becomes of it instead.
  private func takeRecord() -> Fate? {
    if fieldCount != plan.width, let fate = checkWidth() { return fate }
    readings = FieldReadings()
    texts.hasRepaired = false
    let day = readDay()
    if let keep {
      if let fate = fillKeepValues(day) { return fate }
      if !keep.matches(keepValues) {
        return isBlank ? (.leftOut(.blank), record) : (.leftOut(.keep), record)
      }
    }
    guard let fate = addLine(day) else { return nil }
    if case .refused(.empty) = fate.fate, isBlank { return (.leftOut(.blank), record) }
    return fate
  }

  private func checkWidth() -> Fate? {
    if fieldCount < plan.minimumWidth {
      return isBlank ? (.leftOut(.blank), record) : (.refused(.fields(fieldCount)), record)
    }
    for column in min(plan.width, fieldCount)..<fieldCount where !bytes(column).isEmpty {
      return (.refused(.fields(fieldCount)), record)
    }
    return nil
  }

  /// Whether all fields are empty.
  private var isBlank: Bool {
    record.allSatisfy {
      $0 == plan.dialect.delimiter || $0 == 0x20 || $0 == 0x0D || $0 == plan.dialect.quote
    }
  }

  // MARK: Dates

  /// The record's day, or why there is none.
  private func readDay() -> Result<Int32, DayFault> {
    var text = bytes(.date)
    if text.first == plan.dialect.quote {
      unquoted.removeAll(keepingCapacity: true)
      CSVText.appendUnquoted(text, quote: plan.dialect.quote, to: &unquoted)
      return unquoted.withUnsafeBufferPointer { day($0) }
    }
    if text.isEmpty { text = UnsafeRawBufferPointer(start: block.base, count: 0) }
    return day(text.assumingMemoryBound(to: UInt8.self))
  }

  private enum DayFault: Error { case empty, notADate, outOfRange }

  private func day(_ text: UnsafeBufferPointer<UInt8>) -> Result<Int32, DayFault> {
    for format in plan.dateFormats {
      guard let day = format.parse(text) else { continue }
      return day >= DayRange.first && day <= DayRange.last ? .success(day) : .failure(.outOfRange)
    }
    return .failure(text.allSatisfy { $0 == 0x20 } ? .empty : .notADate)
  }

  private func fate(_ fault: DayFault) -> Fate {
    switch fault {
    case .empty: (.refused(.empty(.date)), record)
    case .notADate: (.refused(.date), bytes(.date))
    case .outOfRange: (.refused(.dateOutOfRange), bytes(.date))
    }
  }

  // MARK: Numbers

  private func number(_ field: CanonicalField) -> FieldReadings.Number {
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
  private func needed(_ field: CanonicalField) -> Result<FieldReadings.Number, LineFault> {
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

  private struct LineFault: Error {
    var refusal: LineFate.Refusal
    /// The field that shows it; the whole record without one.
    var field: CanonicalField?
  }

  // MARK: Keep

  private func fillKeepValues(_ day: Result<Int32, DayFault>) -> Fate? {
    for (position, field) in plan.keepFields.enumerated() {
      var value = KeepRow.Value()
      switch field.kind {
      case .date:
        switch day {
        case .success(let day): value.date = day
        case .failure(.empty): break
        case .failure(let fault): return fate(fault)
        }
      case .number:
        let number = number(field)
        switch number.state {
        case .read: value.number = number.double
        case .faulty: return (.refused(.number(field, number.fault)), bytes(field))
        case .missing, .unread: break
        }
      default:
        let text = texts.text(field, bytes(field))
        value.text = text.isEmpty ? nil : text.assumingMemoryBound(to: UInt8.self)
      }
      keepValues[position] = value
    }
    return nil
  }

  // MARK: Adding

  private func addLine(_ reading: Result<Int32, DayFault>) -> Fate? {
    let day: Int32
    switch reading {
    case .success(let value): day = value
    case .failure(let fault): return fate(fault)
    }
    let figures: Figures
    switch readFigures() {
    case .success(let value): figures = value
    case .failure(let fault):
      return (.refused(fault.refusal), fault.field.map { bytes($0) } ?? record)
    }
    let bucket = range.bucket(of: day)
    // A window that moves on drops arrays that lines in the batch may still be meant for. It has
    // to be emptied before the key is read, whose copy would go with it.
    if aggregate.movesWindow(to: bucket) { aggregate.add(batch) }
    let key: UnsafeRawBufferPointer
    switch readKey() {
    case .success(let value): key = value
    case .failure(let fault):
      return (.refused(fault.refusal), fault.field.map { bytes($0) } ?? record)
    }
    if plan.dropsReturns, figures.quantity.units < 0 { return (.leftOut(.returns), record) }
    guard plan.days.contains(day), aggregate.isInWindow(bucket) else {
      return (.leftOut(.horizon), record)
    }
    put(key, day, bucket, figures)
    return nil
  }

  private struct Figures {
    var quantity: FieldReadings.Number
    /// Revenue and cost of the line, as read: not yet at the money scale.
    var value = FieldReadings.Number()
    var cost = FieldReadings.Number()
  }

  private func readFigures() -> Result<Figures, LineFault> {
    do throws(LineFault) {
      var figures = Figures(quantity: try needed(.quantity).get())
      let hasPrice = plan.column(.unitPrice) != nil
      if plan.column(.revenue) != nil {
        figures.value = try needed(.revenue).get()
      } else if hasPrice {
        figures.value = try product(figures.quantity, try needed(.unitPrice).get())
      }
      if plan.column(.cost) != nil {
        let cost = try needed(.cost).get()
        figures.cost = hasPrice ? try product(figures.quantity, cost) : cost
      }
      noteScales()
      return .success(figures)
    } catch {
      return .failure(error)
    }
  }

  private func product(
    _ quantity: FieldReadings.Number, _ price: FieldReadings.Number
  ) throws(LineFault) -> FieldReadings.Number {
    var product = quantity.units.multipliedReportingOverflow(by: price.units)
    var scale = quantity.scale + price.scale
    if product.overflow {
      let (one, other) = (quantity.canonical, price.canonical)
      product = one.units.multipliedReportingOverflow(by: other.units)
      scale = one.scale + other.scale
    }
    guard !product.overflow else {
      throw LineFault(refusal: .revenueTooLarge, field: nil)
    }
    return FieldReadings.Number(state: .read, units: product.partialValue, scale: scale)
  }

  /// Raises the scales to the line's numbers: only once nothing can refuse the line any more.
  private func noteScales() {
    var isHigher = noteScale(.quantity)
    if plan.column(.revenue) == nil, noteScale(.unitPrice) { isHigher = true }
    if noteScale(.revenue) { isHigher = true }
    if noteScale(.cost) { isHigher = true }
    if isHigher { raiseScales() }
  }

  /// Raises a field's scale to the line's number; whether that was needed.
  private func noteScale(_ field: CanonicalField) -> Bool {
    guard plan.column(field) != nil else { return false }
    let number = number(field)
    guard number.scale > scales[field.position] else { return false }
    let scale = number.canonical.scale
    guard scale > scales[field.position] else { return false }
    scales[field.position] = scale
    return true
  }

  private func readKey() -> Result<UnsafeRawBufferPointer, LineFault> {
    var key = UnsafeRawBufferPointer(start: nil, count: 0)
    let isJoined = plan.entity.count > 1
    if isJoined { joined.removeAll(keepingCapacity: true) }
    for (position, field) in plan.entity.enumerated() {
      let text = texts.text(field, bytes(field))
      if text.isEmpty { return .failure(LineFault(refusal: .empty(field), field: nil)) }
      if text.count > Self.longestKey {
        return .failure(LineFault(refusal: .tooLong(field), field: field))
      }
      if isJoined {
        if position > 0 { joined.append(contentsOf: " / ".utf8) }
        joined.append(contentsOf: text)
      } else {
        key = text
      }
    }
    return .success(isJoined ? joined.withUnsafeBytes { batch.texts.copy($0) } : key)
  }

  private func put(
    _ key: UnsafeRawBufferPointer, _ day: Int32, _ bucket: Int, _ figures: Figures
  ) {
    let quantity = scaled(figures.quantity, to: aggregate.quantityScale)
    let value = scaled(figures.value, to: aggregate.moneyScale)
    let cost = scaled(figures.cost, to: aggregate.moneyScale)
    aggregate.prepare(bucket: bucket)
    let line = batch.count
    setKey(stable(key), line)
    batch.day[line] = day
    batch.bucket[line] = Int32(truncatingIfNeeded: bucket)
    let (shortQuantity, shortValue, shortCost) = (
      Int64(exactly: quantity), Int64(exactly: value), Int64(exactly: cost)
    )
    batch.quantity[line] = shortQuantity ?? 0
    batch.value[line] = shortValue ?? 0
    batch.cost[line] = shortCost ?? 0
    if plan.column(.name) != nil {
      batch.name[line] = stable(texts.text(.name, bytes(.name)))
    } else {
      batch.name[line] = UnsafeRawBufferPointer(start: nil, count: 0)
    }
    batch.count = line + 1
    tally.kept += 1
    if day > tally.lastDay { tally.lastDay = day }
    if texts.hasRepaired { tally.repaired += 1 }
    if shortQuantity == nil || shortValue == nil || shortCost == nil {
      aggregate.add(batch)
      aggregate.addBeyond(
        item: Int(batch.item[line]), bucket: bucket, quantity: shortQuantity == nil ? quantity : 0,
        value: shortValue == nil ? value : 0, cost: shortCost == nil ? cost : 0)
    } else if batch.count == LineBatch.capacity {
      aggregate.add(batch)
    }
  }

  /// The number in units of a scale that is not lower than its own.
  private func scaled(_ number: FieldReadings.Number, to scale: Int) -> Int128 {
    let number = number.scale > scale ? number.canonical : number
    return Int128(number.units) &* Int128(Decimals.power(scale - number.scale))
  }

  /// A text that stays where it is until the batch is added up.
  private func stable(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let start = text.baseAddress else { return text }
    let isInBlock = start >= block.base && start < block.base + block.recordsEnd
    return isInBlock ? text : batch.texts.copy(text)
  }

  /// Writes a key into the batch. 16 bytes behind its start are readable.
  @inline(__always)
  func setKey(_ key: UnsafeRawBufferPointer, _ line: Int) {
    guard let start = key.baseAddress else { return }
    let count = key.count
    if count <= 16 {
      let low = Self.word(start, count)
      let high = count > 8 ? Self.word(start + 8, count &- 8) : 0
      batch.low[line] = low
      batch.high[line] = high
      batch.hash[line] = aggregate.table.hash(low, high, count: count)
    } else {
      let hash = aggregate.table.hash(key)
      batch.low[line] = hash
      batch.high[line] = 0
      batch.hash[line] = hash
    }
    batch.length[line] = UInt32(truncatingIfNeeded: count)
    batch.key[line] = start
  }

  /// The first `count` bytes, at most eight, as a little-endian word.
  @inline(__always)
  static func word(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let word = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
  }
}
