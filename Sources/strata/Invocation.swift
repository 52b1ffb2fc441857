import ArgumentParser
import Tables

/// The program's arguments, put in the order that the parser reads.
///
/// Options that choose the workspace may stand before the command, and a word that is no command is
/// named as such: the parser would take it for an argument of `open`.
struct Invocation {
  /// The arguments as the parser takes them.
  let arguments: [String]

  /// Options with a value that may stand before the command.
  private static let early = ["-w", "--workspace", "--as", "--theme"]

  init(_ written: [String]) throws(Failure) {
    var rest = written[...]
    var options: [String] = []
    while let next = rest.first, let count = Self.length(of: next), rest.count > count {
      options += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard let word = rest.first, !word.hasPrefix("-") else {
      arguments = written
      return
    }
    guard word == "help" || Self.command(word, of: Strata.self) != nil else {
      throw Self.unknown(word, of: Strata.self, path: [])
    }
    // Behind the whole command: `journal verify` takes the options, `journal` does not.
    var command: any ParsableCommand.Type = Strata.self
    var path: [String] = []
    while let word = rest.first, let child = Self.command(word, of: command) {
      path.append(word)
      command = child
      rest = rest.dropFirst()
    }
    // What is done without a subcommand takes no words.
    if let word = rest.first, !word.hasPrefix("-"), word != "help",
      !command.configuration.subcommands.isEmpty
    {
      throw Self.unknown(word, of: command, path: path)
    }
    arguments = path + options + rest
  }

  /// How many arguments an early option takes up; nil for anything else.
  private static func length(of argument: String) -> Int? {
    if early.contains(argument) { return 2 }
    return early.contains { $0.hasPrefix("--") && argument.hasPrefix("\($0)=") } ? 1 : nil
  }

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }

  private static func command(
    _ word: String, of parent: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type)? {
    parent.configuration.subcommands.first { name($0) == word }
  }

  private static func unknown(
    _ word: String, of parent: any ParsableCommand.Type, path: [String]
  ) -> Failure {
    let names = parent.configuration.subcommands.map(name)
    let before = path.map { "\($0) " }.joined()
    let near = NearestName.match(word, among: names).map { " Did you mean \"\(before)\($0)\"?" }
    return Failure(
      "There is no command \"\(before)\(Narration.shown(word))\".\(near ?? "")",
      remedy:
        "Commands: \(names.joined(separator: ", ")). `strata \(before)--help` says what they do.",
      code: 2)
  }
}
