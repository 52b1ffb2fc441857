import Segmentation
import Tables
import TestSupport
import Testing

@testable import Ingestion

/// Sums against a reference that adds each line up in 128 bits.
@Suite struct OrderLinesExactTests {
  /// One line as written and as meant.
  struct Line {
    var item: String
    var day: Int32
    var quantity: (units: Int64, scale: Int)
    var price: (units: Int64, scale: Int)

    var text: String {
      "\(Self.quoted(item)),\(Days.text(day)),\(Self.decimal(quantity)),\(Self.decimal(price))"
    }

    static func decimal(_ value: (units: Int64, scale: Int)) -> String {
      guard value.scale > 0 else { return String(value.units) }
      let digits = String(value.units.magnitude)
      let padded = String(repeating: "0", count: max(0, value.scale + 1 - digits.count)) + digits
      return (value.units < 0 ? "-" : "") + padded.dropLast(value.scale) + "."
        + padded.suffix(value.scale)
    }

    static func quoted(_ text: String) -> String {
      guard text.contains(where: { "\",\n".contains($0) }) else { return text }
      return "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
  }

  static func lines(_ count: Int, seed: UInt64, finest: Int, largest: Int64) -> [Line] {
    var random = SeededGenerator(seed: seed)
    let items = (0..<40).map { number -> String in
      switch number % 8 {
      case 0: "P\(number)"
      case 1: "product-\(number)-with-a-key-beyond-sixteen-bytes"
      case 2: "a,\(number)"
      case 3: "say \"\(number)\""
      case 4: "Größe \(number)"
      case 5: "exactly-16-byte\(number % 10)"
      case 6: "two\nlines \(number)"
      default: "\(number)"
      }
    }
    return (0..<count).map { _ in
      let scale = Int.random(in: 0...min(finest, 3), using: &random)
      return Line(
        item: items[Int.random(in: 0..<items.count, using: &random)],
        day: Int32.random(in: 14_900...15_900, using: &random),
        quantity: (Int64.random(in: -largest / 10...largest, using: &random), scale),
        price: (
          Int64.random(in: 0...largest, using: &random), Int.random(in: 0...finest, using: &random)
        ))
    }
  }

  /// Item to lines, quantity and revenue at 6 and 12 decimals, and quantity by month.
  static func reference(_ lines: [Line]) -> [String: [Int128]] {
    var sums: [String: [Int128]] = [:]
    let months = BucketScheme(.month)
    let first = lines.map { months.index(ofDay: $0.day) }.min() ?? 0
    let last = lines.map { months.index(ofDay: $0.day) }.max() ?? 0
    for line in lines {
      func at(_ decimals: Int, _ value: (units: Int64, scale: Int)) -> Int128 {
        Int128(value.units) * Int128(Decimals.power(decimals - value.scale))
      }
      var sum = sums[line.item] ?? Array(repeating: 0, count: 4 + last - first)
      sum[0] += 1
      sum[1] += at(6, line.quantity)
      sum[2] += at(3, line.quantity) * at(9, line.price)
      sum[3 + months.index(ofDay: line.day) - first] += at(6, line.quantity)
      sums[line.item] = sum
    }
    return sums
  }

  static func sums(_ result: IngestionResult) -> [String: [Int128]] {
    let measures = result.measures
    func value(_ units: Int64, _ scale: Int, at decimals: Int) -> Int128 {
      Int128(units) * Int128(Decimals.power(decimals - scale))
    }
    var sums: [String: [Int128]] = [:]
    for row in 0..<measures.count {
      guard let quantity = measures.totals[.quantity], let revenue = measures.totals[.revenue],
        let lines = measures.totals[.orderLines], let demand = measures.demand[.quantity]
      else { continue }
      sums[measures.ids[row]] =
        [
          Int128(lines.units[row]), value(quantity.units[row], quantity.scale, at: 6),
          value(revenue.units[row], revenue.scale, at: 12),
        ]
        + demand.units[row * demand.buckets..<(row + 1) * demand.buckets].map {
          value($0, demand.scale, at: 6)
        }
    }
    return sums
  }

  @Test(
    "Sums, demand, lines are those of the reference, whatever the decimals and sizes",
    arguments: [(1, 0, 100), (2, 2, 10_000), (3, 4, 90_000), (4, 9, 900), (5, 1, 19_999_999)])
  func reference(_ seed: UInt64, _ finest: Int, _ largest: Int64) throws {
    // The first lines have no decimals, so that scales have to rise on the way.
    let plain = Self.lines(100, seed: seed + 100, finest: 0, largest: largest)
    let lines = plain + Self.lines(500, seed: seed, finest: finest, largest: largest)
    let text = "item,date,quantity,price\n" + lines.map(\.text).joined(separator: "\n")
    let file = try TemporaryFile(text)
    let expected = Self.reference(lines)
    for threads in [1, 3] {
      for blockSize in [97, 1 << 14] {
        for shortWay in [true, false] {
          let options = IngestionOptions(blockSize: blockSize, allowsShortWay: shortWay)
          let result = try OrderLines(request([file], threads: threads), options).read()
          #expect(Self.sums(result) == expected)
          #expect(result.source.kept == lines.count)
        }
      }
    }
  }

  @Test("Scales rise on the way: decimals first seen far behind the samples")
  func lateDecimals() throws {
    var text = "item,date,quantity,price\n"
    var plain = 0
    for number in 0..<24_000 {
      text += "P\(number % 100),2024-0\(1 + number % 9)-11,\(number % 7),2\n"
      plain += number % 7
    }
    text += "P1,2024-03-05,0.125,0.0003\nP2,2024-03-05,1.5000000000,1.000000000000\n"
    let file = try TemporaryFile(text)
    let result = try readOrderLines(request([file], measures: [.quantity, .revenue]))
    let again = try OrderLines(
      request([file], measures: [.quantity, .revenue], threads: 1),
      IngestionOptions(blockSize: 5_000, allowsShortWay: false)
    ).read()
    #expect(result.figures == again.figures)
    #expect(result.measures.totals[.quantity]?.scale == 3)
    #expect(result.measures.totals[.revenue]?.scale == 7)
    let total = result.measures.totals[.quantity]?.units.reduce(0, +)
    #expect(total == Int64(plain * 1_000 + 125 + 1_500))
  }

  @Test("Demand beyond 32 and 64 bits on the way stays exact; a total beyond 64 bits is an error")
  func large() throws {
    let big = "4000000000000000000"
    let result = try readLines(
      "A,2024-01-05,\(big),0", "A,2024-01-06,\(big),0", "A,2024-01-07,\(big),0",
      "A,2024-01-08,-\(big),0", "A,2024-02-08,-\(big),0", "B,2024-01-05,3000000000,1.5")
    #expect(result.measures.totals[.quantity]?.units == [4_000_000_000_000_000_000, 3_000_000_000])
    #expect(
      result.measures.demand[.quantity]?.units == [
        8_000_000_000_000_000_000, -4_000_000_000_000_000_000, 3_000_000_000, 0,
      ])
    let lines =
      "item,date,quantity,price\n"
      + String(repeating: "A,2024-01-05,\(big),0\n", count: 3)
    #expect(try failure(lines) == .totalTooLarge(measure: .quantity, item: "A"))
  }

  @Test("A product beyond 64 bits refuses its line, wherever it stands")
  func largeProduct() throws {
    let result = try readLines(
      "A,2024-01-05,9000000000000,9000000000000", "A,2024-01-05,2,3.5",
      "A,2024-01-05,0.125,0.000008", "A,2024-01-05,900000.0,1000000.00")
    #expect(result.fates == ["quantity times unit_price is too large": [1, 2]])
    #expect(result.measures.totals[.revenue]?.units == [900_000_000_007_000_001])
  }

  @Test("Too many decimals are refused; zeros at the end do not count")
  func decimals() throws {
    let result = try readLines(
      "A,2024-01-05,1,0.1234567891", "A,2024-01-05,1,49.979999540000",
      "A,2024-01-05,0.30000000000000004,1")
    #expect(
      result.fates == [
        "unit_price has more than 9 decimals": [1, 2], "quantity has more than 3 decimals": [1, 4],
      ])
    #expect(result.figures.map(\.revenue) == ["4997999954e-8"])
  }

  @Test("Plain numbers are read as the complete parser reads them, all of up to five characters")
  func plainNumbers() {
    let alphabet = Array("019-., ".utf8)
    var count = 0
    for length in 1...5 {
      for code in 0..<Int(pow7(length)) {
        var rest = code
        var text = (0..<length).map { _ -> UInt8 in
          defer { rest /= 7 }
          return alphabet[rest % 7]
        }
        text += [0x37, 0x2E, 0x37, 0x37, 0x37, 0x37, 0x37, 0x37, 0x37]
        text.withUnsafeBytes { bytes in
          guard let start = bytes.baseAddress else { return }
          let plain = Decimals.plain(start, length, decimalSign: 0x2E)
          guard plain.decimals >= 0 else { return }
          count += 1
          let parsed = DecimalParser(decimal: .point).parse(
            UnsafeBufferPointer(
              start: start.assumingMemoryBound(to: UInt8.self), count: length))
          var number = FieldReadings.Number(
            state: .read, units: plain.units, scale: plain.decimals)
          number = number.canonical
          guard case .success(let value) = parsed else {
            Issue.record("\(String(decoding: text.prefix(length), as: UTF8.self)) is no number")
            return
          }
          #expect(value.units == number.units && value.scale == number.scale)
        }
      }
    }
    #expect(count > 700)
  }

  private func pow7(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 7 } }
}
