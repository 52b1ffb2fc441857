import Foundation

/// Programs that take text for the clipboard, where the terminal's own way may not reach it.
enum Clipboard {
  /// The command that STRATA_COPY names, else tmux's own where one is inside it; nil: neither.
  static func command(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> [String]? {
    if let named = environment["STRATA_COPY"], !named.isEmpty {
      return named.split(separator: " ").map(String.init)
    }
    // tmux keeps the text and hands it on to the terminal that one looks at.
    guard environment["TMUX"].map({ !$0.isEmpty }) == true else { return nil }
    return ["tmux", "load-buffer", "-w", "-"]
  }

  /// Hands text to a command's standard input; false where it could not be done.
  static func copy(_ text: String, with command: [String]) -> Bool {
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
