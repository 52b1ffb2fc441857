import Foundation
import Glibc
import Testing

/// What goes wrong, said so that one can mend it: what was found, what was expected, and the code.
@Suite("Refusals", .drivesPrograms)
struct RefusalTests {
  @Test("A mistake in a query is shown under the word")
  func query() async throws {
    let workspace = try await TestWorkspace.demo()
    let name = try await workspace.strata("items", "--where", "cv > 1.2 and nmae ~ LAMP")
    #expect(name.code == 2)
    #expect(name.errors.contains("cv > 1.2 and nmae ~ LAMP\n             ^^^^"), "\(name.errors)")
    #expect(name.errors.contains("Did you mean 'name'?"))
    let end = try await workspace.strata("items", "--where", "cv > ")
    #expect(end.code == 2)
    #expect(end.errors.contains("found the end"))
    #expect(end.output == "")
  }

  @Test("Wrong names of segments, columns, items, commands: 2, with what could stand there")
  func usage() async throws {
    let workspace = try await TestWorkspace.demo()
    let cases: [([String], String)] = [
      (["items", "--segment", "QQ"], "Expected one of AX"),
      (["items", "--segment", "AXX"], "no segment \"AXX\". Did you mean \"AX\"?"),
      (["items", "--segment", "nodemand"], "Did you mean \"no-demand\"?"),
      (["items", "--segment", "portfolo:1"], "Did you mean \"portfolio\"?"),
      (["items", "--segment", "portfolio:9"], "Expected portfolio:1, portfolio:2"),
      (["items", "--sort", "revenue:down"], "expected asc or desc"),
      (["items", "--sort", "revenu"], "no column \"revenu\". Did you mean \"revenue\"?"),
      (["items", "--columns", "id,nme"], "no column \"nme\". Did you mean \"name\"?"),
      (["items", "--columns", "nme,cvv"], "no column \"cvv\". Did you mean \"cv\"?"),
      (["items", "--limit", "many"], "many"),
      (["explain", "NL-99999"], "no item \"NL-99999\""),
      (["compare", "active", "ffffff"], "ffffff"),
      (["runs", "activate", "ffffff"], "ffffff"),
      (["items", "--format", "xml"], "xml"),
    ]
    for (arguments, said) in cases {
      let outcome = try await StrataProgram.run(arguments + ["-w", workspace.root])
      #expect(outcome.code == 2, "\(arguments): \(outcome.status) \(outcome.errors)")
      #expect(outcome.errors.contains(said), "\(arguments): \(outcome.errors)")
      #expect(outcome.output == "", "\(arguments)")
    }
    let nowhere = try await StrataProgram.run(["matrix", "-w", "/nowhere"])
    #expect(nowhere.code == 2 && nowhere.errors.contains("strata init"), "\(nowhere.errors)")
  }

  @Test("A word that is no command is named as such")
  func unknownCommand() async throws {
    let near = try await StrataProgram.run(["matrx"])
    #expect(near.code == 2 && near.output == "")
    #expect(near.errors.hasPrefix("There is no command \"matrx\". Did you mean \"matrix\"?\n"))
    let far = try await StrataProgram.run(["-w", "/nowhere", "frobnicate", "\u{1B}[31m"])
    #expect(far.code == 2)
    #expect(far.errors.hasPrefix("There is no command \"frobnicate\".\nCommands: open, demo"))
    let inner = try await StrataProgram.run(["override", "aprove", "OV-1"])
    #expect(inner.code == 2)
    #expect(
      inner.errors.hasPrefix(
        "There is no command \"override aprove\". Did you mean \"override approve\"?"))
    #expect(try await StrataProgram.run(["help", "matrix"]).code == 0)
    #expect(try await StrataProgram.run(["--version"]).code == 0)
    let control = try await StrataProgram.run(["\u{1B}[31mred"])
    #expect(control.code == 2 && !control.errors.contains("\u{1B}"), "\(control.errors)")
  }

  @Test("The workspace may be named before the command")
  func earlyOptions() async throws {
    let workspace = try await TestWorkspace.demo()
    let usual = try await workspace.strata("matrix")
    for arguments in [
      ["-w", workspace.root, "matrix"], ["--workspace=\(workspace.root)", "matrix"],
      ["--as", "planner-a", "-w", workspace.root, "matrix"],
    ] {
      let early = try await StrataProgram.run(arguments)
      #expect(early.code == 0 && early.output == usual.output, "\(arguments): \(early.errors)")
    }
    let verified = try await StrataProgram.run(["-w", workspace.root, "journal", "verify"])
    #expect(verified.code == 0, "\(verified.errors)")
  }

  @Test("A source that cannot be read: 2, from init and from run, and where its path begins")
  func unreadableSources() async throws {
    let workspace = try TestWorkspace.empty()
    let none = try await StrataProgram.run(
      ["init", workspace.root, "--from", "none.csv", "nil.csv"], in: workspace.folder.path)
    #expect(none.code == 2, "\(none.errors)")
    #expect(none.errors.contains("\"none.csv\": no such file.\n\"nil.csv\": no such file."))
    #expect(none.errors.contains("relative paths begin at the current folder"))
    #expect(!FileManager.default.fileExists(atPath: workspace.root), "nothing was made")
    try workspace.folder.write("date,product,quantity\n2024-05-01,P1,3\n", to: "orders.csv")
    let made = try await StrataProgram.run(
      ["init", workspace.root, "--from", "orders.csv"], in: workspace.folder.path)
    #expect(made.code == 0, "\(made.errors)")
    #expect(try workspace.folder.read("workspace/strata.toml").contains("\"../orders.csv\""))
    #expect(try await workspace.strata("run").code == 0)
    let orders = workspace.folder.path + "/orders.csv"
    if getuid() != 0 {
      chmod(orders, 0)
      let locked = try await workspace.strata("run")
      #expect(locked.code == 2 && locked.errors.contains("no permission"), "\(locked.errors)")
    }
    try FileManager.default.removeItem(atPath: orders)
    let gone = try await workspace.strata("run")
    #expect(gone.code == 2, "\(gone.errors)")
    #expect(gone.errors.contains("no such file"))
    #expect(gone.errors.contains("relative paths begin at the workspace"))
  }

  @Test("All faults of a proposal at once, and nothing written")
  func proposal() async throws {
    let workspace = try await TestWorkspace.demo()
    let outcome = try await workspace.strata(
      "override", "propose", "NL-10001", "--to", "QQ", "--reason", "contarct", "--because", "no")
    #expect(outcome.code == 2, "\(outcome.errors)")
    for part in ["\"QQ\"", "\"contarct\"", "at least 20 characters", "contract, strategic"] {
      #expect(outcome.errors.contains(part), "\(part)")
    }
    #expect(workspace.journal.isEmpty)
  }

  @Test("One's own proposal, and people outside the table: 5")
  func permission() async throws {
    let workspace = try await TestWorkspace.demo()
    let id = try await workspace.propose("NL-10001", to: "BY", as: "board-a")
    let own = try await workspace.strata("override", "approve", id, as: "board-a")
    #expect(own.code == 5, "\(own.errors)")
    #expect(own.errors.contains("nobody decides on their own proposal"))
    let stranger = try await workspace.strata("override", "approve", id, as: "stranger")
    #expect(stranger.code == 5)
    #expect(stranger.errors.contains("may look"))
    let proposing = try await workspace.strata(
      "override", "propose", "NL-10002", "--to", "AY", "--reason", "contract", "--because",
      "The contract names a service level.", as: "stranger")
    #expect(proposing.code == 5)
    let planner = try await workspace.strata("override", "approve", id, as: "planner-a")
    #expect(planner.code == 5)
    #expect(try await workspace.strata("matrix", as: "stranger").code == 0)
    #expect(workspace.journal.count == 1)
  }

  @Test("Every fault of the configuration at once, with its place and what was meant")
  func configuration() async throws {
    let workspace = try await TestWorkspace.demo()
    var text = try workspace.folder.read("workspace/strata.toml")
    for (old, new) in [
      ("currency = ", "curency = "), ("kind = \"pareto\"", "kind = \"pareta\""),
      ("bucket = \"month\"", "bucket = 3"),
    ] {
      text = text.replacingOccurrences(of: old, with: new)
    }
    try workspace.folder.write(text, to: "workspace/strata.toml")
    let outcome = try await workspace.strata("run")
    #expect(outcome.code == 2)
    for part in [
      "model.curency", "Did you mean 'currency'?", "dimension[1].kind", "\"pareta\"",
      "demand.bucket", "strata.toml:",
    ] {
      #expect(outcome.errors.contains(part), "\(part): \(outcome.errors)")
    }
  }

  private func run(_ orders: String) async throws -> StrataProgram.Outcome {
    let workspace = try TestWorkspace.empty()
    try workspace.folder.write(orders, to: "orders.csv")
    let made = try await StrataProgram.run(
      ["init", workspace.root, "--from", "orders.csv"], in: workspace.folder.path)
    guard made.code == 0 else { return made }
    let outcome = try await workspace.strata("run")
    let active = FileManager.default.fileExists(atPath: workspace.root + "/runs/active")
    #expect(active == (outcome.code == 0), "no run becomes active unless it is whole")
    return outcome
  }

  @Test("Dates that can be read in two ways stop the run, with both readings")
  func ambiguousDates() async throws {
    let lines = (1...12).map { month in
      "O\(month),\(month < 10 ? "0" : "")\(month)/\(month < 9 ? "0" : "")\(month % 12 + 1)/2024,P1,3,4.5"
    }
    let outcome = try await run(
      "order,date,product,quantity,unit_price\n" + lines.joined(separator: "\n"))
    #expect(outcome.code == 3, "\(outcome.errors)")
    for part in ["1 February 2024 (dd/MM/yyyy)", "2 January 2024 (MM/dd/yyyy)", "date_format"] {
      #expect(outcome.errors.contains(part), "\(outcome.errors)")
    }
  }

  @Test("More unreadable lines than allowed stop the run, by reason and line")
  func refusedLines() async throws {
    let bad =
      "O9,2024-02-30,P1,Lamp,3,5\n" + "O9,2024-02-03,P1,Lamp,many,5\n" + "O9,2024-02-03,P1\n"
    let outcome = try await run(CommandTests.orders + bad)
    #expect(outcome.code == 3, "\(outcome.errors)")
    for part in ["more than 1.0 %", "first on line 77", "first on line 78", "refuse_limit"] {
      #expect(outcome.errors.contains(part), "\(part): \(outcome.errors)")
    }
  }

  @Test("A missing file, an empty file, a folder, bytes that are no text")
  func badFiles() async throws {
    let workspace = try await TestWorkspace.demo()
    try FileManager.default.removeItem(atPath: workspace.root + "/data/orders.csv")
    let missing = try await workspace.strata("run")
    #expect(missing.code == 2, "the configuration names it")
    #expect(missing.errors.contains("no such file"), "\(missing.errors)")
    #expect(missing.errors.contains("orders.csv"))
    for content in ["", "\u{0}\u{1}\u{2}\u{0}", "a\n", "\"unclosed"] {
      try workspace.folder.write(content, to: "workspace/data/orders.csv")
      let outcome = try await workspace.strata("run")
      #expect(outcome.code == 3 || outcome.code == 2, "\(content.debugDescription): \(outcome)")
      #expect(!outcome.errors.isEmpty)
    }
    try FileManager.default.removeItem(atPath: workspace.root + "/data/orders.csv")
    try FileManager.default.createDirectory(
      atPath: workspace.root + "/data/orders.csv", withIntermediateDirectories: true)
    let folder = try await workspace.strata("run")
    #expect(folder.code == 2, "\(folder)")
    #expect(folder.errors.contains("that is a folder"))
    #expect(try await workspace.strata("matrix").code == 0, "the run before is still active")
  }

  @Test("No permission to read", .enabled(if: geteuid() != 0, "root may read everything"))
  func noPermission() async throws {
    let workspace = try await TestWorkspace.demo()
    chmod(workspace.root + "/data/orders.csv", 0)
    let outcome = try await workspace.strata("run")
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("orders.csv"))
  }

  @Test("init does not write over a workspace, nor from a file that is not there")
  func initialising() async throws {
    let workspace = try await TestWorkspace.demo()
    let before = try workspace.folder.read("workspace/strata.toml")
    let again = try await StrataProgram.run(
      ["init", workspace.root, "--from", workspace.root + "/data/orders.csv"])
    #expect(again.code == 2, "\(again.errors)")
    #expect(again.errors.contains("exists already"))
    #expect(try workspace.folder.read("workspace/strata.toml") == before)
    let missing = try await StrataProgram.run(
      ["init", workspace.folder.path + "/new", "--from", "none.csv"], in: workspace.folder.path)
    #expect(missing.code == 2, "\(missing.errors)")
    #expect(missing.errors.contains("none.csv"))
  }

  @Test("A damaged journal: 4, and it stays as it is")
  func damagedJournal() async throws {
    let workspace = try await TestWorkspace.demo()
    try await workspace.propose("NL-10001", to: "BY")
    try await workspace.propose("NL-10002", to: "AY")
    let text = try workspace.folder.read("workspace/journal.jsonl")
    let damaged = text.replacingOccurrences(of: "\"to\":\"BY\"", with: "\"to\":\"CZ\"")
    #expect(damaged != text)
    try workspace.folder.write(damaged, to: "workspace/journal.jsonl")
    let verified = try await workspace.strata("journal", "verify")
    #expect(verified.code == 4, "\(verified)")
    let proposing = try await workspace.strata(
      "override", "propose", "NL-10003", "--to", "AY", "--reason", "contract", "--because",
      "The contract names a service level.")
    #expect(proposing.code == 4, "\(proposing)")
    #expect(try workspace.folder.read("workspace/journal.jsonl") == damaged)
    #expect(try await workspace.strata("matrix").code == 0)
    let doctor = try await workspace.strata("doctor")
    #expect(doctor.code == 1 || doctor.code == 4, "\(doctor)")
  }
}
