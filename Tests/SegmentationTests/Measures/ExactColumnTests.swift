import Segmentation
import TestSupport
import Testing

@Suite("Decimals as they were read")
struct ExactColumnTests {
  @Test(
    "The nearest double is what the decimal's text gives",
    arguments: [
      (Int64(1), 1), (27_943_725, 2), (-27_943_725, 2), (3, 12), (9_007_199_254_740_993, 0),
      (9_007_199_254_740_993, 3), (Int64.max, 12), (Int64.max, 0), (Int64.min, 7),
      (123_456_789_012_345_678, 5),
    ])
  func nearestDouble(_ units: Int64, _ scale: Int) throws {
    let column = ExactColumn(units: [units], scale: scale)
    let expected = try #require(Double(column[0].text))
    #expect(column.double(0) == expected)
    #expect(column[0].double == expected)
  }

  @Test("Random decimals agree with the parser of the standard library")
  func randomDecimals() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let units =
        Int64.random(in: .min...(.max), using: &random) >> Int64.random(in: 0...60, using: &random)
      let scale = Int.random(in: 0...12, using: &random)
      let column = ExactColumn(units: [units], scale: scale)
      #expect(column.double(0) == Double(column[0].text))
    }
  }
}

@Suite("Fractions as they were written")
struct ExactRatioTests {
  @Test(
    "A double becomes the fraction that its shortest form says",
    arguments: [
      (0.8, Int64(8), Int64(10)), (0.95, 95, 100), (1.32, 132, 100), (0.49, 49, 100), (1, 1, 1),
      (0, 0, 1), (0.000_000_000_001, 1, 1_000_000_000_000), (12.5, 125, 10),
    ])
  func shortest(_ value: Double, _ numerator: Int64, _ denominator: Int64) throws {
    let ratio = try #require(ExactRatio(shortest: value))
    #expect(ratio == ExactRatio(numerator, over: denominator))
    #expect(ratio.double == value)
  }

  @Test(
    "What has no short form is refused",
    arguments: [-0.1, .nan, .infinity, 1e6, 1e-13, 1.0 / 3])
  func refused(_ value: Double) {
    #expect(ExactRatio(shortest: value) == nil)
  }

  @Test("Every hundredth and thousandth comes back")
  func roundTrip() throws {
    for step in 0...3000 {
      let value = Double(step) / 1000
      let ratio = try #require(ExactRatio(shortest: value))
      #expect(ratio.numerator * 1000 == Int64(step) * ratio.denominator)
    }
  }

  @Test("Order is by value, not by digits")
  func order() {
    #expect(ExactRatio(8, over: 10) < ExactRatio(81, over: 100))
    #expect(!(ExactRatio(8, over: 10) < ExactRatio(80, over: 100)))
    #expect(ExactRatio(.max - 1, over: .max) < ExactRatio(.max, over: .max))
  }
}
