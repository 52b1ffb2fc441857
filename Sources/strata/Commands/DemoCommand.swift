import ArgumentParser
import Demo
import Foundation
import Workbench
import Workspace

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make a demo workspace, run it, and open it.",
    discussion: """
      A made-up company with a story to every second item, or deliveries of a public health \
      programme. People: planner-a, planner-b, board-a, board-b.
      """)

  @Argument(
    help: "Where to make it; default: a folder in the user's state directory.",
    completion: .directory)
  var directory: String?
  @Option(name: .long, help: "company (made up) or health (real).")
  var data: DemoData = .company
  @Option(name: .long, help: "How many items the company has.")
  var items: Int?
  @Option(name: .long, help: "How many order lines it has.")
  var lines: Int?
  @Flag(name: .customLong("no-open"), help: "Leave the workbench shut at the end.")
  var staysShut = false
  @Option(name: .customLong("as"), help: ArgumentHelp("Who acts.", valueName: "name"))
  var name: String?

  @Option(name: .long, help: ArgumentHelp("The theme.", valueName: "name"))
  var theme: String?

  enum DemoData: String, ExpressibleByArgument, CaseIterable { case company, health }

  func validate() throws {
    if let items, !(20...5_000_000).contains(items) {
      throw ValidationError("--items \(items): expected 20 to 5000000.")
    }
    if let lines, !(2_000...200_000_000).contains(lines) {
      throw ValidationError("--lines \(lines): expected 2000 to 200000000.")
    }
  }

  func run() throws {
    let root = directory ?? DemoPlace.standard(data.rawValue)
    if try make(at: root) {
      let opened = try attempt { () throws(WorkspaceError) in try Workspace.open(root) }
      let line = ProgressLine()
      let outcome = try attempt { () throws(WorkspaceError) in
        defer { line.clear() }
        return try opened.run(progress: { line.show($0) })
      }
      Narration.say(
        "\(root): \(Figures.count(outcome.run.manifest.items, "item")), run \(outcome.run.name).")
    }
    guard !staysShut else {
      Narration.say("Open it with: strata -w \(root) --as planner-a")
      return
    }
    try WorkbenchSession.open(
      root: root, actor: name ?? ProcessInfo.processInfo.environment["STRATA_USER"] ?? "planner-a",
      theme: theme)
  }

  /// Writes data and configuration; false where the same demo stands there already.
  private func make(at root: String) throws -> Bool {
    let files = FileManager.default
    let data = "\(root)/data/\(self.data == .company ? "orders.csv" : "deliveries.csv")"
    let configuration = "\(root)/strata.toml"
    let company = DemoCompany(items: items ?? 1_200, lines: lines ?? max(60_000, (items ?? 0) * 10))
    let text =
      self.data == .company
      ? company.configuration(dataPath: "data/orders.csv")
      : HealthDeliveries.configuration(dataPath: "data/deliveries.csv")
    if files.fileExists(atPath: configuration) {
      let isDemo = (try? String(contentsOfFile: configuration, encoding: .utf8)) == text
      guard isDemo || DemoPlace.isDemo(root) else {
        throw Failure(
          "\(root) has a strata.toml that is no demo's; it was left alone.",
          remedy: "Name another folder: strata demo DIR.", code: 2)
      }
      let wantsSize = items != nil || lines != nil
      if !wantsSize, let opened = try? Workspace.open(root), opened.activeRunName() != nil {
        return false
      }
    }
    do {
      try files.createDirectory(atPath: "\(root)/data", withIntermediateDirectories: true)
      if self.data == .company {
        Narration.say(
          "Making \(Figures.count(company.lines, "order line")) of \(Figures.count(company.items, "item")) …"
        )
        guard files.createFile(atPath: data, contents: nil),
          let file = FileHandle(forWritingAtPath: data)
        else { throw CocoaError(.fileWriteNoPermission) }
        try company.writeOrderLines(to: file.fileDescriptor)
        try file.close()
      } else {
        Narration.say("\(HealthDeliveries.origin)\n\(HealthDeliveries.licence)")
        try Data(HealthDeliveries.csv).write(to: URL(fileURLWithPath: data))
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: configuration))
      try Data().write(to: URL(fileURLWithPath: DemoPlace.mark(root)))
    } catch {
      throw Failure(
        "The demo could not be made in \(root): \(error.localizedDescription)",
        remedy: "Check that there is room and that you may write there, or name another folder.",
        code: 70)
    }
    return true
  }
}

/// Where a demo lies, and how it is told from a workspace in earnest.
enum DemoPlace {
  static func standard(_ kind: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? NSHomeDirectory() + "/.local/state"
    return "\(state)/strata/\(kind == "company" ? "demo" : "demo-\(kind)")"
  }

  static func mark(_ root: String) -> String { "\(root)/.strata-demo" }

  static func isDemo(_ root: String) -> Bool {
    FileManager.default.fileExists(atPath: mark(root))
  }
}
