import ArgumentParser

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the workbench.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let opened = try workspace.open()
    try WorkbenchSession.open(opened, actor: workspace.actor)
  }
}
