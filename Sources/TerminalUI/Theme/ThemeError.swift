/// Why a file is not a theme: every fault of it.
public struct ThemeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// One fault, with where it is and what would mend it.
  public struct Fault: Sendable, Equatable, CustomStringConvertible {
    /// The key's path: `ink.accent.colour`; empty for the file as a whole.
    public let path: String
    /// What was found.
    public let found: String
    /// What was expected.
    public let expected: String

    public var description: String {
      (path.isEmpty ? "" : "\(path): ") + "found \(found), expected \(expected)"
    }
  }

  /// The theme's or the file's name.
  public let name: String
  /// At least one.
  public let faults: [Fault]

  /// The faults, a line each.
  public var description: String {
    faults.map { "theme \(name): \($0)" }.joined(separator: "\n")
  }
}
