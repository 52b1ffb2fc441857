#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SharedBytes {
  /// A regular file's bytes, mapped: nothing is read before it is looked at.
  ///
  /// The file must not shrink while it is mapped; Strata never writes to a file that is in place,
  /// it puts a new one there by renaming.
  convenience init(mapping path: String) throws(ArrowFault) {
    // Without O_NONBLOCK a pipe of that name would hold the program until somebody writes to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotOpen(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size > 0 else { throw .truncated("it is empty") }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw .cannotOpen(errno) }
    self.init(adopting: UnsafeRawBufferPointer(start: start, count: size)) { bytes in
      if let address = bytes.baseAddress {
        munmap(UnsafeMutableRawPointer(mutating: address), bytes.count)
      }
    }
  }
}
