import Clustering
import Testing

@Suite("Rules with clusters")
struct RuledClustersTests {
  /// Cluster 1: rows 0...3, cluster 2: rows 4...6, cluster 3: rows 7 and 8; row 9 is noise.
  private let partition = Partition(rawLabels: [0, 0, 0, 0, 1, 1, 1, 2, 2, -1] as [Int32])
  /// Cluster 3 is the best, then 1, then 2.
  private let revenue: [Double] = [40, 50, 60, 50, 1, 2, 3, 900, 800, 7]

  private func ruled(_ rules: [ExpertRule]) -> RuledClusters {
    RuledClusters(
      partition, ClusterClasses(partition, byFallingMeanOf: revenue), rules: rules,
      weights: revenue)
  }

  @Test("Clusters are classes by their mean")
  func order() {
    let order = ClusterClasses(partition, byFallingMeanOf: revenue)
    #expect(order.classes == [2, 3, 1] && order.count == 3)
    #expect(ruled([]).classes == [2, 2, 2, 2, 3, 3, 3, 1, 1, 0])
    #expect(ruled([]).disagreements.isEmpty)
  }

  @Test("So many classes: clusters that are left share the last; missing values count in no mean")
  func counted() {
    let two = ClusterClasses(partition, byFallingMeanOf: revenue, count: 2)
    #expect(two.classes == [2, 2, 1] && two.count == 2)
    let five = ClusterClasses(partition, byFallingMeanOf: revenue, count: 5)
    #expect(five.classes == [2, 3, 1] && five.count == 5)
    var gaps = revenue
    gaps[7] = .nan
    gaps[8] = .nan
    gaps[0] = .nan
    #expect(ClusterClasses.means(of: gaps, partition) == [160 / 3.0, 2, nil])
    #expect(ClusterClasses(partition, byFallingMeanOf: gaps).classes == [1, 2, 3])
  }

  @Test("Worst first: by classes apart, then by weight; those who agree are not named")
  func worstFirst() {
    let found = ruled([
      ExpertRule(row: 0, kind: .pin, class: 1), ExpertRule(row: 2, kind: .pin, class: 3),
      ExpertRule(row: 4, kind: .floor, class: 1), ExpertRule(row: 7, kind: .ceiling, class: 3),
      ExpertRule(row: 5, kind: .floor, class: 3), ExpertRule(row: 8, kind: .floor, class: 2),
    ])
    #expect(found.disagreements.map(\.row) == [7, 4, 2, 0])
    #expect(found.disagreements.map(\.steps) == [2, 2, 1, 1])
    #expect(found.disagreements.map(\.isRaised) == [false, true, false, true])
    #expect(found.disagreements[0].broken == [ExpertRule(row: 7, kind: .ceiling, class: 3)])
    #expect(found.classes == [1, 2, 3, 2, 1, 3, 3, 3, 1, 0])
    #expect(found.faults.isEmpty)
  }

  @Test(
    "Floor and ceiling of one item hold together; what contradicts itself is named, not applied")
  func together() {
    let floor = ExpertRule(row: 4, kind: .floor, class: 2)
    let ceiling = ExpertRule(row: 4, kind: .ceiling, class: 2)
    let both = ruled([floor, ceiling])
    #expect(both.classes[4] == 2 && both.disagreements.first?.broken == [floor])
    let pin = ExpertRule(row: 4, kind: .pin, class: 3)
    let against = ruled([floor, pin])
    #expect(against.faults == [.contradiction(row: 4, [floor, pin])])
    #expect(against.classes[4] == 3 && against.disagreements.isEmpty)
  }

  @Test("Noise has no class to disagree with; a pin gives it one")
  func noise() {
    let pinned = ruled([ExpertRule(row: 9, kind: .pin, class: 2)])
    #expect(pinned.undecided == [9] && pinned.classes[9] == 2)
    let floored = ruled([ExpertRule(row: 9, kind: .floor, class: 2)])
    #expect(floored.undecided == [9] && floored.classes[9] == 0)
    #expect(pinned.disagreements.isEmpty)
  }

  @Test("Items and classes that are not there")
  func faults() {
    let row = ExpertRule(row: 10, kind: .pin, class: 1)
    let grade = ExpertRule(row: 0, kind: .floor, class: 0)
    #expect(
      ruled([row, grade]).faults == [
        .unknownRow(row, points: 10), .unknownClass(grade, classes: 3),
      ])
  }

  @Test("Every rule without a fault holds afterwards, and nothing moves without one")
  func properties() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<100 {
      let rules = (0..<6).map { _ in
        ExpertRule(
          row: Int.random(in: 0..<9, using: &random),
          kind: ExpertRule.Kind.allCases.randomElement(using: &random) ?? .pin,
          class: Int.random(in: 1...3, using: &random))
      }
      let found = ruled(rules)
      let contradicted = found.faults.compactMap { fault in
        if case .contradiction(let row, _) = fault { row } else { nil }
      }
      for rule in rules where !contradicted.contains(rule.row) {
        let own = found.classes[rule.row]
        switch rule.kind {
        case .floor: #expect(own <= rule.class)
        case .ceiling: #expect(own >= rule.class)
        case .pin: #expect(own == rule.class)
        }
      }
      let before = ruled([]).classes
      let moved = before.indices.filter { before[$0] != found.classes[$0] }
      #expect(moved == found.disagreements.map(\.row).sorted())
    }
  }
}
