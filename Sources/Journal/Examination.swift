/// What a reading of a file says of it: how far it is sound, and what is wrong.
struct Examination {
  private(set) var position: Journal.Position
  private(set) var faults: [Journal.Fault]
  private(set) var faultCount: Int
  private(set) var tornTail: Journal.TornTail?
  private(set) var isHeadMissing: Bool
  private(set) var lineCount: Int

  private let name: String

  /// Reads a file from a place to `size`, and holds it against its head.
  init(
    _ file: borrowing OpenFile, size: Int, from start: Journal.Position, name: String,
    head: Head.State, isReport: Bool, deliver: (ArraySlice<Journal.Entry>) -> Void
  ) throws(SystemFailure) {
    self.name = name
    var scan = Scan(from: start, name: name, head: head.head, isReport: isReport)
    try scan.run(file, size: size, deliver: deliver)
    position = scan.position
    faults = scan.faults
    faultCount = scan.faultCount
    lineCount = scan.lineCount
    isHeadMissing = false

    let known = head.head?.seq ?? 0
    if scan.tailCount > 0 {
      tornTail = Journal.TornTail(offset: scan.end, count: scan.tailCount)
    } else if faultCount == 1, let fault = faults.first, fault.kind == .notAnEntry,
      fault.line == scan.lineCount, known < scan.lineCount
    {
      // A last line that never was an entry, and that no head knows of, was not written whole.
      tornTail = Journal.TornTail(offset: scan.lastLineStart, count: size - scan.lastLineStart)
      faults = []
      faultCount = 0
      lineCount -= 1
    }
    guard faults.isEmpty else { return }
    var isLineFeedAlone = false
    if let tornTail, let last = head.head, last.seq == position.seq + 1 {
      let tail = try file.read(at: tornTail.offset, count: tornTail.count)
      isLineFeedAlone = tail.withUnsafeBytes { Journal.Digest(of: $0) } == last.digest
    }
    hold(against: head, isLineFeedAlone: isLineFeedAlone)
  }

  /// A journal whose file does not exist.
  init(missing journal: Journal, head: Head.State) {
    name = journal.name
    position = journal.position
    faults = []
    faultCount = 0
    lineCount = 0
    isHeadMissing = false
    guard position.seq > 0 else {
      hold(against: head, isLineFeedAlone: false)
      return
    }
    note(
      .replaced, found: "no such file", expected: "\(position.seq) entries, which were read before",
      Journal.Fault.restore)
  }

  /// Something stands at the end that may be a line that is just being written.
  var isUnfinished: Bool { tornTail != nil }

  private mutating func hold(against head: Head.State, isLineFeedAlone: Bool) {
    switch head {
    case .missing:
      isHeadMissing = position.seq > 0
    case .unreadable(let found):
      note(
        .headUnreadable, file: Head.path(of: name), found: found,
        expected: #"{"seq":N,"hash":"…"} and an LF"#,
        "Compare the end of the journal with a backup; when it is complete, move the head away: "
          + "the next entry writes a new one.")
    case .present(let head) where head.seq > position.seq:
      let torn = tornTail.map { " and \($0.count) bytes of an unfinished line" } ?? ""
      note(
        .headAhead, found: "\(position.seq) entries\(torn)",
        expected: "entry \(head.seq) with SHA-256 \(head.digest), as \(Head.path(of: name)) says",
        isLineFeedAlone
          ? "The last line lacks nothing but its LF; add it: printf '\\n' >> \(name)"
          : Journal.Fault.restore)
    case .present(let head) where head.seq == position.seq && head.digest != position.digest:
      note(
        .headMismatch, found: "SHA-256 \(position.digest)",
        expected: "\(head.digest), as the head says of entry \(head.seq)", Journal.Fault.restore)
    case .present: break
    }
  }

  private mutating func note(
    _ kind: Journal.Fault.Kind, file: String? = nil, found: String, expected: String,
    _ remedy: String
  ) {
    faultCount += 1
    faults.append(
      Journal.Fault(
        kind: kind, file: file ?? name, line: file == nil ? position.seq : 0, found: found,
        expected: expected, remedy: remedy))
  }
}
