import Foundation
import TestSupport
import Testing

@testable import Workspace

@Suite("A source's path leads to its files")
struct SourcePathsTests {
  private func resolve(_ path: String, _ folder: TemporaryFolder) throws -> [String] {
    try SourcePaths.resolve(path, source: "orders", root: folder.path).map(\.shown)
  }

  @Test("Plain paths, patterns in byte order, odd names, standard input")
  func found() throws {
    let folder = try TemporaryFolder("a[b]*c")
    for name in ["data/b.csv", "data/a.csv", "data/Z.csv", "data/x[1].csv", "data/n.txt"] {
      try folder.write("x", to: name)
    }
    try folder.write("x", to: "data/deep/c.csv")
    #expect(try resolve("data/a.csv", folder) == ["data/a.csv"])
    #expect(
      try resolve("data/*.csv", folder)
        == ["data/Z.csv", "data/a.csv", "data/b.csv", "data/x[1].csv"])
    #expect(try resolve("data/x[1].csv", folder) == ["data/x[1].csv"])
    #expect(try resolve("data/?.csv", folder) == ["data/Z.csv", "data/a.csv", "data/b.csv"])
    #expect(try resolve("-", folder) == ["-"])
    #expect(
      try resolve("\(folder.path)/data/n.txt", folder) == ["\(folder.path)/data/n.txt"])
  }

  @Test("What leads nowhere is said with the reason", arguments: ["no.csv", "data", "q*.csv"])
  func missing(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "data/a.csv")
    let error = #expect(throws: WorkspaceError.self) { try resolve(path, folder) }
    #expect(error?.exitCode == 2)
    #expect(error?.message.contains(path) == true)
  }
}
