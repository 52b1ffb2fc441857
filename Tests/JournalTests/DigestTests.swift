import Journal
import Testing

struct DigestTests {
  /// The example of FIPS 180-4, one block: "abc".
  @Test func `the published example`() {
    let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Journal.Digest(of: "abc").description == text)
    #expect(Journal.Digest(hex: text) == Journal.Digest(of: "abc"))
  }

  @Test func `only 64 lower-case digits are read`() {
    let good = Array(Journal.Digest(of: "x").description.utf8)
    var wrong: [String] = []
    for place in 0..<64 {
      for byte in UInt8.min...UInt8.max {
        var text = good
        text[place] = byte
        let isDigit = (48...57).contains(byte) || (97...102).contains(byte)
        guard let string = String(validating: text, as: UTF8.self) else { continue }
        let digest = Journal.Digest(hex: string)
        if (digest != nil) != isDigit { wrong.append(string) }
        if let digest, digest.description != string { wrong.append(string) }
      }
    }
    #expect(wrong.isEmpty)
    #expect(Journal.Digest(hex: "") == nil)
    #expect(Journal.Digest(hex: String(repeating: "0", count: 63)) == nil)
    #expect(Journal.Digest(hex: String(repeating: "0", count: 64)) == .zero)
  }
}
