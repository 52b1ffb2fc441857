/// Lays a table out as an Arrow file and writes it from front to back, once.
///
/// All lengths are known from the columns before the first byte is written, so nothing is gathered
/// in memory and nothing is written twice.
struct ArrowWriter {
  private let table: Table

  init(_ table: Table) { self.table = table }

  /// Writes the file.
  func write(to path: String) throws(ArrowFault) {
    let sink = try FileSink(path: path)
    try sink.append(ArrowFooter.magic)
    try sink.pad(to: 8)
    _ = try message(kind: 1, schema, ArrowBody(), to: sink)
    var dictionaries: [Int64] = []
    for (index, column) in table.columns.enumerated() {
      guard case .category(let category) = column else { continue }
      var body = ArrowBody()
      body.add(TextColumn(category.values))
      let data = body.header(rowCount: category.values.count)
      dictionaries += try message(
        kind: 2, .table([.long(Int64(index)), data]), body, to: sink)
    }
    var body = ArrowBody()
    for (name, column) in zip(table.names, table.columns) { body.add(column, named: name) }
    let batch = try message(kind: 3, body.header(rowCount: table.rowCount), body, to: sink)
    // The mark that ends the batches, for those who read the file as a stream.
    try sink.append([0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0])
    let footer = FlatValue.table([
      .short(4), schema, .records(words: 3, dictionaries), .records(words: 3, batch),
    ]).message
    try sink.append(footer)
    try sink.append(withUnsafeBytes(of: Int32(footer.count).littleEndian) { Array($0) })
    try sink.append(ArrowFooter.magic)
    try sink.finish()
  }

  /// Writes one message with its body; returns the words of its place for the footer.
  private func message(
    kind: UInt8, _ header: FlatValue, _ body: ArrowBody, to sink: FileSink
  ) throws(ArrowFault) -> [Int64] {
    let start = sink.position
    var bytes = FlatValue.table([
      .short(4), .byte(kind), header, .long(Int64(body.length)),
    ]).message
    // Padded so that the body, and with it every buffer, begins at a multiple of 64.
    while (start + 8 + bytes.count) % 64 != 0 { bytes.append(0) }
    try sink.append([0xFF, 0xFF, 0xFF, 0xFF])
    try sink.append(withUnsafeBytes(of: Int32(bytes.count).littleEndian) { Array($0) })
    try sink.append(bytes)
    try body.write(to: sink)
    return [Int64(start), Int64(8 + bytes.count), Int64(body.length)]
  }

  private var schema: FlatValue {
    let fields = zip(table.names, table.columns).enumerated().map { index, column in
      field(column.0, column.1, id: Int64(index))
    }
    let metadata = table.metadata.map { FlatValue.table([.text($0.key), .text($0.value)]) }
    return .table([.short(0), .tables(fields), metadata.isEmpty ? nil : .tables(metadata)])
  }

  /// The schema's entry for a column. Source of the numbers: `Schema.fbs` of the Arrow format.
  private func field(_ name: String, _ column: ColumnData, id: Int64) -> FlatValue {
    let integer = FlatValue.table([.int(64), .byte(1)])
    let float = FlatValue.table([.short(2)])
    func field(
      _ name: String, _ kind: UInt8, _ type: FlatValue, dictionary: FlatValue? = nil,
      children: [FlatValue] = []
    ) -> FlatValue {
      .table([.text(name), .byte(1), .byte(kind), type, dictionary, .tables(children)])
    }
    switch column {
    case .integer: return field(name, 2, integer)
    case .number: return field(name, 3, float)
    case .date: return field(name, 8, .table([.short(0)]))
    case .boolean: return field(name, 6, .table([]))
    case .text: return field(name, 5, .table([]))
    case .category:
      let encoding = FlatValue.table([.long(id), .table([.int(32), .byte(1)])])
      return field(name, 5, .table([]), dictionary: encoding)
    case .integerList(let list):
      return field(
        name, 16, .table([.int(Int32(clamping: list.width))]), children: [field("item", 2, integer)]
      )
    case .numberList(let list):
      return field(
        name, 16, .table([.int(Int32(clamping: list.width))]), children: [field("item", 3, float)])
    }
  }
}
