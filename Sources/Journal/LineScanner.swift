import Glibc

/// Reads one line of a journal, strictly: the keys in their order, no spaces, valid JSON values.
///
/// The line must be valid UTF-8 already. Strings are only checked, not copied; time is linear in the
/// line's length.
struct LineScanner {
  /// Where the parts of an entry lie in its line.
  struct Parts {
    var seq: Int
    var milliseconds: Int64
    var actor: Range<Int>
    var kind: Range<Int>
    var prev: Journal.Digest
  }

  /// What is wrong, and at which byte (from 0).
  struct Problem: Error {
    var place: Int
    var expected: String
  }

  /// `,"prev":"`, 64 digits, `"}`.
  static let suffixLength = 9 + 64 + 2
  /// More fields than any entry has; keeps the search for double names short.
  static let mostFields = 64
  /// How deep arrays and objects may lie in each other.
  static let deepest = 32

  let bytes: UnsafeRawBufferPointer
  var place = 0

  init(_ bytes: UnsafeRawBufferPointer, from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// The whole line.
  static func parts(of line: UnsafeRawBufferPointer) throws(Problem) -> Parts {
    var scanner = LineScanner(line)
    try scanner.expect(#"{"seq":"#)
    let seq = try scanner.sequenceNumber()
    try scanner.expect(#","at":""#)
    let start = scanner.place
    guard line.count >= start + 24,
      let milliseconds = Journal.Timestamp.parse(
        UnsafeRawBufferPointer(rebasing: line[start..<start + 24]))
    else {
      throw Problem(place: start, expected: "a moment such as 2026-11-23T22:14:05.123Z")
    }
    scanner.place = start + 24
    try scanner.expect(#"","actor":"#)
    let actor = try scanner.filledString()
    try scanner.expect(#","kind":"#)
    let kind = try scanner.filledString()
    try scanner.payload(end: line.count - suffixLength)
    try scanner.expect(#","prev":""#)
    let digest = scanner.place
    guard
      let prev = Journal.Digest(
        hexBytes: UnsafeRawBufferPointer(rebasing: line[digest..<digest + 64]))
    else {
      throw Problem(place: digest, expected: "64 lower-case hexadecimal digits")
    }
    scanner.place = digest + 64
    try scanner.expect(#""}"#)
    return Parts(seq: seq, milliseconds: milliseconds, actor: actor, kind: kind, prev: prev)
  }

  var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func expect(_ literal: StaticString) throws(Problem) {
    let count = literal.utf8CodeUnitCount
    guard bytes.count - place >= count,
      let base = bytes.baseAddress, memcmp(base + place, literal.utf8Start, count) == 0
    else { throw Problem(place: place, expected: "\(literal)") }
    place += count
  }

  mutating func expect(byte: UInt8) throws(Problem) {
    guard self.byte == byte else {
      throw Problem(place: place, expected: String(UnicodeScalar(byte)))
    }
    place += 1
  }

  private mutating func sequenceNumber() throws(Problem) -> Int {
    let start = place
    var value = 0
    while let digit = byte, digit >= 48, digit <= 57, place - start < 18 {
      value = value * 10 + Int(digit - 48)
      place += 1
    }
    guard place > start, value > 0, bytes[start] != 48 else {
      throw Problem(place: start, expected: "a number from 1 on")
    }
    return value
  }

  private mutating func filledString() throws(Problem) -> Range<Int> {
    let content = try string()
    guard !content.isEmpty else {
      throw Problem(place: content.lowerBound, expected: "a text that is not empty")
    }
    return content
  }

  /// The fields between the kind and `prev`.
  private mutating func payload(end: Int) throws(Problem) {
    var names = InlineArray<64, Range<Int>>(repeating: 0..<0)
    var count = 0
    while place < end {
      try expect(byte: UInt8(ascii: ","))
      let start = place
      let name = try string()
      guard isName(name) else {
        throw Problem(
          place: start,
          expected: "a field name of 1 to 64 letters, digits, _, - or ., none of the entry's own")
      }
      guard count < Self.mostFields else {
        throw Problem(place: start, expected: "at most \(Self.mostFields) fields")
      }
      for index in 0..<count where isEqual(names[index], name) {
        throw Problem(place: start, expected: "each field name once")
      }
      names[count] = name
      count += 1
      try expect(byte: UInt8(ascii: ":"))
      try value()
    }
    guard place == end else { throw Problem(place: max(0, end), expected: #","prev":""#) }
  }

  private func isEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count, let base = bytes.baseAddress else { return false }
    return memcmp(base + left.lowerBound, base + right.lowerBound, left.count) == 0
  }

  private func isName(_ range: Range<Int>) -> Bool {
    guard (1...64).contains(range.count) else { return false }
    for byte in bytes[range] {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95: continue
      default: return false
      }
    }
    return
      !(isEqual(range, "seq") || isEqual(range, "at") || isEqual(range, "actor")
      || isEqual(range, "kind") || isEqual(range, "prev"))
  }

  private func isEqual(_ range: Range<Int>, _ literal: StaticString) -> Bool {
    guard range.count == literal.utf8CodeUnitCount, let base = bytes.baseAddress else {
      return false
    }
    return memcmp(base + range.lowerBound, literal.utf8Start, range.count) == 0
  }
}
