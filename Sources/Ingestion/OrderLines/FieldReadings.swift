import Query

/// What a record's number fields say, read once however often they are asked for.
struct FieldReadings {
  /// One number.
  struct Number {
    enum State { case unread, missing, read, faulty }

    var state = State.unread
    var units: Int64 = 0
    var scale = 0
    var fault = DecimalFault.empty

    /// The number with the fewest decimals that hold it.
    var canonical: Number {
      var number = self
      while number.scale > 0, number.units % 10 == 0 {
        number.units /= 10
        number.scale -= 1
      }
      return number
    }

    /// The nearest double.
    var double: Double { Double(units) / Double(Decimals.power(scale)) }
  }

  var quantity = Number()
  var price = Number()
  var revenue = Number()
  var cost = Number()
}

/// A `keep` expression that is handed round without being copied.
final class KeepQuery: Sendable {
  private let query: Query

  init(_ query: Query) { self.query = query }

  /// Whether a record is to be used.
  @inline(__always)
  func matches(_ values: UnsafeMutableBufferPointer<KeepRow.Value>) -> Bool {
    query.matches(KeepRow(values: UnsafeBufferPointer(values)))
  }
}

/// Where the value of a field that `keep` names comes from on the short way.
struct KeepSource {
  enum Kind { case quantity, price, date, text }

  let kind: Kind
  let field: CanonicalField
  let column: Int

  init(_ field: CanonicalField, _ plan: LinePlan) {
    self.field = field
    column = plan.columns[field.position]
    kind =
      switch field {
      case .quantity: .quantity
      case .unitPrice: .price
      case .date: .date
      default: .text
      }
  }
}

/// A record as the `keep` expression sees it.
struct KeepRow: QueryRow {
  /// One field's value, in the way of its kind.
  struct Value {
    var text: UnsafeBufferPointer<UInt8>?
    var number: Double?
    var date: Int32?
  }

  let values: UnsafeBufferPointer<Value>

  func text(_ field: Int) -> UnsafeBufferPointer<UInt8>? { values[field].text }
  func number(_ field: Int) -> Double? { values[field].number }
  func date(_ field: Int) -> Int32? { values[field].date }
}
