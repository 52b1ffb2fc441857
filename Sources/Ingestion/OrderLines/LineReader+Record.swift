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

  /// What becomes of a record that gives no line, and what shows it.
  typealias Fate = (fate: LineFate, found: UnsafeRawBufferPointer)

  private func byte(_ offset: Int) -> UInt8 {
    block.base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The record's bytes, without its line end.
  var record: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: block.base + recordStart, count: recordEnd - recordStart)
  }

  /// A field's bytes as they stand in the file; empty for a column that the record lacks.
  func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    guard column >= 0, column < fieldCount else {
      return UnsafeRawBufferPointer(start: block.base + recordEnd, count: 0)
    }
    let from = column == 0 ? recordStart : Int(separators[column - 1]) + 1
    let to = column == fieldCount - 1 ? recordEnd : Int(separators[column])
    return UnsafeRawBufferPointer(start: block.base + from, count: to - from)
  }

  /// The bytes of a mapped field.
  func bytes(_ field: CanonicalField) -> UnsafeRawBufferPointer {
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

  /// Fills in what `keep` asks for; or says what is wrong with it.
  func fillKeepValues(_ day: Result<Int32, DayFault>) -> Fate? {
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
}
