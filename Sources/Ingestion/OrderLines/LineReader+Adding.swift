/// Putting a record that was read the long way into the batch.
extension LineReader {
  /// Puts a record that is kept into the batch, or says what becomes of it instead.
  func addLine(_ reading: Result<Int32, DayFault>) -> Fate? {
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
