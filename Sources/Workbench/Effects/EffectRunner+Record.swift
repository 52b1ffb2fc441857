import Governance
import Journal
import Workspace

/// Writing to the record, and reading what others wrote.
extension EffectRunner {
  func record(_ request: RecordRequest) {
    let (result, state) = keeper.withLock { keeper in
      (keeper.write(request, as: actor), keeper.state)
    }
    publish(state)
    post(.recorded(result, request))
  }

  func readRecord() {
    let state = keeper.withLock { keeper in keeper.refresh() ? keeper.state : nil }
    if let state { publish(state) }
  }

  /// Hands a new record on, and before it the run joined with it. On the writing queue.
  private func publish(_ state: RecordState) {
    let data = opened.withLock { $0 }
    if let data {
      let overrides = state.ledger.overridesInForce
      if overrides != data.snapshot.overrides {
        let joined = Opened(Snapshot(run: data.snapshot.run, overrides: overrides))
        use(joined)
        post(.opened(.success(joined)))
      }
    }
    post(.recordRead(prepared(state, data?.snapshot.run)))
  }

  /// The record with what it means for who acts, the largest effect first.
  func prepared(_ state: RecordState, _ run: Run?) -> RecordState {
    var state = state
    state.prepare(for: actor, people: workspace.people)
    if let run { state.sortOpen(by: run) }
    return state
  }

  func verify() {
    let faults: [Journal.Fault]
    do throws(JournalError) {
      faults = try Journal.verify(path: workspace.journalPath).faults
    } catch {
      post(.failed(WorkbenchFailure(error.description)))
      return
    }
    // What was written while the check ran must not be lost from sight: the state is taken now.
    writing.async {
      let state = self.keeper.withLock { keeper in
        keeper.take(faults)
        _ = keeper.refresh()
        return keeper.state
      }
      self.post(.verified(self.prepared(state, self.opened.withLock { $0 }?.snapshot.run)))
    }
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
