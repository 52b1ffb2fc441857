/// The texts of a column as categories, while they are read.
struct CategoryReading {
  /// The different texts, in the order in which they were met.
  private(set) var values: [String] = []
  /// One a row, -1 for the empty text; nil once there are too many different ones.
  private(set) var codes: [Int32]? = []
  private var places: [String: Int32] = [:]

  mutating func append(_ text: String) {
    guard codes != nil else { return }
    guard !text.isEmpty else {
      codes?.append(-1)
      return
    }
    if let place = places[text] {
      codes?.append(place)
      return
    }
    guard values.count < MixedTable.mostTexts else {
      (codes, values, places) = (nil, [], [:])
      return
    }
    let place = Int32(truncatingIfNeeded: values.count)
    places[text] = place
    values.append(text)
    codes?.append(place)
  }
}
