/// Everything that is wrong with a strata.toml, at once.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The faults in the order of the file's sections; never empty.
  public let faults: [ConfigurationFault]

  /// An error of these faults.
  public init(_ faults: [ConfigurationFault]) { self.faults = faults }

  /// One fault a line (a query's fault takes a few, with the place marked).
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a strata.toml: where, what was found, what was expected.
public struct ConfigurationFault: Sendable, Hashable, CustomStringConvertible {
  /// The file, as it was given.
  public let file: String
  /// The line where the key stands, counted from 1; nil where it stands nowhere.
  public let line: Int?
  /// The key with its tables: `dimension[2].cuts`; the entries of a list are counted from 1.
  /// Empty where the whole file is meant.
  public let keyPath: String
  /// What stands there, as it was written: `"revenu"`, `[0.95, 0.8]`, `nothing`.
  public let found: String
  /// What may stand there.
  public let expected: String
  /// What to do, as a sentence; nil where `expected` says it.
  public let remedy: String?

  /// A fault of a key.
  public init(
    file: String, line: Int? = nil, keyPath: String, found: String, expected: String,
    remedy: String? = nil
  ) {
    self.file = file
    self.line = line
    self.keyPath = keyPath
    self.found = found
    self.expected = expected
    self.remedy = remedy
  }

  /// `strata.toml:12: dimension[2].cuts: found …; expected …. Remedy.`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let key = keyPath.isEmpty ? "" : "\(keyPath): "
    let cure = remedy.map { " \($0)" } ?? ""
    return "\(place): \(key)found \(found); expected \(expected).\(cure)"
  }
}
