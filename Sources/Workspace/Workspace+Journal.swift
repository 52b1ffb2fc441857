import Governance
import Journal

extension Workspace {
  /// Who may do what: the `[people]` table; without one, everybody may.
  public var people: People {
    guard let people = configuration.people else { return .anyone }
    return People(people.mapValues { Set($0.compactMap(People.Role.init(rawValue:))) })
  }

  /// What proposals have to keep to: the reason codes, and the segments of a run, or else those of
  /// the configuration.
  public func overrideRules(for run: Run? = nil) -> OverrideRules {
    OverrideRules(
      reasons: configuration.reasons,
      segments: (run?.naming ?? configuration.naming).cellNames)
  }

  /// The way to write decisions, and the ledger of those there are. Damage is no error here: it
  /// stands in `journal.faults`, and nothing can be written.
  public func recorder(
    for run: Run? = nil, asOf day: CalendarDay = CalendarDay(of: .now())
  ) throws(WorkspaceError) -> Recorder {
    do throws(GovernanceError) {
      return try Recorder(
        path: journalPath, people: people, rules: overrideRules(for: run), asOf: day)
    } catch {
      throw .journal(message: error.description, exitCode: error.exitCode)
    }
  }

  /// The journal, of which nothing has been read yet. No file is touched.
  public func openJournal() -> Journal { Journal(path: journalPath) }
}

extension Snapshot {
  /// A run joined with the overrides of a ledger that hold on its day.
  public init(run: Run, ledger: Ledger, withOverrides: Bool = true) {
    let overrides = ledger.inForce.values.map {
      OverrideInForce(id: $0.id, item: $0.item, to: $0.to)
    }
    self.init(
      run: run, overrides: overrides.sorted { ($0.item, $0.id) < ($1.item, $1.id) },
      withOverrides: withOverrides)
  }
}
