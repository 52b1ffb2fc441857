import Testing
import Workspace

@testable import Workbench

@Suite("The tree of a clustering")
struct ClusterTreeTests {
  /// The clusters screen on its tree.
  private func desk() throws -> Desk {
    let desk = try Desk.clustered()
    try desk.press("K [ V V V V")
    #expect(try screen(desk).face == .tree)
    return desk
  }

  private func screen(_ desk: Desk) throws -> ClustersScreen {
    guard case .clusters(let screen) = desk.state.stack.top else {
      throw PathScript.Fault(description: desk.screen)
    }
    return screen
  }

  private func plot(_ desk: Desk) throws -> DendrogramPlot {
    guard case .plot(let plot, _) = desk.state.view.body,
      case .dendrogram(let tree) = plot.content
    else { throw PathScript.Fault(description: desk.screen) }
    return tree
  }

  @Test("It is grown when it is looked at, and cut where the run cut it")
  func own() throws {
    let desk = try desk()
    let clustering = try #require(desk.state.clustering(screen(desk)))
    let plot = try plot(desk)
    #expect(plot.clusters.map(\.number) == clustering.clusters.map { "\($0.cluster)" })
    #expect(plot.clusters.map(\.name) == clustering.clusters.map(\.name))
    for (cluster, record) in zip(plot.clusters, clustering.clusters) {
      #expect(plot.branches[cluster.branch].size == Figures.whole(record.size))
    }
    #expect(desk.screen.contains("4 clusters hold from"))
    #expect(desk.state.study == nil)
    // The run's own clusters are those of every other view.
    try desk.press("down enter")
    guard case .members(let list) = desk.state.stack.top else { return }
    #expect(list.scope == "merged = 2")
    try desk.press("escape")
    #expect(try plot.clusters == self.plot(desk).clusters)
  }

  @Test("Left and right cut it merge by merge, and stay on the cluster")
  func cutting() throws {
    let desk = try desk()
    let own = try plot(desk)
    try desk.press("down left")
    let finer = try plot(desk)
    #expect(finer.clusters.count == 5 && finer.cut.upperBound == own.cut.lowerBound)
    #expect(finer.clusters.map(\.number) == ["1", "2", "3", "4", "5"])
    // Whoever stays whole keeps its number, and so does the larger part of what is divided.
    for (cluster, whole) in zip(finer.clusters, own.clusters) {
      let parts = own.branches[whole.branch].children
      #expect(cluster.branch == whole.branch || cluster.branch == parts.first)
    }
    // The same branch, or its larger part.
    let before = own.clusters[1].branch
    let selected = finer.clusters[finer.selected].branch
    #expect(
      selected == before || own.branches[before].children.first == selected,
      "\(before) \(selected)")
    try desk.press("right l l")
    let coarser = try plot(desk)
    #expect(coarser.clusters.count == 2)
    #expect(coarser.branches[coarser.clusters[coarser.selected].branch].height > 0)
    for _ in 0..<50 { try desk.press("right") }
    #expect(try plot(desk).clusters.count == 2)
    #expect(desk.message.contains("no segmentation"))
    for _ in 0..<50 { try desk.press("left") }
    #expect(try plot(desk).clusters.count == ClusterTree.mostClusters)
    #expect(desk.message.contains("Finer cuts"))
  }

  @Test(
    "Its numbers are those that the run keeps, at its own cut and where clusters go on elsewhere")
  func keptNumbers() throws {
    let desk = try Desk.merged(into: [2, 6])
    try desk.press("K [ V V V V")
    let clustering = try #require(desk.state.clustering(screen(desk)))
    // Kept numbers are not those by size any more.
    #expect(clustering.clusters.map(\.cluster) != Array(1...6))
    let own = try plot(desk)
    #expect(own.clusters.map(\.number) == clustering.clusters.map { "\($0.cluster)" })
    for (cluster, record) in zip(own.clusters, clustering.clusters) {
      #expect(own.branches[cluster.branch].size == Figures.whole(record.size))
      #expect(cluster.name == record.name)
    }
    // The cut of the run before has the numbers of the run before.
    for _ in 0..<4 { try desk.press("right") }
    let before = try #require(clustering.history?.before)
    let coarser = try #require(try desk.workspace.openRun(before).clustering(named: "merged"))
    let cut = try plot(desk)
    #expect(cut.clusters.map(\.number) == coarser.clusters.map { "\($0.cluster)" })
    #expect(
      cut.clusters.map { cut.branches[$0.branch].size }
        == coarser.clusters.map { Figures.whole($0.size) })
  }

  @Test("A cluster that another cut leaves as it is in the run has its members")
  func wholeElsewhere() throws {
    let desk = try desk()
    let own = try plot(desk)
    try desk.press("left g")
    let finer = try plot(desk)
    let place = try #require(
      finer.clusters.firstIndex { cluster in
        own.clusters.contains { $0.branch == cluster.branch }
      })
    for _ in 0..<place { try desk.press("down") }
    try desk.press("enter")
    guard case .members(let list) = desk.state.stack.top else {
      throw PathScript.Fault(description: desk.screen)
    }
    #expect(list.scope == "merged = \(finer.clusters[place].number)")
  }

  @Test("Another cut says how to keep it, and what the run has not has no members yet")
  func keeping() throws {
    let desk = try desk()
    #expect(!desk.screen.contains("To keep this cut"))
    let own = try plot(desk)
    try desk.press("left g")
    let place = try plot(desk).clusters.firstIndex { cluster in
      !own.clusters.contains { $0.branch == cluster.branch }
    }
    for _ in 0..<(try #require(place)) { try desk.press("down") }
    for text in [
      "in the run  ", "A cluster that goes on keeps its number in the run; others get new ones.",
      "To keep this cut: k = 5 in the [[clustering]] merged of strata.toml, then ctrl-r runs.",
      "y copy",
    ] {
      #expect(desk.screen.contains(text))
    }
    try desk.press("y")
    #expect(desk.terminal.last == .copy("k = 5"))
    try desk.press("enter")
    #expect(desk.message.contains("k = 5 in strata.toml"))
    #expect(try screen(desk).cut == 5)
    // Another view shows the run's clusters, and the cut is there again.
    try desk.press("v v v v")
    #expect(try screen(desk).face == .profile)
    #expect(desk.screen.contains("method  ward, k = 4"))
    try desk.press("V V V V")
    #expect(try plot(desk).clusters.count == 5)
  }

  @Test("Clusterings that grow no tree have no such view")
  func others() throws {
    let desk = try desk()
    try desk.press("]")
    #expect(try screen(desk).clustering == "profile" && screen(desk).face == .profile)
    try desk.press("V")
    #expect(try screen(desk).face != .tree)
  }

  @Test("It stops when it is left, and by a key; what comes too late is dropped")
  func stopping() throws {
    let desk = try Desk.clustered()
    try desk.press("K [ V V V")
    let effects = desk.state.update(.key(.character("V")))
    guard case .study(let request, let ticket)? = effects.last else {
      throw PathScript.Fault(description: "\(effects)")
    }
    #expect(request.kind == .tree && request.clustering == "merged")
    _ = desk.state.update(.studied(.progress(0.34), ticket: ticket))
    #expect(desk.screen.contains("Growing the tree of"))
    guard case .plot(let plot, _) = desk.state.view.body,
      case .progress(_, _, let fraction) = plot.content
    else { throw PathScript.Fault(description: desk.screen) }
    #expect(fraction == 0.34)
    // Members of a cluster lie over it, and it goes on.
    #expect(!desk.state.update(.key(KeyStroke(.enter))).contains(.stopStudy))
    #expect(!desk.state.update(.key(KeyStroke(.escape))).contains(.stopStudy))
    #expect(desk.state.update(.key(.character("x"))) == [.stopStudy])
    #expect(desk.screen.contains("Stopped. x begins again."))
    _ = desk.state.update(
      .studied(.refused(.init(message: "late", remedy: "")), ticket: ticket))
    #expect(!desk.screen.contains("late"))
    let again = desk.state.update(.key(.character("x")))
    guard case .study(_, let next)? = again.last else {
      throw PathScript.Fault(description: "\(again)")
    }
    #expect(next != ticket)
    #expect(desk.state.update(.key(KeyStroke(.escape))).contains(.stopStudy))
    #expect(desk.state.study == nil)
  }

  @Test("What cannot be grown says why, and what to do")
  func refused() throws {
    let desk = try Desk.clustered()
    try desk.press("K [ V V V")
    let effects = desk.state.update(.key(.character("V")))
    guard case .study(_, let ticket)? = effects.last else { return }
    _ = desk.state.update(
      .studied(
        .refused(.init(message: "average needs 3200 MB.", remedy: "Take a sample.")),
        ticket: ticket))
    #expect(desk.screen.contains("average needs 3200 MB."))
    #expect(desk.screen.contains("Take a sample."))
    #expect(desk.state.study == nil)
    try desk.press("x")
    #expect(desk.message == "Nothing is under way here.")
  }

  @Test("The view is remembered, and grown again in the next session")
  func memory() throws {
    let desk = try desk()
    let memory = SessionMemory(json: desk.state.memory.json)
    let next = try Desk.clustered()
    for effect in next.state.restore(memory) { _ = next.runner.run(effect) }
    next.send(.tick(next.state.now))
    #expect(try screen(next).face == .tree)
    #expect(try plot(next).clusters.count == 4)
  }
}
