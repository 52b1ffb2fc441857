/// One number an item, for each bucket of time that has lines: an array a bucket.
///
/// Order lines mostly come in the order of their dates, so the array of the bucket at hand stays
/// in the cache. A bucket that is new is one array more; nothing is ever laid out anew.
struct BucketArrays<Element: FixedWidthInteger & BitwiseCopyable>: ~Copyable {
  /// The array by bucket; of buckets without lines a stand-in that must not be used.
  let arrays: UnsafeMutablePointer<UnsafeMutablePointer<Element>>
  /// The buckets that have an array, in the order of their first lines.
  private(set) var buckets: [Int] = []
  private(set) var capacity: Int
  private let bucketCount: Int
  private let none: UnsafeMutablePointer<Element>
  private var slabs = ArraySlabs()

  init(bucketCount: Int, capacity: Int) {
    self.bucketCount = bucketCount
    self.capacity = capacity
    none = .allocate(capacity: 1)
    none.initialize(to: 0)
    arrays = .allocate(capacity: bucketCount)
    arrays.initialize(repeating: none, count: bucketCount)
  }

  deinit {
    arrays.deallocate()
    none.deallocate()
  }

  /// Whether a bucket has an array.
  @inline(__always) func has(_ bucket: Int) -> Bool { arrays[bucket] != none }

  /// How many numbers there is room for.
  var cells: Int { buckets.count * capacity }

  /// Gives a bucket its array of zeros.
  mutating func add(_ bucket: Int) {
    guard !has(bucket) else { return }
    arrays[bucket] = allocate(bucket)
    buckets.append(bucket)
  }

  /// Takes a bucket's array away.
  mutating func remove(_ bucket: Int) {
    guard has(bucket) else { return }
    slabs.free(arrays[bucket] - stagger(bucket))
    arrays[bucket] = none
    buckets.removeAll { $0 == bucket }
  }

  /// Makes room for more items.
  mutating func grow(to capacity: Int) {
    guard capacity > self.capacity else { return }
    let known = self.capacity
    // The old arrays stand until all are copied.
    let old = slabs
    self.capacity = capacity
    slabs = ArraySlabs()
    for bucket in buckets {
      let larger = allocate(bucket)
      larger.update(from: arrays[bucket], count: known)
      arrays[bucket] = larger
    }
    withExtendedLifetime(old) {}
  }

  // Arrays that all begin at the same place of a page would share few lines of the cache when a
  // row of them is read; so each begins a few lines further on than the one before.

  private func stagger(_ bucket: Int) -> Int { bucket % 61 * 64 / MemoryLayout<Element>.stride }

  private mutating func allocate(_ bucket: Int) -> UnsafeMutablePointer<Element> {
    let room = capacity + 60 * 64 / MemoryLayout<Element>.stride
    let array = slabs.zeros(bytes: room * MemoryLayout<Element>.stride)
    return array.bindMemory(to: Element.self, capacity: room) + stagger(bucket)
  }
}
