/// Cleans a text before it is used as a key or a name.
///
/// The steps work in one order whatever order they are named in: spaces are trimmed, runs of spaces
/// become one, the case is changed (the last of `upper` and `lower` counts), and `17850.0` becomes
/// `17850`. Cleaning twice gives the same as once.
public struct Cleaner: Sendable, Equatable {
  @usableFromInline let trims: Bool
  private let squeezes: Bool
  private let cutsZeros: Bool
  private let letterCase: CleaningStep?
  /// The first of the letters whose case changes, and how many do: 26 or none.
  @usableFromInline let changing: UInt8
  @usableFromInline let changingCount: UInt8
  /// Whether `cleanPlain` can do the steps.
  @usableFromInline let isPlain: Bool

  /// A cleaner for a field.
  public init(_ steps: [CleaningStep]) {
    trims = steps.contains(.trim)
    squeezes = steps.contains(.squeeze)
    cutsZeros = steps.contains(.integer)
    let letterCase = steps.last { $0 == .upper || $0 == .lower }
    self.letterCase = letterCase
    changing = letterCase == .upper ? UInt8(ascii: "a") : UInt8(ascii: "A")
    changingCount = letterCase == nil ? 0 : 26
    isPlain = !steps.contains(.squeeze) && !steps.contains(.integer)
  }

  /// True if texts are left as they are.
  public var isIdentity: Bool { self == Cleaner([]) }

  /// Appends the cleaned text to `output`, whose content before stays.
  ///
  /// ASCII is cleaned byte by byte; text with other letters, if its case or spaces are to change,
  /// goes through Unicode, and bytes that are no UTF-8 become U+FFFD there. Linear in the length.
  public func clean(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard trims || squeezes || cutsZeros || letterCase != nil else {
      output.append(contentsOf: bytes)
      return
    }
    let start = output.count
    if bytes.reduce(0, |) >= 0x80 {
      cleanUnicode(bytes, into: &output)
    } else {
      cleanASCII(bytes, into: &output)
    }
    if cutsZeros { Self.cutZeros(&output, from: start) }
  }

  /// The hot path: trims ASCII text and changes its case into memory of the caller's.
  ///
  /// - Parameter target: room for as many bytes as `bytes` has.
  /// - Returns: the cleaned text's length; nil, with nothing of use in `target`, if the text or the
  ///   steps need `clean(_:into:)`.
  @inlinable
  public func cleanPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    guard isPlain else { return nil }
    var start = 0
    var end = bytes.count
    if trims {
      while start < end, bytes[start] == 0x20 || bytes[start] &- 0x09 < 5 { start &+= 1 }
      while end > start, bytes[end &- 1] == 0x20 || bytes[end &- 1] &- 0x09 < 5 { end &-= 1 }
    }
    var all: UInt8 = 0
    for index in start..<end {
      let byte = bytes[index]
      all |= byte
      target[index &- start] = byte &- changing < changingCount ? byte ^ 0x20 : byte
    }
    return all < 0x80 ? end &- start : nil
  }

  /// The cleaned text.
  public func clean(_ text: String) -> String {
    var text = text
    var output: [UInt8] = []
    text.withUTF8 { clean($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  private func cleanASCII(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    let start = output.count
    let range = trims ? TextBytes.trimmed(bytes) : 0..<bytes.count
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    guard squeezes || letterCase != nil else { return }
    let end = output.withUnsafeMutableBufferPointer { text in
      change(UnsafeMutableBufferPointer(rebasing: text[start...]))
    }
    if squeezes { output.removeSubrange((start + end)...) }
  }

  /// Changes case and squeezes spaces in place; returns the length that is left.
  private func change(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if letterCase == .upper {
      for index in text.indices where text[index] &- 0x61 < 26 { text[index] &-= 0x20 }
    } else if letterCase == .lower {
      for index in text.indices where text[index] &- 0x41 < 26 { text[index] &+= 0x20 }
    }
    guard squeezes else { return text.count }
    var end = 0
    var isAfterSpace = false
    for byte in text {
      let isSpace = byte == 0x20 || byte &- 0x09 < 5
      if isSpace, isAfterSpace { continue }
      text[end] = isSpace ? 0x20 : byte
      end += 1
      isAfterSpace = isSpace
    }
    return end
  }

  private func cleanUnicode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    let range = trims ? TextBytes.trimmed(bytes) : 0..<bytes.count
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    guard squeezes || letterCase != nil else {
      output.append(contentsOf: part)
      return
    }
    var text = String(decoding: part, as: UTF8.self)
    if letterCase == .upper { text = text.uppercased() }
    if letterCase == .lower { text = text.lowercased() }
    guard squeezes else {
      output.append(contentsOf: text.utf8)
      return
    }
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        if let width = TextBytes.spaceWidth(bytes, at: index) {
          index += width
          while let width = TextBytes.spaceWidth(bytes, at: index) { index += width }
          output.append(0x20)
        } else {
          output.append(bytes[index])
          index += 1
        }
      }
    }
  }

  /// `17850.0` becomes `17850`: decimals that are all zero go, if the rest is a whole number.
  ///
  /// `1.000` stays, for it may be a thousand.
  private static func cutZeros(_ text: inout [UInt8], from start: Int) {
    var point = text.count
    while point > start, text[point - 1] == UInt8(ascii: "0") { point -= 1 }
    guard point > start, point < text.count, text[point - 1] == UInt8(ascii: ".") else { return }
    point -= 1
    var digits = start
    if digits < point, text[digits] == UInt8(ascii: "-") { digits += 1 }
    guard digits < point, text[digits..<point].allSatisfy({ $0 &- 0x30 < 10 }) else { return }
    let zeros = text.count - point - 1
    if zeros == 3, point - digits <= 3, text[digits] != UInt8(ascii: "0") { return }
    text.removeSubrange(point...)
  }
}
