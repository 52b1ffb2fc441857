/// A set of Unicode scalars, as ascending ranges that do not touch.
struct ScalarSet: Equatable {
  private(set) var ranges: [ClosedRange<UInt32>] = []

  init(_ ranges: [ClosedRange<UInt32>] = []) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound &+ 1 {
        self.ranges[self.ranges.count - 1] =
          last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  static let all = ScalarSet([0...0x10FFFF])
  static let digits = ScalarSet([0x30...0x39])
  static let spaces = ScalarSet([0x09...0x0D, 0x20...0x20])
  static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// All scalars that are not in the set.
  var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
    return ScalarSet(gaps)
  }

  /// The set with both cases of every letter in it, where a case is one scalar.
  ///
  /// Letters above U+24FF with two cases are rare scripts, and folded only one by one.
  var caseFolded: ScalarSet {
    var folded = ranges
    for range in ranges {
      let last =
        range.count > 64 ? min(range.upperBound, 0x24FF) : range.upperBound
      guard range.lowerBound <= last else { continue }
      for value in range.lowerBound...last {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let properties = scalar.properties
        guard properties.isCased else { continue }
        for variant in [properties.lowercaseMapping, properties.uppercaseMapping] {
          let scalars = variant.unicodeScalars
          if let other = scalars.first, scalars.count == 1, other != scalar {
            folded.append(other.value...other.value)
          }
        }
      }
    }
    return ScalarSet(folded)
  }
}
