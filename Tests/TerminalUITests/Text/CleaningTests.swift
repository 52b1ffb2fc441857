import Testing

@testable import TerminalUI

@Suite struct CleaningTests {
  private static let steering: [UInt32] =
    Array(0x200B...0x200F) + Array(0x202A...0x202E) + Array(0x2060...0x2064)
    + Array(0x2066...0x2069)
    + [0xFEFF, 0xAD, 0x61C, 0x34F, 0x180E, 0xFE0F, 0xE0001, 0xE0041, 0xE01EF]

  @Test func noControlCharacterPasses() {
    for value in Array(0...0x1F) + Array(0x7F...0x9F) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "a\(Character(scalar))b"
      let cleaned = text.cleaned
      #expect(!cleaned.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
      #expect(text.displayWidth == 3)
      var canvas = Canvas(Size(5, 1))
      canvas.put(text, x: 0, y: 0)
      #expect(canvas[0, 0].cluster.text == "a")
      #expect(canvas[2, 0].cluster.text == "b")
    }
  }

  @Test func nothingThatSteersPasses() {
    for value in Self.steering {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(String(Character(scalar)))b"
      #expect(text.cleaned == "ab", "U+\(String(value, radix: 16))")
    }
  }

  @Test func everyCodePointBecomesCellsOfItsWidth() {
    // Every code point of the first two planes and the special ones beyond.
    for value in Array(0...0x33FF) + Array(0xA000...0xABFF) + Array(0xD700...0x10FFF)
      + Array(0x1D000...0x1FFFF) + Array(0xE0000...0xE01FF)
    {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let clusters = Array(ClusterScanner(String(Character(scalar))))
      if clusters.count > 1 { Issue.record("U+\(String(value, radix: 16)) is two cells") }
      for cluster in clusters {
        if cluster.width < 1 { Issue.record("U+\(String(value, radix: 16)) has no width") }
        for shown in cluster.scalars {
          let category = shown.properties.generalCategory
          let isHarmful =
            category == .control || category == .format || category == .privateUse
            || category == .lineSeparator || category == .paragraphSeparator
          if isHarmful { Issue.record("U+\(String(value, radix: 16)) passes") }
        }
      }
    }
  }

  @Test func keepsAtMostFourMarks() {
    let text = "e" + String(repeating: "\u{301}", count: 500) + "x"
    let clusters = Array(ClusterScanner(text))
    #expect(clusters.count == 2)
    #expect(clusters[0].scalars.count == 5)
    #expect(text.displayWidth == 2)
  }

  @Test func aMarkAloneStandsOnASpace() {
    #expect("\u{301}a".displayWidth == 2)
    #expect("\u{301}a".cleaned == " \u{301}a")
  }

  @Test(arguments: [
    ("👨‍👩‍👧", "👨"), ("👍🏽", "👍"), ("❤️", "❤"), ("🇬🇧", "GB"), ("1️⃣", "1"),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"), ("क्‍ष", "क्ष"),
  ])
  func reducesSequencesThatTerminalsDisagreeAbout(_ text: String, _ expected: String) {
    #expect(text.cleaned == expected)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本", 4), ("한국", 4), ("ﾊﾟ", 2), ("Ａ", 2), ("é", 1), ("e\u{301}", 1),
    ("👨‍👩‍👧", 2), ("✓", 1), ("…", 1), ("─", 1), ("█", 1), ("≤", 1), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("שלום", 4), ("ไทย", 3), ("𠮷", 2), ("🀄", 2), ("😀", 2), ("a\tb", 3), ("\u{3000}", 1),
  ])
  func widths(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func theWidthTablesRise() {
    for table in [WidthTable.wide, WidthTable.zero] {
      for (left, right) in zip(table, table.dropFirst()) {
        #expect(left.upperBound < right.lowerBound)
      }
    }
  }

  @Test func foldsToASCIIOneForOne() {
    #expect(ASCIIFolding.fold(0xE9) == 0x65)
    for value in Array(0xA0...0x2FF) + Array(0x2000...0x2BFF) {
      let folded = ASCIIFolding.fold(UInt32(value))
      #expect(folded >= 0x20 && folded < 0x7F)
    }
    #expect(
      "£3 × ≤…".unicodeScalars.map { ASCIIFolding.fold($0.value) } == [76, 51, 32, 120, 32, 60, 46])
  }
}
