import ArgumentParser
import Foundation
import Ingestion
import Workspace

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a workspace from files of order lines.",
    discussion: """
      Looks at the files' headers and values, suggests what their columns mean, and writes a \
      commented strata.toml. Read it, mend it, then `strata run`.
      """)

  @Argument(help: "The workspace's folder; made where there is none.", completion: .directory)
  var directory: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Files of order lines.", completion: .file())
  var from: [String]

  @Option(name: .customLong("as"), help: .hidden)
  var name: String?

  func validate() throws {
    if from.isEmpty { throw ValidationError("Name at least one file after --from.") }
  }

  func run() throws {
    var options = WorkspaceOptions()
    options.name = name
    let user = options.actor
    let made = try attempt { () throws(WorkspaceError) in
      try Workspace.initialise(directory: directory, from: from, user: user)
    }
    Narration.say("Wrote \(made.root)/strata.toml.")
    for draft in made.drafts {
      Narration.say("\(draft.file):")
      for entry in draft.suggestion.columns.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let field = entry.key.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
        Narration.say("  \(field) = \(entry.value)")
      }
      if !draft.missing.isEmpty {
        let names = draft.missing.map(\.rawValue).joined(separator: ", ")
        Narration.say("  No column was found for: \(names). Name it under [source.columns].")
      }
    }
    Narration.say(
      made.isComplete
        ? "Look it over, then: strata run -w \(directory)"
        : "Complete the mapping in strata.toml, then: strata run -w \(directory)")
  }
}
