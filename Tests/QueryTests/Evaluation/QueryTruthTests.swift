import Query
import Tables
import Testing

/// A condition of the logic tests, with its meaning by hand.
private indirect enum Logic {
  /// `x = 1`, `y = 1` or `z = 1`.
  case field(Int), not(Logic), and(Logic, Logic), or(Logic, Logic)

  /// Fully parenthesised.
  var text: String {
    switch self {
    case .field(let index): "\(["x", "y", "z"][index]) = 1"
    case .not(let logic): "not (\(logic.text))"
    case .and(let left, let right): "(\(left.text)) and (\(right.text))"
    case .or(let left, let right): "(\(left.text)) or (\(right.text))"
    }
  }

  func holds(_ values: [Double?]) -> Bool {
    switch self {
    case .field(let index): values[index] == 1
    case .not(let logic): !logic.holds(values)
    case .and(let left, let right): left.holds(values) && right.holds(values)
    case .or(let left, let right): left.holds(values) || right.holds(values)
    }
  }
}

@Suite("And, or, not") struct QueryTruthTests {
  /// All 27 rows of three fields that are 0, 1 or missing.
  private static let rows: [[Double?]] = {
    let values: [Double?] = [0, 1, nil]
    return values.flatMap { x in values.flatMap { y in values.map { z in [x, y, z] } } }
  }()

  private static func column(_ index: Int) -> ColumnData {
    .number(
      Column(rows.map { $0[index] ?? 1 }, validity: Validity(rows.map { $0[index] != nil })))
  }

  @Test("agree with their truth tables, missing values included, in every small form")
  func exhaustive() throws {
    let table = Table([("x", Self.column(0)), ("y", Self.column(1)), ("z", Self.column(2))])
    let schema = QuerySchema(table: table)
    var bySize: [[Logic]] = [[], (0..<3).map(Logic.field)]
    for size in 2...4 {
      var forms: [Logic] = bySize[size - 1].map(Logic.not)
      for left in stride(from: 1, to: size - 1, by: 1) {
        for first in bySize[left] {
          for second in bySize[size - 1 - left] {
            forms += [.and(first, second), .or(first, second)]
          }
        }
      }
      bySize.append(forms)
    }
    for logic in bySize.joined() {
      let query = try Query(logic.text, schema: schema)
      let expected = (0..<UInt32(27)).filter { logic.holds(Self.rows[Int($0)]) }
      #expect(query.rows(of: table) == expected, "\(logic.text)")
      #expect(query.rowsOneByOne(of: table) == expected, "\(logic.text)")
      #expect(try Query(query.description, schema: schema) == query)
    }
  }

  @Test("bind as not before and before or")
  func precedence() throws {
    let table = Table([("x", Self.column(0)), ("y", Self.column(1)), ("z", Self.column(2))])
    let schema = QuerySchema(table: table)
    for (short, long) in [
      ("x = 1 or y = 1 and z = 1", "x = 1 or (y = 1 and z = 1)"),
      ("x = 1 and y = 1 or z = 1", "(x = 1 and y = 1) or z = 1"),
      ("not x = 1 and y = 1", "(not (x = 1)) and y = 1"),
      ("not x = 1 or y = 1", "(not (x = 1)) or y = 1"),
    ] {
      #expect(try Query(short, schema: schema) == Query(long, schema: schema))
    }
  }
}
