import TestSupport
import Testing
import Workspace

@testable import Workbench

@Suite("Rows of a list")
struct ListRequestTests {
  private func answer(
    _ scope: String = "", _ filter: String = "", _ sort: SortOrder? = nil
  ) throws -> ListAnswer? {
    let snapshot = try #require(try Desk().state.data?.snapshot)
    return ListRequest(scope: scope, filter: filter, sort: sort, withOverrides: true)
      .answer(from: snapshot)
  }

  @Test("Scope, words and queries narrow")
  func narrowing() throws {
    #expect(try answer()?.rows.count == 60)
    let scoped = try answer("effective = CZ")
    #expect(scoped?.rows.count == 30 && scoped?.scopeCount == 30)
    let words = try answer("effective = CZ", "LAMP")
    #expect(words?.rows.count == 6 && words?.scopeCount == 30)
    let query = try answer("effective = CZ", "cv > 1.2 and name ~ lamp")
    #expect((1...6).contains(query?.rows.count ?? 0))
    #expect(try answer("", "nothing has this")?.rows == [])
  }

  @Test("What is unfinished does not narrow, what stands before it does; what may follow is said")
  func unfinished() throws {
    let answer = try answer("", "cv >")
    #expect(answer?.rows.count == 60 && answer?.scopeCount == 60)
    #expect(answer?.fault?.isIncomplete == true)
    let further = try self.answer("", "abc = A and name ~")
    #expect(further?.rows.count == 6 && further?.fault != nil)
    let wrong = try self.answer("nonsense = 1")
    #expect(wrong?.rows == [] && wrong?.fault != nil)
  }

  @Test("Sorting by any column, in both directions; the natural order is found as it is")
  func sorting() throws {
    let snapshot = try #require(try Desk().state.data?.snapshot)
    for name in snapshot.columnNames {
      for descending in [false, true] {
        let sort = SortOrder(column: name, isDescending: descending)
        let request = ListRequest(scope: "", filter: "", sort: sort, withOverrides: true)
        let rows = try #require(request.answer(from: snapshot)?.rows)
        #expect(rows.sorted() == Array(0..<60), "\(name)")
      }
    }
    let cell = try answer("effective = CZ", "", SortOrder(column: "revenue", isDescending: true))
    #expect(cell?.rows == cell?.rows.sorted())
  }

  @Test("The common rows of two lists", arguments: 0..<20)
  func common(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func rows() -> [UInt32] { (0..<40).filter { _ in Bool.random(using: &random) } }
    let (left, right) = (rows(), rows())
    #expect(ListRequest.common(left, right) == left.filter(Set(right).contains))
  }

  @Test("Cancelled work has no answer")
  func cancelled() throws {
    let snapshot = try #require(try Desk().state.data?.snapshot)
    let request = ListRequest(
      scope: "effective = CZ", filter: "cv > 1", sort: nil, withOverrides: true)
    #expect(request.answer(from: snapshot, isCancelled: { true }) == nil)
  }
}
