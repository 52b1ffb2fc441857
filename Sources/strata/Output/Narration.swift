import Foundation

/// What the program says beside its data: to standard error, so that pipes carry data alone.
enum Narration {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether somebody watches.
  static var isWatched: Bool { isatty(2) == 1 }
}
