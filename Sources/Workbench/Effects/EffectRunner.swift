import Dispatch
import Governance
import Journal
import Synchronization
import Tables
import Workspace

/// Carries effects out beside the keys and posts what came of them.
///
/// Whatever changes the record or the run that is looked at is done one after the other, so that
/// the record says what happened in the order in which it was asked for, and no older state
/// overtakes a newer one. Of lists, and of searches in the journal, only the latest wanted one is
/// made: what is under way for an older request stops by itself.
public final class EffectRunner: Sendable {
  /// With strata.toml as it was last read.
  private let settings: Mutex<Workspace>
  let actor: String
  let post: @Sendable (Event) -> Void

  let opened = Mutex<Opened?>(nil)
  let keeper: Mutex<RecordKeeper>
  private let latestList = Atomic<Int>(0)
  private let latestSearch = Atomic<Int>(0)
  let latestStudy = Atomic<Int>(0)
  let runIsCancelled = Atomic<Bool>(false)
  /// The active run that could not be opened, so that it is said once.
  let unopened = Mutex<String?>(nil)

  let lists = DispatchQueue(label: "strata.lists", qos: .userInteractive)
  let writing = DispatchQueue(label: "strata.writing", qos: .userInitiated)
  let studies = DispatchQueue(label: "strata.studies", qos: .utility)
  let background = DispatchQueue(
    label: "strata.background", qos: .utility, attributes: .concurrent)

  /// A runner for an opened workspace; `post` is called from any thread.
  public init(
    workspace: Workspace, actor: String, keeper: RecordKeeper,
    post: @escaping @Sendable (Event) -> Void
  ) {
    settings = Mutex(workspace)
    self.actor = actor
    self.post = post
    self.keeper = Mutex(keeper)
  }

  var workspace: Workspace { settings.withLock { $0 } }

  /// Takes the workspace as strata.toml says by now: who may do what, and in which currency.
  func take(_ changed: Workspace) {
    settings.withLock { $0 = changed }
    keeper.withLock { $0.take(people: changed.people, rules: changed.overrideRules()) }
    post(.settingsRead(changed))
  }

  /// Tells which run the next effects are about.
  public func use(_ data: Opened?) { opened.withLock { $0 = data } }

  /// Begins an effect; false where it is none of the runner's, but the terminal's.
  public func run(_ effect: Effect) -> Bool {
    switch effect {
    case .list(let request, let ticket): list(request, ticket)
    case .count(let column, let selection): count(column, selection)
    case .searchRecord(let words, let ticket): search(words, ticket)
    case .record(let request): writing.async { self.record(request) }
    case .readRecord: writing.async { self.readRecord() }
    case .checkActiveRun: writing.async { self.checkActiveRun() }
    case .verify: background.async { self.verify() }
    case .listRuns: background.async { self.post(.runsListed(RunLine.all(of: self.workspace))) }
    case .activate(let run): writing.async { self.activate(run) }
    case .runModel: background.async { self.runModel() }
    case .cancel: runIsCancelled.store(true, ordering: .relaxed)
    case .readItem(let id): background.async { self.readItem(id) }
    case .pictureClusters(let name): background.async { self.pictureClusters(name) }
    case .study(let request, let ticket): study(request, ticket)
    case .stopStudy: stopStudy()
    case .export(.rows(let selection, let columns)):
      background.async { self.export(selection, columns) }
    case .export(.screen), .editText, .copy, .setTheme, .setMouse, .redraw, .suspend, .quit:
      return false
    }
    return true
  }

  // MARK: Lists

  private func list(_ request: ListRequest, _ ticket: Int) {
    latestList.store(ticket, ordering: .relaxed)
    lists.async {
      let isStale = { self.latestList.load(ordering: .relaxed) != ticket }
      guard !isStale(), let data = self.opened.withLock({ $0 }) else { return }
      let snapshot = request.withOverrides ? data.snapshot : data.plain
      guard let answer = request.answer(from: snapshot, isCancelled: isStale) else { return }
      self.post(.listed(answer, ticket: ticket))
    }
  }

  private func search(_ words: String, _ ticket: Int) {
    latestSearch.store(ticket, ordering: .relaxed)
    background.async {
      let isStale = { self.latestSearch.load(ordering: .relaxed) != ticket }
      let entries = self.keeper.withLock { $0.state.entries }
      guard !isStale(),
        let found = RecordSearch.indices(of: words, in: entries, isCancelled: isStale)
      else { return }
      self.post(.found(found, ticket: ticket))
    }
  }

  /// The snapshot whose rows a selection means; nil where another run was opened meanwhile.
  private func snapshot(of selection: RowSelection) -> Snapshot? {
    guard let data = opened.withLock({ $0 }), data.snapshot.run.name == selection.run,
      selection.rows.allSatisfy({ Int($0) < data.snapshot.count })
    else { return nil }
    return selection.withOverrides ? data.snapshot : data.plain
  }

  private func count(_ column: String, _ selection: RowSelection) {
    lists.async {
      guard let snapshot = self.snapshot(of: selection),
        let values = snapshot.column(named: column)
      else { return }
      self.post(
        .counted(
          column: column, Frequencies.count(values, named: column, among: selection.rows)))
    }
  }

  private func export(_ selection: RowSelection, _ columns: [String]) {
    guard let snapshot = snapshot(of: selection) else { return }
    let path = ExportPath.next(named: "strata-items", extension: "csv")
    do {
      try RowExport.write(selection.rows, of: snapshot.table(of: columns), to: path)
      post(
        .noticed(
          RichLine("\(Figures.count(selection.rows.count, "row")) written to \(path)", .good)))
    } catch {
      post(
        .failed(
          WorkbenchFailure(
            "\(path) could not be written: \(error.localizedDescription) "
              + "Start Strata in a folder that you may write to.")))
    }
  }

  private func pictureClusters(_ name: String) {
    guard let run = opened.withLock({ $0 })?.snapshot.run,
      let clustering = run.clustering(named: name)
    else { return }
    post(.clustersPictured(ClusterPicture(of: clustering, in: run)))
  }

  private func readItem(_ id: String) {
    guard let run = opened.withLock({ $0 })?.snapshot.run else { return }
    post(.itemRead(item: id, ItemDetail(of: id, in: run, workspace)))
  }
}
