import Demo
import Foundation
import Synchronization
import TestSupport
import Workspace

/// The sample workspace with three clusterings, and a run of it. Made once, then copied.
enum ClusteredWorkspace {
  private static let template = Mutex<TemporaryFolder?>(nil)

  static let tables = """

    [[clustering]]
    name = "profile"
    features = ["revenue", "cv", "adi"]
    scale = "log1p+z-score"
    method = "k-means"
    k = "2..6"

    [[clustering]]
    name = "dense"
    features = ["revenue", "quantity"]
    scale = "log1p+z-score"
    method = "dbscan"
    eps = 0.35
    min_points = 4

    [[clustering]]
    name = "merged"
    features = ["revenue", "cv", "adi"]
    scale = "log1p+z-score"
    method = "ward"
    k = 4
    """

  /// A copy of one's own.
  static func make() throws -> (folder: TemporaryFolder, workspace: Workspace) {
    let path = try template.withLock { template in
      if let template { return template.path }
      let (folder, _) = try SampleWorkspace.make()
      let file = folder.path + "/strata.toml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try folder.write(text + tables, to: "strata.toml")
      _ = try Workspace.open(folder.path).run()
      template = folder
      return folder.path
    }
    let folder = try TemporaryFolder(copying: path)
    return (folder, try Workspace.open(folder.path))
  }
}
