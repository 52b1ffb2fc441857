import Clustering
import Testing

@Suite("Agreement over windows")
struct WindowAgreementTests {
  @Test("Adjusted Rand of the items in both windows: 4/7 and -0.5 as published")
  func windows() throws {
    let windows = [
      NamedPartition(name: "Q1", ids: ["a", "b", "c", "d"], labels: [1, 1, 2, 3]),
      NamedPartition(name: "Q2", ids: ["d", "c", "b", "a", "e"], labels: [9, 9, 4, 4, 4]),
      NamedPartition(name: "Q3", ids: ["a", "b", "c", "d"], labels: [1, 2, 1, 2]),
    ]
    let agreement = WindowAgreement(windows)
    #expect(agreement.steps.map(\.from) == ["Q1", "Q2"])
    let indices = agreement.steps.compactMap(\.adjustedRand)
    #expect(abs(indices[0] - 4.0 / 7) < 1e-12 && abs(indices[1] + 0.5) < 1e-12)
    #expect(agreement.steps[0].entered == 1 && agreement.steps[1].left == 1)
    #expect(agreement.steps.allSatisfy { $0.shared == 4 })
    #expect(agreement.weakest?.to == "Q3")
    #expect(abs((agreement.mean ?? 0) - (4.0 / 7 - 0.5) / 2) < 1e-12)
  }

  @Test("Windows without common items have no index; large labels need no room")
  func apart() {
    let windows = [
      NamedPartition(name: "1", ids: ["a", "b"], labels: [1, Int32.max]),
      NamedPartition(name: "2", ids: ["c"], labels: [1]),
      NamedPartition(name: "3", ids: ["c"], labels: [2]),
    ]
    let agreement = WindowAgreement(windows)
    #expect(agreement.steps.map(\.adjustedRand) == [nil, nil])
    #expect(agreement.mean == nil && agreement.weakest == nil)
    #expect(WindowAgreement([]).steps.isEmpty)
  }
}
