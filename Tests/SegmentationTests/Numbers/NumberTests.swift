import TestSupport
import Testing

@testable import Segmentation

@Suite("Numbers without rounding")
struct NumberTests {
  @Test("Natural agrees with 128 bits wherever those hold the answer")
  func naturalAgainstMachine() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let left =
        UInt128(UInt64.random(in: 0...(.max), using: &random))
        >> UInt128.random(in: 0...63, using: &random)
      let right =
        UInt128(UInt64.random(in: 0...(.max), using: &random))
        >> UInt128.random(in: 0...63, using: &random)
      #expect((Natural(left) * Natural(right)).narrow == left * right)
      #expect((Natural(left) + Natural(right)).narrow == left + right)
      #expect((Natural(left) - Natural(right)).narrow == (left > right ? left - right : 0))
      #expect((Natural(left) < Natural(right)) == (left < right))
    }
  }

  @Test("Natural is not bounded: (a + b)(a - b) = a² - b² over hundreds of bits")
  func naturalIdentities() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      let large = Natural(UInt128.random(in: (1 << 100)...(.max), using: &random))
      let cube = large * large * large
      let small = Natural(UInt128.random(in: 0...(.max), using: &random))
      #expect((cube + small) * (cube - small) == cube * cube - small * small)
      #expect(cube.narrow == nil)
    }
    #expect(Natural(0) * Natural(5) == Natural(0))
    #expect(Natural(0).doubleDouble.high == 0)
  }

  @Test("A quotient is the nearest double, halves to even")
  func quotients() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let value = UInt128(UInt64.random(in: 1...(.max), using: &random))
      let factor = UInt128(UInt64.random(in: 1...(.max), using: &random))
      #expect(Quotient.double(value * factor, over: factor) == Double(UInt64(value)))
      #expect(
        Quotient.double(factor, over: value * factor) == 1 / Double(UInt64(value))
          || value >> 53 > 0)
    }
    #expect(Quotient.double(1 << 54 + 2, over: 1) == 0x1p54)
    #expect(Quotient.double(1 << 54 + 3, over: 1) == 0x1p54 + 4)
    #expect(Quotient.double(1 << 54 + 6, over: 1) == 0x1p54 + 8)
    #expect(Quotient.double(.max, over: 1) == 0x1p128)
    #expect(Quotient.double(1, over: .max) == 0x1p-128)
    #expect(Quotient.double(0, over: .max) == 0)
    #expect(Quotient.double(0, over: 0).isNaN)
    // One third and two thirds, scaled beyond 53 bits, are what a division of small numbers gives.
    #expect(Quotient.double(1 << 80, over: 3 << 80) == 1.0 / 3)
    #expect(Quotient.double(2 << 80, over: 3 << 80) == 2.0 / 3)
  }

  @Test("The root of a square fraction is the fraction's nearest double")
  func roots() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let top = UInt128(UInt64.random(in: 1...(1 << 52), using: &random))
      let bottom = UInt128(UInt64.random(in: 1...(1 << 52), using: &random))
      let quotient = DoubleDouble(top * top).over(DoubleDouble(bottom * bottom))
      #expect(quotient.squareRoot == Double(UInt64(top)) / Double(UInt64(bottom)))
      #expect(
        DoubleDouble(top).over(DoubleDouble(bottom)).high == Quotient.double(top, over: bottom))
    }
    #expect(DoubleDouble(0).squareRoot == 0)
  }

  @Test("A double-double holds 106 bits")
  func doubleDoubleIsExact() {
    let value = UInt128(1) << 105 + 1
    let number = DoubleDouble(value)
    #expect(number.high == 0x1p105)
    #expect(number.low == 1)
    #expect(Natural(value).doubleDouble.low == 1)
    #expect(DoubleDouble(1 << 60 + 1).times(DoubleDouble(1 << 40)).low == 0x1p40)
  }

  @Test("An exact value is written with all its places")
  func exactValueText() {
    #expect(ExactValue(units: 287_100, scale: 2).text == "2871.00")
    #expect(ExactValue(units: -5, scale: 3).text == "-0.005")
    #expect(ExactValue(units: 0, scale: 2).text == "0.00")
    #expect(ExactValue(units: -7, scale: 0).text == "-7")
    #expect(
      ExactValue(units: .min, scale: 1).text.hasPrefix("-1701411834604692317316873037158841057"))
    #expect(ExactValue(units: -15, scale: 1).double == -1.5)
    #expect(ExactValue(units: Int128(1) << 100, scale: 0).double == 0x1p100)
  }
}
