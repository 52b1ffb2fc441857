import Tables

/// The texts of a record's fields: unquoted, decoded and cleaned.
///
/// What needs nothing done to it is given as it stands in the block.
final class FieldTexts {
  private let dialect: CSVDialect
  private let cleaners: [Cleaner?]
  /// By field and byte: 1 where the byte may have to be changed.
  private let suspects: UnsafeMutablePointer<UInt8>
  private var slots: [UnsafeMutableRawBufferPointer]
  private var raw: [UInt8] = []
  private var clean: [UInt8] = []
  /// Whether a text had bytes that are no UTF-8 since this was reset.
  var hasRepaired = false

  init(_ plan: LinePlan) {
    dialect = plan.dialect
    let fields = CanonicalField.allCases
    cleaners = fields.map { plan.cleaners[$0] }
    slots = fields.map { _ in .allocate(byteCount: 0, alignment: 16) }
    let flags = fields.flatMap { field in
      let cleaner = plan.cleaners[field]
      return (0...255).map { (byte: Int) -> UInt8 in
        guard byte < 0x80 else { return 1 }
        guard let cleaner else { return 0 }
        // A byte between others that a step changes, takes away or may be led by.
        let sample = [0x41, UInt8(byte), UInt8(byte), 0x41]
        let other = [0x61, UInt8(byte), UInt8(byte), 0x61]
        let isKept = [sample, other].contains { text in
          var cleaned: [UInt8] = []
          text.withUnsafeBufferPointer { cleaner.clean($0, into: &cleaned) }
          return cleaned == text
        }
        return isKept && byte > 0x20 && byte != 0x2E ? 0 : 1
      }
    }
    suspects = .allocate(capacity: flags.count)
    suspects.initialize(from: flags, count: flags.count)
  }

  deinit {
    suspects.deallocate()
    for slot in slots { slot.deallocate() }
  }

  /// By byte, 1 where a field's text that has it may have to be changed.
  func suspects(of field: CanonicalField) -> UnsafePointer<UInt8> {
    UnsafePointer(suspects + field.position * 256)
  }

  /// The text of a field; what it points at stands until the field is asked for again.
  func text(_ field: CanonicalField, _ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let position = field.position
    guard bytes.first != dialect.quote else { return change(position, bytes) }
    let isAsIs = Self.isClean(bytes, UnsafePointer(suspects + position * 256))
    return isAsIs ? bytes : change(position, bytes)
  }

  /// Whether no byte is suspect.
  @inline(__always)
  static func isClean(
    _ bytes: UnsafeRawBufferPointer, _ suspects: UnsafePointer<UInt8>
  ) -> Bool {
    var found: UInt8 = 0
    for byte in bytes { found |= suspects[Int(byte)] }
    return found == 0
  }

  private func change(
    _ position: Int, _ bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    raw.removeAll(keepingCapacity: true)
    if CSVText.append(bytes, dialect: dialect, to: &raw) { hasRepaired = true }
    guard let cleaner = cleaners[position] else { return keep(raw, position) }
    clean.removeAll(keepingCapacity: true)
    raw.withUnsafeBufferPointer { cleaner.clean($0, into: &clean) }
    return keep(clean, position)
  }

  private func keep(_ text: [UInt8], _ position: Int) -> UnsafeRawBufferPointer {
    // Eight and sixteen bytes at a time are read from a text's start.
    if slots[position].count < text.count + 16 {
      slots[position].deallocate()
      slots[position] = .allocate(byteCount: text.count * 2 + 64, alignment: 16)
      slots[position].initializeMemory(as: UInt8.self, repeating: 0)
    }
    slots[position].copyBytes(from: text)
    return UnsafeRawBufferPointer(rebasing: slots[position][..<text.count])
  }
}
