import Settings
import Tables

/// Reads the keys of one table, remembers which were asked for, and notes every fault.
///
/// Each reading method gives a usable value or nil and goes on, so that one pass finds all faults.
struct ConfigurationReader {
  /// Where faults of the whole file are gathered.
  final class Faults {
    let file: String
    private let document: SettingsDocument
    private(set) var all: [ConfigurationFault] = []

    init(file: String, document: SettingsDocument) {
      self.file = file
      self.document = document
    }

    func add(_ keyPath: String, found: String, expected: String, remedy: String? = nil) {
      all.append(
        ConfigurationFault(
          file: file, line: document.line(of: keyPath), keyPath: keyPath, found: found,
          expected: expected, remedy: remedy))
    }
  }

  let faults: Faults
  let path: String
  private let values: [String: SettingsValue]
  private var known: Set<String> = []

  init(_ values: [String: SettingsValue], path: String, faults: Faults) {
    self.values = values
    self.path = path
    self.faults = faults
  }

  /// The full path of a key of this table.
  func keyPath(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Whether the key is there.
  func has(_ key: String) -> Bool { values[key] != nil }

  /// The keys that are there, in byte order.
  var keys: [String] { values.keys.sorted() }

  /// Notes a fault of a key.
  func fault(_ key: String, expected: String, remedy: String? = nil) {
    faults.add(
      keyPath(key), found: values[key]?.shown ?? "nothing", expected: expected, remedy: remedy)
  }

  /// The value of a key, whatever its type.
  mutating func value(_ key: String) -> SettingsValue? {
    known.insert(key)
    return values[key]
  }

  /// A text; `required` notes a fault where there is none.
  mutating func text(_ key: String, required expected: String? = nil) -> String? {
    switch value(key) {
    case nil:
      if let expected { fault(key, expected: expected, remedy: "Add \(keyPath(key)) = \"…\".") }
      return nil
    case .text(let text) where Self.hasControls(text):
      fault(key, expected: "text without control characters")
      return nil
    case .text(let text) where !text.isEmpty: return text
    default:
      fault(key, expected: expected ?? "text in quotes, not empty")
      return nil
    }
  }

  /// One word out of a list; `fallback` where the key is absent or wrong.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, or fallback: Word)
    -> Word
  where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    guard let found = value(key) else { return fallback }
    guard case .text(let text) = found, let word = Word(rawValue: text) else {
      wordFault(key, found, words)
      return fallback
    }
    return word
  }

  /// Notes that a value is none of the words.
  func wordFault(_ key: String, _ found: SettingsValue, _ words: [String]) {
    var remedy: String?
    if case .text(let text) = found, let near = NearestName.match(text, among: words) {
      remedy = "Did you mean \"\(near)\"?"
    }
    faults.add(
      keyPath(key), found: found.shown, expected: Self.oneOf(words), remedy: remedy)
  }

  /// A list of texts; nil where absent or wrong.
  mutating func texts(_ key: String, expected: String) -> [String]? {
    guard let found = value(key) else { return nil }
    guard case .list(let values) = found, !values.isEmpty else {
      fault(key, expected: expected)
      return nil
    }
    var texts: [String] = []
    for value in values {
      guard case .text(let text) = value, !text.isEmpty else {
        fault(key, expected: expected)
        return nil
      }
      texts.append(text)
    }
    if texts.contains(where: Self.hasControls) {
      fault(key, expected: expected + ", without control characters")
      return nil
    }
    if Set(texts).count < texts.count {
      fault(key, expected: expected + ", no two alike")
      return nil
    }
    return texts
  }

  /// What would command a terminal.
  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// A whole number in a range.
  mutating func integer(_ key: String, in range: ClosedRange<Int>, or fallback: Int) -> Int {
    guard let found = value(key) else { return fallback }
    guard case .integer(let integer) = found, range.contains(integer) else {
      fault(
        key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      return fallback
    }
    return integer
  }

  /// A reader of a table inside this one; nil where absent or no table.
  mutating func table(_ key: String) -> ConfigurationReader? {
    guard let found = value(key) else { return nil }
    guard case .table(let values) = found else {
      fault(key, expected: "a table: [\(keyPath(key))]")
      return nil
    }
    return ConfigurationReader(values, path: keyPath(key), faults: faults)
  }

  /// Readers of a list of tables.
  mutating func tables(_ key: String) -> [ConfigurationReader] {
    guard let found = value(key) else { return [] }
    guard case .list(let values) = found else {
      fault(key, expected: "a list of tables, each headed [[\(keyPath(key))]]")
      return []
    }
    var readers: [ConfigurationReader] = []
    for (index, value) in values.enumerated() {
      let path = "\(keyPath(key))[\(index + 1)]"
      guard case .table(let values) = value else {
        faults.add(path, found: value.shown, expected: "a table headed [[\(keyPath(key))]]")
        continue
      }
      readers.append(ConfigurationReader(values, path: path, faults: faults))
    }
    return readers
  }

  /// Notes every key that nobody asked for.
  func finish() {
    for key in keys where !known.contains(key) {
      let candidates = known.sorted()
      let near = NearestName.match(key, among: candidates)
      faults.add(
        keyPath(key), found: "an unknown key", expected: Self.oneOf(candidates, quoted: false),
        remedy: near.map { "Did you mean '\($0)'?" })
    }
  }

  /// `"a", "b" or "c"`.
  static func oneOf(_ words: [String], quoted: Bool = true) -> String {
    let shown = quoted ? words.map { "\"\($0)\"" } : words
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "nothing" }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }
}
