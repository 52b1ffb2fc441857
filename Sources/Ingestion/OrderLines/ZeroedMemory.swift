import Glibc

/// Memory that the system hands out zeroed: pages that are never touched take no room.
enum ZeroedMemory {
  /// Zeros; ends the program where there is no memory, as any allocation does.
  static func allocate<Element: BitwiseCopyable>(
    _ type: Element.Type, count: Int
  ) -> UnsafeMutablePointer<Element> {
    let bytes = calloc(max(count, 1), MemoryLayout<Element>.stride)
    precondition(bytes != nil, "out of memory")
    return bytes.unsafelyUnwrapped.bindMemory(to: Element.self, capacity: count)
  }

  /// Gives memory of `allocate` back.
  static func free<Element: BitwiseCopyable>(_ memory: UnsafeMutablePointer<Element>) {
    Glibc.free(memory)
  }

  /// Asks for large pages under memory that is going to be used all over: fewer of them have to
  /// be found, and looked up at every random access. Does nothing to small memory.
  static func preferLargePages(_ start: UnsafeMutableRawPointer, bytes: Int) {
    let page = 1 << 21
    let first = (Int(bitPattern: start) + page - 1) & ~(page - 1)
    let end = (Int(bitPattern: start) + bytes) & ~(page - 1)
    guard end - first >= page, let aligned = UnsafeMutableRawPointer(bitPattern: first) else {
      return
    }
    madvise(aligned, end - first, Int32(MADV_HUGEPAGE))
  }
}
