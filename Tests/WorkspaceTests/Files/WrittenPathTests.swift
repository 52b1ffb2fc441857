import Testing

@testable import Workspace

@Suite("A file's path as a new strata.toml has it")
struct WrittenPathTests {
  @Test(
    "Relative where it lies near, so that both can be moved together; else absolute",
    arguments: [
      ("/data/ws/orders.csv", "/data/ws", "orders.csv"),
      ("/data/ws/raw/orders.csv", "/data/ws", "raw/orders.csv"),
      ("/data/orders.csv", "/data/ws", "../orders.csv"),
      ("/data/ws-raw/orders.csv", "/data/ws", "../ws-raw/orders.csv"),
      ("/a/orders.csv", "/a/b/c/ws", "../../../orders.csv"),
      ("/a/orders.csv", "/a/b/c/d/ws", "/a/orders.csv"),
      ("/raw/orders.csv", "/data/ws", "/raw/orders.csv"),
      ("/orders.csv", "/ws", "/orders.csv"), ("/orders.csv", "/", "orders.csv"),
    ])
  func written(_ path: String, _ root: String, _ expected: String) {
    #expect(SourcePaths.written(path, from: root) == expected)
  }
}
