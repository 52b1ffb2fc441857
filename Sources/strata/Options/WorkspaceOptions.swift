import ArgumentParser
import Foundation
import Workspace

/// Which workspace, and who acts: after any command.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: [.customShort("w"), .customLong("workspace")],
    help: ArgumentHelp(
      "The workspace's folder.",
      discussion: "Default: this folder, or the nearest above it that has a strata.toml.",
      valueName: "dir"),
    completion: .directory)
  var directory: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who acts.", discussion: "Default: STRATA_USER, else the system's user name.",
      valueName: "name"))
  var name: String?

  /// The workspace, its configuration read and checked.
  func open() throws -> Workspace {
    try attempt { () throws(WorkspaceError) in
      try Workspace.open(try Workspace.locate(directory))
    }
  }

  /// The name under which entries are written.
  var actor: String {
    if let name, !name.isEmpty { return name }
    if let user = ProcessInfo.processInfo.environment["STRATA_USER"], !user.isEmpty { return user }
    return NSUserName()
  }
}
