import Settings

extension Theme {
  /// Reads a theme file. What it leaves out comes from `plain`; every fault is reported at once.
  ///
  /// The format is described in `Themes/dark.toml`. At most 64 KiB.
  public init(toml bytes: [UInt8], name: String) throws(ThemeError) {
    guard bytes.count <= 65_536 else {
      throw ThemeError(
        name: name,
        faults: [.init(path: "", found: "\(bytes.count) bytes", expected: "at most 65536")])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ThemeError(
        name: name, faults: [.init(path: "", found: "bytes that are no text", expected: "UTF-8")])
    }
    let values: [String: SettingsValue]
    do throws(SettingsDocument.SyntaxError) {
      values = try SettingsDocument(text).values
    } catch {
      throw ThemeError(
        name: name,
        faults: [
          .init(
            path: "line \(error.line)", found: error.found.cleaned.truncated(to: 60),
            expected: error.expected)
        ])
    }
    var reader = ThemeReader(theme: .plain)
    reader.theme.name = name
    reader.theme.title = name
    reader.read(values)
    guard reader.faults.isEmpty else { throw ThemeError(name: name, faults: reader.faults) }
    self = reader.theme
  }
}

/// Walks a theme's tables and gathers its faults.
private struct ThemeReader {
  var theme: Theme
  var faults: [ThemeError.Fault] = []

  static let inkNames: [(String, Ink)] = [
    ("text", .text), ("bright", .bright), ("dim", .dim), ("faint", .faint), ("label", .label),
    ("accent", .accent), ("key", .key), ("good", .good), ("warning", .warning),
    ("error", .error), ("border", .border), ("chart", .chart), ("chart-dim", .chartDim),
  ]
  static let surfaceNames: [(String, Surface)] = [
    ("page", .page), ("panel", .panel), ("selection", .selection), ("field", .field),
    ("field-focused", .fieldFocused), ("chip", .chip), ("accent", .accent), ("badge", .badge),
    ("alert", .alert),
  ]
  static let colourForms =
    "0 to 255, \"default\", \"#rrggbb\", a name such as \"cyan\" or \"bright-cyan\", "
    + "or { colour = ..., basic = ..., attributes = [...] }"

  mutating func read(_ table: [String: SettingsValue]) {
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      switch key {
      case "name", "title":
        if let text = value.textValue {
          if key == "title" { theme.title = text.cleaned.truncated(to: 40) }
        } else {
          fault(key, value, "text")
        }
      case "ink":
        readPaints(value, key, Self.inkNames) { $0.inks[$1] = $2 }
      case "surface":
        readPaints(value, key, Self.surfaceNames) { $0.surfaces[$1] = $2 }
      case "ink-on":
        readPaints(value, key, Self.surfaceNames) { $0.surfaceInks[$1] = $2 }
      case "heat": readHeat(value)
      default:
        fault(key, value, "name, title, ink, surface, ink-on or heat", found: "an unknown key")
      }
    }
  }

  private mutating func readPaints<Role>(
    _ value: SettingsValue, _ path: String, _ names: [(String, Role)],
    _ store: (inout Theme, Role, Theme.Paint) -> Void
  ) {
    guard let table = value.tableValue else { return fault(path, value, "a table") }
    for key in table.keys.sorted() {
      guard let inner = table[key] else { continue }
      guard let role = names.first(where: { $0.0 == key })?.1 else {
        fault(
          "\(path).\(key)", inner, "one of " + names.map(\.0).joined(separator: ", "),
          found: "an unknown key")
        continue
      }
      if let paint = paint(inner, "\(path).\(key)") { store(&theme, role, paint) }
    }
  }

  private mutating func paint(
    _ value: SettingsValue, _ path: String
  ) -> Theme.Paint? {
    guard let table = value.tableValue else {
      return colour(value, path).map { Theme.Paint($0) }
    }
    var result = Theme.Paint(.terminal)
    let before = faults.count
    for key in table.keys.sorted() {
      guard let inner = table[key] else { continue }
      let here = "\(path).\(key)"
      switch key {
      case "colour": result.colour = colour(inner, here) ?? .terminal
      case "basic":
        let basic = colour(inner, here)
        if case .index(let index) = basic, index > 15 {
          fault(here, inner, "one of the first sixteen colours, or \"default\"")
        }
        result.basic = basic
      case "attributes": result.attributes = attributes(inner, here)
      case "plain": result.plain = attributes(inner, here)
      default:
        fault(here, inner, "colour, basic, attributes or plain", found: "an unknown key")
      }
    }
    return faults.count == before ? result : nil
  }

  private mutating func colour(_ value: SettingsValue, _ path: String) -> Colour? {
    if let number = value.integerValue, let index = UInt8(exactly: number) { return .index(index) }
    if let name = value.textValue, let colour = Colour(name: name) { return colour }
    fault(path, value, Self.colourForms)
    return nil
  }

  private mutating func attributes(
    _ value: SettingsValue, _ path: String
  ) -> TextAttributes {
    let known: [(String, TextAttributes)] = [
      ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ]
    guard let list = value.listValue else {
      fault(path, value, "a list of bold, dim, underline, reverse")
      return []
    }
    var result: TextAttributes = []
    for (index, element) in list.enumerated() {
      if let name = element.textValue, let found = known.first(where: { $0.0 == name }) {
        result.insert(found.1)
      } else {
        fault("\(path)[\(index)]", element, "bold, dim, underline or reverse")
      }
    }
    return result
  }

  private mutating func readHeat(_ value: SettingsValue) {
    guard let table = value.tableValue else { return fault("heat", value, "a table") }
    var lists: [String: [Colour]] = [:]
    for key in table.keys.sorted() {
      guard let inner = table[key] else { continue }
      let path = "heat.\(key)"
      switch key {
      case "fill", "text", "dim", "bar":
        lists[key] = eight(inner, path) { $0.colour($1, $2) }
      case "shades":
        if let shades = eight(inner, path, { $0.paint($1, $2) }) { theme.shades = shades }
      default: fault(path, inner, "fill, text, dim, bar or shades", found: "an unknown key")
      }
    }
    guard let fill = lists["fill"] else { return }
    guard let text = lists["text"] else {
      faults.append(
        .init(path: "heat.text", found: "nothing", expected: "eight colours, to go with heat.fill"))
      return
    }
    theme.ramp = Theme.Ramp(
      fill: fill, text: text, dim: lists["dim"] ?? text, bar: lists["bar"] ?? text)
  }

  private mutating func eight<Value>(
    _ value: SettingsValue, _ path: String,
    _ read: (inout Self, SettingsValue, String) -> Value?
  ) -> [Value]? {
    guard let list = value.listValue, list.count == 8 else {
      fault(path, value, "a list of eight colours, least first")
      return nil
    }
    let values = list.enumerated().compactMap { read(&self, $1, "\(path)[\($0)]") }
    return values.count == 8 ? values : nil
  }

  private mutating func fault(
    _ path: String, _ value: SettingsValue, _ expected: String, found: String? = nil
  ) {
    let what = found ?? Self.shown(value)
    faults.append(
      .init(path: path.cleaned.truncated(to: 60), found: what, expected: expected))
  }

  private static func shown(_ value: SettingsValue) -> String {
    switch value {
    case .text(let text): "\"\(text.cleaned.truncated(to: 40))\""
    case .list(let values): "a list of \(values.count)"
    case .table: "a table"
    default: value.shown.cleaned.truncated(to: 40)
    }
  }
}
