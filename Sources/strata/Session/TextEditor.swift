import Foundation

/// The user's editor, for a text that is longer than a form's field.
enum TextEditor {
  /// VISUAL, else EDITOR, else vi; with its arguments.
  static func command(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> [String] {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
      .first { !$0.isEmpty }
    return (named ?? "vi").split(separator: " ").map(String.init)
  }

  /// A file of the user's alone that holds the text.
  static func file(with text: String) throws -> String {
    let path = NSTemporaryDirectory() + "strata-\(UUID().uuidString).txt"
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteNoPermission) }
    return path
  }

  /// What stands in it now; at most 64 KiB.
  static func text(of path: String) throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return String(decoding: data.prefix(65_536), as: UTF8.self)
  }
}
