import Clustering
import Testing

@Suite("Clusters of one run and the next")
struct ClusterMatchingTests {
  /// Items named by number, so many of each label in turn.
  private func run(_ groups: [(Int32, Range<Int>)]) -> NamedPartition {
    NamedPartition(
      name: "run", ids: groups.flatMap { $0.1.map(String.init) },
      labels: groups.flatMap { group in group.1.map { _ in group.0 } })
  }

  @Test("The same clusters by other numbers keep their numbers")
  func renamed() {
    let before = run([(1, 0..<50), (2, 50..<80), (5, 80..<100), (0, 100..<103)])
    let after = run([(3, 0..<50), (1, 50..<80), (2, 80..<100), (-1, 100..<103)])
    let matching = ClusterMatching(before: before, after: after)
    #expect(matching.labels(of: after.labels) == before.labels)
    #expect(matching.numbers == [3: 1, 1: 2, 2: 5])
    #expect(matching.events == [1, 2, 5].map { .continuation($0, similarity: 1) })
    #expect(matching.shared == 103 && matching.left == 0 && matching.entered == 0)
  }

  @Test("A cluster that splits: the larger part keeps the number, the other gets a new one")
  func split() {
    let before = run([(1, 0..<60), (2, 60..<100)])
    let after = run([(1, 60..<100), (2, 0..<40), (3, 40..<60)])
    let matching = ClusterMatching(before: before, after: after)
    #expect(matching.numbers == [1: 2, 2: 1, 3: 3])
    #expect(matching.events == [.split(1, into: [1, 3]), .continuation(2, similarity: 1)])
    #expect(matching.events.first?.message == "Cluster 1 split into 1 and 3.")
    // With half of a cluster as a part it only became smaller, and a third of it new.
    let strict = ClusterMatching(
      before: before, after: after, thresholds: ClusterMatching.Thresholds(part: 0.5))
    #expect(strict.events.first == .birth(3))
  }

  @Test("Clusters that merge: the one that shares most lends its number")
  func merge() {
    let before = run([(1, 0..<40), (2, 40..<70), (3, 70..<100)])
    let after = run([(1, 0..<70), (2, 70..<100)])
    let matching = ClusterMatching(before: before, after: after)
    #expect(matching.numbers == [1: 1, 2: 3])
    #expect(matching.events == [.merge([1, 2], into: 1), .continuation(3, similarity: 1)])
    #expect(matching.events.first?.message == "Clusters 1 and 2 merged into 1.")
  }

  @Test(
    "A cluster that loses most of its items to another, and goes on with the rest, merged with none"
  )
  func lost() {
    let before = run([(1, 0..<60), (2, 60..<100)])
    let after = run([(1, 0..<82), (2, 82..<100)])
    let matching = ClusterMatching(before: before, after: after)
    #expect(
      matching.events == [
        .continuation(1, similarity: 60.0 / 82), .continuation(2, similarity: 18.0 / 40),
      ])
  }

  @Test("Birth of new items, death of items that left or scattered; a number is not used again")
  func birthAndDeath() {
    let before = run([(1, 0..<40), (4, 40..<60), (3, 60..<90)])
    let after = run([(1, 0..<40), (2, 60..<90), (3, 100..<120)])
    let matching = ClusterMatching(before: before, after: after, nextNumber: 9)
    #expect(matching.numbers == [1: 1, 2: 3, 3: 9])
    #expect(
      matching.events == [
        .death(4), .birth(9), .continuation(1, similarity: 1), .continuation(3, similarity: 1),
      ])
    #expect(matching.left == 20 && matching.entered == 20)
    #expect(ClusterMatching(before: before, after: after).numbers[3] == 5)
    let noise = run([(1, 0..<40), (0, 40..<60), (3, 60..<90)])
    #expect(ClusterMatching(before: before, after: noise).events.first == .death(4))
  }

  @Test("A cluster that scattered lends its number to none of the pieces")
  func scattered() {
    let before = run([(1, 0..<60), (2, 60..<100)])
    let after = run([
      (1, 60..<90), (2, 0..<12), (3, 12..<24), (4, 24..<36), (5, 36..<48), (0, 48..<60),
    ])
    let matching = ClusterMatching(before: before, after: after)
    #expect(matching.numbers == [1: 2, 2: 3, 3: 4, 4: 5, 5: 6])
    #expect(
      matching.events == [
        .death(1), .birth(3), .birth(4), .birth(5), .birth(6), .continuation(2, similarity: 1),
      ])
    #expect(
      ClusterMatching.Event.messages(matching.events) == [
        "Cluster 1 is gone.", "Clusters 3, 4, 5 and 6 are new.", "Cluster 2 went on (100 % alike).",
      ])
  }

  @Test("Nothing in common, and nothing at all")
  func none() {
    let empty = ClusterMatching(before: run([]), after: run([]))
    #expect(empty.numbers.isEmpty && empty.events.isEmpty)
    let other = ClusterMatching(before: run([(1, 0..<9)]), after: run([(1, 20..<29)]))
    #expect(other.events == [.death(1), .birth(2)])
    #expect(other.labels(of: [1, 1, 1, 1, 1, 1, 1, 1, 1]) == Array(repeating: 2, count: 9))
  }

  @Test("Counted item by item; with numbers that are given, events speak of them by those")
  func given() {
    // 7 of the later run is 1 of the earlier one, less ten items that are noise now.
    var crossing = ClusterCrossing(before: [1, 2, 0], after: [7, 2, 9])
    for _ in 0..<30 { crossing.count(1, 7) }
    for _ in 0..<10 { crossing.count(1, 0) }
    for _ in 0..<20 { crossing.count(2, 2) }
    for _ in 0..<5 { crossing.count(nil, 9) }
    for _ in 0..<3 { crossing.count(2, nil) }
    crossing.count(nil, nil)
    #expect(crossing.shared == 60 && crossing.left == 3 && crossing.entered == 5)
    let matching = ClusterMatching(crossing, numbering: .given)
    #expect(matching.numbers == [2: 2, 7: 7, 9: 9])
    #expect(matching.pairs.map(\.before) == [1, 2] && matching.pairs.map(\.after) == [7, 2])
    #expect(matching.pairs.map(\.similarity) == [0.75, 1])
    #expect(
      matching.events == [
        .birth(9), .continuation(1, similarity: 0.75), .continuation(2, similarity: 1),
      ])
    #expect(ClusterMatching(crossing, numbering: .kept(next: 12)).numbers == [2: 2, 7: 1, 9: 12])
  }

  @Test(
    "Whatever the clusters: no number twice, noise stays noise, each old cluster is accounted for")
  func properties() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<200 {
      func partition() -> NamedPartition {
        let k = Int32.random(in: 1...7, using: &random)
        let rows = (0..<60).filter { _ in random.uniform() < 0.8 }
        return NamedPartition(
          name: "run", ids: rows.map(String.init),
          labels: rows.map { _ in Int32.random(in: 0...k, using: &random) })
      }
      let (before, after) = (partition(), partition())
      let matching = ClusterMatching(before: before, after: after)
      #expect(Set(matching.numbers.values).count == matching.numbers.count)
      for (old, new) in zip(after.labels, matching.labels(of: after.labels)) {
        #expect((old == 0) == (new == 0))
      }
      var told: Set<Int32> = []
      for event in matching.events {
        switch event {
        case .split(let one, _), .death(let one), .continuation(let one, _): told.insert(one)
        case .merge(let several, let one):
          told.formUnion(several)
          for pair in matching.pairs where several.contains(pair.before) {
            #expect(matching.numbers[pair.after] == one)
          }
        case .birth(let one): #expect(!before.labels.contains(one))
        }
      }
      #expect(told == Set(before.labels.filter { $0 > 0 }))
    }
  }
}
