import Crypto
import Glibc
import Synchronization

/// The SHA-256 of a file whose parts are at hand on several threads.
///
/// Parts are hashed in file order by whichever thread holds the next one, while the other
/// threads go on with their work.
final class OrderedDigest: @unchecked Sendable {
  // Unchecked because of `hash`: only the thread that holds part `next` touches it, and passes
  // it on by a releasing store that the next one acquires.

  private var hash = SHA256()
  private let next = Atomic<Int>(0)
  private let isAbandoned = Atomic<Bool>(false)

  /// A digest that begins with these bytes.
  init(_ prefix: ArraySlice<UInt8>) {
    prefix.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// Hashes a part if it is its turn; false if not.
  func updateIfNext(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard next.load(ordering: .acquiring) == index else { return false }
    hash.update(bufferPointer: bytes)
    next.store(index + 1, ordering: .releasing)
    return true
  }

  /// Waits for a part's turn and hashes it. The wait is at most a part's work long.
  func update(_ index: Int, _ bytes: UnsafeRawBufferPointer) {
    var tries = 0
    while !updateIfNext(index, bytes) {
      if isAbandoned.load(ordering: .relaxed) { return }
      tries += 1
      if tries < 64 { sched_yield() } else { usleep(50) }
    }
  }

  /// Lets nobody wait any more: a part will not come.
  func abandon() { isAbandoned.store(true, ordering: .relaxed) }

  /// The digest in lower-case hexadecimal, when all parts have come.
  func finalized() -> String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
