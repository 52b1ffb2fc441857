import Glibc

/// Zeroed memory for many arrays of one size, several of them side by side in large pages.
///
/// Pages of the usual size would be found one by one as random accesses touch them, and each one
/// that is read before it is written would stop the other threads for a moment.
final class ArraySlabs {
  private var slabs: [UnsafeMutableRawPointer] = []
  /// Arrays that were given back.
  private var spare: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0
  private var size = 0

  deinit { for slab in slabs { slab.deallocate() } }

  /// An array of `bytes` zeros, as many as for every other one.
  func zeros(bytes: Int) -> UnsafeMutableRawPointer {
    precondition(size == 0 || size == bytes, "arrays of one size only")
    size = bytes
    if let array = spare.popLast() {
      memset(array, 0, bytes)
      return array
    }
    if left == 0 { addSlab() }
    guard let array = next else { preconditionFailure("a slab has room") }
    next = array + bytes
    left -= 1
    // All at once, and before it is read.
    memset(array, 0, bytes)
    return array
  }

  /// Takes an array back.
  func free(_ array: UnsafeMutableRawPointer) { spare.append(array) }

  private func addSlab() {
    left = max(1, 2 * LargePages.size / size)
    let bytes = left * size
    let isLarge = bytes >= LargePages.size
    let slab = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: isLarge ? LargePages.size : 64)
    if isLarge { LargePages.prefer(slab, bytes: bytes) }
    slabs.append(slab)
    next = slab
  }
}
