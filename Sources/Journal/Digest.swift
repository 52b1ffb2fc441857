import Crypto

extension Journal {
  /// A SHA-256 digest, 32 bytes kept in place; written as 64 lower-case hexadecimal digits.
  public struct Digest: Sendable, Hashable, CustomStringConvertible {
    let words: SIMD4<UInt64>

    /// 32 zero bytes: what the first line of a journal names as its predecessor.
    public static let zero = Digest(words: .zero)

    init(words: SIMD4<UInt64>) {
      self.words = words
    }

    /// The digest of some bytes.
    public init(of bytes: UnsafeRawBufferPointer) {
      var hash = SHA256()
      hash.update(bufferPointer: bytes)
      words = hash.finalize().withUnsafeBytes { digest in
        SIMD4(
          digest.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
          digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
          digest.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
          digest.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
      }
    }

    /// The digest of a text's UTF-8 bytes.
    public init(of text: String) {
      var copy = text
      self = copy.withUTF8 { Digest(of: UnsafeRawBufferPointer($0)) }
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex text: String) {
      var copy = text
      let parsed = copy.withUTF8 { Digest(hexBytes: UnsafeRawBufferPointer($0)) }
      guard let parsed else { return nil }
      self = parsed
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    init?(hexBytes text: UnsafeRawBufferPointer) {
      guard text.count == 64 else { return nil }
      var words = SIMD4<UInt64>.zero
      for word in 0..<4 {
        guard let high = Self.bytes(ofHex: text, at: word * 16),
          let low = Self.bytes(ofHex: text, at: word * 16 + 8)
        else { return nil }
        words[word] = UInt64(littleEndian: high | low << 32)
      }
      self.words = words
    }

    /// Four bytes of eight digits, all at once; they are told by writing them again.
    private static func bytes(ofHex text: UnsafeRawBufferPointer, at place: Int) -> UInt64? {
      let digits = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let ones: UInt64 = 0x0101_0101_0101_0101
      let isLetter = (digits >> 6) & ones
      let nibbles = (digits & (ones &* 15)) &+ isLetter &* 9
      let isTenOrMore = ((nibbles &+ ones &* 118) >> 7) & ones
      guard nibbles & (ones &* 0xF0) == 0,
        nibbles &+ ones &* 48 &+ isTenOrMore &* 39 == digits
      else { return nil }
      var bytes = (nibbles << 4 | nibbles >> 8) & 0x00FF_00FF_00FF_00FF
      bytes = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF
      return (bytes | bytes >> 16) & 0xFFFF_FFFF
    }

    /// The 64 bytes of the text.
    var hexBytes: [UInt8] {
      let digits: [UInt8] = Array("0123456789abcdef".utf8)
      var out: [UInt8] = []
      out.reserveCapacity(64)
      for word in 0..<4 {
        var rest = words[word].littleEndian
        for _ in 0..<8 {
          out.append(digits[Int(rest >> 4 & 15)])
          out.append(digits[Int(rest & 15)])
          rest >>= 8
        }
      }
      return out
    }

    public var description: String {
      String(decoding: hexBytes, as: UTF8.self)
    }
  }
}
