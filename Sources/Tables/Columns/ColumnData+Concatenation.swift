/// Columns put one after another, as files do that keep their rows in several batches.
extension ColumnData {
  /// The rows of all parts, in order, copied.
  ///
  /// All parts are of one kind; categories have the same values and lists the same width. Nil where
  /// they are not, where there are none, and where texts come to 2 GiB or more together. O(bytes).
  public static func concatenating(_ parts: [ColumnData]) -> ColumnData? {
    guard let first = parts.first else { return nil }
    if parts.count == 1 { return first }
    switch first {
    case .integer:
      return join(parts) { if case .integer(let column) = $0 { column } else { nil } }
        .map(ColumnData.integer)
    case .number:
      return join(parts) { if case .number(let column) = $0 { column } else { nil } }
        .map(ColumnData.number)
    case .date:
      return join(parts) { if case .date(let column) = $0 { column } else { nil } }
        .map(ColumnData.date)
    case .boolean:
      return join(parts) { if case .boolean(let column) = $0 { column } else { nil } }
        .map(ColumnData.boolean)
    case .text:
      return joinTexts(parts)
    case .category(let category):
      let codes = join(parts) { part -> Column<Int32>? in
        guard case .category(let column) = part, column.values == category.values else {
          return nil
        }
        return column.codes
      }
      return codes.map { .category(CategoryColumn(codes: $0, values: category.values)) }
    case .integerList:
      return joinLists(parts) { if case .integerList(let column) = $0 { column } else { nil } }
        .map(ColumnData.integerList)
    case .numberList:
      return joinLists(parts) { if case .numberList(let column) = $0 { column } else { nil } }
        .map(ColumnData.numberList)
    }
  }

  private static func join<Element>(
    _ parts: [ColumnData], _ open: (ColumnData) -> Column<Element>?
  ) -> Column<Element>? {
    let columns = parts.compactMap(open)
    guard columns.count == parts.count else { return nil }
    return join(columns)
  }

  private static func join<Element>(_ columns: [Column<Element>]) -> Column<Element> {
    let count = columns.reduce(0) { $0 + $1.count }
    let bytes = SharedBytes(count: count * MemoryLayout<Element>.stride) { target in
      var filled = 0
      for column in columns {
        column.withUnsafeBufferPointer { source in
          let raw = UnsafeRawBufferPointer(source)
          UnsafeMutableRawBufferPointer(rebasing: target[filled...]).copyMemory(from: raw)
          filled += raw.count
        }
      }
    }
    let validity = Validity(joining: columns.map { ($0.validity, $0.count) })
    return Column(in: bytes, at: 0, count: count, validity: validity)
  }

  private static func joinLists<Element>(
    _ parts: [ColumnData], _ open: (ColumnData) -> ListColumn<Element>?
  ) -> ListColumn<Element>? {
    let lists = parts.compactMap(open)
    guard lists.count == parts.count, let width = lists.first?.width,
      lists.allSatisfy({ $0.width == width })
    else { return nil }
    return ListColumn(
      width: width, values: join(lists.map(\.values)),
      validity: Validity(joining: lists.map { ($0.validity, $0.count) }))
  }

  private static func joinTexts(_ parts: [ColumnData]) -> ColumnData? {
    var texts: [TextColumn] = []
    var size = 0
    var rows = 0
    for part in parts {
      guard case .text(let text) = part else { return nil }
      texts.append(text)
      size += text.withBlob { Int($1[$1.count - 1]) - Int($1[0]) }
      rows += text.count
    }
    guard size < Int(Int32.max) else { return nil }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(rows + 1)
    let blob = SharedBytes(count: size) { target in
      var filled = 0
      for text in texts {
        text.withBlob { bytes, marks in
          let start = Int(marks[0])
          let shift = Int32(filled) - marks[0]
          for mark in marks.dropFirst() { offsets.append(mark + shift) }
          let used = UnsafeRawBufferPointer(
            UnsafeBufferPointer(rebasing: bytes[start..<Int(marks[marks.count - 1])]))
          UnsafeMutableRawBufferPointer(rebasing: target[filled...]).copyMemory(from: used)
          filled += used.count
        }
      }
    }
    return .text(
      TextColumn(
        blob: Column(in: blob, at: 0, count: size), offsets: Column(offsets),
        validity: Validity(joining: texts.map { ($0.validity, $0.count) })))
  }
}

extension Validity {
  /// The rows of all parts, in order; a part without bits has all its rows. Nil where none has any.
  init?(joining parts: [(validity: Validity?, count: Int)]) {
    guard parts.contains(where: { $0.validity != nil }) else { return nil }
    let count = parts.reduce(0) { $0 + $1.count }
    let bytes = SharedBytes(count: (count + 7) / 8) { target in
      var row = 0
      for part in parts {
        for index in 0..<part.count {
          if part.validity?[index] ?? true { target[row >> 3] |= 1 << UInt8(row & 7) }
          row += 1
        }
      }
    }
    self.init(in: bytes, at: 0, count: count)
  }
}
