import Query
import Tables
import TestSupport
import Testing

/// Random tables and random queries, with the answer worked out from first principles.
@Suite("Random queries") struct QueryRandomTests {
  private struct Sample {
    let texts: [String?]
    let numbers: [Double?]
    let days: [Int32?]
    let table: Table

    init(count: Int, using random: inout SeededGenerator) {
      func maybe<Value>(_ value: Value) -> Value? {
        Int.random(in: 0..<6, using: &random) == 0 ? nil : value
      }
      var texts: [String?] = []
      var numbers: [Double?] = []
      var days: [Int32?] = []
      for _ in 0..<count {
        texts.append(
          maybe(["", "a", "b", "ab", "B", "é", "a b"][Int.random(in: 0..<7, using: &random)]))
        numbers.append(maybe(Double(Int.random(in: -4...4, using: &random)) / 2))
        days.append(maybe(Int32.random(in: 15_300...15_310, using: &random)))
      }
      self.texts = texts
      self.numbers = numbers
      self.days = days
      table = Table([
        ("t", .text(TextColumn(texts))),
        (
          "n",
          .number(Column(numbers.map { $0 ?? 0 }, validity: Validity(numbers.map { $0 != nil })))
        ),
        ("d", .date(Column(days.map { $0 ?? 0 }, validity: Validity(days.map { $0 != nil })))),
      ])
    }
  }

  /// A text of a query and what it means for a row of the sample.
  private struct Meaning {
    let text: String
    let holds: (Int) -> Bool
  }

  private static func comparison<Value: Comparable>(
    _ field: String, _ values: [Value?], _ other: Value, _ written: String,
    using random: inout SeededGenerator
  ) -> Meaning {
    let signs: [(String, (Value, Value) -> Bool)] = [
      ("=", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }),
      (">", { $0 > $1 }), (">=", { $0 >= $1 }), ("in", { $0 == $1 }), ("not in", { $0 != $1 }),
      ("between", { $0 == $1 }),
    ]
    let (sign, compare) = signs[Int.random(in: 0..<signs.count, using: &random)]
    let operand =
      switch sign {
      case "in", "not in": "(\(written))"
      case "between": "\(written) and \(written)"
      default: written
      }
    return Meaning(text: "\(field) \(sign) \(operand)") { row in
      values[row].map { compare($0, other) } ?? false
    }
  }

  private static func leaf(_ sample: Sample, using random: inout SeededGenerator) -> Meaning {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let other = ["", "a", "b", "ab", "é"][Int.random(in: 0..<5, using: &random)]
      return comparison("t", sample.texts, other, Query.quote(other), using: &random)
    case 1:
      let other = Double(Int.random(in: -4...4, using: &random)) / 2
      return comparison("n", sample.numbers, other, "\(other)", using: &random)
    case 2:
      let day = Int.random(in: 10...30, using: &random)
      // 2011-11-30 is day 15,308.
      return comparison(
        "d", sample.days, Int32(15_308 - 30 + day), "2011-11-\(day)", using: &random)
    case 3:
      let negated = Bool.random(using: &random)
      return Meaning(text: "t \(negated ? "!~" : "~") '^(a|é)'") { row in
        sample.texts[row].map { ($0.lowercased().hasPrefix("a") || $0.hasPrefix("é")) != negated }
          ?? false
      }
    default:
      let negated = Bool.random(using: &random)
      return Meaning(text: "n is \(negated ? "not " : "")missing") {
        (sample.numbers[$0] == nil) != negated
      }
    }
  }

  private static func meaning(_ size: Int, _ sample: Sample, using random: inout SeededGenerator)
    -> Meaning
  {
    guard size > 1 else { return leaf(sample, using: &random) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let inner = meaning(size - 1, sample, using: &random)
      return Meaning(text: "not (\(inner.text))") { !inner.holds($0) }
    case 1, 2:
      let left = meaning(size / 2, sample, using: &random)
      let right = meaning(size - size / 2, sample, using: &random)
      return Meaning(text: "(\(left.text)) and (\(right.text))") {
        left.holds($0) && right.holds($0)
      }
    default:
      let left = meaning(size / 2, sample, using: &random)
      let right = meaning(size - size / 2, sample, using: &random)
      return Meaning(text: "(\(left.text)) or (\(right.text))") {
        left.holds($0) || right.holds($0)
      }
    }
  }

  @Test("give the same rows by column, one by one, narrowed, respelled and worked out by hand")
  func agreement() throws {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<400 {
      let sample = Sample(count: Int.random(in: 0...60, using: &random), using: &random)
      let meaning = Self.meaning(Int.random(in: 1...9, using: &random), sample, using: &random)
      let query = try Query(meaning.text, schema: QuerySchema(table: sample.table))
      let all = (0..<UInt32(sample.table.rowCount)).map { $0 }
      let expected = all.filter { meaning.holds(Int($0)) }
      #expect(query.rows(of: sample.table) == expected, "\(meaning.text)")
      #expect(query.rowsOneByOne(of: sample.table) == expected, "\(meaning.text)")
      let some = all.filter { _ in Bool.random(using: &random) }
      #expect(query.rows(of: sample.table, among: some) == some.filter { meaning.holds(Int($0)) })
      let again = try Query(query.description, schema: QuerySchema(table: sample.table))
      #expect(again == query && again.description == query.description)
    }
  }

  @Test("agree over more rows than are evaluated at once")
  func manyRows() throws {
    var random = SeededGenerator(seed: 5)
    let sample = Sample(count: 10_000, using: &random)
    for _ in 0..<10 {
      let meaning = Self.meaning(6, sample, using: &random)
      let query = try Query(meaning.text, schema: QuerySchema(table: sample.table))
      #expect(query.rows(of: sample.table) == (0..<10_000).filter { meaning.holds(Int($0)) })
    }
  }
}
