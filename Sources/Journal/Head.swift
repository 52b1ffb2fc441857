import Glibc

/// The small file beside a journal that names its last entry: `{"seq":7,"hash":"…"}` and LF.
///
/// It is replaced after each append, so it may lag behind the journal and never lead. It lies within
/// one sector of the disk, so it is there whole, or as it was. A head that is empty or all zeros is
/// what a power cut may leave of its first writing; it counts as missing.
struct Head: Equatable {
  var seq: Int
  var digest: Journal.Digest

  enum State: Equatable {
    case missing
    case present(Head)
    case unreadable(found: String)

    /// The last entry that the head knows of; nothing when it cannot say.
    var head: Head? { if case .present(let head) = self { head } else { nil } }
  }

  /// `journal.jsonl` has its head in `journal.head`, beside it.
  static func path(of journal: String) -> String {
    let suffix = ".jsonl"
    return (journal.hasSuffix(suffix) ? String(journal.dropLast(suffix.count)) : journal) + ".head"
  }

  var bytes: [UInt8] {
    Array(#"{"seq":\#(seq),"hash":"\#(digest)"}"#.utf8) + [10]
  }

  static func read(of journal: String) throws(JournalError) -> State {
    let path = path(of: journal)
    var bytes: [UInt8] = []
    // Who reads without the lock may come into the middle of a replacement: then once more.
    for attempt in 0..<5 {
      if attempt > 0 { usleep(200) }
      do throws(SystemFailure) {
        let file = try OpenFile(path, O_RDONLY)
        bytes = try file.read(at: 0, count: 200)
      } catch {
        if error.code == ENOENT { return .missing }
        throw .unreadable(path: path, reason: error.reason)
      }
      if bytes.allSatisfy({ $0 == 0 }) { return .missing }
      if let head = Head(bytes) { return .present(head) }
    }
    return .unreadable(found: Journal.Fault.quoted(bytes))
  }

  init(seq: Int, digest: Journal.Digest) {
    self.seq = seq
    self.digest = digest
  }

  /// Exactly what `bytes` writes; nil for anything else.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 7, let seq = Int(parts[2].dropFirst().dropLast()), seq > 0,
      let digest = Journal.Digest(hex: String(parts[5]))
    else { return nil }
    self.init(seq: seq, digest: digest)
    guard self.bytes == bytes else { return nil }
  }

  /// Replaces the head; only who has the journal's lock does.
  ///
  /// It is not forced to the disk, since a lagging head is sound. It is written in its place with
  /// one call: a new file under the old name would make the file system find a block and begin to
  /// write at once, which takes longer than all the rest of an append but its wait for the disk.
  /// Only a number with one more digit gets a new file: a head that grew in its place could lose
  /// its new length, or its new bytes, when the power fails.
  func replace(of journal: String) throws(SystemFailure) {
    let path = Self.path(of: journal)
    if let file = try? OpenFile(path, O_WRONLY | O_NOFOLLOW), let status = try? file.status(),
      status.st_nlink == 1, Int(status.st_size) == bytes.count
    {
      guard try file.write(bytes, at: 0) == bytes.count else { throw SystemFailure(code: ENOSPC) }
      return
    }
    try create(path)
  }

  /// A new file in place of what is there: none yet, a shorter head, or no head of ours.
  private func create(_ path: String) throws(SystemFailure) {
    let fresh = path + ".new"
    do throws(SystemFailure) {
      let file = try OpenFile(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try file.writeAll(bytes)
    } catch {
      unlink(fresh)
      throw error
    }
    guard rename(fresh, path) == 0 else {
      let failure = SystemFailure.last
      unlink(fresh)
      throw failure
    }
  }
}
