/// What a field of a FlatBuffers table holds, for writing.
///
/// Messages are small, so a tree of values is built first and laid out in one pass, parents before
/// children: the same values give the same bytes.
/// Source: https://flatbuffers.dev/internals/
indirect enum FlatValue {
  case byte(UInt8)
  case short(Int16)
  case int(Int32)
  case long(Int64)
  case text(String)
  /// Fields by number; nil where the table does not have one.
  case table([FlatValue?])
  case tables([FlatValue])
  /// Records of 64-bit words, all words in one list.
  case records(words: Int, [Int64])

  /// The message whose root is this table, its length a multiple of 8.
  var message: [UInt8] {
    var layout = FlatLayout()
    layout.add(UInt32(0))
    layout.point(from: 0, to: self)
    layout.align(8)
    return layout.bytes
  }
}

/// A FlatBuffers message as it grows.
private struct FlatLayout {
  var bytes: [UInt8] = []

  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func align(_ size: Int, after extra: Int = 0) {
    while (bytes.count + extra) % size != 0 { bytes.append(0) }
  }

  /// Lays `value` out behind what is there and writes its distance at `place`.
  mutating func point(from place: Int, to value: FlatValue) {
    let start: Int
    switch value {
    case .text(let text):
      align(4)
      start = bytes.count
      add(UInt32(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
      bytes.append(0)
    case .table(let fields):
      start = addTable(fields)
    case .tables(let tables):
      align(4)
      start = bytes.count
      add(UInt32(tables.count))
      let first = bytes.count
      for _ in tables { add(UInt32(0)) }
      for (index, table) in tables.enumerated() { point(from: first + 4 * index, to: table) }
    case .records(let words, let numbers):
      align(8, after: 4)
      start = bytes.count
      add(UInt32(numbers.count / words))
      for number in numbers { add(number) }
    case .byte, .short, .int, .long:
      return  // Numbers stand in their table; nothing points to one.
    }
    put(UInt32(start - place), at: place)
  }

  private mutating func addTable(_ fields: [FlatValue?]) -> Int {
    align(2)
    let slots = bytes.count
    add(UInt16(4 + 2 * fields.count))
    add(UInt16(0))
    for _ in fields { add(UInt16(0)) }
    align(4)
    let start = bytes.count
    add(Int32(start - slots))
    var pointers: [(place: Int, value: FlatValue)] = []
    for (number, field) in fields.enumerated() {
      guard let field else { continue }
      align(field.size)
      put(UInt16(bytes.count - start), at: slots + 4 + 2 * number)
      switch field {
      case .byte(let value): add(value)
      case .short(let value): add(value)
      case .int(let value): add(value)
      case .long(let value): add(value)
      case .text, .table, .tables, .records:
        pointers.append((bytes.count, field))
        add(UInt32(0))
      }
    }
    put(UInt16(bytes.count - start), at: slots + 2)
    for pointer in pointers { point(from: pointer.place, to: pointer.value) }
    return start
  }

  private mutating func put<Number: FixedWidthInteger>(_ number: Number, at place: Int) {
    withUnsafeBytes(of: number.littleEndian) { source in
      for (index, byte) in source.enumerated() { bytes[place + index] = byte }
    }
  }
}

extension FlatValue {
  /// How many bytes the value, or the pointer to it, takes in its table.
  fileprivate var size: Int {
    switch self {
    case .byte: 1
    case .short: 2
    case .int: 4
    case .long: 8
    case .text, .table, .tables, .records: 4
    }
  }
}
