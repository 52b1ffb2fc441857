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

  init(bucketCount: Int, capacity: Int) {
    self.bucketCount = bucketCount
    self.capacity = capacity
    none = .allocate(capacity: 1)
    none.initialize(to: 0)
    arrays = .allocate(capacity: bucketCount)
    arrays.initialize(repeating: none, count: bucketCount)
  }

  deinit {
    for bucket in buckets { free(arrays[bucket], bucket) }
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
    arrays[bucket] = allocate(bucket, capacity)
    buckets.append(bucket)
  }

  /// Takes a bucket's array away.
  mutating func remove(_ bucket: Int) {
    guard has(bucket) else { return }
    free(arrays[bucket], bucket)
    arrays[bucket] = none
    buckets.removeAll { $0 == bucket }
  }

  /// Makes room for more items.
  mutating func grow(to capacity: Int) {
    guard capacity > self.capacity else { return }
    for bucket in buckets {
      let larger = allocate(bucket, capacity)
      larger.update(from: arrays[bucket], count: self.capacity)
      free(arrays[bucket], bucket)
      arrays[bucket] = larger
    }
    self.capacity = capacity
  }

  // Arrays that all begin at the same place of a page would share few lines of the cache when a
  // row of them is read; so each begins a few lines further on than the one before.

  private func stagger(_ bucket: Int) -> Int { bucket % 61 * 64 / MemoryLayout<Element>.stride }

  private func allocate(_ bucket: Int, _ capacity: Int) -> UnsafeMutablePointer<Element> {
    let shift = stagger(bucket)
    let array = ZeroedMemory.allocate(Element.self, count: capacity + shift)
    return array + shift
  }

  private func free(_ array: UnsafeMutablePointer<Element>, _ bucket: Int) {
    ZeroedMemory.free(array - stagger(bucket))
  }
}
