import Foundation
import TestSupport
import Workspace

@testable import Workbench

/// A workbench without a terminal: the real state, the real effects, a person's keys.
final class Desk {
  var state: WorkbenchState
  let workspace: Workspace
  let runner: EffectRunner
  /// Effects that a terminal would carry out, in order.
  private(set) var terminal: [Effect] = []
  private let mailbox = Mailbox()
  private let folder: TemporaryFolder

  static let themes = ["terminal", "dark", "light"]

  convenience init(as actor: String = "planner-a", in other: Desk? = nil) throws {
    let (folder, workspace) =
      try other.map { ($0.folder, $0.workspace) } ?? SampleWorkspace.make()
    try self.init(folder, workspace, as: actor)
  }

  /// A desk over a run with clusterings.
  static func clustered() throws -> Desk {
    let (folder, workspace) = try ClusteredWorkspace.make()
    return try Desk(folder, workspace, as: "planner-a")
  }

  /// A desk over a run of another strata.toml than the run before: without other words, its first
  /// clustering has five clusters, and had as many as were recommended.
  static func clusteredAgain(
    _ old: String = "k = \"2..6\"", as new: String = "k = 5"
  ) throws -> Desk {
    let (folder, workspace) = try ClusteredWorkspace.make()
    let text = try String(contentsOfFile: folder.path + "/strata.toml", encoding: .utf8)
    try folder.write(
      text.replacingOccurrences(of: old, with: new), to: "strata.toml")
    let changed = try Workspace.open(workspace.root)
    _ = try changed.run()
    return try Desk(folder, changed, as: "planner-a")
  }

  /// A desk over the last of several runs, whose tree was cut into four clusters and then into these.
  static func merged(into counts: [Int]) throws -> Desk {
    let (folder, workspace) = try ClusteredWorkspace.make()
    let text = try String(contentsOfFile: folder.path + "/strata.toml", encoding: .utf8)
    var changed = workspace
    for count in counts {
      try folder.write(
        text.replacingOccurrences(of: "k = 4", with: "k = \(count)"), to: "strata.toml")
      changed = try Workspace.open(workspace.root)
      _ = try changed.run()
    }
    return try Desk(folder, changed, as: "planner-a")
  }

  /// A desk over a run whose last clustering stands for classes that rules of experts correct.
  static func ruled() throws -> Desk {
    let (folder, workspace) = try ClusteredWorkspace.make()
    let text = try String(contentsOfFile: folder.path + "/strata.toml", encoding: .utf8)
    try folder.write(
      text + """

        classes = ["A", "B", "C", "D"]
        [[clustering.rule]]
        name = "contracts"
        where = "id ~ '[05]$'"
        floor = "A"
        because = "a contract says so"
        [[clustering.rule]]
        name = "never first"
        where = "id ~ '7$'"
        ceiling = "B"
        """, to: "strata.toml")
    let changed = try Workspace.open(workspace.root)
    _ = try changed.run()
    return try Desk(folder, changed, as: "planner-a")
  }

  private init(_ folder: TemporaryFolder, _ workspace: Workspace, as actor: String) throws {
    (self.folder, self.workspace) = (folder, workspace)
    let keeper = try RecordKeeper(
      path: workspace.journalPath, people: workspace.people, rules: workspace.overrideRules())
    let mailbox = mailbox
    runner = EffectRunner(workspace: workspace, actor: actor, keeper: keeper) { mailbox.post($0) }
    state = WorkbenchState(
      facts: WorkspaceFacts(workspace, actor: actor, themes: Self.themes), record: keeper.state)
    state.now = Date().timeIntervalSince1970
    state.lastCheck = state.now
    try runner.openActive()
    settle()
  }

  /// An event and all that follows from it.
  func send(_ event: Event) {
    carryOut(state.update(event))
    settle()
  }

  /// Keys by their text form, separated by spaces.
  func press(_ keys: String) throws {
    for key in try KeyStroke.sequence(keys) { send(.key(key)) }
  }

  func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  func settle() {
    // Each round of answers may ask for more; more than a few rounds would be a loop.
    for _ in 0..<20 {
      runner.drain()
      let events = mailbox.take()
      if events.isEmpty { return }
      for event in events { carryOut(state.update(event)) }
    }
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects where !runner.run(effect) { terminal.append(effect) }
  }

  /// All that is on the screen, line by line.
  var screen: String { ScreenText.lines(of: state.view).joined(separator: "\n") }
  var message: String { state.message?.text ?? "" }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }
}
