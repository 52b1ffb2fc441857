import Foundation
import Settings
import Workbench

/// The user's own files, after the XDG base directory specification.
///
/// What cannot be read there is passed over: a lost preference must not keep the workbench shut.
struct UserPlaces {
  let configuration: String
  let state: String

  init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    func place(_ name: String, _ standard: String) -> String {
      let base = environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + standard
      return base + "/strata"
    }
    configuration = place("XDG_CONFIG_HOME", "/.config")
    state = place("XDG_STATE_HOME", "/.local/state")
  }

  // MARK: Configuration

  /// Actions with other keys: `keys.toml`.
  func keyBindings() -> [String: [String]] {
    guard let text = try? String(contentsOfFile: "\(configuration)/keys.toml", encoding: .utf8),
      let document = try? SettingsDocument(text)
    else { return [:] }
    var bindings: [String: [String]] = [:]
    for (name, value) in document.values {
      if let key = value.textValue {
        bindings[name] = [key]
      } else if let keys = value.listValue {
        bindings[name] = keys.compactMap(\.textValue)
      }
    }
    return bindings
  }

  /// The user's theme files by name.
  func themeFiles() -> [(name: String, path: String)] {
    let folder = "\(configuration)/themes"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.sorted().map {
      (String($0.dropLast(5)), "\(folder)/\($0)")
    }
  }

  // MARK: State

  /// A memory's file is a few kilobytes; a larger one is none.
  private static let mostBytes = 4 << 20

  /// What was remembered of a person's last session in a workspace; nil before the first one.
  func memory(of root: String, by actor: String) -> SessionMemory? {
    guard let file = FileHandle(forReadingAtPath: memoryPath(root, actor)) else { return nil }
    defer { try? file.close() }
    guard let data = try? file.read(upToCount: Self.mostBytes + 1), data.count <= Self.mostBytes
    else { return nil }
    return SessionMemory(json: data)
  }

  /// Keeps a memory, readable by its user alone: drafts may hold names.
  func remember(_ memory: SessionMemory, of root: String, by actor: String) {
    let folder = "\(state)/sessions"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = memoryPath(root, actor)
    guard (try? memory.json.write(to: URL(fileURLWithPath: path), options: .atomic)) != nil else {
      return
    }
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// A file a workspace and person, named for both: what one has begun to write is no other's.
  private func memoryPath(_ root: String, _ actor: String) -> String {
    let name = String("\(root)-\(actor)".map { $0.isLetter || $0.isNumber ? $0 : "-" }.suffix(120))
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in "\(root)\0\(actor)".utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return "\(state)/sessions/\(name)-\(String(hash, radix: 16)).json"
  }
}
