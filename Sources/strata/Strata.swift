import ArgumentParser
import Glibc
import Workspace

/// The program: parses, calls, prints.
@main
struct Strata: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strata",
    abstract: "See how your supply chain is segmented, ask why, and record a justified override.",
    discussion: """
      Without a command the workbench opens on the workspace of this folder, or of the nearest \
      folder above that has a strata.toml. `strata demo` shows it on made-up data.
      """,
    version: Workspace.version,
    subcommands: [
      OpenCommand.self, DemoCommand.self, InitCommand.self, RunCommand.self, RunsCommand.self,
      MatrixCommand.self, ItemsCommand.self, ExplainCommand.self, ClustersCommand.self,
      ClusterCommand.self, OverrideCommand.self, JournalCommand.self, CompareCommand.self,
      DriftCommand.self, DoctorCommand.self, KeysCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() { Glibc.exit(Program.run(Array(CommandLine.arguments.dropFirst()))) }
}
