import Glibc

extension Journal {
  /// What a check of the whole file says.
  public struct Verification: Sendable {
    /// Lines that were looked at, without a torn one.
    public let lines: Int
    /// The file's length in bytes.
    public let bytes: Int
    /// The end of the sound part.
    public let position: Position
    /// All damage, in order of lines; at most a thousand faults are described.
    public let faults: [Fault]
    /// How many faults there are.
    public let faultCount: Int
    /// The rest of a line that was not written whole; the next entry sets it aside.
    public let tornTail: TornTail?
    /// Entries exist and the head does not: a cut-off end could not be found.
    public let isHeadMissing: Bool

    /// Nothing is wrong: no damage, no torn line, and a head to hold the end against.
    public var isSound: Bool { faultCount == 0 && tornTail == nil && !isHeadMissing }
  }

  /// Checks every line and every link of a journal, and its head; finds all faults, not only the
  /// first. SHA-256's own speed on all processors; memory does not grow with the file.
  public static func verify(path: String) throws(JournalError) -> Verification {
    let journal = Journal(path: path)
    let head = try Head.read(of: path)
    do throws(SystemFailure) {
      let file = try OpenFile(path, O_RDONLY)
      let (seen, bytes) = try examine(file, journal, head)
      // Somebody may be writing: between the line and its end, or before the first head.
      guard seen.isUnfinished || seen.isHeadMissing, try file.lock(LOCK_SH) else {
        return Verification(seen, bytes: bytes)
      }
      let (again, size) = try examine(file, journal, try lockedHead(path))
      return Verification(again, bytes: size)
    } catch {
      guard error.code == ENOENT else { throw .unreadable(path: path, reason: error.reason) }
      return Verification(Examination(missing: journal, head: head), bytes: 0)
    }
  }

  /// The head while nobody writes.
  private static func lockedHead(_ path: String) throws(SystemFailure) -> Head.State {
    do throws(JournalError) {
      return try Head.read(of: path)
    } catch {
      return .unreadable(found: "nothing that can be read")
    }
  }

  private static func examine(
    _ file: borrowing OpenFile, _ journal: Journal, _ head: Head.State
  ) throws(SystemFailure) -> (Examination, bytes: Int) {
    let size = Int(try file.status().st_size)
    let seen = try Examination(
      file, size: size, from: Position(), name: journal.name, head: head, isReport: true
    ) { _ in }
    return (seen, size)
  }
}

extension Journal.Verification {
  init(_ seen: Examination, bytes: Int) {
    self.init(
      lines: seen.lineCount, bytes: bytes, position: seen.position, faults: seen.faults,
      faultCount: seen.faultCount, tornTail: seen.tornTail, isHeadMissing: seen.isHeadMissing)
  }
}
