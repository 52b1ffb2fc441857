import ArgumentParser
import Foundation
import Governance
import Journal
import TerminalUI
import Workbench
import Workspace

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the terminal, the workspace and the installation, and say what to do.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    var report = DoctorReport()
    report.terminal()
    report.userFiles()
    report.workspace(workspace)
    try StandardOutput.write(report.text)
    if report.hasFault { throw ExitCode(1) }
  }
}

/// Findings, one a line: ok, note or fault, and what to do.
struct DoctorReport {
  private(set) var text = ""
  private(set) var hasFault = false

  private mutating func ok(_ what: String) { text += "ok     \(what.cleaned)\n" }
  private mutating func note(_ what: String) { text += "note   \(what.cleaned)\n" }
  private mutating func fault(_ what: String) {
    hasFault = true
    text +=
      "fault  \(what.split(separator: "\n").map { String($0).cleaned }.joined(separator: "\n       "))\n"
  }

  // MARK: The terminal

  mutating func terminal() {
    let environment = ProcessInfo.processInfo.environment
    ok("strata \(Workspace.version)")
    let term = environment["TERM"] ?? ""
    if isatty(1) == 1 {
      var size = winsize()
      if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        if size.ws_col < 80 || size.ws_row < 24 {
          fault(
            "The terminal has \(size.ws_col) × \(size.ws_row); the workbench needs 80 × 24. Make it larger."
          )
        } else {
          ok("terminal \(term), \(size.ws_col) × \(size.ws_row)")
        }
      }
    } else {
      note("Standard output is no terminal; the workbench needs one, the commands do not.")
      // Where nobody sits at a terminal (a timer, a pipeline), no kind of terminal is named.
      guard !term.isEmpty else { return }
    }
    switch TerminalKind(named: term) {
    case .usable(let colours):
      ok("TERM=\(term) is known, \(colours == 0 ? "without colours" : "\(colours) colours")")
    case .unusable(let error): fault(error.description)
    }
    if environment["NO_COLOR"].map({ !$0.isEmpty }) == true {
      note("NO_COLOR is set: no colours are used.")
    }
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    if locale.lowercased().replacingOccurrences(of: "-", with: "").contains("utf8") {
      ok("locale \(locale)")
    } else {
      note(
        "The locale \(locale.isEmpty ? "(none)" : locale) is not UTF-8: plain letters are drawn. LANG=C.UTF-8 draws all."
      )
    }
  }

  // MARK: The user's files

  mutating func userFiles() {
    let places = UserPlaces()
    var keys = KeyTable()
    let bindings = places.keyBindings()
    let faults = keys.bind(bindings)
    for fault in faults { self.fault("\(places.configuration)/keys.toml: \(fault)") }
    if faults.isEmpty, !bindings.isEmpty { ok("\(places.configuration)/keys.toml") }
    let shelf = ThemeShelf(places)
    if let fault = shelf.fault {
      self.fault(fault)
    } else {
      ok("themes \(shelf.names.joined(separator: ", "))")
    }
  }

  // MARK: The workspace

  mutating func workspace(_ options: WorkspaceOptions) {
    let root: String
    do throws(WorkspaceError) {
      root = try Workspace.locate(options.directory)
    } catch {
      note("\(error.message) \(error.remedy ?? "")")
      return
    }
    let workspace: Workspace
    do throws(WorkspaceError) {
      workspace = try Workspace.open(root)
    } catch {
      fault(error.description)
      return
    }
    ok("\(root)/strata.toml")
    do throws(WorkspaceError) {
      _ = try workspace.ingestionRequest()
      ok("all sources are there")
    } catch {
      fault(error.description)
    }
    do throws(WorkspaceError) {
      if let run = try workspace.activeRun() {
        ok("run \(run.name) is active, \(Figures.count(run.count, "item"))")
      } else {
        note("No run yet. `strata run` makes one.")
      }
    } catch {
      fault(error.description)
    }
    journal(workspace)
    person(workspace, options.actor)
  }

  private mutating func journal(_ workspace: Workspace) {
    do throws(JournalError) {
      let result = try Journal.verify(path: workspace.journalPath)
      for fault in result.faults.prefix(5) { self.fault(fault.description) }
      if let torn = result.tornTail {
        note(
          "The journal's last line was not written whole (\(torn.count) bytes); the next entry sets it aside."
        )
      }
      if result.faults.isEmpty {
        ok("journal, \(Figures.count(result.lines, "entry", "entries")), chain intact")
      }
    } catch {
      fault(error.description)
    }
  }

  private mutating func person(_ workspace: Workspace, _ actor: String) {
    let people = workspace.people
    if people.isOpen {
      note("There is no [people] table: anyone may propose, and decide on what others proposed.")
    } else if people.mayPropose(actor) {
      ok("\(actor) may \(people.mayDecide(actor) ? "propose and decide" : "propose")")
    } else {
      note(
        "\(actor) is not in the [people] table and may look but not write. Act as another with --as NAME."
      )
    }
    if !people.isOpen, !people.names.contains(where: people.mayDecide) {
      note("Nobody in [people] is of the board, so no proposal can be approved.")
    }
  }
}
