/// A word to be found in bytes, ASCII letters in either case.
///
/// The loop compares the word's first and last byte with sixteen places at once, and the rest
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

  /// The first place at or behind `start` where the word stands and ends before `end`.
  func find(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard start >= 0, end <= text.count, end - start >= count, let base = text.baseAddress
    else { return nil }
    let last = count - 1
    let raw = UnsafeRawPointer(base)
    let firstByte = SIMD16<UInt8>(repeating: bytes[0])
    let firstFold = SIMD16<UInt8>(repeating: folds[0])
    let lastByte = SIMD16<UInt8>(repeating: bytes[last])
    let lastFold = SIMD16<UInt8>(repeating: folds[last])
    var position = start
    while position + last + 16 <= end {
      let heads = raw.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let tails = raw.loadUnaligned(fromByteOffset: position + last, as: SIMD16<UInt8>.self)
      let differences = ((heads | firstFold) ^ firstByte) | ((tails | lastFold) ^ lastByte)
      let agreeing = SIMD16<UInt8>.zero.replacing(
        with: SIMD16<UInt8>(repeating: 0xFF), where: differences .== 0)
      let halves = unsafeBitCast(agreeing, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 {
        for half in 0..<2 {
          var open = UInt64(littleEndian: halves[half])
          while open != 0 {
            let lane = open.trailingZeroBitCount / 8
            let candidate = position + half * 8 + lane
            if stands(at: candidate, in: base) { return candidate }
            open &= ~(0xFF << UInt64(lane * 8))
          }
        }
      }
      position += 16
    }
    while position + last < end {
      if stands(at: position, in: base) { return position }
      position += 1
    }
    return nil
  }

  @inline(__always)
  private func stands(at position: Int, in base: UnsafePointer<UInt8>) -> Bool {
    for index in 0..<bytes.count
    where base[position + index] | folds[index] != bytes[index] { return false }
    return true
  }
}
