import Governance
import Journal
import Workspace

/// The active run joined with the record: what most commands begin with.
enum Loaded {
  static func snapshot(
    _ options: WorkspaceOptions, withOverrides: Bool = true
  ) throws -> Snapshot {
    let workspace = try options.open()
    let run = try attempt { () throws(WorkspaceError) in try workspace.requireActiveRun() }
    return Snapshot(
      run: run, ledger: try recorder(workspace, run).ledger, withOverrides: withOverrides)
  }

  /// The record; damage is said and does not stop a command that only reads.
  static func recorder(_ workspace: Workspace, _ run: Run?) throws -> Recorder {
    let recorder = try attempt { () throws(WorkspaceError) in try workspace.recorder(for: run) }
    if recorder.journal.isReadOnly {
      Narration.say(
        "The journal is damaged; what stands before the damage is used. "
          + "`strata journal verify` shows it.")
    }
    return recorder
  }
}
