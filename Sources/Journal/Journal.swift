/// An append-only, hash-chained record of entries in one file: durable, recoverable, shared.
///
/// A line is one entry: `{"seq":7,"at":"…","actor":"…","kind":"…",<payload>,"prev":"…"}`, where
/// `prev` is the SHA-256 of the line before, without its LF. Beside the file lies its head (the
/// last entry's number and digest), by which a cut-off tail is found. The journal knows nothing of
/// what entries mean.
///
/// The value itself is a place in the file: how far it was read, and what stood there. It holds no
/// open file; any number of processes may read and append at once. Copies are independent readers.
///
/// What is not sound is never repaired in silence. A last line that was not written whole is set
/// aside by the next `append`; any other damage fills `faults`, and the journal is read-only.
public struct Journal: Sendable {
  /// The longest line in bytes, without its LF; a longer one is damage.
  public static let longestLine = 1 << 20

  /// The file, as it was named.
  public let path: String
  /// How far the file was read and found sound.
  public internal(set) var position = Position()
  /// Damage that was found; when there is any, nothing behind it is believed and nothing is written.
  public internal(set) var faults: [Fault] = []
  /// Bytes at the end that were not written whole; the next `append` sets them aside.
  public internal(set) var tornTail: TornTail?
  /// True when entries exist and the head does not: a cut-off tail could not be found.
  public internal(set) var isHeadMissing = false

  /// The file's size and time of change when it was last read.
  var stamp: FileStamp?

  /// A journal of which nothing has been read yet. No file is touched.
  public init(path: String) {
    self.path = path
  }

  /// Damage was found: nothing can be appended.
  public var isReadOnly: Bool { !faults.isEmpty }

  /// A place between two lines.
  public struct Position: Sendable, Hashable {
    /// Bytes of all lines before, each with its LF.
    public internal(set) var offset = 0
    /// The number of the last entry; 0 before the first.
    public internal(set) var seq = 0
    /// The digest of the last line; zeros before the first.
    public internal(set) var digest = Digest.zero
    /// Where the last line begins.
    var lineStart = 0
  }

  /// The rest of a line that was not written whole.
  public struct TornTail: Sendable, Hashable {
    /// Where it begins, in bytes.
    public let offset: Int
    /// Its length in bytes.
    public let count: Int
  }

  /// What an append did.
  public struct Receipt: Sendable {
    /// The entry, as it now stands in the file.
    public let entry: Entry
    /// The file to which a torn last line was moved before, if there was one.
    public let setAside: String?
    /// Why the head could not be replaced; the entry itself is safe, and the head lags.
    public let headNotice: String?
  }
}
