import TestSupport
import Testing

@testable import Workspace

@Suite("Clusters in windows of time")
struct ClusterWindowsTests {
  private static let clustering = """

    [lifecycle]
    min_history = 0
    [[clustering]]
    name = "behaviour"
    features = ["quantity", "order_lines"]
    method = "k-means"
    k = 2
    """

  /// Six months of twelve items: six large ones, six small ones; from April on two of each have
  /// changed places.
  private static let orders: String = {
    var text = "product,date,quantity,price\n"
    for month in 1...6 {
      for item in 0..<12 {
        let changes = month > 3 && item % 6 < 2
        let isLarge = (item < 6) != changes
        text += "p\(item),2026-0\(month)-10,\(isLarge ? 100 + item : 5 + item % 6),1\n"
        if isLarge { text += "p\(item),2026-0\(month)-20,\(100 + month),1\n" }
      }
    }
    return text
  }()

  private func workspace(_ folder: TemporaryFolder) throws -> Workspace {
    _ = try Sample.workspace(folder, Sample.toml + Self.clustering)
    try folder.write(Self.orders, to: "orders.csv")
    return try Workspace.open(folder.path)
  }

  @Test("Windows are told one by one; the step at which items changed agrees least")
  func steps() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder)
    let run = try workspace.run().run
    let clustering = try #require(run.clusterings.first)
    var parts: [Int] = []
    let windows = try workspace.clusterWindows(
      of: clustering, in: run, ClusterWindows.Plan(length: 2)
    ) { parts.append($0.windows.count) }
    #expect(parts == [1, 2, 3, 4])
    #expect(
      windows.windows.map(\.name) == [
        "2026-01..2026-02", "2026-02..2026-03", "2026-03..2026-04", "2026-04..2026-05",
        "2026-05..2026-06",
      ])
    #expect(windows.windows.allSatisfy { $0.items == 12 })
    let rand = windows.agreement.steps.map(\.adjustedRand)
    #expect(rand[0] == 1 && rand[3] == 1)
    #expect(rand[1].map { $0 < 1 } == true || rand[2].map { $0 < 1 } == true)
  }

  @Test("Windows of other sources, of another model, or too few of them are refused")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder)
    let run = try workspace.run().run
    let clustering = try #require(run.clusterings.first)
    func message(_ workspace: Workspace, _ length: Int) -> String {
      do throws(WorkspaceError) {
        _ = try workspace.clusterWindows(of: clustering, in: run, .init(length: length))
        return ""
      } catch {
        return error.message
      }
    }
    #expect(message(workspace, 6).contains("Fewer than two windows of 6 buckets"))
    #expect(message(workspace, 0).contains("Fewer than two windows"))
    var other = workspace.configuration
    other.model.minimumHistory = 2
    #expect(
      message(Workspace(root: workspace.root, configuration: other), 2)
        .contains("strata.toml is not what it was"))
    try folder.write(Self.orders + "p1,2026-06-28,3,1\n", to: "orders.csv")
    #expect(message(workspace, 2).contains("The sources are not those"))
  }

  @Test("The usual plan takes half of the horizon and few steps", arguments: 2...40)
  func usual(_ buckets: Int) {
    let plan = ClusterWindows.Plan.usual(buckets: buckets)
    let starts = plan.starts(buckets: buckets)
    #expect((2...7).contains(starts.count))
    #expect(starts.allSatisfy { $0 + plan.length <= buckets })
  }
}
