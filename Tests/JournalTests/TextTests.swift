import Testing

@testable import Journal

/// Bytes that should be text.
struct TextTests {
  private func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { (try? Text.validate($0)) != nil }
  }

  @Test func `agrees with the standard library on all short sequences`() {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var wrong: [[UInt8]] = []
    for first in edges {
      for second in edges {
        for third in edges {
          let bytes = [first, second, third]
          if isValid(bytes) != (String(validating: bytes, as: UTF8.self) != nil) {
            wrong.append(bytes)
          }
        }
      }
    }
    #expect(wrong.isEmpty)
    for second in edges {
      for fourth in edges {
        let bytes: [UInt8] = [0xF0, second, 0x80, fourth]
        #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      }
    }
  }

  @Test func `a fault is found at any distance`() {
    for length in 0..<40 {
      let good = [UInt8](repeating: 0x61, count: length)
      #expect(isValid(good))
      #expect(!isValid(good + [0xFF]))
      #expect(!isValid(good + [0xE2, 0x82]))
      #expect(isValid(good + Array("€".utf8) + good))
    }
  }

  @Test func `quoted text is short and obeys no terminal`() {
    let text = Journal.Fault.quoted(Array("a\u{1B}[2J\u{202E}b".utf8) + [0xFF])
    #expect(text == "\"a\\u{1b}[2J\\u{202e}b\u{FFFD}\"")
    #expect(Journal.Fault.quoted(Array(repeating: 0x61, count: 1000)).count == 63)
  }
}
