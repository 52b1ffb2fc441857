import ArgumentParser
import Tables
import Workspace

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "List runs; go back to one.",
    subcommands: [List.self, Activate.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List runs, newest first.")

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
      let listings = try workspace.open().runs()
      let table = Table([
        ("run", .text(TextColumn(listings.map(\.name)))),
        ("active", .boolean(Column(listings.map { $0.isActive ? 1 : 0 }))),
        ("started", .text(TextColumn(listings.map(\.started)))),
        ("items", Self.integers(listings.map(\.items))),
        ("inside", Self.integers(listings.map(\.inside))),
        ("lines_read", Self.integers(listings.map(\.linesRead))),
        ("lines_kept", Self.integers(listings.map(\.linesKept))),
        ("previous", .text(TextColumn(listings.map(\.previous)))),
        ("moved", Self.integers(listings.map { $0.churn?.comparableMoves })),
        ("damage", .text(TextColumn(listings.map(\.damage)))),
      ])
      try RowPrinter(format: output.format).print(table)
    }

    private static func integers(_ values: [Int?]) -> ColumnData {
      .integer(
        Column(values.map { Int64($0 ?? 0) }, validity: Validity(values.map { $0 != nil })))
    }
  }

  struct Activate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a run the active one.")

    @Argument(help: "The run's name, or the first letters of it.")
    var name: String
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let opened = try workspace.open()
      let activated = try attempt { () throws(WorkspaceError) in try opened.activate(name) }
      Narration.say("Run \(activated) is active.")
    }
  }
}
