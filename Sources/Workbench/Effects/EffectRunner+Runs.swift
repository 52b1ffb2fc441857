import Governance
import Journal
import Workspace

/// Opening, making and comparing runs.
extension EffectRunner {
  func activate(_ name: String) {
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
    let state = keeper.withLock { $0.state }
    let data = Opened(Snapshot(run: run, overrides: state.ledger.overridesInForce))
    use(data)
    post(.opened(.success(data)))
    post(.recordRead(prepared(state, run)))
  }

  /// Opens the active run where another process made another one active.
  func checkActiveRun() {
    guard let active = workspace.activeRunName(),
      active != opened.withLock({ $0 })?.snapshot.run.name,
      active != unopened.withLock({ $0 })
    else { return }
    do throws(WorkspaceError) {
      try openActive()
      // Whoever made it may have changed strata.toml; where that has a fault, what is known stays.
      if let changed = try? Workspace.open(workspace.root) { take(changed) }
    } catch {
      unopened.withLock { $0 = active }
      post(.opened(.failure(WorkbenchFailure(error.description))))
    }
  }

  /// Makes a run of strata.toml as it is now: people edit it beside the workbench.
  func runModel() {
    runIsCancelled.store(false, ordering: .relaxed)
    let changed: Workspace
    do throws(WorkspaceError) {
      changed = try Workspace.open(workspace.root)
      _ = try changed.run(
        progress: { progress in
          let fraction = progress.bytesTotal.map { total in
            total == 0 ? 0 : Double(progress.bytesRead) / Double(total)
          }
          self.post(
            .progress(
              title: progress.stage.title, detail: Figures.count(progress.lines, "line"),
              fraction: progress.stage == .reading ? fraction : nil))
        }, isCancelled: { self.runIsCancelled.load(ordering: .relaxed) })
    } catch {
      post(.failed(WorkbenchFailure(error.description)))
      return
    }
    writing.async {
      do throws(WorkspaceError) {
        self.take(changed)
        try self.openActive()
      } catch {
        self.post(.failed(WorkbenchFailure(error.description)))
      }
    }
  }
}

extension ItemDetail {
  /// Runs that are looked into for an item's history.
  private static let mostRuns = 12

  /// Reads an item's trace and where it was in earlier runs; runs that cannot be read are passed
  /// over.
  init(of id: String, in run: Run, _ workspace: Workspace) {
    let now = Journal.Timestamp.now()
    let history = workspace.runs().prefix(Self.mostRuns).compactMap { listing -> SegmentByRun? in
      let other = listing.name == run.name ? run : try? workspace.openRun(listing.name)
      guard let other, let place = other.row(ofItem: id),
        let segment = other.recommended?.value(place)
      else { return nil }
      let age = listing.started.flatMap(Journal.Timestamp.init).map { moment in
        Figures.age(seconds: Double(now.milliseconds - moment.milliseconds) / 1_000)
      }
      return SegmentByRun(run: listing.name, segment: segment, age: age ?? "")
    }
    self.init(
      trace: try? run.trace(ofItem: id), history: history,
      clusters: run.row(ofItem: id).map(run.clusterSteps) ?? [])
  }
}

extension RunLine {
  /// All runs of a workspace, newest first; damaged ones too.
  static func all(of workspace: Workspace) -> [RunLine] {
    workspace.runs().map { listing in
      RunLine(
        name: listing.name, isActive: listing.isActive,
        finished: listing.started.flatMap(Journal.Timestamp.init).map {
          Double($0.milliseconds) / 1_000
        } ?? 0, items: listing.items ?? 0, linesRead: listing.linesRead ?? 0,
        linesKept: listing.linesKept ?? 0, moved: listing.churn?.comparableMoves,
        damage: listing.damage)
    }
  }
}
