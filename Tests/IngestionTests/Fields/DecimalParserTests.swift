import Ingestion
import TestSupport
import Testing

@Suite("Decimal parser")
struct DecimalParserTests {
  private func expect(
    _ text: String, _ sign: DecimalSign?, units: Int64, scale: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      DecimalParser(decimal: sign).parse(text)
        == .success(DecimalValue(units: units, scale: scale)), "\(text)",
      sourceLocation: sourceLocation)
  }

  private func expect(
    _ text: String, _ sign: DecimalSign?, _ fault: DecimalFault,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      DecimalParser(decimal: sign).parse(text) == .failure(fault), "\(text)",
      sourceLocation: sourceLocation)
  }

  @Test("Plain numbers")
  func plain() {
    expect("0", .point, units: 0)
    expect("6", .point, units: 6)
    expect("-12", .point, units: -12)
    expect("+12", .point, units: 12)
    expect("2.55", .point, units: 255, scale: 2)
    expect("2,55", .comma, units: 255, scale: 2)
    expect(".5", .point, units: 5, scale: 1)
    expect("5.", .point, units: 5)
    expect("007", .point, units: 7)
    expect("0.000", .point, units: 0)
    expect("-0", .point, units: 0)
    expect("0.059999999", .point, units: 59_999_999, scale: 9)
  }

  @Test("Equal numbers are equal values")
  func canonical() {
    expect("17850.0", .point, units: 17850)
    expect("2.550000", .point, units: 255, scale: 2)
    expect("1e3", .point, units: 1000)
    expect("1E+3", .point, units: 1000)
    expect("1.5e-3", .point, units: 15, scale: 4)
    expect("2500e-2", .point, units: 25)
    expect("1,4473E+9", .comma, units: 1_447_300_000)
    expect("0e99999999999999999999", .point, units: 0)
  }

  @Test("Spaces and currencies, as extracts have them")
  func currencies() {
    expect(" $43.23 ", .point, units: 4323, scale: 2)
    expect("$ 1,234.50", .point, units: 12345, scale: 1)
    expect("£5", .point, units: 5)
    expect("5 €", .point, units: 5)
    expect("5\u{00A0}€", .comma, units: 5)
    expect("1.234,56 EUR", .comma, units: 123_456, scale: 2)
    expect("USD 1,234", .point, units: 1234)
    expect("usd1", .point, units: 1)
    expect("5EUR", .point, units: 5)
    expect("R$ 10,50", .comma, units: 105, scale: 1)
    expect("¥500", .point, units: 500)
    expect("12 kr.", .point, units: 12)
    expect("12,50 zł", .comma, units: 125, scale: 1)
    expect("CHF 1'234.50", .point, units: 12345, scale: 1)
    expect("\u{FEFF}5", .point, units: 5)
  }

  @Test("Signs before, after, and as parentheses")
  func signs() {
    expect("(5)", .point, units: -5)
    expect("($1,234.50)", .point, units: -12345, scale: 1)
    expect("$(5)", .point, units: -5)
    expect("( 5 )", .point, units: -5)
    expect("5-", .point, units: -5)
    expect("1.234,00-", .comma, units: -1234)
    expect("-$5", .point, units: -5)
    expect("$-5", .point, units: -5)
    expect("\u{2212}5", .point, units: -5)
    expect("5 EUR-", .point, units: -5)
    for text in ["--5", "-5-", "(-5)", "(5", "5)", "(5)-", "-(5)", "$5$", "- -5"] {
      expect(text, .point, .notANumber)
    }
  }

  @Test("Thousands separators")
  func thousands() {
    expect("1,234", .point, units: 1234)
    expect("1,234,567.8", .point, units: 12_345_678, scale: 1)
    expect("1.234.567,8", .comma, units: 12_345_678, scale: 1)
    expect("1 234 567", .point, units: 1_234_567)
    expect("1\u{202F}234,5", .comma, units: 12345, scale: 1)
    expect("1'234", .point, units: 1234)
    expect("1\u{2019}234", .point, units: 1234)
    expect("1_000_000", .point, units: 1_000_000)
    expect("12,34,567", .point, units: 1_234_567)
    for text in [
      "1,5", "1,23", "12,3456", "1234,567", "1,234,56", "0,123", "1,234'567", "123,45,678",
      "1.234,5", "1.2.3", "12..5",
    ] {
      expect(text, .point, .misplacedSeparator)
    }
  }

  @Test("Without a known sign each number must tell by itself")
  func unknownSign() {
    expect("1,234", nil, .ambiguousThousands)
    expect("$1.234", nil, .ambiguousThousands)
    expect("1,5", nil, units: 15, scale: 1)
    expect("1.5", nil, units: 15, scale: 1)
    expect("0,123", nil, units: 123, scale: 3)
    expect("1.234,5", nil, units: 12345, scale: 1)
    expect("1,234,567", nil, units: 1_234_567)
    expect("1234,567", nil, units: 1_234_567, scale: 3)
    expect("1 234,567", nil, units: 1_234_567, scale: 3)
    expect("42", nil, units: 42)
  }

  @Test("What is no number is refused with its reason")
  func faults() {
    expect("", .point, .empty)
    expect(" \u{00A0} ", .point, .empty)
    for text in [
      "See DN-304 (ID#:10589)", "Freight Included in Commodity Cost", "N/A", "NULL", "nan", "inf",
      "-", "$", ".", ",", "()", "1e", "e5", "12a", "0x10", "5%", "1 2 boxes", "1e5e5", "EUR",
      "\u{0}5", String(repeating: "1", count: 500),
    ] {
      expect(text, .point, .notANumber)
    }
    expect("9223372036854775807", .point, units: .max)
    expect("-9223372036854775807", .point, units: -.max)
    expect("9223372036854775808", .point, .tooLarge)
    expect("-9223372036854775808", .point, .tooLarge)
    expect("1e19", .point, .tooLarge)
    expect("1e999999999999", .point, .tooLarge)
    expect("1e-19", .point, .tooManyDecimals)
    expect("0.1234567890123456789", .point, .tooManyDecimals)
    expect("92233720368547758.071", .point, .tooManyDecimals)
    expect("1.00000000000000000000000000", .point, units: 1)
    #expect(
      DecimalParser(decimal: .point, maximumDecimals: 2).parse("1.234")
        == .failure(.tooManyDecimals))
    #expect(
      DecimalParser(decimal: .point, maximumDecimals: 2).parse("1.2300")
        == .success(DecimalValue(units: 123, scale: 2)))
  }

  @Test("A number that was written is read back, in every notation")
  func roundTrip() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      let scale = Int(random.next() % 7)
      var units = Int64(random.next() % 10_000_000_000)
      if units.isMultiple(of: 10), scale > 0 { units += 1 }
      let isNegative = random.next() % 2 == 0 && units != 0
      let value = DecimalValue(units: isNegative ? -units : units, scale: scale)
      for sign in DecimalSign.allCases {
        let group = [",", ".", " ", "'", "_", ""].filter { $0 != sign.rawValue }.randomElement(
          using: &random)
        let text = write(
          units, scale: scale, sign: sign, group: group ?? "", style: random.next() % 4,
          isNegative: isNegative)
        #expect(DecimalParser(decimal: sign).parse(text) == .success(value), "\(text)")
      }
    }
  }

  private func write(
    _ units: Int64, scale: Int, sign: DecimalSign, group: String, style: UInt64, isNegative: Bool
  ) -> String {
    var digits = String(units)
    while digits.count <= scale { digits = "0" + digits }
    let whole = Array(digits.dropLast(scale))
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text += group }
      text.append(digit)
    }
    if scale > 0 { text += sign.rawValue + digits.suffix(scale) }
    guard isNegative else { return style == 0 ? text : "$" + text }
    switch style {
    case 0: return "-" + text
    case 1: return text + "-"
    case 2: return "(" + text + ")"
    default: return "-€ " + text
    }
  }

  @Test("Hostile bytes never trap")
  func hostile() {
    var random = SeededGenerator(seed: 11)
    let alphabet = Array("0019.,-+()eE $€'_ \u{00A0}\u{2212}UR".utf8) + [0, 0xE2, 0x80, 0xFF, 0xC2]
    for _ in 0..<20_000 {
      let bytes = (0..<Int(random.next() % 24)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      bytes.withUnsafeBufferPointer { buffer in
        for sign in [DecimalSign.point, .comma, nil] {
          if case .success(let value) = DecimalParser(decimal: sign).parse(buffer) {
            #expect(value.scale >= 0 && value.scale <= 18 && value.units != .min)
          }
        }
      }
    }
  }
}

@Suite("Decimal sign")
struct DecimalSignTests {
  @Test("Values tell the sign of their column")
  func detection() {
    let point = DecimalParser.detectSign(samples: ["2.55", "1,234.5", "3", "x"])
    #expect(point.sign == .point)
    #expect(point.example == "2.55")
    #expect(point.points == 2 && point.commas == 0)
    let comma = DecimalParser.detectSign(samples: ["1.234", "2,5", "1.000.000", "€ 1,00"])
    #expect(comma.sign == .comma)
    #expect(comma.undecided == 1)
    #expect(comma.commas == 3)
  }

  @Test("Where nothing tells, it says so")
  func ambiguity() {
    let evidence = DecimalParser.detectSign(samples: ["1,234", "12,500", "7"])
    #expect(evidence.sign == nil)
    #expect(evidence.isAmbiguous)
    #expect(evidence.example == "1,234")
    #expect(!DecimalParser.detectSign(samples: ["1", "2", ""]).isAmbiguous)
    #expect(DecimalParser.detectSign(samples: ["1.5", "1,5"]).isAmbiguous)
  }

  @Test("What is no number is no evidence")
  func strangers() {
    let samples = ["12.05.2013", "v1.2", "a.b", "1.2.3", "10.0.0.1"]
    let evidence = DecimalParser.detectSign(samples: samples)
    #expect(evidence.sign == nil && !evidence.isAmbiguous)
  }
}
