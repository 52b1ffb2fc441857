import Governance
import Ingestion
import Journal
import Query
import Tables
import Workspace

/// Why a command did not do what was asked: a sentence, a remedy, and the exit code.
struct Failure: Error {
  var message: String
  var remedy: String?
  var code: Int32

  init(_ message: String, remedy: String? = nil, code: Int32) {
    self.message = message
    self.remedy = remedy
    self.code = code
  }

  /// What is printed; the remedy on a line of its own.
  var text: String { remedy.map { "\(message)\n\($0)" } ?? message }
}

extension Failure {
  /// ` Did you mean "revenue"?`, to stand behind a sentence; empty where no name is near.
  static func hint(_ name: String, among names: [String]) -> String {
    NearestName.match(name, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
  }

  init(_ error: WorkspaceError) {
    self.init(error.message, remedy: error.remedy, code: error.exitCode)
  }

  init(_ error: GovernanceError) {
    self.init(error.description, code: error.exitCode)
  }

  init(_ error: JournalError) {
    let code: Int32
    if case .damaged = error { code = 4 } else { code = 70 }
    self.init(error.description, code: code)
  }

  /// A query with the place of its mistake.
  init(_ error: QueryError, in text: String) {
    self.init(error.rendered(in: text), code: 2)
  }
}

/// Nobody reads the output any more.
struct OutputClosed: Error {}

/// Runs a step whose errors become failures.
func attempt<Result>(_ step: () throws(WorkspaceError) -> Result) throws -> Result {
  do throws(WorkspaceError) { return try step() } catch { throw Failure(error) }
}

/// Runs a step on the record whose errors become failures.
func attemptRecord<Result>(_ step: () throws(GovernanceError) -> Result) throws -> Result {
  do throws(GovernanceError) { return try step() } catch { throw Failure(error) }
}
