import Glibc

extension Journal {
  /// Opens the journal of a workspace and reads it to its end. A file that does not exist is an
  /// empty journal. Damage is no error here: see `faults`.
  public static func open(
    path: String
  ) throws(JournalError) -> (journal: Journal, entries: [Entry]) {
    var journal = Journal(path: path)
    let entries = try journal.read()
    return (journal, entries)
  }

  /// True when the file has changed since it was last read, by its size, time and identity: one
  /// call of the system.
  public var hasNews: Bool { FileStamp(path: path) != stamp }

  /// What has been written since the last reading, by anyone.
  public mutating func read() throws(JournalError) -> [Entry] {
    var entries: [Entry] = []
    try read { entries += $0 }
    return entries
  }

  /// Reads what has been written since the last reading, batch by batch, in order.
  ///
  /// Only entries whose place in the chain is sound are delivered: on damage, those before it. Time
  /// is that of SHA-256, shared among the processors; memory is a few megabytes a processor beside
  /// what `deliver` keeps.
  public mutating func read(_ deliver: (ArraySlice<Entry>) -> Void) throws(JournalError) {
    guard faults.isEmpty else { return }
    // The head first: a journal that is read later cannot be behind it.
    let head = try Head.read(of: path)
    do throws(SystemFailure) {
      let file = try OpenFile(path, O_RDONLY)
      try read(file, head, isLocked: false, deliver)
    } catch {
      guard error.code == ENOENT else { throw .unreadable(path: path, reason: error.reason) }
      stamp = nil
      judge(Examination(missing: self, head: head))
    }
  }

  mutating func read(
    _ file: borrowing OpenFile, _ head: Head.State, isLocked: Bool,
    _ deliver: (ArraySlice<Entry>) -> Void
  ) throws(SystemFailure) {
    let status = try file.status()
    guard try standsStill(file) else {
      faults = [replacedFault]
      return
    }
    let seen = try Examination(
      file, size: Int(status.st_size), from: position, name: name, head: head, isReport: false,
      deliver: deliver)
    if seen.isUnfinished, !isLocked {
      // A line may just be on its way: look again when no one writes.
      guard try file.lock(LOCK_SH) else { return }
      position = seen.position
      return try read(file, head, isLocked: true, deliver)
    }
    stamp = FileStamp(status)
    judge(seen)
  }

  private mutating func judge(_ seen: Examination) {
    position = seen.position
    faults = seen.faults
    tornTail = seen.tornTail
    isHeadMissing = seen.isHeadMissing
  }

  /// The last line that was read still stands where it stood; by the chain, so do all before it.
  private func standsStill(_ file: borrowing OpenFile) throws(SystemFailure) -> Bool {
    guard position.seq > 0 else { return true }
    let count = position.offset - position.lineStart
    let line = try file.read(at: position.lineStart, count: count)
    guard line.count == count, line.last == 10 else { return false }
    return line.withUnsafeBytes {
      Digest(of: UnsafeRawBufferPointer(rebasing: $0.dropLast())) == position.digest
    }
  }

  private var replacedFault: Fault {
    Fault(
      kind: .replaced, file: name, line: position.seq,
      found: "another text than was read before",
      expected: "entry \(position.seq) with SHA-256 \(position.digest)",
      remedy: "Open the workspace again; if the journal then shows no damage, compare it with a "
        + "backup: entries that were read here are gone.")
  }

  var name: String { OpenFile.name(of: path) }
}
