import Glibc

extension Journal {
  /// Writes one entry, and returns when it is on the disk.
  ///
  /// Takes the file's lock; reads what others have written since, and hands it to `prepare`, which
  /// says what to write, or throws when the step is no longer allowed; then writes one line with one
  /// call, makes it durable, and replaces the head. Nothing is written when `prepare` throws; what
  /// it was given counts as read all the same.
  ///
  /// A last line that was not written whole is moved to a file of its own first. When the disk is
  /// full the journal is cut back to what it was.
  ///
  /// - Throws: `JournalError`, or what `prepare` throws.
  public mutating func append(_ prepare: ([Entry]) throws -> Draft) throws -> Receipt {
    guard faults.isEmpty else { throw JournalError.damaged(faults) }
    let file = try openLocked()
    let news = try readLocked(file)
    let draft = try prepare(news)
    let line = try LineWriter(draft, seq: position.seq + 1, prev: position.digest).bytes
    let setAside = try setTornTailAside(file)
    let isNew = position.offset == 0
    try write(line, to: file)
    if isNew { OpenFile.syncFolder(of: path) }
    return try advance(line, file, setAside: setAside)
  }

  /// The line that `draft` would become if it were written now.
  public func line(for draft: Draft) throws(JournalError) -> String {
    String(
      decoding: try LineWriter(draft, seq: position.seq + 1, prev: position.digest).bytes,
      as: UTF8.self)
  }

  /// The file, open and locked, and still the one of that name.
  private func openLocked() throws(JournalError) -> OpenFile {
    do throws(SystemFailure) {
      for _ in 0..<100 {
        let file = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT)
        guard try file.lock(LOCK_EX) else { throw .busy }
        let named = FileStamp(path: path)
        let opened = FileStamp(try file.status())
        if named?.inode == opened.inode, named?.device == opened.device { return file }
      }
    } catch {
      if error.code == SystemFailure.busy.code {
        throw .busy(path: path, seconds: Self.lockPatience)
      }
      throw .unwritable(path: path, reason: error.reason)
    }
    throw .unwritable(path: path, reason: "it is being replaced again and again")
  }

  private mutating func readLocked(_ file: borrowing OpenFile) throws(JournalError) -> [Entry] {
    let before = self
    var news: [Entry] = []
    let head = try Head.read(of: path)
    do throws(SystemFailure) {
      try read(file, head, isLocked: true) { news += $0 }
    } catch {
      self = before
      throw .unreadable(path: path, reason: error.reason)
    }
    guard faults.isEmpty else {
      // What was read here reaches no one: stay where the reader believes to be.
      let found = faults
      self = before
      faults = found
      throw .damaged(found)
    }
    return news
  }

  /// Moves the rest of an unfinished line to a file of its own; the name of that file.
  private mutating func setTornTailAside(_ file: borrowing OpenFile) throws(JournalError) -> String?
  {
    guard let tornTail else { return nil }
    let stem = path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path
    let time = Timestamp.now().description.filter { $0.isLetter || $0.isNumber }
    let aside = "\(stem).torn-\(time).jsonl"
    do throws(SystemFailure) {
      let bytes = try file.read(at: tornTail.offset, count: tornTail.count)
      let copy = try OpenFile(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      do throws(SystemFailure) {
        try copy.writeAll(bytes)
        try copy.sync()
      } catch {
        unlink(aside)
        throw error
      }
      OpenFile.syncFolder(of: path)
      try file.truncate(to: position.offset)
    } catch {
      throw .notWritten(
        path: path, reason: "the unfinished last line cannot be set aside: \(error.reason)")
    }
    self.tornTail = nil
    return aside
  }

  private func write(_ line: [UInt8], to file: borrowing OpenFile) throws(JournalError) {
    do throws(SystemFailure) {
      let taken = try file.write(line + [10])
      guard taken == line.count + 1 else { throw SystemFailure(code: ENOSPC) }
      try file.sync()
    } catch {
      cutBack(file)
      throw .notWritten(path: path, reason: error.reason)
    }
  }

  /// Takes back what was not acknowledged. If even this fails, a torn line is left: it is found.
  private func cutBack(_ file: borrowing OpenFile) {
    try? file.truncate(to: position.offset)
    try? file.sync()
  }

  private mutating func advance(
    _ line: [UInt8], _ file: borrowing OpenFile, setAside: String?
  ) throws(JournalError) -> Receipt {
    guard let entry = Entry(line: line) else {
      throw .refused(reason: "the line does not read back")
    }
    position.lineStart = position.offset
    position.offset += line.count + 1
    position.seq += 1
    position.digest = entry.digest
    var notice: String?
    do throws(SystemFailure) {
      try Head(seq: position.seq, digest: position.digest).replace(of: path)
      isHeadMissing = false
    } catch {
      notice =
        "\(Head.path(of: path)) cannot be replaced: \(error.reason). The entry is written; "
        + "until the head can be, a cut-off end is not found."
    }
    stamp = (try? file.status()).map(FileStamp.init)
    return Receipt(entry: entry, setAside: setAside, headNotice: notice)
  }
}
