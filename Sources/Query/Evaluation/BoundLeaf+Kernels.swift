import Tables

/// The loops: one condition over a stretch of one column. Answers are 0 or 1.
extension BoundLeaf {
  /// Answers for the span's rows. Dear questions are asked only of `active` rows; the others'
  /// answers are meaningless.
  func evaluate<Span: RowSpan>(
    _ span: Span, active: UnsafePointer<UInt8>?, into mask: UnsafeMutablePointer<UInt8>
  ) {
    switch self {
    case .numbers(let column, let test):
      Self.scalars(column, test, span, into: mask) { $0 }
    case .integers(let column, let test):
      Self.scalars(column, test, span, into: mask) { Double($0) }
    case .dates(let column, let test):
      Self.scalars(column, test, span, into: mask) { Double($0) }
    case .booleans(let column, let test):
      Self.scalars(column, test, span, into: mask) { $0 == 0 ? 0 : 1 }
    case .text(let column, let test):
      Self.texts(column, test, span, active: active, into: mask)
    case .category(let codes, let answers, let missing):
      Self.categories(codes, answers, missing, span, into: mask)
    case .validity(let validity, let present):
      guard let validity else { return Self.fill(span, present, into: mask) }
      for position in 0..<span.count {
        mask[position] = validity[span[position]] ? present : 1 - present
      }
    case .constant(let answer): Self.fill(span, answer, into: mask)
    }
  }

  private static func fill<Span: RowSpan>(
    _ span: Span, _ answer: UInt8, into mask: UnsafeMutablePointer<UInt8>
  ) {
    for position in 0..<span.count { mask[position] = answer }
  }

  @inline(__always)
  private static func scalars<Element, Span: RowSpan>(
    _ column: Column<Element>, _ test: Leaf.Test, _ span: Span,
    into mask: UnsafeMutablePointer<UInt8>, number: (Element) -> Double
  ) {
    let count = span.count
    let missing = answerToMissing(test)
    column.withUnsafeBufferPointer { values in
      guard let values = values.baseAddress, count > 0 else { return }
      switch test {
      case .interval(let low, let high, outside: false):
        for position in 0..<count {
          let value = number(values[span[position]])
          mask[position] = (value >= low ? 1 : 0) & (value <= high ? 1 : 0)
        }
      case .interval(let low, let high, outside: true):
        for position in 0..<count {
          let value = number(values[span[position]])
          mask[position] = (value < low ? 1 : 0) | (value > high ? 1 : 0)
        }
      case .numbers(let set, let negated):
        for position in 0..<count {
          let value = number(values[span[position]])
          mask[position] = !value.isNaN && set.contains(value) != negated ? 1 : 0
        }
      case .missing(let negated):
        for position in 0..<count {
          mask[position] = number(values[span[position]]).isNaN != negated ? 1 : 0
        }
      case .text: fill(span, 0, into: mask)
      }
    }
    guard let validity = column.validity else { return }
    for position in 0..<count where mask[position] != missing {
      if !validity[span[position]] { mask[position] = missing }
    }
  }

  private static func categories<Span: RowSpan>(
    _ codes: Column<Int32>, _ answers: [UInt8], _ missing: UInt8, _ span: Span,
    into mask: UnsafeMutablePointer<UInt8>
  ) {
    codes.withUnsafeBufferPointer { codes in
      answers.withUnsafeBufferPointer { answers in
        for position in 0..<span.count {
          // A code without a value stands for a missing one.
          let code = Int(codes[span[position]])
          mask[position] = code >= 0 && code < answers.count ? answers[code] : missing
        }
      }
    }
    guard let validity = codes.validity else { return }
    for position in 0..<span.count where mask[position] != missing {
      if !validity[span[position]] { mask[position] = missing }
    }
  }
}
