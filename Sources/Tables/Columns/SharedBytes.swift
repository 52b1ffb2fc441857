/// Immutable bytes that several columns may look into: a mapped file or memory of one's own.
///
/// The bytes never change after initialisation, so they may be read from any thread.
/// They are released (unmapped or freed) with the last reference.
public final class SharedBytes: @unchecked Sendable {
  // Unchecked because a raw pointer is not Sendable; nothing writes through it after `init`.

  /// All bytes, readable for as long as this object lives.
  public let buffer: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// The number of bytes.
  @inlinable public var count: Int { buffer.count }

  /// Takes over `buffer`; `release` is called once, with the last reference.
  public init(
    adopting buffer: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.buffer = buffer
    self.release = release
  }

  /// Allocates `count` zeroed bytes, aligned to 64, and lets `fill` write them once.
  public convenience init(count: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Void) rethrows
  {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 1), alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    do {
      try fill(UnsafeMutableRawBufferPointer(rebasing: memory[0..<count]))
    } catch {
      memory.deallocate()
      throw error
    }
    self.init(adopting: UnsafeRawBufferPointer(rebasing: memory[0..<count])) { bytes in
      bytes.deallocate()
    }
  }

  /// A copy of the elements' bytes.
  public convenience init<Element: BitwiseCopyable>(copying elements: [Element]) {
    self.init(count: elements.count * MemoryLayout<Element>.stride) { target in
      elements.withUnsafeBytes { target.copyMemory(from: $0) }
    }
  }

  deinit { release(buffer) }
}
