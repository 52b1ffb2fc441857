import Testing

@testable import Demo

@Suite struct RandomnessTests {
  /// The first numbers of SplitMix64 from seed 1234567, as published with the reference code.
  @Test func splitMix64() {
    var random = Randomness(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test func rangesAreKept() {
    var random = Randomness(seed: 1)
    var seen: Set<Int> = []
    for _ in 0..<2_000 {
      let number = random.below(7)
      #expect(number >= 0 && number < 7)
      seen.insert(number)
      let factor = random.factor(calm: 0.5)
      #expect(factor > 1.0 / 3 && factor < 3)
    }
    #expect(seen.count == 7)
  }

  @Test func monthsAreThoseOfTheCalendar() {
    let first = DemoMonth(0).workingDays.map { String(decoding: $0, as: UTF8.self) }
    #expect(first.first == "2023-11-01" && first.last == "2023-11-30" && first.count == 22)
    let leap = DemoMonth(3).workingDays.map { String(decoding: $0, as: UTF8.self) }
    #expect(leap.last == "2024-02-29")
    let last = DemoMonth(35).workingDays.map { String(decoding: $0, as: UTF8.self) }
    #expect(last.first == "2026-10-01" && last.last == "2026-10-30")
  }
}
