import Journal

/// The one way to write decisions: checks who may do what, and appends to the journal.
///
/// Each step takes the journal's lock, reads what others have written, checks again against the state
/// that then holds, and returns when the entry is durable. Nothing is written when it throws.
public struct Recorder: Sendable {
  /// The journal, read as far as the ledger knows.
  public private(set) var journal: Journal
  /// The state of all decisions.
  public private(set) var ledger: Ledger
  /// Who may do what.
  public var people: People
  /// What proposals have to keep to.
  public var rules: OverrideRules

  /// Entries that were folded and not yet handed out; nil where nobody wants them.
  private var untaken: [Journal.Entry]?

  /// Reads a journal to its end. Damage is no error: see `journal.faults`; nothing can be written
  /// then, and the ledger holds what stands before it. With `keepsEntries`, the entries are kept
  /// until `takeEntries()` hands them out, so that whoever shows them need not read them again.
  public init(
    path: String, people: People, rules: OverrideRules,
    asOf day: CalendarDay = CalendarDay(of: .now()), keepsEntries: Bool = false
  ) throws(GovernanceError) {
    var journal = Journal(path: path)
    var ledger = Ledger(asOf: day)
    var entries: [Journal.Entry] = []
    do throws(JournalError) {
      try journal.read { batch in
        ledger.apply(batch)
        if keepsEntries { entries += batch }
      }
    } catch {
      throw .journal(error)
    }
    untaken = keepsEntries ? entries : nil
    self.journal = journal
    self.ledger = ledger
    self.people = people
    self.rules = rules
  }

  /// The day on which the ledger says what holds.
  public var asOf: CalendarDay {
    get { ledger.asOf }
    set { ledger.asOf = newValue }
  }

  /// Reads what others have written since; those entries.
  public mutating func refresh() throws(GovernanceError) -> [Journal.Entry] {
    do throws(JournalError) {
      let news = try journal.read()
      ledger.apply(news)
      untaken?.append(contentsOf: news)
      return news
    } catch {
      throw .journal(error)
    }
  }

  /// The entries that were folded since they were last handed out, in the file's order: those of
  /// others as well as one's own. Always empty without `keepsEntries`.
  public mutating func takeEntries() -> [Journal.Entry] {
    let taken = untaken ?? []
    if untaken != nil { untaken = [] }
    return taken
  }

  /// Writes one entry whose fields `fields` makes of the state under the lock.
  mutating func record(
    _ kind: EntryKind, as actor: String, at moment: Journal.Timestamp,
    _ fields: (Ledger) throws(GovernanceError) -> [Journal.Field]
  ) throws(GovernanceError) -> Journal.Receipt {
    guard !actor.isEmpty else {
      throw .notPermitted("Nobody is named as the one who acts. Name somebody with --as NAME.")
    }
    return try Self.record(&journal, &ledger, &untaken, kind, as: actor, at: moment, fields)
  }

  private static func record(
    _ journal: inout Journal, _ ledger: inout Ledger, _ untaken: inout [Journal.Entry]?,
    _ kind: EntryKind, as actor: String, at moment: Journal.Timestamp,
    _ fields: (Ledger) throws(GovernanceError) -> [Journal.Field]
  ) throws(GovernanceError) -> Journal.Receipt {
    do {
      let receipt = try journal.append { news in
        ledger.apply(news)
        untaken?.append(contentsOf: news)
        return Journal.Draft(
          at: moment, actor: actor, kind: kind.rawValue, fields: try fields(ledger))
      }
      ledger.apply(receipt.entry)
      untaken?.append(receipt.entry)
      return receipt
    } catch let error as GovernanceError {
      throw error
    } catch let error as JournalError {
      throw .journal(error)
    } catch {
      throw .journal(.notWritten(path: journal.path, reason: "\(error)"))
    }
  }

  /// Looking is free; writing needs a name in the table, if there is one.
  func checkMayWrite(_ actor: String) throws(GovernanceError) {
    guard people.mayPropose(actor) else {
      throw .notPermitted(
        "\(quoted(actor)) is not in the [people] table and may look, but not write. "
          + "The table names \(people.names.joined(separator: ", ")).")
    }
  }

  /// The proposal of an id, or the error that names the ids that may have been meant.
  static func proposal(_ id: String, in ledger: Ledger) throws(GovernanceError) -> Proposal {
    if let proposal = ledger.proposal(id) { return proposal }
    throw unknown(id, in: ledger)
  }

  static func unknown(_ id: String, in ledger: Ledger) -> GovernanceError {
    let candidates = [id.uppercased(), "OV-\(id)", "CH-\(id)"]
    let known = candidates.filter { ledger.proposal($0) != nil || ledger.challenge($0) != nil }
    let open = ledger.open.prefix(3).map(\.id)
    return .unknown(id: id, nearest: known.isEmpty ? open : known)
  }
}
