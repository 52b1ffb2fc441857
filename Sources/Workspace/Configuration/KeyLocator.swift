/// Finds the line on which a key of a TOML file stands.
///
/// The parser gives values without places, so the lines are read once more, only for their keys:
/// good enough to point a person at the right line, and never used for anything else.
struct KeyLocator {
  private var lines: [String: Int] = [:]

  /// Reads the keys and table headers of a file.
  init(_ text: String) {
    var table = ""
    var counts: [String: Int] = [:]
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[[") {
        let name = Self.name(line.dropFirst(2).prefix { $0 != "]" })
        counts[name, default: 0] += 1
        table = "\(name)[\(counts[name] ?? 1)]"
        note(table, index + 1)
      } else if line.hasPrefix("[") {
        table = Self.resolve(Self.name(line.dropFirst().prefix { $0 != "]" }), counts)
        note(table, index + 1)
      } else if let equals = line.firstIndex(of: "="), !line.hasPrefix("#") {
        let key = Self.name(line[..<equals])
        if !key.isEmpty { note(table.isEmpty ? key : "\(table).\(key)", index + 1) }
      }
    }
  }

  /// The line of a key, or of the nearest table around it.
  func line(of keyPath: String) -> Int? {
    var path = Substring(keyPath)
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<cut]
    }
    return nil
  }

  private mutating func note(_ path: String, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }

  /// `[source.columns]` belongs to the last `[[source]]` before it.
  private static func resolve(_ name: String, _ counts: [String: Int]) -> String {
    guard let dot = name.firstIndex(of: "."), let count = counts[String(name[..<dot])] else {
      return name
    }
    return name[..<dot] + "[\(count)]" + name[dot...]
  }

  private static func name(_ text: some StringProtocol) -> String {
    var name = Substring(text)
    while let last = name.last, last == " " || last == "\t" { name.removeLast() }
    while let first = name.first, first == " " || first == "\t" { name.removeFirst() }
    if name.count >= 2, let first = name.first, first == name.last, first == "\"" || first == "'" {
      name = name.dropFirst().dropLast()
    }
    return String(name)
  }
}
