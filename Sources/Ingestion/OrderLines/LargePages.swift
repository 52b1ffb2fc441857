import Glibc

/// Pages of two megabytes, under memory that is going to be used all over: fewer of them have to be
/// found, and looked up at every random access.
enum LargePages {
  /// The size of one.
  static let size = 1 << 21

  /// Asks for them; does nothing to small memory.
  static func prefer(_ start: UnsafeMutableRawPointer, bytes: Int) {
    let first = (Int(bitPattern: start) + size - 1) & ~(size - 1)
    let end = (Int(bitPattern: start) + bytes) & ~(size - 1)
    guard end - first >= size, let aligned = UnsafeMutableRawPointer(bitPattern: first) else {
      return
    }
    madvise(aligned, end - first, Int32(MADV_HUGEPAGE))
  }
}
