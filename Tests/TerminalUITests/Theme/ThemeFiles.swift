import Themes

/// The embedded themes.
enum ThemeFiles {
  static func bytes(_ name: String) -> [UInt8] { Themes.bytes(named: name) ?? [] }
  static var names: [String] { Themes.files.map(\.name) }
}
