/// A TOML 1.0 file: its values, and the line of every key.
///
/// Written for files that people make mistakes in: any bytes give values or an error with line and
/// column, nesting is bounded, and nothing is ever assumed of the input.
/// Source: https://toml.io/en/v1.0.0
public struct SettingsDocument: Sendable {
  /// The keys of the file outside any table, tables among them.
  public let values: [String: SettingsValue]
  private let lines: [String: Int]

  /// Reads a file.
  public init(_ text: String) throws(SyntaxError) {
    var parser = SettingsParser(text)
    try parser.parse()
    values = parser.root.values
    lines = parser.lines
  }

  /// The line of a key, or of the nearest table around it; nil where there is none. Entries of
  /// lists of tables are counted from 1: `dimension[2].cuts`.
  public func line(of keyPath: String) -> Int? {
    var path = Substring(keyPath)
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<cut]
    }
    return nil
  }

  /// Where a text is no TOML.
  public struct SyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Counted from 1.
    public let line: Int
    /// In characters, counted from 1.
    public let column: Int
    /// What stands there.
    public let found: String
    /// What should.
    public let expected: String

    /// `line 3, column 7: found "}"; expected a value`
    public var description: String {
      "line \(line), column \(column): found \(found); expected \(expected)"
    }
  }
}

/// A table in the making, with what may still be added to it.
final class SettingsTable {
  enum Entry {
    case value(SettingsValue)
    case table(SettingsTable)
    case tables([SettingsTable])
  }

  /// How the table came to be: what may add to it depends on it.
  enum Origin {
    /// Named by a longer header only; its own header may follow.
    case implied
    /// By its own header.
    case header
    /// By a dotted key.
    case dotted
  }

  var entries: [String: Entry] = [:]
  var origin: Origin

  init(_ origin: Origin) { self.origin = origin }

  var values: [String: SettingsValue] {
    entries.mapValues { entry in
      switch entry {
      case .value(let value): value
      case .table(let table): .table(table.values)
      case .tables(let tables): .list(tables.map { .table($0.values) })
      }
    }
  }
}
