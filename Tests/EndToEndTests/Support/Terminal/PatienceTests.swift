import Testing

@Suite("Patience")
struct PatienceTests {
  @Test("Ends after its time when one looks often")
  func often() {
    let start = ContinuousClock.now
    var patience = Patience(.seconds(1), from: start)
    let looks = (1...200).prefix { patience.lasts(at: start + .milliseconds(10 * $0)) }
    #expect(looks.count == 99)
  }

  @Test("A minute in which one could not look does not use it up")
  func starved() {
    let start = ContinuousClock.now
    var patience = Patience(.seconds(1), from: start)
    let looks = (1...200).prefix { patience.lasts(at: start + .seconds(60 * $0)) }
    #expect(looks.count == 3)
  }

  @Test("Work that is seen to go on is waited for longer, but not for ever")
  func work() {
    let start = ContinuousClock.now
    var patience = Patience(.seconds(1), from: start)
    let looks = (1...2_000).prefix {
      patience.lasts(at: start + .milliseconds(10 * $0), sawNews: $0.isMultiple(of: 3))
    }
    #expect((500..<700).contains(looks.count))
  }
}
