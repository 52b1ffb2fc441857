import Foundation

/// A file that stays until the tests end: a path does not keep a file alive.
public struct TemporaryFile: Sendable {
  public let path: String
  /// Its size in bytes.
  public let count: Int

  private static let folder: String = {
    let path = NSTemporaryDirectory() + "strata-files-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: TemporaryFile.folder) }
    return path
  }()

  public init(_ bytes: [UInt8], kind: String = "csv") throws {
    path = "\(Self.folder)/\(UUID().uuidString).\(kind)"
    count = bytes.count
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  public init(_ text: String, kind: String = "csv") throws {
    try self.init(Array(text.utf8), kind: kind)
  }
}
