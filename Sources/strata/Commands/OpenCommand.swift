import ArgumentParser

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the workbench.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The theme.", discussion: "Default: STRATA_THEME, else the one chosen last.",
      valueName: "name"))
  var theme: String?
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let opened = try workspace.open()
    try WorkbenchSession.open(opened, actor: workspace.actor, theme: theme)
  }
}
