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
}
