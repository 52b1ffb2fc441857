import Clustering
import Testing

@Suite("Partition")
struct PartitionTests {
  @Test("Clusters are numbered by falling size, equal ones by their first point; noise is 0")
  func numbering() {
    let partition = Partition(rawLabels: [7, 3, 3, -1, 9, 9, 9, 7])
    #expect(partition.labels == [2, 3, 3, 0, 1, 1, 1, 2])
    #expect(partition.sizes == [3, 2, 2])
    #expect(partition.clusterCount == 3)
  }
}
