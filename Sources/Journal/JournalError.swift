/// Why a journal could not be read or written.
public enum JournalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The journal is damaged; it can be looked at and not written. All faults that are known.
  case damaged([Journal.Fault])
  /// The file cannot be read; the system's reason.
  case unreadable(path: String, reason: String)
  /// The file cannot be opened for writing; the system's reason.
  case unwritable(path: String, reason: String)
  /// Another process has held the journal's lock for this many seconds.
  case busy(path: String, seconds: Int)
  /// The entry was not written; the journal is as it was before. The system's reason.
  case notWritten(path: String, reason: String)
  /// The draft cannot become an entry; why.
  case refused(reason: String)

  public var description: String {
    switch self {
    case .damaged(let faults):
      "The journal is damaged and can only be read. "
        + faults.map(\.description).joined(separator: " ")
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason). Check that it is a file and that you may read it."
    case .unwritable(let path, let reason):
      "\(path) cannot be written: \(reason). Check the permissions of the file and its folder."
    case .busy(let path, let seconds):
      "\(path) has been locked by another process for \(seconds) s; nothing was written. "
        + "Find the process (fuser \(path)), let it finish, and try again."
    case .notWritten(let path, let reason):
      "The entry was not written to \(path): \(reason). "
        + "The journal is as it was before; mend the cause and try again."
    case .refused(let reason):
      "The entry cannot be written: \(reason)."
    }
  }
}
