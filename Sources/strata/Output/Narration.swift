import Foundation
import Settings

/// What the program says beside its data: to standard error, so that pipes carry data alone.
enum Narration {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A word of the user's, fit to be quoted in a message.
  static func shown(_ word: String) -> String { SettingsValue.shorten(word) }

  /// Whether somebody watches.
  static var isWatched: Bool { isatty(2) == 1 }
}
