/// A dictionary's values; some may be missing.
struct ArrowDictionary {
  var values: [String] = []
  var missing: Set<Int32> = []
}

extension ArrowBatch {
  /// Takes the next column.
  mutating func takeColumn(
    _ type: ArrowType, dictionaries: [Int: ArrowDictionary]
  ) throws(ArrowFault) -> ColumnData {
    switch type {
    case .integer(let bits, let signed): .integer(try takeIntegers(bits: bits, signed: signed))
    case .float(bits: 64): .number(try takeFixed(Double.self))
    case .float: .number(try takeFixed(Float.self) { Double($0) })
    case .date: .date(try takeFixed(Int32.self))
    case .boolean: .boolean(try takeBits())
    case .text(let storage): .text(try takeTexts(storage))
    case .category(let id, let bits, let signed, _):
      .category(try takeCategories(dictionaries[id], bits: bits, signed: signed))
    case .list(let width, .integer): .integerList(try takeLists(Int64.self, width: width))
    case .list(let width, .float): .numberList(try takeLists(Double.self, width: width))
    }
  }

  /// Adds this batch's values to a dictionary.
  mutating func addValues(
    to dictionary: inout ArrowDictionary, _ storage: ArrowType.TextStorage
  ) throws(ArrowFault) {
    let texts = try takeTexts(storage)
    let size = dictionary.values.count
    guard texts.count <= Int(Int32.max) - size else {
      throw .damaged("a dictionary has too many values")
    }
    dictionary.values.reserveCapacity(size + texts.count)
    for row in 0..<texts.count {
      if !texts.isValid(row) { dictionary.missing.insert(Int32(size + row)) }
      dictionary.values.append(texts[row])
    }
  }

  private mutating func takeFixed<Element: BitwiseCopyable & Sendable>(
    _ type: Element.Type
  ) throws(ArrowFault) -> Column<Element> {
    let missing = try takeNode(count: rowCount)
    let validity = try takeValidity(count: rowCount, missing: missing)
    return try takeValues(type, count: rowCount, validity: validity)
  }

  private mutating func takeFixed<
    Stored: BitwiseCopyable & Sendable, Element: BitwiseCopyable & Sendable
  >(
    _ type: Stored.Type, _ convert: (Stored) -> Element
  ) throws(ArrowFault) -> Column<Element> {
    let stored = try takeFixed(type)
    let values = stored.withUnsafeBufferPointer { $0.map(convert) }
    return Column(values, validity: stored.validity)
  }

  private mutating func takeIntegers(
    bits: Int, signed: Bool
  ) throws(ArrowFault) -> Column<Int64> {
    switch (bits, signed) {
    case (8, true): try takeFixed(Int8.self) { Int64($0) }
    case (16, true): try takeFixed(Int16.self) { Int64($0) }
    case (32, true): try takeFixed(Int32.self) { Int64($0) }
    case (8, false): try takeFixed(UInt8.self) { Int64($0) }
    case (16, false): try takeFixed(UInt16.self) { Int64($0) }
    case (32, false): try takeFixed(UInt32.self) { Int64($0) }
    default: try takeFixed(Int64.self)
    }
  }

  /// Codes; one that does not fit into 32 bits becomes -1, which is no value's.
  private mutating func takeCodes(bits: Int, signed: Bool) throws(ArrowFault) -> Column<Int32> {
    switch (bits, signed) {
    case (8, true): try takeFixed(Int8.self) { Int32($0) }
    case (16, true): try takeFixed(Int16.self) { Int32($0) }
    case (32, true): try takeFixed(Int32.self)
    case (8, false): try takeFixed(UInt8.self) { Int32($0) }
    case (16, false): try takeFixed(UInt16.self) { Int32($0) }
    case (32, false): try takeFixed(UInt32.self) { Int32(exactly: $0) ?? -1 }
    case (_, true): try takeFixed(Int64.self) { Int32(exactly: $0) ?? -1 }
    case (_, false): try takeFixed(UInt64.self) { Int32(exactly: $0) ?? -1 }
    }
  }

  private mutating func takeCategories(
    _ dictionary: ArrowDictionary?, bits: Int, signed: Bool
  ) throws(ArrowFault) -> CategoryColumn {
    let codes = try takeCodes(bits: bits, signed: signed)
    guard let dictionary else {
      guard rowCount == 0 || codes.validity?.missingCount == rowCount else {
        throw .damaged("a column's dictionary is not there")
      }
      return CategoryColumn(codes: codes, values: [])
    }
    guard !dictionary.missing.isEmpty else {
      return CategoryColumn(codes: codes, values: dictionary.values)
    }
    // A row whose value is a missing one is a missing row.
    let flags = (0..<rowCount).map { row in
      codes.value(row).map { !dictionary.missing.contains($0) } ?? false
    }
    let marked = Column(codes.withUnsafeBufferPointer(Array.init), validity: Validity(flags))
    return CategoryColumn(codes: marked, values: dictionary.values)
  }

  /// A bit a row, unpacked to a byte a row.
  private mutating func takeBits() throws(ArrowFault) -> Column<UInt8> {
    let missing = try takeNode(count: rowCount)
    let validity = try takeValidity(count: rowCount, missing: missing)
    let range = try takeBuffer()
    let count = rowCount
    let whole = count / 8
    guard range.count >= whole + (count % 8 == 0 ? 0 : 1) else { throw Self.short }
    let bits = UnsafeRawBufferPointer(rebasing: file.buffer[range])
    let bytes = SharedBytes(count: count) { target in
      for index in 0..<whole {
        target.storeBytes(of: Self.spread(bits[index]), toByteOffset: 8 * index, as: UInt64.self)
      }
      for row in 8 * whole..<count { target[row] = bits[whole] >> UInt8(row & 7) & 1 }
    }
    return Column(in: bytes, at: 0, count: count, validity: validity)
  }

  /// Eight bits as eight bytes of 0 or 1, the lowest bit in the lowest byte.
  private static func spread(_ bits: UInt8) -> UInt64 {
    // Copy the byte eight times, keep bit n in byte n, then move each to its byte's lowest place:
    // adding 0x7F carries into the top bit of every byte that is not zero.
    let kept = UInt64(bits) &* 0x0101_0101_0101_0101 & 0x8040_2010_0804_0201
    return ((kept &+ 0x007F_7F7F_7F7F_7F7F | kept) >> 7 & 0x0101_0101_0101_0101).littleEndian
  }

  private mutating func takeLists<Element: BitwiseCopyable & Sendable>(
    _ type: Element.Type, width: Int
  ) throws(ArrowFault) -> ListColumn<Element> {
    let missing = try takeNode(count: rowCount)
    let validity = try takeValidity(count: rowCount, missing: missing)
    let (count, overflow) = rowCount.multipliedReportingOverflow(by: width)
    guard !overflow else { throw Self.short }
    let elementsMissing = try takeNode(count: count)
    let elements = try takeValidity(count: count, missing: elementsMissing)
    let values = try takeValues(type, count: count, validity: elements)
    return ListColumn(width: width, values: values, validity: validity)
  }
}
