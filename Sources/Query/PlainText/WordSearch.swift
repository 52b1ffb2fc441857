import Tables

/// Looks for one word in a column, in either case.
enum WordSearch: Sendable {
  case bytes(FoldedNeedle)
  /// For words with cased letters beyond ASCII.
  case pattern(Pattern)

  init(_ word: String) {
    if let needle = FoldedNeedle(word) {
      self = .bytes(needle)
    } else if let pattern = try? Pattern(words: word) {
      self = .pattern(pattern)
    } else {
      // Too long for a pattern: no text of a table is, and nothing is found.
      self = .pattern(Pattern(word, PatternProgram()))
    }
  }

  /// Whether the word stands in a row.
  func stands(in column: ColumnData, _ row: Int) -> Bool {
    switch column {
    case .text(let column): column.isValid(row) && column.withBytes(row) { holds($0) }
    case .category(let column):
      if var value = column.value(row) { value.withUTF8 { holds($0) } } else { false }
    default: false
    }
  }

  /// Sets `found[row - rows.lowerBound]` to 1 in rows where the word stands.
  func mark(_ column: ColumnData, _ rows: Range<Int>, in found: inout [UInt8]) {
    switch column {
    case .text(let column): mark(column, rows, in: &found)
    case .category(let column):
      let answers = column.values.map { value in
        var value = value
        return value.withUTF8 { holds($0) }
      }
      for row in rows {
        if let code = column.codes.value(row), code >= 0, code < answers.count,
          answers[Int(code)]
        {
          found[row - rows.lowerBound] = 1
        }
      }
    default: return
    }
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .bytes(let needle): needle.find(in: text, from: 0, to: text.count) != nil
    case .pattern(let pattern): pattern.matches(text)
    }
  }

  private func mark(_ column: TextColumn, _ rows: Range<Int>, in found: inout [UInt8]) {
    column.withBlob { blob, offsets in
      switch self {
      case .bytes(let needle):
        Self.mark(needle, blob, offsets, rows, column.validity, &found)
      case .pattern(let pattern):
        for row in rows where column.isValid(row) {
          let text = UnsafeBufferPointer(
            rebasing: blob[Int(offsets[row])..<Int(offsets[row + 1])])
          if pattern.matches(text) { found[row - rows.lowerBound] = 1 }
        }
      }
    }
  }

  /// Searches all rows' bytes as one text, and finds the row of each place by going along.
  private static func mark(
    _ needle: FoldedNeedle, _ blob: UnsafeBufferPointer<UInt8>,
    _ offsets: UnsafeBufferPointer<Int32>, _ rows: Range<Int>, _ validity: Validity?,
    _ found: inout [UInt8]
  ) {
    let end = Int(offsets[rows.upperBound])
    var position = Int(offsets[rows.lowerBound])
    var row = rows.lowerBound
    while let place = needle.find(in: blob, from: position, to: end) {
      while Int(offsets[row + 1]) <= place { row += 1 }
      let rowEnd = Int(offsets[row + 1])
      // A place that reaches into the next row is none.
      let isInside = place + needle.count <= rowEnd
      if isInside, validity?[row] ?? true { found[row - rows.lowerBound] = 1 }
      position = isInside ? rowEnd : place + 1
    }
  }
}
