/// A word to be found in bytes, ASCII letters in either case.
///
/// The loop compares the word's first and last byte with eight places at once, and the rest
/// only where both agree (Muła, "SIMD-friendly algorithms for substring searching", 2018).
struct FoldedNeedle: Sendable, Equatable {
  /// In lower case; never empty.
  private let bytes: [UInt8]
  /// By byte: the bit that tells the cases of a letter apart, 0 elsewhere.
  private let folds: [UInt8]

  /// The number of bytes.
  var count: Int { bytes.count }

  /// nil where the word is empty or has a letter beyond ASCII with two cases, whose cases differ
  /// in more than one bit.
  init?(_ word: String) {
    guard !word.isEmpty,
      word.unicodeScalars.allSatisfy({ $0.isASCII || !$0.properties.isCased })
    else { return nil }
    var bytes: [UInt8] = []
    var folds: [UInt8] = []
    for byte in word.utf8 {
      let lower = byte | 0x20
      let isLetter = byte < 0x80 && lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      bytes.append(isLetter ? lower : byte)
      folds.append(isLetter ? 0x20 : 0)
    }
    self.bytes = bytes
    self.folds = folds
  }

  /// A pattern that is nothing but characters in a row, each exact or an ASCII letter in either
  /// case; nil for all others.
  init?(_ node: PatternNode) {
    let nodes =
      switch node {
      case .set: [node]
      case .sequence(let nodes): nodes
      default: [PatternNode]()
      }
    var bytes: [UInt8] = []
    var folds: [UInt8] = []
    for node in nodes {
      guard case .set(let set) = node, let last = set.ranges.last, last.count == 1,
        let scalar = Unicode.Scalar(last.lowerBound)
      else { return nil }
      // The lower case of an ASCII letter stands behind its upper case.
      let isFolded = set.ranges.count == 2
      guard set.ranges.count == 1 || isFolded else { return nil }
      if isFolded {
        let upper = last.lowerBound &- 0x20
        guard scalar.isASCII, set.ranges[0] == upper...upper else { return nil }
      }
      bytes += Array(String(Character(scalar)).utf8)
      folds += Array(repeating: isFolded ? 0x20 : 0, count: bytes.count - folds.count)
    }
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
    self.folds = folds
  }

  /// The first place at or behind `start` where the word stands and ends before `end`.
  func find(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    let last = count - 1
    guard start >= 0, end <= text.count, end - start > last, let base = text.baseAddress
    else { return nil }
    let raw = UnsafeRawPointer(base)
    let (firstBytes, firstFolds) = (Self.eight(bytes[0]), Self.eight(folds[0]))
    let (lastBytes, lastFolds) = (Self.eight(bytes[last]), Self.eight(folds[last]))
    let (ones, highs) = (Self.eight(0x01), Self.eight(0x80))
    // The last place at which eight bytes may be read for both ends.
    let limit = end - last - 8
    var position = start
    while position < limit &+ 8 {
      // Towards the end the eight places overlap those before, rather than be looked at singly.
      let place = min(position, limit)
      if place < start { break }
      let heads = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let tails = raw.loadUnaligned(fromByteOffset: place &+ last, as: UInt64.self)
      let differences =
        UInt64(
          littleEndian: ((heads | firstFolds) ^ firstBytes) | ((tails | lastFolds) ^ lastBytes))
      // The high bit of each byte that is zero; above a zero byte also of some that is not.
      var open = (differences &- ones) & ~differences & highs
      while open != 0 {
        let candidate = place &+ open.trailingZeroBitCount &>> 3
        if stands(at: candidate, in: base) { return candidate }
        open &= open &- 1
      }
      position = place &+ 8
    }
    while position <= end - count {
      if stands(at: position, in: base) { return position }
      position &+= 1
    }
    return nil
  }

  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  @inline(__always)
  private func stands(at position: Int, in base: UnsafePointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      guard base[position &+ index] | folds[index] == bytes[index] else { return false }
      index &+= 1
    }
    return true
  }
}
