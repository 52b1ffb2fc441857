import Glibc

/// A stretch of whole lines, checked on its own: every link inside it, but not the one to the line
/// before. Since each line stores its predecessor's digest, stretches can be checked side by side
/// and joined afterwards.
struct Stretch: Sendable {
  /// What is known of a line when the next one is checked against it.
  struct Link: Sendable {
    /// Its number, or what it should be; nil when unknown.
    var seq: Int?
    /// Its digest; nil when the line is no entry, and so no predecessor to check against.
    var digest: Journal.Digest?
  }

  /// A fault and its line within the stretch, from 0.
  struct LocalFault: Sendable {
    var line: Int
    var kind: Journal.Fault.Kind
    var found: String
    var expected: String
  }

  /// At most this many faults are described; all are counted.
  static let mostFaults = 1000

  /// How many bytes are read at first to complete a last line.
  private static let step = 4096

  private(set) var entries: [Journal.Entry] = []
  private(set) var lineCount = 0
  private(set) var faults: [LocalFault] = []
  private(set) var faultCount = 0
  /// The first line's number and what it says of its predecessor; nil when it is no entry.
  private(set) var first: (seq: Int, prev: Journal.Digest)?
  private(set) var last: Link?
  private(set) var lastLineStart = 0
  /// Where its first line begins.
  private(set) var start = 0
  /// Where the stretch ends: behind the LF of its last line.
  private(set) var end = 0
  /// Bytes behind the last LF; only at the end of the file.
  private(set) var tailCount = 0

  private let head: Head?

  /// Checks the lines that begin in `range` of the file. `isLineStart`: a line begins exactly at
  /// its lower bound; else the first line is the one behind the first LF from the byte before it.
  init(
    of descriptor: Int32, _ range: Range<Int>, size: Int, isLineStart: Bool, head: Head?
  ) throws(SystemFailure) {
    self.head = head
    let start = isLineStart ? range.lowerBound : range.lowerBound - 1
    var bytes = try OpenFile.read(
      descriptor, at: start, count: range.upperBound - start, slack: Self.step)
    var skipped = 0
    if !isLineStart {
      guard let feed = bytes.firstIndex(of: 10) else {
        end = range.lowerBound
        return
      }
      skipped = feed + 1
    }
    let isTooLong = try Self.completeLastLine(
      &bytes, from: skipped, descriptor, start: start, size: size)
    check(bytes, from: skipped, start: start, isTooLong: isTooLong)
  }

  /// Reads on until the last line has its LF. True when it is longer than any entry can be.
  private static func completeLastLine(
    _ bytes: inout [UInt8], from first: Int, _ descriptor: Int32, start: Int, size: Int
  ) throws(SystemFailure) -> Bool {
    guard bytes.count > first, bytes.last != 10 else { return false }
    var step = Self.step
    var length = bytes.count - ((bytes.lastIndex(of: 10) ?? first - 1) + 1)
    while start + bytes.count < size {
      guard length <= Journal.longestLine else { return true }
      let more = try OpenFile.read(
        descriptor, at: start + bytes.count, count: min(step, size - start - bytes.count))
      if more.isEmpty { break }
      if let feed = more.firstIndex(of: 10) {
        bytes += more[...feed]
        return false
      }
      bytes += more
      length += more.count
      step = min(step * 2, 1 << 18)
    }
    return length > Journal.longestLine
  }

  private mutating func check(_ bytes: [UInt8], from first: Int, start: Int, isTooLong: Bool) {
    self.start = start + first
    entries.reserveCapacity((bytes.count - first) / 500)
    var place = first
    bytes.withUnsafeBytes { whole in
      while place < whole.count, let base = whole.baseAddress {
        guard let feed = memchr(base + place, 10, whole.count - place) else { break }
        let line = place..<base.distance(to: UnsafeRawPointer(feed))
        lastLineStart = start + line.lowerBound
        check(line: line, of: whole, in: bytes)
        place = line.upperBound + 1
      }
    }
    end = start + place
    guard place < bytes.count else { return }
    if isTooLong {
      refuse(.tooLong, bytes[place...], "at most \(Journal.longestLine) bytes before an LF")
      lastLineStart = start + place
      advance(Link(seq: last?.seq.map { $0 + 1 }, digest: nil))
      end = start + bytes.count
    } else {
      tailCount = bytes.count - place
    }
  }

  private mutating func check(line: Range<Int>, of whole: UnsafeRawBufferPointer, in bytes: [UInt8])
  {
    let text = UnsafeRawBufferPointer(rebasing: whole[line])
    guard text.count <= Journal.longestLine else {
      refuse(.tooLong, text, "at most \(Journal.longestLine) bytes")
      return advance(Link(seq: last?.seq.map { $0 + 1 }, digest: nil))
    }
    do throws(LineScanner.Problem) {
      try Text.validate(text)
      let parts = try LineScanner.parts(of: text)
      let digest = Journal.Digest(of: text)
      if lineCount == 0 {
        first = (parts.seq, parts.prev)
      } else if let last {
        for fault in Self.faults(between: last, seq: parts.seq, prev: parts.prev) {
          note(fault.kind, fault.found, fault.expected)
        }
      }
      if let head, head.seq == parts.seq, head.digest != digest {
        note(
          .headMismatch, "SHA-256 \(digest)",
          "\(head.digest), as the head says of entry \(head.seq)")
      }
      entries.append(Journal.Entry(parts, in: bytes, line: line))
      advance(Link(seq: parts.seq, digest: digest))
    } catch {
      let found =
        text.isEmpty
        ? "an empty line"
        : "\(Journal.Fault.quoted(text.dropFirst(error.place), limit: 30)) at byte \(error.place + 1)"
      note(.notAnEntry, found, error.expected)
      advance(Link(seq: last?.seq.map { $0 + 1 }, digest: nil))
    }
  }

  private mutating func advance(_ link: Link) {
    last = link
    lineCount += 1
  }

  private mutating func refuse(
    _ kind: Journal.Fault.Kind, _ text: some Collection<UInt8>, _ expected: String
  ) {
    note(
      kind, "a line of \(text.count) bytes or more that begins \(Journal.Fault.quoted(text))",
      expected)
  }

  private mutating func note(_ kind: Journal.Fault.Kind, _ found: String, _ expected: String) {
    faultCount += 1
    guard faults.count < Self.mostFaults else { return }
    faults.append(LocalFault(line: lineCount, kind: kind, found: found, expected: expected))
  }

  /// What is wrong between a line and the one before.
  static func faults(
    between last: Link, seq: Int, prev: Journal.Digest
  ) -> [(kind: Journal.Fault.Kind, found: String, expected: String)] {
    var faults: [(kind: Journal.Fault.Kind, found: String, expected: String)] = []
    if let before = last.seq, before + 1 != seq {
      faults.append((.sequence, "seq \(seq)", "seq \(before + 1)"))
    }
    if let digest = last.digest, digest != prev {
      let expected =
        last.seq == 0
        ? "64 zeros, since no line stands before" : "\(digest), the SHA-256 of the line before"
      faults.append((.link, "prev \(prev)", expected))
    }
    return faults
  }
}
