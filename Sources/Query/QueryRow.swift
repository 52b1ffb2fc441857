/// One row whose values a query can ask for, such as an order line that is being read.
///
/// `field` is an index into the query's `fields`. A query asks only for what the field's kind
/// says: text of text fields, `number` of number and boolean fields (0 is false), `date` of
/// date fields. nil is a missing value.
public protocol QueryRow: ~Copyable {
  /// The UTF-8 bytes of a text field, readable until the row is left.
  func text(_ field: Int) -> UnsafeBufferPointer<UInt8>?
  /// The value of a number field; 0 or 1 for a boolean field. Not-a-number counts as missing.
  func number(_ field: Int) -> Double?
  /// The value of a date field, days since 1970-01-01.
  func date(_ field: Int) -> Int32?
}

extension Query {
  /// Whether the query holds for one row.
  ///
  /// Conditions are asked cheapest first and only until the answer is known. Nothing is
  /// allocated, unless a regular expression is too large for a table of its states.
  @inlinable
  public func matches<Row: QueryRow & ~Copyable>(_ row: borrowing Row) -> Bool {
    var next = program.start
    while next >= 0 {
      let step = program.steps[next]
      let holds: Bool
      switch step.source {
      case .number:
        holds = program.holds(step, number: row.number(step.field))
      case .boolean:
        holds = program.holds(step, number: row.number(step.field).map { $0 == 0 ? 0 : 1 })
      case .date:
        holds = program.holds(step, number: row.date(step.field).map(Double.init))
      case .text:
        holds = program.holds(step, text: row.text(step.field))
      }
      next = holds ? step.whenTrue : step.whenFalse
    }
    return next == RowProgram.accept
  }
}
