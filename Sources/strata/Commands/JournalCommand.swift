import ArgumentParser
import Foundation
import Governance
import Journal
import Tables
import Workspace

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Read the record; check it.",
    subcommands: [Show.self, Verify.self, Export.self], defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print entries, oldest first.")

    @Option(name: .long, help: "Only the last so many.")
    var last: Int?
    @Option(name: .long, help: "Only entries about this item or proposal.")
    var about: String?
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
      let opened = try workspace.open()
      let (entries, faults) = try JournalEntries.read(opened)
      let items = Dictionary(
        Ledger(entries, asOf: CalendarDay(of: .now())).proposals.map { ($0.id, $0.item) },
        uniquingKeysWith: { first, _ in first })
      var wanted = entries
      if let about {
        wanted = wanted.filter { entry in
          let id = entry.text("id") ?? ""
          return id == about || entry.text("item") == about || items[id] == about
        }
        if wanted.isEmpty { Narration.say("No entry is about \"\(Narration.shown(about))\".") }
      }
      if let last { wanted = Array(wanted.suffix(max(0, last))) }
      func texts(_ value: (Journal.Entry) -> String?) -> ColumnData {
        .text(TextColumn(wanted.map { value($0) }))
      }
      let table = Table([
        ("seq", .integer(Column(wanted.map { Int64($0.seq) }))),
        ("at", texts { $0.at.description }), ("actor", texts(\.actor)), ("kind", texts(\.kind)),
        ("id", texts { $0.text("id") }),
        ("item", texts { $0.text("item") ?? items[$0.text("id") ?? ""] }),
        ("from", texts { $0.text("from") }), ("to", texts { $0.text("to") }),
        ("reason", texts { $0.text("reason") }), ("because", texts { $0.text("because") }),
        ("comment", texts { $0.text("comment") }),
      ])
      try RowPrinter(format: output.format).print(table)
      try JournalEntries.report(faults)
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check every line, every link, and the head.",
      discussion: "Exit code 0: sound. 1: a last line was not written whole. 4: damaged.")

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let opened = try workspace.open()
      let result: Journal.Verification
      do throws(JournalError) {
        result = try Journal.verify(path: opened.journalPath)
      } catch {
        throw Failure(error)
      }
      try StandardOutput.write("entries \(result.lines)\n")
      if result.lines > 0 { try StandardOutput.write("head \(result.position.digest)\n") }
      if !result.faults.isEmpty {
        for fault in result.faults { Narration.say(fault.description) }
        throw Failure(
          "\(result.faultCount) fault\(result.faultCount == 1 ? "" : "s"); the journal is read-only.",
          remedy: "docs/JOURNAL.md says what each fault means and what to do.", code: 4)
      }
      if let torn = result.tornTail {
        throw Failure(
          "The last line was not written whole: \(torn.count) bytes from offset \(torn.offset).",
          remedy:
            "The next entry sets it aside in a file of its own; no acknowledged entry is lost.",
          code: 1)
      }
      if result.isHeadMissing {
        throw Failure(
          "journal.head is missing: a cut-off end could not be found.",
          remedy: "The next entry writes it anew.", code: 1)
      }
      try StandardOutput.write("sound\n")
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the entries as they stand, as CSV or as a JSON array.")

    @Option(name: .long, help: "jsonl (as it stands), csv or json.")
    var format: ExportFormat = .jsonl
    @OptionGroup var workspace: WorkspaceOptions

    enum ExportFormat: String, ExpressibleByArgument, CaseIterable { case jsonl, csv, json }

    func run() throws {
      let (entries, faults) = try JournalEntries.read(try workspace.open())
      switch format {
      case .jsonl:
        for entry in entries { try StandardOutput.write(entry.line + "\n") }
      case .json:
        try StandardOutput.write("[\n" + entries.map(\.line).joined(separator: ",\n") + "\n]\n")
      case .csv:
        var show = Show()
        show.workspace = workspace
        show.output.format = .csv
        try show.run()
        return
      }
      try JournalEntries.report(faults)
    }
  }
}

/// The entries of a workspace's journal.
enum JournalEntries {
  static func read(
    _ workspace: Workspace
  ) throws -> (entries: [Journal.Entry], faults: [Journal.Fault]) {
    var journal = workspace.openJournal()
    do throws(JournalError) {
      return (try journal.read(), journal.faults)
    } catch {
      throw Failure(error)
    }
  }

  /// Damage ends a command that shows the record with exit code 4, after what could be shown.
  static func report(_ faults: [Journal.Fault]) throws {
    guard !faults.isEmpty else { return }
    throw Failure(
      "The journal is damaged: "
        + faults.map(\.description).joined(separator: "\n"), code: 4)
  }
}
