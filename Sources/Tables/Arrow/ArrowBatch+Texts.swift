extension ArrowBatch {
  /// Takes the next column's texts: in place where offsets have 32 bits, else copied.
  mutating func takeTexts(_ storage: ArrowType.TextStorage) throws(ArrowFault) -> TextColumn {
    let missing = try takeNode(count: rowCount)
    let validity = try takeValidity(count: rowCount, missing: missing)
    switch storage {
    case .offsets32:
      let offsets = try takeOffsets(Int32.self)
      let bytes = try takeBlob()
      return TextColumn(blob: bytes, offsets: offsets ?? Column([0]), validity: validity)
    case .offsets64:
      let offsets = try takeOffsets(Int64.self)
      let bytes = try takeBlob()
      // An offset that does not fit becomes -1, which a text column takes for damage.
      let narrow = offsets?.withUnsafeBufferPointer { $0.map { Int32(exactly: $0) ?? -1 } }
      return TextColumn(blob: bytes, offsets: Column(narrow ?? [0]), validity: validity)
    case .views:
      return try takeViews(validity)
    }
  }

  /// One offset more than rows; nil where there are no rows, since some writers then leave it out.
  private mutating func takeOffsets<Offset: BitwiseCopyable & Sendable>(
    _ type: Offset.Type
  ) throws(ArrowFault) -> Column<Offset>? {
    guard rowCount > 0 else {
      _ = try takeBuffer()
      return nil
    }
    guard rowCount < Int.max else { throw Self.short }
    return try takeValues(type, count: rowCount + 1)
  }

  private mutating func takeBlob() throws(ArrowFault) -> Column<UInt8> {
    let range = try takeBuffer()
    guard range.count <= Int(Int32.max) else { throw .textTooLong(column: "") }
    return Column(in: file, at: range.lowerBound, count: range.count)
  }

  /// Views: 16 bytes a row, the length first; a text of up to 12 bytes stands in the view itself,
  /// of a longer one the view has four bytes, the number of a data buffer and the place in it.
  ///
  /// A view that leaves its buffer is an empty text.
  private mutating func takeViews(_ validity: Validity?) throws(ArrowFault) -> TextColumn {
    let views = try takeBuffer()
    guard rowCount <= views.count / 16 else { throw Self.short }
    var data: [Range<Int>] = []
    for _ in 0..<(try takeVariadicCount()) { data.append(try takeBuffer()) }

    var offsets: [Int32] = [0]
    offsets.reserveCapacity(rowCount + 1)
    var size = 0
    for row in 0..<rowCount where size <= Int(Int32.max) {
      if validity?[row] ?? true {
        size += place(ofView: row, in: views, data).count
      }
      offsets.append(Int32(clamping: size))
    }
    guard size <= Int(Int32.max) else { throw .textTooLong(column: "") }
    let blob = SharedBytes(count: size) { target in
      for row in 0..<rowCount where offsets[row] < offsets[row + 1] {
        let text = UnsafeRawBufferPointer(
          rebasing: file.buffer[place(ofView: row, in: views, data)])
        UnsafeMutableRawBufferPointer(rebasing: target[Int(offsets[row])...])
          .copyMemory(from: text)
      }
    }
    return TextColumn(
      blob: Column(in: blob, at: 0, count: size), offsets: Column(offsets), validity: validity)
  }

  /// Where the text of a view lies in the file; nowhere if the view is damaged.
  private func place(ofView row: Int, in views: Range<Int>, _ data: [Range<Int>]) -> Range<Int> {
    let view = views.lowerBound + 16 * row
    let length = Int(word(view))
    if length >= 0 && length <= 12 { return view + 4..<view + 4 + length }
    let number = Int(word(view + 8))
    let start = Int(word(view + 12))
    guard length > 0, start >= 0, data.indices.contains(number),
      length <= data[number].count - start
    else { return view..<view }
    let first = data[number].lowerBound + start
    return first..<first + length
  }

  private func word(_ place: Int) -> Int32 {
    Int32(littleEndian: file.buffer.loadUnaligned(fromByteOffset: place, as: Int32.self))
  }
}
