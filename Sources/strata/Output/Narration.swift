import Foundation
import Settings

/// What the program says beside its data: to standard error, so that pipes carry data alone.
enum Narration {
  /// Control characters, which names from a file may have, are made visible, and so are those that
  /// turn the direction of what follows.
  static func say(_ text: String) {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
      if scalar != "\n", scalar != "\t", isControl {
        visible += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
      } else {
        visible.append(scalar)
      }
    }
    FileHandle.standardError.write(Data((String(visible) + "\n").utf8))
  }

  /// A word of the user's, fit to be quoted in a message.
  static func shown(_ word: String) -> String { SettingsValue.shorten(word) }

  /// Whether somebody watches.
  static var isWatched: Bool { isatty(2) == 1 }
}
