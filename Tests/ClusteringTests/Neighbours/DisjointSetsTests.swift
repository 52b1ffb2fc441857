import Testing

@testable import Clustering

@Suite struct DisjointSetsTests {
  @Test func setsMergeAsNaiveLabelsDo() {
    var random = SeededRandom(seed: 3)
    for count in 1...40 {
      var sets = DisjointSets(count: count)
      var labels = Array(0..<count)
      for _ in 0..<count {
        let one = Int(random.uniform() * Double(count))
        let other = Int(random.uniform() * Double(count))
        let (kept, gone) = (labels[one], labels[other])
        labels = labels.map { $0 == gone ? kept : $0 }
        sets.join(sets.find(one), sets.find(other))
        let roots = (0..<count).map { sets.find($0) }
        #expect(Scatter.agree(roots, labels))
        #expect(sets.size(ofRoot: roots[one]) == labels.filter { $0 == kept }.count)
      }
    }
  }
}
