/// A table of a FlatBuffers message, read with every offset checked.
///
/// FlatBuffers is the encoding of Arrow's metadata: a table points back to a list of where its
/// fields lie, a field to what it holds. Every pointer may be wrong, so each is held against the
/// message's bounds before it is followed.
/// Source: https://flatbuffers.dev/internals/
struct FlatTable {
  private let bytes: SharedBytes
  private let message: Range<Int>
  private let position: Int
  private let slots: Int
  private let slotCount: Int

  /// The root table of a message, which lies at `message` in `bytes`.
  init(rootOf bytes: SharedBytes, in message: Range<Int>) throws(ArrowFault) {
    let root = try Self.load(UInt32.self, at: message.lowerBound, bytes, message)
    try self.init(bytes, message, at: message.lowerBound + Int(root))
  }

  private init(_ bytes: SharedBytes, _ message: Range<Int>, at position: Int) throws(ArrowFault) {
    let back = try Self.load(Int32.self, at: position, bytes, message)
    let slots = position - Int(back)
    let size = try Self.load(UInt16.self, at: slots, bytes, message)
    guard size >= 4, slots + Int(size) <= message.upperBound else { throw Self.outside }
    self.bytes = bytes
    self.message = message
    self.position = position
    self.slots = slots
    slotCount = (Int(size) - 4) / 2
  }

  /// The number in a field; `otherwise` where the table does not have it.
  func scalar<Number: FixedWidthInteger & BitwiseCopyable>(
    _ field: Int, _ type: Number.Type, otherwise: Number = 0
  ) throws(ArrowFault) -> Number {
    guard let at = try place(field) else { return otherwise }
    return try load(type, at: at)
  }

  /// The table in a field, nil where there is none.
  func table(_ field: Int) throws(ArrowFault) -> FlatTable? {
    guard let at = try target(field) else { return nil }
    return try FlatTable(bytes, message, at: at)
  }

  /// The text in a field, nil where there is none; invalid UTF-8 is replaced.
  ///
  /// Its length is taken off `allowance`: so many references to one text cannot fill the memory.
  func text(_ field: Int, allowance: inout Int) throws(ArrowFault) -> String? {
    guard let at = try target(field) else { return nil }
    let length = Int(try load(UInt32.self, at: at))
    guard length <= message.upperBound - at - 4 else { throw Self.outside }
    allowance -= length
    guard allowance >= 0 else { throw .damaged("its metadata repeats a text") }
    return String(decoding: bytes.buffer[at + 4..<at + 4 + length], as: UTF8.self)
  }

  /// How many tables the list in a field has.
  func tableCount(_ field: Int) throws(ArrowFault) -> Int { try list(field, stride: 4).count }

  /// A table of the list in a field.
  func table(_ field: Int, _ index: Int) throws(ArrowFault) -> FlatTable {
    let list = try list(field, stride: 4)
    precondition(index >= 0 && index < list.count)
    let at = list.start + 4 * index
    return try FlatTable(bytes, message, at: at + Int(try load(UInt32.self, at: at)))
  }

  /// The list of records of `words` 64-bit words in a field; empty where there is none.
  func records(_ field: Int, words: Int) throws(ArrowFault) -> FlatRecords {
    let list = try list(field, stride: 8 * words)
    return FlatRecords(bytes: bytes, start: list.start, words: words, count: list.count)
  }

  private func list(_ field: Int, stride: Int) throws(ArrowFault) -> (start: Int, count: Int) {
    guard let at = try target(field) else { return (message.lowerBound, 0) }
    let count = Int(try load(UInt32.self, at: at))
    guard count * stride <= message.upperBound - at - 4 else { throw Self.outside }
    return (at + 4, count)
  }

  /// Where a field's own bytes lie.
  private func place(_ field: Int) throws(ArrowFault) -> Int? {
    guard field < slotCount else { return nil }
    let offset = try load(UInt16.self, at: slots + 4 + 2 * field)
    return offset == 0 ? nil : position + Int(offset)
  }

  /// Where that lies which a field points to.
  private func target(_ field: Int) throws(ArrowFault) -> Int? {
    guard let at = try place(field) else { return nil }
    return at + Int(try load(UInt32.self, at: at))
  }

  private func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, at place: Int
  ) throws(ArrowFault) -> Number {
    try Self.load(type, at: place, bytes, message)
  }

  private static func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, at place: Int, _ bytes: SharedBytes, _ message: Range<Int>
  ) throws(ArrowFault) -> Number {
    let size = MemoryLayout<Number>.size
    guard place >= message.lowerBound, place <= message.upperBound - size else { throw outside }
    return Number(littleEndian: bytes.buffer.loadUnaligned(fromByteOffset: place, as: type))
  }

  private static var outside: ArrowFault { .damaged("a pointer leaves its metadata") }
}

/// Records of 64-bit words in a FlatBuffers message, bounds checked when they were found.
struct FlatRecords {
  fileprivate let bytes: SharedBytes
  fileprivate let start: Int
  fileprivate let words: Int
  /// How many there are.
  let count: Int

  fileprivate init(bytes: SharedBytes, start: Int, words: Int, count: Int) {
    self.bytes = bytes
    self.start = start
    self.words = words
    self.count = count
  }

  /// A word of a record.
  subscript(index: Int, word: Int) -> Int {
    precondition(index >= 0 && index < count && word >= 0 && word < words)
    let place = start + 8 * (index * words + word)
    let stored = bytes.buffer.loadUnaligned(fromByteOffset: place, as: Int64.self)
    return Int(Int64(littleEndian: stored))
  }
}
