import Foundation
import Testing
import Workspace

@testable import Workbench

@Suite("Clusters")
struct ClustersTests {
  private func screen(_ desk: Desk) throws -> ClustersScreen {
    guard case .clusters(let screen) = desk.state.stack.top else {
      throw PathScript.Fault(description: desk.screen)
    }
    return screen
  }

  @Test("Without a clustering the key says why, and what asks for one")
  func none() throws {
    let desk = try Desk()
    try desk.press("K")
    #expect(desk.state.stack.above.isEmpty)
    #expect(desk.message.contains("strata.toml named none"))
    #expect(desk.message.contains("[[clustering]] with name, features and method"))
  }

  @Test("One row a cluster, centres in their own units, noise last")
  func profile() throws {
    let desk = try Desk.clustered()
    try desk.press("K")
    #expect(try screen(desk).clustering == "profile")
    let clustering = try #require(desk.state.clusterings.first)
    guard case .table(let table, _) = desk.state.view.body else { return }
    #expect(table.title == "profile  1 of 3")
    #expect(table.rows.count == clustering.clusters.count)
    #expect(table.heads.suffix(3).map(\.title) == ["revenue", "CV", "ADI"])
    // No wider than what stands in them, so that names and features have room beside each other.
    for place in table.heads.indices.suffix(3) {
      let widest = table.rows.map { $0.cells[place].text.count }.max() ?? 0
      let head = table.heads[place]
      #expect(head.width == max(6, head.title.count, widest))
    }
    for (row, cluster) in zip(table.rows, clustering.clusters) {
      #expect(row.cells.count == table.heads.count && row.heat.count == table.heads.count)
      #expect(row.cells[1].text == cluster.name)
    }
    try desk.press("right")
    guard case .table(let other, _) = desk.state.view.body else { return }
    #expect(other.title == "dense  2 of 3")
    #expect(other.rows.last?.cells[1].text == "noise")
    try desk.press("] ]")
    #expect(try screen(desk).clustering == "profile")
    try desk.press("left [")
    #expect(try screen(desk).clustering == "dense")
  }

  @Test("Enter lists the members, Escape comes back to the cluster")
  func members() throws {
    let desk = try Desk.clustered()
    let clustering = try #require(desk.state.clusterings.first)
    try desk.press("K down enter")
    guard case .members(let list) = desk.state.stack.top else { return }
    #expect(list.scope == "profile = 2")
    #expect(list.rows?.sorted() == clustering.rows(of: 2))
    #expect(desk.state.view.header.crumbs.suffix(2) == ["clusters", "profile = 2"])
    // Members and items name their clusters.
    #expect(desk.screen.contains("profile  2  \(clustering.clusters[1].name)"))
    try desk.press("enter")
    #expect(desk.screen.contains("profile  2  \(clustering.clusters[1].name)"))
    try desk.press("escape escape")
    #expect(try screen(desk).cursor.selected == 1)
  }

  @Test("The panel says what distinguishes a cluster, who is typical, and why that many")
  func panel() throws {
    let desk = try Desk.clustered()
    try desk.press("K")
    let clustering = try #require(desk.state.clusterings.first)
    let cluster = try #require(clustering.clusters.first)
    for text in ["Cluster 1", "distinguishes it", "second best", clustering.recipeWords] {
      #expect(desk.screen.contains(text))
    }
    for id in cluster.typical.prefix(3) { #expect(desk.screen.contains(id)) }
    for reason in clustering.sweep?.reasons ?? [] { #expect(desk.screen.contains(reason)) }
    try desk.press("X")
    for id in cluster.typical { #expect(!desk.screen.contains(id)) }
  }

  @Test("After another run the panel says what a cluster was before, and what became of all")
  func history() throws {
    let first = try Desk.clustered()
    try first.press("K")
    #expect(!first.screen.contains("% alike") && !first.screen.contains("Since"))
    let desk = try Desk.clusteredAgain()
    try desk.press("K")
    let clustering = try #require(desk.state.clusterings.first)
    let history = try #require(clustering.history)
    #expect(clustering.count == 5)
    for cluster in clustering.clusters {
      let line = ClusterWords.origin(history.origin(of: cluster.cluster)).text
      #expect(desk.screen.contains("Cluster \(cluster.cluster)"))
      #expect(desk.screen.contains("before  \(line)"), "\(desk.screen)")
      try desk.press("down")
    }
    #expect(desk.screen.contains("Since \(history.before):"))
    #expect(!history.changes.isEmpty)
    for sentence in history.events.sentences { #expect(desk.screen.contains(sentence)) }
    // Nothing changed in the other one.
    try desk.press("right")
    #expect(desk.screen.contains("Every cluster went on."))
    #expect(desk.screen.contains("100 % alike"))
  }

  @Test("A key goes through the views and round again")
  func faces() throws {
    let desk = try Desk.clustered()
    try desk.press("K v")
    #expect(try screen(desk).face == .choice)
    #expect(desk.screen.contains("silhouette  inertia") || desk.screen.contains("elbow"))
    try desk.press("v")
    guard case .plot(let silhouettes, _) = desk.state.view.body,
      case .silhouettes(let plot) = silhouettes.content
    else { throw PathScript.Fault(description: desk.screen) }
    let clustering = try #require(desk.state.clusterings.first)
    #expect(plot.parts.map(\.values.count) == clustering.record.sizes)
    for part in plot.parts { #expect(part.values == part.values.sorted(by: >)) }
    try desk.press("v down")
    guard case .plot(let drawn, _) = desk.state.view.body,
      case .scatter(let scatter) = drawn.content
    else { throw PathScript.Fault(description: desk.screen) }
    #expect(scatter.x.count == clustering.record.items && scatter.selected == 2)
    #expect((scatter.x + scatter.y).allSatisfy { (0...1).contains($0) })
    #expect(scatter.xLabel.contains("of spread"))
    try desk.press("v v v v")
    #expect(try screen(desk).face == .profile)
  }

  @Test("Indices that no number of clusters has, as by another distance, are no columns")
  func otherDistance() throws {
    let desk = try Desk.clusteredAgain(
      "method = \"k-means\"", as: "method = \"average\"\ndistance = \"manhattan\"")
    try desk.press("K v")
    let clustering = try #require(desk.state.clusterings.first)
    let panel = desk.state.choicePanel(try screen(desk), clustering)
    let lists = panel.blocks.compactMap { if case .list(let list) = $0 { list } else { nil } }
    let list = try #require(lists.first)
    #expect(list.heads.map(\.title) == ["k", "silhouette", "rules", "sizes"])
    #expect(list.rows.count == 5 && list.rows.allSatisfy { $0.count == 4 })
  }

  @Test("The choice of k says what is recommended before its charts, and once")
  func recommendation() throws {
    let desk = try Desk.clustered()
    let clustering = try #require(desk.state.clusterings.first)
    let reason = try #require(clustering.sweep?.reasons.first)
    try desk.press("K v")
    let parts = desk.screen.components(separatedBy: reason)
    #expect(parts.count == 2 && parts.last?.contains("Silhouette") == true)
    for note in clustering.record.notes {
      #expect(desk.screen.components(separatedBy: note).count == 2)
    }
  }

  @Test("The choice of k is scrolled within its lines")
  func scrolling() throws {
    let desk = try Desk.clustered()
    try desk.press("K v G")
    let end = try screen(desk).scroll
    #expect(end > 0 && end < 200)
    try desk.press("g")
    #expect(try screen(desk).scroll == 0)
  }

  @Test("A panel in front is scrolled by pages, and gives way to another view")
  func panelInFront() throws {
    let desk = try Desk.clustered()
    desk.send(.panelRoom(false))
    try desk.press("K tab page-down")
    #expect(try screen(desk).panelScroll == 10)
    try desk.press("page-down page-down page-down page-down page-down page-down")
    #expect(try screen(desk).panelScroll < 60)
    try desk.press("down")
    #expect(try screen(desk).panelScroll == 0 && screen(desk).cursor.selected == 1)
    #expect(desk.state.view.isPanelInFront)
    try desk.press("v")
    #expect(!desk.state.view.isPanelInFront)
  }

  @Test("Double click opens the members, a click selects")
  func mouse() throws {
    let desk = try Desk.clustered()
    try desk.press("K")
    desk.send(.pointer(.tableRow(1), .click))
    #expect(try screen(desk).cursor.selected == 1)
    desk.send(.pointer(.tableRow(1), .doubleClick))
    guard case .members(let list) = desk.state.stack.top else { return }
    #expect(list.scope == "profile = 2")
  }

  @Test("The screen and its view are there again in the next session")
  func memory() throws {
    let desk = try Desk.clustered()
    try desk.press("K right v v")
    let memory = SessionMemory(json: desk.state.memory.json)
    let next = try Desk.clustered()
    for effect in next.state.restore(memory) { _ = next.runner.run(effect) }
    next.settle()
    #expect(try screen(next).clustering == "dense")
    #expect(try screen(next).face == .silhouettes)
    #expect(try screen(next).picture != nil)
    // A run without clusters has no such screen.
    let other = try Desk()
    _ = other.state.restore(memory)
    #expect(other.state.stack.above.isEmpty)
  }

  @Test("Items taken evenly: all of few, both ends of many", arguments: [0, 1, 2, 5, 6, 7, 1_000])
  func evenly(count: Int) {
    let places = ClusterPicture.evenly(count, most: 6)
    #expect(places.count == min(count, 6))
    #expect(Set(places).count == places.count)
    #expect(places.first == (count > 0 ? 0 : nil) && places.last == (count > 0 ? count - 1 : nil))
  }

  @Test("Arrows tell the side without a colour, heat from the least to the most")
  func words() {
    #expect([-3, -1, 0, 0.49, 0.5, 2].map(ClusterWords.arrows) == ["↓↓", "↓", "", "", "↑", "↑↑"])
    #expect([-9, -1, 1, 9, .nan].map(ClusterWords.heat) == [0, 2, 5, 7, 3])
    #expect(
      [3.146, 250.04, 4_567.8, 123_456].map { ClusterWords.value($0, of: "quantity") }
        == ["3.15", "250.0", "4 568", "123.5 k"])
    #expect(
      [1.84, -0.41, 0, 0.01].map(ClusterWords.deviation) == ["+1.8 σ", "−0.4 σ", "0.0 σ", "0.0 σ"])
  }

  @Test("Few items set apart are no structure, however far out they lie")
  func structure() {
    #expect(ClusterWords.structure(0.83, of: [240, 200]) == "strong structure")
    #expect(ClusterWords.structure(0.83, of: [1, 439]) == "1 item set apart")
  }
}
