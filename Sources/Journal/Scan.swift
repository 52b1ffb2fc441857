import Dispatch
import Glibc
import Synchronization

/// Walks a file from a place to its end: stretches checked side by side, joined in order.
///
/// Memory is bounded by a batch of stretches, whatever the file's length.
struct Scan {
  /// Small enough to stay in a processor's cache and in memory that is used again.
  static let stretchLength = 96 << 10

  private(set) var position: Journal.Position
  private(set) var faults: [Journal.Fault] = []
  private(set) var faultCount = 0
  private(set) var tailCount = 0
  /// Lines up to the end, damaged ones with them.
  private(set) var lineCount: Int
  /// Where the last line begins, damaged or not.
  private(set) var lastLineStart = 0
  /// Where the last whole line ends.
  private(set) var end: Int

  private let name: String
  private let head: Head?
  private let isReport: Bool
  private var link: Stretch.Link
  /// The newest entry waits here until the next line has named its digest.
  private var waiting: Journal.Entry?
  private var waitingStart = 0

  /// `isReport`: go on behind faults and list them all; else stop at the first batch with one.
  init(from position: Journal.Position, name: String, head: Head?, isReport: Bool) {
    self.position = position
    self.name = name
    self.head = head
    self.isReport = isReport
    lineCount = position.seq
    lastLineStart = position.lineStart
    end = position.offset
    link = Stretch.Link(seq: position.seq, digest: position.digest)
  }

  /// Reads up to `size`; hands over sound entries in order, batch by batch.
  mutating func run(
    _ file: borrowing OpenFile, size: Int, deliver: (ArraySlice<Journal.Entry>) -> Void
  ) throws(SystemFailure) {
    let batchLength = Self.stretchLength * 16 * Self.workers
    var start = end
    while start < size, isReport || faults.isEmpty {
      let batch = start..<min(size, start + batchLength)
      let stretches = try Self.check(
        file.descriptor, batch, size: size, isLineStart: start == end || start == 0, head: head)
      for stretch in stretches { join(stretch, deliver) }
      start = max(batch.upperBound, end)
    }
    if let waiting {
      position.lineStart = waitingStart
      position.offset = waitingStart + waiting.length + 1
      position.seq = waiting.seq
      position.digest = waiting.digest
      deliver([waiting])
    }
    waiting = nil
  }

  static var workers: Int {
    min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8)
  }

  private static func check(
    _ descriptor: Int32, _ batch: Range<Int>, size: Int, isLineStart: Bool, head: Head?
  ) throws(SystemFailure) -> [Stretch] {
    let count = (batch.count + stretchLength - 1) / stretchLength
    let results = Mutex([Result<Stretch, SystemFailure>?](repeating: nil, count: count))
    let work: @Sendable (Int) -> Void = { index in
      let lower = batch.lowerBound + index * stretchLength
      let range = lower..<min(batch.upperBound, lower + stretchLength)
      let result = Result { () throws(SystemFailure) in
        try Stretch(
          of: descriptor, range, size: size, isLineStart: index == 0 && isLineStart, head: head)
      }
      results.withLock { $0[index] = result }
    }
    if count == 1 {
      work(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: count, execute: work)
    }
    var stretches: [Stretch] = []
    for result in results.withLock({ $0 }) {
      if let result { stretches.append(try result.get()) }
    }
    return stretches
  }

  private mutating func join(_ stretch: Stretch, _ deliver: (ArraySlice<Journal.Entry>) -> Void) {
    if stretch.tailCount > 0 { tailCount = stretch.tailCount }
    guard let last = stretch.last else { return }
    end = stretch.end
    let base = lineCount
    if let first = stretch.first {
      for fault in Stretch.faults(between: link, seq: first.seq, prev: first.prev) {
        note(fault.kind, line: base + 1, fault.found, fault.expected)
      }
    }
    for fault in stretch.faults {
      note(fault.kind, line: base + 1 + fault.line, fault.found, fault.expected)
    }
    faultCount += stretch.faultCount - stretch.faults.count
    let wasLink = link
    lineCount += stretch.lineCount
    lastLineStart = stretch.lastLineStart
    link = last
    if last.seq == nil, let seq = wasLink.seq { link.seq = seq + stretch.lineCount }
    hold(stretch, base: base, deliver)
  }

  /// Passes on what is believed: the entries before the first fault, less the one just before it
  /// when it is the link between them that is broken, and less the newest one, which waits.
  private mutating func hold(
    _ stretch: Stretch, base: Int, _ deliver: (ArraySlice<Journal.Entry>) -> Void
  ) {
    var sound = Int.max
    if let fault = faults.first { sound = fault.line - (fault.kind == .link ? 2 : 1) }
    if let waiting, waiting.seq > sound { self.waiting = nil }
    // Every line before the first fault is an entry, so lines and entries count alike.
    let believed = stretch.entries.prefix(max(0, sound - base))
    guard let newest = believed.last else { return }
    if let waiting { deliver([waiting]) }
    let passed = believed.dropLast()
    if !passed.isEmpty { deliver(passed) }
    waiting = newest
    waitingStart =
      faults.isEmpty
      ? stretch.lastLineStart : passed.reduce(stretch.start) { $0 + $1.length + 1 }
  }

  private mutating func note(
    _ kind: Journal.Fault.Kind, line: Int, _ found: String, _ expected: String
  ) {
    faultCount += 1
    guard faults.count < Stretch.mostFaults else { return }
    faults.append(
      Journal.Fault(
        kind: kind, file: name, line: line, found: found, expected: expected,
        remedy: Journal.Fault.restore))
  }
}
