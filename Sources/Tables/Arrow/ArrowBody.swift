/// The buffers of one batch in their order, each with its length and the way to write it.
struct ArrowBody {
  private var nodes: [Int64] = []
  private var buffers: [Buffer] = []
  /// Bytes of the whole body, each buffer filled up to a multiple of 64.
  private(set) var length = 0
  private var places: [Int64] = []

  private struct Buffer {
    let length: Int
    let write: (FileSink) throws(ArrowFault) -> Void
  }

  /// The batch's metadata.
  func header(rowCount: Int) -> FlatValue {
    .table([
      .long(Int64(rowCount)), .records(words: 2, nodes), .records(words: 2, places),
    ])
  }

  /// Writes all buffers.
  func write(to sink: FileSink) throws(ArrowFault) {
    for buffer in buffers {
      try buffer.write(sink)
      try sink.pad(to: 64)
    }
  }

  /// Adds a column's buffers.
  mutating func add(_ column: ColumnData, named name: String) {
    switch column {
    case .integer(let column): add(column, missing: 0)
    case .number(let column): add(column, missing: 0)
    case .date(let column): add(column, missing: 0)
    case .boolean(let column): addBits(column)
    case .text(let column): add(column)
    case .category(let column): addCodes(column, named: name)
    case .integerList(let list): add(list, missing: 0)
    case .numberList(let list): add(list, missing: 0)
    }
  }

  /// Adds a column of texts.
  mutating func add(_ texts: TextColumn) {
    addNode(texts.count, texts.validity)
    addBuffer((texts.count + 1) * 4) { sink throws(ArrowFault) in
      try texts.appendOffsets(to: sink)
    }
    addBuffer(texts.withBlob { Int($1[$1.count - 1]) }) { sink throws(ArrowFault) in
      try texts.appendBytes(to: sink)
    }
  }

  private mutating func add<Element>(_ column: Column<Element>, missing: Element) {
    addNode(column.count, column.validity)
    addBuffer(column.count * MemoryLayout<Element>.stride) { sink throws(ArrowFault) in
      guard column.validity != nil else {
        return try column.withUnsafeBufferPointer { values throws(ArrowFault) in
          try sink.append(UnsafeRawBufferPointer(values))
        }
      }
      try Self.append(count: column.count, to: sink) { row in column.value(row) ?? missing }
    }
  }

  private mutating func add<Element>(_ list: ListColumn<Element>, missing: Element) {
    addNode(list.count, list.validity)
    add(list.values, missing: missing)
  }

  private mutating func addCodes(_ category: CategoryColumn, named name: String) {
    let codes = category.codes
    let values = category.values.count
    addNode(codes.count, codes.validity)
    addBuffer(codes.count * 4) { sink throws(ArrowFault) in
      try Self.append(count: codes.count, to: sink) { row throws(ArrowFault) in
        guard let code = codes.value(row) else { return Int32(0) }
        guard code >= 0, Int(code) < values else {
          throw .badCode(column: name, row: row, code: Int(code), values: values)
        }
        return code
      }
    }
  }

  private mutating func addBits(_ column: Column<UInt8>) {
    addNode(column.count, column.validity)
    addBuffer((column.count + 7) / 8) { sink throws(ArrowFault) in
      try Self.append(count: (column.count + 7) / 8, to: sink) { index in
        var byte: UInt8 = 0
        for row in 8 * index..<min(8 * index + 8, column.count)
        where (column.value(row) ?? 0) != 0 {
          byte |= 1 << UInt8(row & 7)
        }
        return byte
      }
    }
  }

  /// A column's node, and the bits of which rows are there: none where all are.
  private mutating func addNode(_ count: Int, _ validity: Validity?) {
    let missing = validity?.missingCount ?? 0
    nodes += [Int64(count), Int64(missing)]
    guard let validity, missing > 0 else { return addBuffer(0) { _ throws(ArrowFault) in } }
    addBuffer((count + 7) / 8) { sink throws(ArrowFault) in
      try validity.withFullBytes { bytes throws(ArrowFault) in try sink.append(bytes) }
      if count % 8 != 0 { try sink.append([validity.lastByte]) }
    }
  }

  private mutating func addBuffer(
    _ bytes: Int, _ write: @escaping (FileSink) throws(ArrowFault) -> Void
  ) {
    places += [Int64(length), Int64(bytes)]
    buffers.append(Buffer(length: bytes, write: write))
    length += (bytes + 63) / 64 * 64
  }

  /// Appends elements made one by one, a few thousand at a time.
  private static func append<Element: BitwiseCopyable>(
    count: Int, to sink: FileSink, _ element: (Int) throws(ArrowFault) -> Element
  ) throws(ArrowFault) {
    var chunk: [Element] = []
    chunk.reserveCapacity(min(count, 8192))
    for row in 0..<count {
      chunk.append(try element(row))
      if chunk.count == 8192 || row == count - 1 {
        try chunk.withUnsafeBufferPointer { elements throws(ArrowFault) in
          try sink.append(UnsafeRawBufferPointer(elements))
        }
        chunk.removeAll(keepingCapacity: true)
      }
    }
  }
}

extension TextColumn {
  fileprivate func appendOffsets(to sink: FileSink) throws(ArrowFault) {
    try whole { _, offsets throws(ArrowFault) in try sink.append(UnsafeRawBufferPointer(offsets)) }
  }

  fileprivate func appendBytes(to sink: FileSink) throws(ArrowFault) {
    try whole { bytes, offsets throws(ArrowFault) in
      let used = UnsafeBufferPointer(rebasing: bytes[..<Int(offsets[offsets.count - 1])])
      try sink.append(UnsafeRawBufferPointer(used))
    }
  }

  /// `withBlob` for a body that fails with this module's own error.
  private func whole(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) throws(ArrowFault) -> Void
  ) throws(ArrowFault) {
    let result = withBlob { bytes, offsets in
      Result { () throws(ArrowFault) in try body(bytes, offsets) }
    }
    try result.get()
  }
}
