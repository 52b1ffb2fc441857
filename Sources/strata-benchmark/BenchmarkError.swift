import Glibc

/// Why something could not be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// A call of the system that failed.
  init(_ call: String, code: Int32) {
    description = "\(call): \(String(cString: strerror(code)))"
  }
}
