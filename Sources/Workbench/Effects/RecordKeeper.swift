import Governance
import Journal

/// The recorder with the entries that it has read, as the screens need them.
public struct RecordKeeper: Sendable {
  private var recorder: Recorder
  private var entries: [Journal.Entry]

  /// Reads a journal to its end.
  public init(
    path: String, people: People, rules: OverrideRules
  ) throws(GovernanceError) {
    recorder = try Recorder(path: path, people: people, rules: rules)
    entries = []
    do throws(JournalError) {
      var reader = Journal(path: path)
      entries = try reader.read()
    } catch {
      throw .journal(error)
    }
  }

  /// The record as it is now.
  public var state: RecordState {
    var notices: [String] = []
    if let torn = recorder.journal.tornTail {
      notices.append(
        "The journal's last line was not written whole (\(torn.count) bytes). "
          + "The next entry sets it aside in a file of its own.")
    }
    return RecordState(
      ledger: recorder.ledger, entries: entries, faults: recorder.journal.faults, notices: notices)
  }

  /// Reads what others have written; whether there was anything.
  mutating func refresh() -> Bool {
    let faults = recorder.journal.faults.count
    recorder.asOf = CalendarDay(of: .now())
    do throws(GovernanceError) {
      let news = try recorder.refresh()
      entries += news
      return !news.isEmpty || recorder.journal.faults.count != faults
    } catch {
      return false
    }
  }

  /// Writes what was asked for, entry by entry; stops at the first that is refused.
  mutating func write(
    _ request: RecordRequest, as actor: String
  ) -> Result<[Journal.Entry], RecordFailure> {
    var written: [Journal.Entry] = []
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
          guard let entry = entries.last(where: { $0.seq == number }) else { continue }
          written.append(try recorder.takeBack(entry, as: actor).entry)
        }
      }
      keep(written)
      return .success(written)
    } catch {
      keep(written)
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

  /// Others may have written between two of ours; both are read back in the file's order.
  private mutating func keep(_ written: [Journal.Entry]) {
    let known = entries.last?.seq ?? 0
    guard let last = written.last, last.seq > known else { return }
    if last.seq - known == written.count {
      entries += written
    } else {
      var reader = Journal(path: recorder.journal.path)
      if let all = try? reader.read() { entries = all }
    }
  }
}
