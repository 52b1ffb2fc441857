import Ingestion
import TestSupport
import Testing

@Suite("Cleaning")
struct CleanerTests {
  @Test(
    "Steps",
    arguments: [
      ([], " a b ", " a b "),
      ([.trim], "  85123a\t", "85123a"),
      ([.trim, .upper], " 85123a ", "85123A"),
      ([.upper, .trim], " 85123a ", "85123A"),
      ([.lower], "ABC xyz", "abc xyz"),
      ([.squeeze], "a   b\t\tc", "a b c"),
      ([.squeeze], "  a ", " a "),
      ([.trim, .squeeze], "  a   b ", "a b"),
      ([.trim], "\u{00A0}a\u{3000}", "a"),
      ([.squeeze, .upper], "é\u{00A0} b", "É B"),
      ([.upper], "straße", "STRASSE"),
      ([.lower], "ÅÄÖ", "åäö"),
      ([.upper, .lower], "aB", "ab"),
      ([.trim], "", ""),
      ([.trim], " \t ", ""),
      ([.trim, .upper], "é", "É"),
    ] as [([CleaningStep], String, String)])
  func steps(steps: [CleaningStep], text: String, expected: String) {
    #expect(Cleaner(steps).clean(text) == expected)
  }

  @Test(
    "Whole numbers that were written as fractions",
    arguments: [
      ("17850.0", "17850"), (" 17850.0 ", " 17850.0 "), ("-3.00", "-3"),
      ("1447296446.7", "1447296446.7"),
      ("1.000", "1.000"), ("1234.000", "1234"), ("0.000", "0"), (".0", ".0"), ("a.0", "a.0"),
      ("10", "10"), ("100", "100"), ("1.0.0", "1.0.0"), ("5.", "5."), ("", ""), ("0", "0"),
      ("-.0", "-.0"),
    ])
  func integer(text: String, expected: String) {
    #expect(Cleaner([.integer]).clean(text) == expected)
  }

  @Test("What stood before stays")
  func appends() {
    var output = Array("8.0".utf8)
    Array("7.0".utf8).withUnsafeBufferPointer { Cleaner([.integer]).clean($0, into: &output) }
    #expect(output == Array("8.07".utf8))
  }

  @Test("Cleaning twice gives the same as once, for any bytes")
  func idempotent() {
    var random = SeededGenerator(seed: 3)
    let alphabet = Array("aZ0. \t-".utf8) + [0xC3, 0xA9, 0xC2, 0xA0, 0xE3, 0x80, 0x80, 0xFF, 0x00]
    let all = CleaningStep.allCases
    for round in 0..<8000 {
      let steps = all.enumerated().filter { round >> $0.offset & 1 == 1 }.map(\.element)
      let bytes = (0..<Int(random.next() % 12)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      let cleaner = Cleaner(steps)
      var once: [UInt8] = []
      var twice: [UInt8] = []
      bytes.withUnsafeBufferPointer { cleaner.clean($0, into: &once) }
      once.withUnsafeBufferPointer { cleaner.clean($0, into: &twice) }
      #expect(once == twice, "\(bytes) \(steps)")
      // The hot path says the same, or nothing.
      let plain = [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { target, count in
        count = 0
        guard let start = target.baseAddress else { return }
        let length = bytes.withUnsafeBufferPointer { cleaner.cleanPlain($0, to: start) }
        if let length { count = length } else { (start[0], count) = (0xFF, bytes.count + 1) }
      }
      #expect(plain == once || plain.count == bytes.count + 1)
    }
  }
}
