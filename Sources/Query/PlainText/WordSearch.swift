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

  /// Sets `found[row]` to 1 in those of the first `count` rows where the word stands. False as
  /// soon as `isCancelled`, which is asked every few thousand rows, says so.
  func mark(
    _ column: ColumnData, _ count: Int, _ isCancelled: () -> Bool, in found: inout [UInt8]
  ) -> Bool {
    found.withUnsafeMutableBufferPointer { found in
      switch column {
      case .text(let column): return mark(column, count, isCancelled, in: found)
      case .category(let column):
        let answers = column.values.map { value in
          var value = value
          return value.withUTF8 { holds($0) }
        }
        return Self.inChunks(count, isCancelled) { rows in
          for row in rows {
            if let code = column.codes.value(row), code >= 0, code < answers.count,
              answers[Int(code)]
            {
              found[row] = 1
            }
          }
        }
      default: return true
      }
    }
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .bytes(let needle): needle.find(in: text, from: 0, to: text.count) != nil
    case .pattern(let pattern): pattern.matches(text)
    }
  }

  private func mark(
    _ column: TextColumn, _ count: Int, _ isCancelled: () -> Bool,
    in found: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    switch self {
    case .bytes(let needle):
      column.withBlob { blob, offsets in
        Self.inChunks(count, isCancelled) { rows in
          Self.mark(needle, blob, offsets, rows, column.validity, found)
        }
      }
    case .pattern(let pattern):
      Self.inChunks(count, isCancelled) { rows in
        for row in rows where column.isValid(row) {
          if column.withBytes(row, { pattern.matches($0) }) { found[row] = 1 }
        }
      }
    }
  }

  private static func inChunks(
    _ count: Int, _ isCancelled: () -> Bool, _ body: (Range<Int>) -> Void
  ) -> Bool {
    let chunk = 16_384
    for start in stride(from: 0, to: count, by: chunk) {
      if isCancelled() { return false }
      body(start..<min(start + chunk, count))
    }
    return true
  }

  /// Searches all rows' bytes as one text, and finds the row of each place by going along.
  private static func mark(
    _ needle: FoldedNeedle, _ blob: UnsafeBufferPointer<UInt8>,
    _ offsets: UnsafeBufferPointer<Int32>, _ rows: Range<Int>, _ validity: Validity?,
    _ found: UnsafeMutableBufferPointer<UInt8>
  ) {
    let end = Int(offsets[rows.upperBound])
    var position = Int(offsets[rows.lowerBound])
    var row = rows.lowerBound
    while let place = needle.find(in: blob, from: position, to: end) {
      while Int(offsets[row &+ 1]) <= place { row &+= 1 }
      let rowEnd = Int(offsets[row &+ 1])
      // A place that reaches into the next row is none.
      let isInside = place &+ needle.count <= rowEnd
      if isInside, validity?[row] ?? true { found[row] = 1 }
      position = isInside ? rowEnd : place &+ 1
    }
  }
}
