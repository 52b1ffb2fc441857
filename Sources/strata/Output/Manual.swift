import Foundation
import Workspace

/// The manual, made from what the parser says of itself.
struct Manual {
  private let root: Command

  /// `dump` is the parser's own description, as JSON.
  init(dump: String) throws {
    root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  private struct Dump: Decodable { var command: Command }

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// Those that people use: help is the same everywhere.
    var visibleSubcommands: [Command] {
      (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
    }

    var visibleArguments: [Argument] {
      (arguments ?? []).filter { argument in
        argument.shouldDisplay != false
          && !["help", "version"].contains(argument.preferredName?.name ?? "")
      }
    }
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      var text: String { kind == "short" ? "-\(name)" : "--\(name)" }
    }

    var kind: String
    var shouldDisplay: Bool?
    var isOptional: Bool?
    var isRepeating: Bool?
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?

    /// `-w, --workspace <dir>`, `<item>`.
    var synopsis: String {
      if kind == "positional" {
        return "<\(valueName ?? "value")>" + (isRepeating == true ? "..." : "")
      }
      let names = (names ?? []).map(\.text).joined(separator: ", ")
      return kind == "flag" ? names : "\(names) <\(valueName ?? "value")>"
    }

    var description: String {
      var parts = [abstract, discussion].compactMap { $0 }.filter { !$0.isEmpty }
      if let defaultValue, !defaultValue.isEmpty { parts.append("Default: \(defaultValue).") }
      return parts.joined(separator: " ")
    }
  }

  private func walk(_ visit: (Command, String) -> Void) {
    func step(_ command: Command, _ path: String) {
      visit(command, path)
      for child in command.visibleSubcommands { step(child, "\(path) \(child.commandName)") }
    }
    for child in root.visibleSubcommands { step(child, "strata \(child.commandName)") }
  }

  private func usage(_ command: Command, _ path: String) -> String {
    var words = [path]
    if !command.visibleSubcommands.isEmpty { words.append("<subcommand>") }
    for argument in command.visibleArguments {
      let isNeeded = argument.isOptional != true
      let text =
        argument.kind == "positional"
        ? argument.synopsis
        : argument.kind == "flag"
          ? argument.preferredName?.text ?? ""
          : "\(argument.preferredName?.text ?? "") <\(argument.valueName ?? "value")>"
      words.append(isNeeded ? text : "[\(text)]")
    }
    return words.joined(separator: " ")
  }

  private static let exitCodes = [
    ("0", "done"), ("1", "a check that was asked for found a fault"),
    ("2", "wrong usage or configuration"), ("3", "input data refused"),
    ("4", "the journal is damaged"), ("5", "not permitted, for example one's own proposal"),
    ("70", "a fault of the program"),
  ]

  // MARK: Markdown

  var markdown: String {
    var text = "# Commands\n\nMade by `strata manual`; do not edit.\n\n\(root.abstract ?? "")\n\n"
    text += "\(root.discussion ?? "")\n"
    walk { command, path in
      text += "\n## \(path)\n\n\(command.abstract ?? "")\n"
      if let discussion = command.discussion, !discussion.isEmpty { text += "\n\(discussion)\n" }
      text += "\n```\n\(usage(command, path))\n```\n"
      let arguments = command.visibleArguments
      if !arguments.isEmpty {
        text += "\n| | |\n| --- | --- |\n"
        for argument in arguments {
          let description = argument.description.replacingOccurrences(of: "|", with: "\\|")
          text += "| `\(argument.synopsis)` | \(description) |\n"
        }
      }
    }
    text += "\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n"
    for (code, meaning) in Self.exitCodes { text += "| \(code) | \(meaning) |\n" }
    return text
  }

  // MARK: man

  var man: String {
    func escaped(_ text: String) -> String {
      let plain = text.replacingOccurrences(of: "\\", with: "\\e")
        .replacingOccurrences(of: "-", with: "\\-")
      return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
    var text = ".TH STRATA 1 \"\" \"strata \(Workspace.version)\"\n.SH NAME\n"
    text += "strata \\- \(escaped(root.abstract ?? ""))\n.SH SYNOPSIS\n.B strata\n"
    text +=
      "[\\-w dir] [command]\n.SH DESCRIPTION\n\(escaped(root.discussion ?? ""))\n.SH COMMANDS\n"
    walk { command, path in
      text += ".SS \(escaped(path))\n\(escaped(command.abstract ?? ""))\n"
      if let discussion = command.discussion, !discussion.isEmpty {
        text += ".PP\n\(escaped(discussion))\n"
      }
      text += ".PP\n.B \(escaped(usage(command, path)))\n"
      for argument in command.visibleArguments {
        text += ".TP\n.B \(escaped(argument.synopsis))\n\(escaped(argument.description))\n"
      }
    }
    text += ".SH EXIT STATUS\n"
    for (code, meaning) in Self.exitCodes { text += ".TP\n.B \(code)\n\(escaped(meaning))\n" }
    return text
  }
}
