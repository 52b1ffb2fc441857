import Demo
import Synchronization
import TestSupport
import Workspace

/// A workspace of the demonstration's company, 60 items, with one run. Made once, then copied.
enum SampleWorkspace {
  private static let template = Mutex<TemporaryFolder?>(nil)

  /// A copy of one's own.
  static func make() throws -> (folder: TemporaryFolder, workspace: Workspace) {
    let path = try template.withLock { template in
      if let template { return template.path }
      let made = try fresh()
      template = made
      return made.path
    }
    let folder = try TemporaryFolder(copying: path)
    return (folder, try Workspace.open(folder.path))
  }

  private static func fresh() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let company = DemoCompany(items: 60, lines: 3_000)
    let text = company.configuration(dataPath: "data/orders.csv", withClusterings: false)
    try folder.write(text, to: "strata.toml")
    var lines: [UInt8] = []
    try company.writeOrderLines { lines += $0 }
    try folder.write(String(decoding: lines, as: UTF8.self), to: "data/orders.csv")
    _ = try Workspace.open(folder.path).run()
    return folder
  }
}
