import Dispatch
import Governance
import Journal
import Segmentation
import Synchronization
import Tables
import Workspace

/// Carries effects out beside the keys and posts what came of them.
///
/// Writing is done one after the other, so that the record says what happened in the order in which
/// it was asked for. Of lists only the latest wanted one is made: what is under way for an older
/// request stops by itself.
public final class EffectRunner: Sendable {
  let workspace: Workspace
  let actor: String
  let post: @Sendable (Event) -> Void

  private let opened = Mutex<Opened?>(nil)
  private let recorder: Mutex<RecordKeeper>
  private let latestTicket = Atomic<Int>(0)
  private let runIsCancelled = Atomic<Bool>(false)
  private let lists = DispatchQueue(label: "strata.lists", qos: .userInteractive)
  private let writing = DispatchQueue(label: "strata.writing", qos: .userInitiated)
  private let background = DispatchQueue(
    label: "strata.background", qos: .utility, attributes: .concurrent)

  /// A runner for an opened workspace; `post` is called from any thread.
  public init(
    workspace: Workspace, actor: String, keeper: RecordKeeper,
    post: @escaping @Sendable (Event) -> Void
  ) {
    self.workspace = workspace
    self.actor = actor
    self.post = post
    recorder = Mutex(keeper)
  }

  /// Tells which run the next effects are about.
  public func use(_ data: Opened?) { opened.withLock { $0 = data } }

  /// Begins an effect; false where it is none of the runner's, but the terminal's.
  public func run(_ effect: Effect) -> Bool {
    switch effect {
    case .list(let request, let ticket): list(request, ticket)
    case .count(let column, let rows): count(column, rows)
    case .record(let request): writing.async { self.record(request) }
    case .readRecord: writing.async { self.readRecord() }
    case .verify: background.async { self.verify() }
    case .listRuns: background.async { self.post(.runsListed(RunLine.all(of: self.workspace))) }
    case .activate(let run): writing.async { self.activate(run) }
    case .runModel: background.async { self.runModel() }
    case .cancel: runIsCancelled.store(true, ordering: .relaxed)
    case .readItem(let row): background.async { self.readItem(row) }
    case .export(.rows(let rows, let columns)): background.async { self.export(rows, columns) }
    case .export(.screen), .editText, .copy, .setTheme, .setMouse, .redraw, .suspend, .quit:
      return false
    }
    return true
  }

  // MARK: Lists

  private func list(_ request: ListRequest, _ ticket: Int) {
    latestTicket.store(ticket, ordering: .relaxed)
    lists.async {
      let isStale = { self.latestTicket.load(ordering: .relaxed) != ticket }
      guard !isStale(), let data = self.opened.withLock({ $0 }) else { return }
      let snapshot = request.withOverrides ? data.snapshot : data.plain
      guard let answer = request.answer(from: snapshot.table, isCancelled: isStale) else { return }
      self.post(.listed(answer, ticket: ticket))
    }
  }

  private func count(_ column: String, _ rows: [UInt32]) {
    lists.async {
      guard let data = self.opened.withLock({ $0 }),
        let values = data.snapshot.column(named: column)
      else { return }
      self.post(
        .counted(column: column, Frequencies.count(values, named: column, among: rows)))
    }
  }

  private func export(_ rows: [UInt32], _ columns: [String]) {
    guard let data = opened.withLock({ $0 }) else { return }
    let path = ExportPath.next(named: "strata-items", extension: "csv")
    do {
      try RowExport.write(rows, of: data.snapshot.table(of: columns), to: path)
      post(.noticed(RichLine("\(Figures.count(rows.count, "row")) written to \(path)", .good)))
    } catch {
      post(.failed(WorkbenchFailure("\(path) could not be written: \(error)")))
    }
  }

  // MARK: The record

  private func record(_ request: RecordRequest) {
    let (result, state) = recorder.withLock { keeper in
      (keeper.write(request, as: actor), keeper.state)
    }
    publish(state)
    post(.recorded(result, request))
  }

  private func readRecord() {
    let state = recorder.withLock { keeper in keeper.refresh() ? keeper.state : nil }
    if let state { publish(state) }
  }

  /// Hands a new record on, and the run joined with it.
  private func publish(_ state: RecordState) {
    var state = state
    if let data = opened.withLock({ $0 }) {
      let overrides = state.ledger.overridesInForce
      if overrides != data.snapshot.overrides {
        let joined = Opened(Snapshot(run: data.snapshot.run, overrides: overrides))
        use(joined)
        post(.opened(.success(joined)))
      }
      state.sortOpen(by: data.snapshot.run)
    }
    post(.recordRead(state))
  }

  private func verify() {
    let path = workspace.journalPath
    var state = recorder.withLock { $0.state }
    do throws(JournalError) {
      state.faults = try Journal.verify(path: path).faults
      state.badge = state.faults.isEmpty ? .intact : .damaged
    } catch {
      post(.failed(WorkbenchFailure(error.description)))
      return
    }
    if let data = opened.withLock({ $0 }) { state.sortOpen(by: data.snapshot.run) }
    post(.verified(state))
  }

  // MARK: Runs

  private func activate(_ name: String) {
    do throws(WorkspaceError) {
      try workspace.activate(name)
      try openActive()
    } catch {
      post(.opened(.failure(WorkbenchFailure(error.description))))
    }
  }

  /// Opens the active run and joins it with the record.
  public func openActive() throws(WorkspaceError) {
    guard let run = try workspace.activeRun() else {
      use(nil)
      return
    }
    var state = recorder.withLock { $0.state }
    let data = Opened(Snapshot(run: run, overrides: state.ledger.overridesInForce))
    use(data)
    post(.opened(.success(data)))
    state.sortOpen(by: run)
    post(.recordRead(state))
  }

  private func runModel() {
    runIsCancelled.store(false, ordering: .relaxed)
    do throws(WorkspaceError) {
      _ = try workspace.run(
        progress: { progress in
          let fraction = progress.bytesTotal.map { total in
            total == 0 ? 0 : Double(progress.bytesRead) / Double(total)
          }
          self.post(
            .progress(
              title: progress.stage.title, detail: Figures.count(progress.lines, "line"),
              fraction: progress.stage == .reading ? fraction : nil))
        }, isCancelled: { self.runIsCancelled.load(ordering: .relaxed) })
      try openActive()
    } catch {
      post(.failed(WorkbenchFailure(error.description)))
    }
  }

  private func readItem(_ row: Int) {
    guard let run = opened.withLock({ $0 })?.snapshot.run else { return }
    let id = run.id(row)
    let history = workspace.runs().prefix(12).compactMap { listing -> SegmentByRun? in
      let other = listing.name == run.name ? run : try? workspace.openRun(listing.name)
      guard let other, let place = other.row(ofItem: id),
        let segment = other.recommended?.value(place)
      else { return nil }
      let age = listing.started.flatMap(Journal.Timestamp.init).map { moment in
        Figures.age(
          seconds: Double(Journal.Timestamp.now().milliseconds - moment.milliseconds) / 1_000)
      }
      return SegmentByRun(run: listing.name, segment: segment, age: age ?? "")
    }
    post(.itemRead(row: row, ItemDetail(trace: try? run.trace(ofItem: id), history: history)))
  }
}

extension Ledger {
  /// The overrides that hold today, by the order in which they were approved.
  public var overridesInForce: [OverrideInForce] {
    inForce.values.sorted { $0.entry.seq < $1.entry.seq }.map {
      OverrideInForce(id: $0.id, item: $0.item, to: $0.to)
    }
  }
}

extension RecordState {
  /// Puts the proposals with the largest revenue first: the board's time goes there.
  mutating func sortOpen(by run: Run) {
    guard case .number(let revenue)? = run.items["revenue"] else { return }
    let keyed = ledger.open.map { proposal in
      (proposal, run.row(ofItem: proposal.item).flatMap { revenue.value($0) } ?? -.infinity)
    }
    open = keyed.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.entry.seq < $1.0.entry.seq }.map(\.0)
  }
}

extension RunLine {
  /// All runs of a workspace, newest first.
  static func all(of workspace: Workspace) -> [RunLine] {
    workspace.runs().map { listing in
      RunLine(
        name: listing.name, isActive: listing.isActive,
        finished: listing.started.flatMap(Journal.Timestamp.init).map {
          Double($0.milliseconds) / 1_000
        } ?? 0, items: listing.items ?? 0, linesRead: listing.linesRead ?? 0,
        linesKept: listing.linesKept ?? 0, linesRefused: 0, moved: listing.churn?.moved)
    }
  }
}
