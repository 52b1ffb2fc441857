import Governance
import Journal

/// The recorder with the entries that it has read, as the screens need them.
public struct RecordKeeper: Sendable {
  private var recorder: Recorder
  /// All entries, oldest first.
  private var entries: [Journal.Entry]
  /// Damage that a full check found and that reading on would not notice.
  private var found: [Journal.Fault] = []

  /// Reads a journal to its end, once.
  public init(path: String, people: People, rules: OverrideRules) throws(GovernanceError) {
    recorder = try Recorder(path: path, people: people, rules: rules, keepsEntries: true)
    entries = recorder.takeEntries()
  }

  /// The record as it is now, before anybody's eyes: `RecordState.prepare` adds what waits for whom.
  public var state: RecordState {
    var notices: [String] = []
    if let torn = recorder.journal.tornTail {
      notices.append(
        "The journal's last line was not written whole (\(torn.count) bytes). "
          + "The next entry sets it aside in a file of its own.")
    }
    if recorder.journal.isHeadMissing {
      notices.append(
        "journal.head is missing, so a cut-off end could not be found. "
          + "The next entry writes it anew.")
    }
    return RecordState(ledger: recorder.ledger, entries: entries, faults: faults, notices: notices)
  }

  private var faults: [Journal.Fault] {
    recorder.journal.faults.isEmpty ? found : recorder.journal.faults
  }

  /// Reads what others have written; whether anything changed, the day among it.
  mutating func refresh() -> Bool {
    let faults = recorder.journal.faults.count
    let today = CalendarDay(of: .now())
    let isNewDay = recorder.asOf != today
    recorder.asOf = today
    guard recorder.journal.hasNews else { return isNewDay }
    do throws(GovernanceError) {
      _ = try recorder.refresh()
    } catch {
      // The file cannot be read just now: what is known stays, and the next look tries again.
      return isNewDay
    }
    return keep() || isNewDay || recorder.journal.faults.count != faults
  }

  /// Takes who may do what, and what proposals keep to, as strata.toml says by now.
  mutating func take(people: People, rules: OverrideRules) {
    (recorder.people, recorder.rules) = (people, rules)
  }

  /// Takes the outcome of a full check; sound again where it found nothing.
  mutating func take(_ faults: [Journal.Fault]) { found = faults }

  /// Writes what was asked for, entry by entry; stops at the first that is refused.
  mutating func write(
    _ request: RecordRequest, as actor: String
  ) -> Result<[Journal.Entry], RecordFailure> {
    if let fault = found.first { return .failure(RecordFailure(message: fault.description)) }
    var written: [Journal.Entry] = []
    defer { _ = keep() }
    do throws(GovernanceError) {
      _ = refresh()
      switch request {
      case .propose(let requests):
        for request in requests {
          written.append(try recorder.propose(request, as: actor).entry)
        }
      case .decide(let decision, let proposals, let comment):
        for id in proposals { written.append(try decide(decision, id, comment, as: actor)) }
      case .comment(let item, let text):
        written.append(try recorder.comment(on: .item(item), text, as: actor).entry)
      case .compensate(let numbers):
        for number in numbers {
          guard let entry = entry(number) else { continue }
          written.append(try recorder.takeBack(entry, as: actor).entry)
        }
      }
      return .success(written)
    } catch {
      var fields: [FieldFault] = []
      if case .invalid(let faults) = error { fields = faults }
      let before =
        written.isEmpty
        ? "" : "\(Figures.count(written.count, "entry was", "entries were")) written before this: "
      return .failure(
        RecordFailure(
          fields: fields, message: before + error.description, written: written.count))
    }
  }

  /// The entry of a number. Numbers count from 1 without gaps, and damage ends the list.
  private func entry(_ number: Int) -> Journal.Entry? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }

  private mutating func decide(
    _ decision: Decision, _ id: String, _ comment: String, as actor: String
  ) throws(GovernanceError) -> Journal.Entry {
    switch decision {
    case .approve: try recorder.approve(id, comment: comment, as: actor).entry
    case .reject: try recorder.reject(id, comment: comment, as: actor).entry
    case .sendBack: try recorder.sendBack(id, comment: comment, as: actor).entry
    case .withdraw: try recorder.withdraw(id, comment: comment, as: actor).entry
    }
  }

  /// Keeps what the recorder folded, in the file's order; whether there was anything.
  private mutating func keep() -> Bool {
    let news = recorder.takeEntries()
    entries += news
    return !news.isEmpty
  }
}
