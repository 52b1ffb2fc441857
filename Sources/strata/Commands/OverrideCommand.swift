import ArgumentParser
import Governance
import Journal
import Tables
import Workspace

struct OverrideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Propose, decide on, and list overrides.",
    subcommands: [
      Propose.self, Approve.self, Reject.self, Return.self, Withdraw.self, List.self,
    ])

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Propose that an item be in another segment; prints the proposal's id.")

    @Argument(help: "The item's id.")
    var item: String
    @Option(name: .long, help: "The segment it should be in: AX.")
    var to: String
    @Option(name: .long, help: "A reason code out of [governance] reasons.")
    var reason: String
    @Option(name: .long, help: "The justification; at least 20 characters.")
    var because: String
    @Option(
      name: .long, help: ArgumentHelp("The last day on which it holds.", valueName: "yyyy-mm-dd"))
    var expires: String?
    @Option(name: .long, help: "A file, link or number that supports it; may be given again.")
    var evidence: [String] = []
    @Option(name: .long, help: "The proposal, sent back, that this one takes up again.")
    var revises: String?
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let opened = try workspace.open()
      let run = try attempt { () throws(WorkspaceError) in try opened.requireActiveRun() }
      var recorder = try attempt { () throws(WorkspaceError) in try opened.recorder(for: run) }
      let snapshot = Snapshot(run: run, ledger: recorder.ledger)
      let actor = workspace.actor
      guard recorder.people.mayPropose(actor) else {
        throw Failure(
          "\(actor) is not in the [people] table of strata.toml, and may look but not write.",
          remedy: "Name somebody who is, with --as NAME.", code: 5)
      }
      guard let row = run.row(ofItem: item) else { throw Failure.noItem(item, in: snapshot) }
      let segment = run.naming.segment(named: to).map { run.naming.name(of: $0) } ?? to
      let request = ProposalRequest(
        item: item, run: run.name, from: snapshot.segment(of: row), to: segment, reason: reason,
        because: because, expires: expires ?? "", evidence: evidence, revises: revises ?? "")
      let receipt = try attemptRecord { () throws(GovernanceError) in
        try recorder.propose(request, as: actor)
      }
      Recorded.say(receipt)
      try StandardOutput.write((receipt.entry.text("id") ?? "") + "\n")
    }
  }

  struct Approve: Decision {
    static let configuration = CommandConfiguration(abstract: "Approve a proposal.")
    @OptionGroup var decision: DecisionOptions
    static let step: Step = { (recorder, id, comment, actor) throws(GovernanceError) in
      try recorder.approve(id, comment: comment, as: actor)
    }
  }

  struct Reject: Decision {
    static let configuration = CommandConfiguration(
      abstract: "Reject a proposal; a comment says why.")
    @OptionGroup var decision: DecisionOptions
    static let step: Step = { (recorder, id, comment, actor) throws(GovernanceError) in
      try recorder.reject(id, comment: comment, as: actor)
    }
  }

  struct Return: Decision {
    static let configuration = CommandConfiguration(
      commandName: "return", abstract: "Send a proposal back to who made it; a comment says why.")
    @OptionGroup var decision: DecisionOptions
    static let step: Step = { (recorder, id, comment, actor) throws(GovernanceError) in
      try recorder.sendBack(id, comment: comment, as: actor)
    }
  }

  struct Withdraw: Decision {
    static let configuration = CommandConfiguration(
      abstract: "Take one's own proposal back, or end an override.")
    @OptionGroup var decision: DecisionOptions
    static let step: Step = { (recorder, id, comment, actor) throws(GovernanceError) in
      try recorder.withdraw(id, comment: comment, as: actor)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List proposals and overrides, oldest first.")

    @Option(name: .long, help: "Only those that are open, in-force, rejected, returned, ...")
    var status: String?
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: FormatOptions

    func validate() throws {
      guard let status, !ProposalStatus.words.contains(status) else { return }
      let near = NearestName.match(status, among: ProposalStatus.words)
      throw ValidationError(
        "--status \(Narration.shown(status)): "
          + (near.map { "did you mean \"\($0)\"? " } ?? "")
          + "Expected one of \(ProposalStatus.words.joined(separator: ", ")).")
    }

    func run() throws {
      let opened = try workspace.open()
      let recorder = try Loaded.recorder(opened, nil)
      let run = try? opened.activeRun()
      let snapshot = run.map { Snapshot(run: $0, ledger: recorder.ledger) }
      let today = CalendarDay(of: .now())
      let proposals = recorder.ledger.proposals.filter { proposal in
        status.map { proposal.status(asOf: today).word == $0 } ?? true
      }
      func texts(_ value: (Proposal) -> String?) -> ColumnData {
        .text(TextColumn(proposals.map { value($0).flatMap { $0.isEmpty ? nil : $0 } }))
      }
      let table = Table([
        ("id", texts(\.id)), ("item", texts(\.item)), ("from", texts(\.from)),
        ("to", texts(\.to)), ("status", texts { $0.status(asOf: today).word }),
        ("model", texts { snapshot?.overrideStatus(ofItem: $0.item)?.word }),
        ("reason", texts(\.reason)), ("proposer", texts(\.proposer)),
        ("at", texts { $0.at.description }), ("expires", texts { $0.expires?.description }),
        ("decided_by", texts { $0.decision?.actor }),
        ("comment", texts { $0.decision?.text("comment") }), ("because", texts(\.because)),
      ])
      try RowPrinter(format: output.format).print(table)
    }
  }
}

/// A command that writes one decision on one proposal.
protocol Decision: ParsableCommand {
  /// The recorder, the proposal's id, the comment, and who decides.
  typealias Step =
    @Sendable (inout Recorder, String, String, String) throws(GovernanceError) -> Journal.Receipt

  static var step: Step { get }
  var decision: DecisionOptions { get }
}

extension Decision {
  func run() throws { try decision.record(Self.step) }
}

/// A proposal, a comment, and who decides.
struct DecisionOptions: ParsableArguments {
  @Argument(help: "The proposal's id: OV-3.")
  var id: String
  @Option(name: .long, help: "Why.")
  var comment = ""
  @OptionGroup var workspace: WorkspaceOptions

  func record(_ step: Decision.Step) throws {
    let opened = try workspace.open()
    var recorder = try attempt { () throws(WorkspaceError) in try opened.recorder() }
    let receipt = try attemptRecord { () throws(GovernanceError) in
      try step(&recorder, id, comment, workspace.actor)
    }
    Recorded.say(receipt)
  }
}

/// Says that an entry is written, and where.
enum Recorded {
  static func say(_ receipt: Journal.Receipt) {
    if let file = receipt.setAside {
      Narration.say("A last line that was not written whole was set aside in \(file).")
    }
    if let notice = receipt.headNotice { Narration.say(notice) }
    Narration.say("Written: journal, line \(receipt.entry.seq).")
  }
}
