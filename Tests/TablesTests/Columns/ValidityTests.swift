import Testing

@testable import Tables

@Suite struct ValidityTests {
  @Test func everyPatternOfUpToNineRows() throws {
    for count in 0...9 {
      for pattern in 0..<1 << count {
        let flags = (0..<count).map { pattern >> $0 & 1 == 1 }
        guard let validity = Validity(flags) else {
          #expect(!flags.contains(false))
          continue
        }
        #expect((0..<count).map { validity[$0] } == flags)
        #expect(validity.missingCount == flags.count { !$0 })
      }
    }
  }

  @Test func bitsBehindTheRowsDoNotCount() {
    let validity = Validity(in: SharedBytes(copying: [UInt8(0xFF), 0xF5]), at: 1, count: 3)
    #expect(validity.missingCount == 1)
    #expect(validity.lastByte == 0b101)
  }
}
