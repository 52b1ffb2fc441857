import Foundation
import Glibc
import Testing

/// The commands on a workspace from the beginning: what they print, and how they end.
@Suite("Commands", .drivesPrograms)
struct CommandTests {
  /// Three products over twelve months; P1 steady, P2 growing, P3 sold in one month only.
  static let orders: String = {
    var lines = ["order,date,product,name,quantity,unit_price"]
    for month in 1...12 {
      for day in [3, 4, 11] {
        let date =
          "2024-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
        lines.append("O\(month)-\(day),\(date),P1,Lamp,10,5")
        lines.append("O\(month)-\(day),\(date),P2,Socket,\(month + 1),2")
        if month == 3 { lines.append("O\(month)-\(day),\(date),P3,Spare part,7,30") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  /// A workspace as `strata init` makes it, its orders beside its strata.toml.
  private func initialised(_ text: String = orders) async throws -> TestWorkspace {
    let workspace = try TestWorkspace.empty()
    try workspace.folder.write(text, to: "workspace/orders.csv")
    let made = try await StrataProgram.run(
      ["init", workspace.root, "--from", "workspace/orders.csv"], in: workspace.folder.path)
    #expect(made.code == 0, "\(made.errors)")
    return workspace
  }

  @Test("init, run, matrix, items: figures as one computes them by hand")
  func fromFileToMatrix() async throws {
    let workspace = try await initialised()
    let run = try await workspace.strata("run")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.count == 1 && run.output.count == 13, "the run's name alone: \(run.output)")
    #expect(run.errors.contains("75 lines read, 75 kept, 0 refused"))

    let matrix = try await workspace.strata("matrix", "--format", "csv")
    #expect(matrix.lines.first == "row,column,count,revenue,share")
    #expect(matrix.lines.contains("A,X,1,1800,0.6060606060606061"))
    #expect(matrix.lines.count == 10)

    let items = try await workspace.strata("items", "--format", "csv")
    let names = items.lines.first?.split(separator: ",").map(String.init) ?? []
    #expect(
      names.starts(with: [
        "id", "state", "revenue", "quantity", "order_lines", "first_sale", "last_sale", "periods",
        "mean", "deviation", "cv", "adi", "cv2", "rank", "share", "cumulative_share", "abc", "xyz",
        "pattern", "recommended", "override", "effective",
      ]))
    #expect(
      items.lines.contains {
        $0.hasPrefix(
          "P1,active,1800,360,36,2024-01-03,2024-12-11,12,30,0,0,1,0,1,0.6060606060606061,"
            + "0.6060606060606061,A,X,smooth,AX,,AX")
      }, "\(items.output)")
  }

  @Test("What is printed as JSON is JSON")
  func json() async throws {
    let workspace = try await TestWorkspace.demo()
    for arguments in [
      ["items", "--limit", "20"], ["matrix"], ["runs"], ["explain", "NL-10001"], ["keys"],
      ["override", "list"], ["journal", "show"], ["compare", "active", "active"],
    ] {
      let outcome = try await StrataProgram.run(
        arguments + ["--format", "json"] + (arguments == ["keys"] ? [] : ["-w", workspace.root]))
      #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
      #expect(throws: Never.self, "\(arguments)") {
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      }
    }
  }

  @Test("The same data in two folders: one name, the same bytes")
  func determinism() async throws {
    let (one, other) = (try await initialised(), try await initialised())
    let names = [try await one.strata("run").output, try await other.strata("run").output]
    #expect(names[0] == names[1])
    let name = names[0].filter { $0 != "\n" }
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(one.root)/runs/\(name)")
    #expect(files.contains("items.arrow") && files.contains("run.json"))
    for file in files where file != "log.json" {
      let (left, right) = ("\(one.root)/runs/\(name)/\(file)", "\(other.root)/runs/\(name)/\(file)")
      #expect(FileManager.default.contentsEqual(atPath: left, andPath: right), "\(file)")
    }
    let again = try await one.strata("run")
    #expect(again.output == names[0])
    #expect(again.errors.contains("gave this run before"))
  }

  @Test("An override from proposal to the matrix")
  func override() async throws {
    let workspace = try await TestWorkspace.demo()
    let id = try await workspace.propose("NL-10002", to: "AY")
    #expect(id == "OV-1")
    var items = try await workspace.strata(
      "items", "--where", "id = NL-10002", "--columns", "recommended,override,effective",
      "--format", "csv")
    #expect(items.lines.last == "CZ,,CZ")
    let approval = try await workspace.strata(
      "override", "approve", id, "--comment", "The contract was shown.", as: "board-a")
    #expect(approval.code == 0, "\(approval.errors)")
    items = try await workspace.strata(
      "items", "--where", "id = NL-10002", "--columns", "recommended,override,effective",
      "--format", "csv")
    #expect(items.lines.last == "CZ,AY,AY")
    let list = try await workspace.strata("override", "list", "--format", "csv")
    #expect(list.lines.last?.hasPrefix("OV-1,NL-10002,CZ,AY,in-force") == true, "\(list.output)")
    let verified = try await workspace.strata("journal", "verify")
    #expect(verified.code == 0 && verified.lines.last == "sound")
    let exported = try await workspace.strata("journal", "export")
    #expect(exported.lines == workspace.journal)
  }

  @Test("A new file, a new run, and what moved; and back to the first")
  func runs() async throws {
    let workspace = try await initialised()
    let first = try await workspace.strata("run").lines.first ?? ""
    try workspace.folder.write(
      Self.orders + "O99,2024-12-20,P3,Spare part,700,30\n", to: "workspace/orders.csv")
    let second = try await workspace.strata("run").lines.first ?? ""
    #expect(first != second)
    let runs = try await workspace.strata("runs", "--format", "csv")
    #expect(runs.lines.count == 3)
    #expect(runs.lines.dropFirst().first?.hasPrefix("\(second),true") == true, "\(runs.output)")
    let moved = try await workspace.strata("compare", first, second, "--items", "--format", "csv")
    #expect(moved.lines.first == "id,from,to" && moved.lines.count > 1, "\(moved.output)")
    let back = try await workspace.strata("runs", "activate", String(first.prefix(6)))
    #expect(back.code == 0, "\(back.errors)")
    let active = try await workspace.strata("runs", "--format", "csv")
    #expect(active.lines.contains { $0.hasPrefix("\(first),true") })
  }

  @Test("Runs that do not compare say so before what moved")
  func obstacle() async throws {
    let workspace = try await TestWorkspace.demo()
    try workspace.rewrite("horizon = \"all\"", as: "horizon = { last = 6 }")
    #expect(try await workspace.strata("run").code == 0)
    let moved = try await workspace.strata("compare", "previous", "active")
    #expect(moved.code == 0 && moved.errors.hasPrefix("Not comparable: the horizon was set anew"))
  }

  @Test("Help, manual, keys, version")
  func reference() async throws {
    let manual = try await StrataProgram.run(["manual"])
    for command in [
      "open", "demo", "init", "run", "runs", "matrix", "items", "explain", "override", "journal",
      "compare", "doctor",
    ] {
      #expect(manual.output.contains("strata \(command)"), "\(command)")
    }
    #expect(try await StrataProgram.run(["--version"]).code == 0)
    #expect(try await StrataProgram.run(["items", "--help"]).output.contains("--where"))
    let keys = try await StrataProgram.run(["keys", "--format", "csv"])
    #expect(keys.lines.first == "action,keys,screens,what")
    let completions = try await StrataProgram.run(["--generate-completion-script", "bash"])
    #expect(completions.code == 0 && completions.output.contains("strata"))
    let workspace = try await TestWorkspace.demo()
    let doctor = try await workspace.strata("doctor")
    #expect(doctor.code == 0, "\(doctor.output)")
    #expect(doctor.output.contains("chain intact"))
  }

  @Test("A reader that goes away ends a command quietly")
  func closedPipe() async throws {
    let workspace = try await TestWorkspace.demo()
    let outcome = try await StrataProgram.shell(
      "for i in 1 2 3; do \"$strata\" items -w '\(workspace.root)' --format csv | head -1; "
        + "echo ${PIPESTATUS[0]}; done")
    #expect(outcome.errors == "")
    #expect(outcome.lines.filter { $0 == "0" }.count == 3, "\(outcome.output)")
  }

  @Test("A full disk is said", .enabled(if: access("/dev/full", W_OK) == 0))
  func fullDisk() async throws {
    let workspace = try await TestWorkspace.demo()
    let outcome = try await StrataProgram.shell(
      "\"$strata\" items -w '\(workspace.root)' --format csv > /dev/full")
    #expect(outcome.code == 70)
    #expect(outcome.errors.contains("No space left"), "\(outcome.errors)")
  }

  @Test("Order lines on standard input")
  func standardInput() async throws {
    let workspace = try await initialised()
    let before = try await workspace.strata("run")
    let settings = try workspace.folder.read("workspace/strata.toml")
    let lines = settings.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("path = ") ? "path = \"-\"" : String(line)
    }
    try workspace.folder.write(lines.joined(separator: "\n"), to: "workspace/strata.toml")
    let run = try await workspace.strata("run", input: Self.orders)
    #expect(run.code == 0, "\(run.errors)")
    #expect(before.code == 0)
    let items = try await workspace.strata("items", "--format", "csv")
    #expect(items.lines.count == 4)
    try workspace.folder.write(Self.orders, to: "piped.csv")
    let piped = try await StrataProgram.shell(
      "cat piped.csv | \"$strata\" run -w '\(workspace.root)'", in: workspace.folder.path)
    #expect(piped.code == 0, "\(piped.errors)")
    #expect(piped.output == run.output, "a pipe and a file are the same")
  }
}
