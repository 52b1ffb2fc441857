import Ingestion
import Query
import Segmentation
import Settings
import Tables

extension Configuration {
  /// The kinds of dimensions. Raw values are the names in strata.toml.
  private enum DimensionKind: String, CaseIterable {
    case pareto, variability
    case demandPattern = "demand-pattern"
  }

  /// The dimensions that are sound, and the names of all: what is wrong with one is said once.
  static func dimensions(
    _ root: inout ConfigurationReader
  ) -> (sound: [Dimension], names: [String]) {
    var readers = root.tables("dimension")
    // A clustering can be the other side of the matrix.
    let least = Self.clusteringNames(root).isEmpty ? 2 : 1
    if readers.count < least, !root.has("dimension") || root.value("dimension") != nil {
      root.faults.add(
        "dimension", found: readers.isEmpty ? "nothing" : "1 dimension",
        expected: "at least \(least == 1 ? "one table" : "two tables") headed [[dimension]]",
        remedy: "A matrix has rows and columns: an \"abc\" and an \"xyz\", for example.")
    }
    var names: [String] = []
    var dimensions: [Dimension] = []
    for index in readers.indices {
      let name = Self.columnName(&readers[index], of: "dimension")
      if let name, names.contains(name) {
        readers[index].fault("name", expected: "a name that no other dimension has")
      }
      if let name { names.append(name) }
      if let dimension = Self.dimension(&readers[index], name) { dimensions.append(dimension) }
    }
    return (dimensions, names)
  }

  private static func dimension(
    _ reader: inout ConfigurationReader, _ name: String?
  ) -> Dimension? {
    let words = DimensionKind.allCases.map(\.rawValue)
    guard let found = reader.value("kind") else {
      reader.fault("kind", expected: ConfigurationReader.oneOf(words))
      return nil
    }
    guard case .text(let word) = found, let kind = DimensionKind(rawValue: word) else {
      reader.wordFault("kind", found, words)
      return nil
    }
    let parsed: Dimension.Kind?
    switch kind {
    case .pareto: parsed = Self.pareto(&reader)
    case .variability: parsed = Self.variability(&reader)
    case .demandPattern: parsed = Self.demandPattern(&reader)
    }
    reader.finish()
    guard let name, let parsed else { return nil }
    return Dimension(name: name, kind: parsed)
  }

  /// The name of something that becomes a column of items.
  static func columnName(_ reader: inout ConfigurationReader, of what: String) -> String? {
    guard let name = reader.text("name", required: "a name for the \(what), in quotes") else {
      return nil
    }
    let isWord = name.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
      default: false
      }
    }
    if !isWord {
      reader.fault("name", expected: "letters, digits and _, since it becomes a column's name")
    } else if ItemColumns.reserved.contains(name) {
      reader.fault("name", expected: "a name that no other column of `strata items` has")
    } else if Query.isReserved(name) {
      reader.fault("name", expected: "a name that is no word of the query language")
    }
    return name
  }

  private static func pareto(_ reader: inout ConfigurationReader) -> Dimension.Kind? {
    let measure = reader.word("measure", or: Measure.revenue)
    let boundary = reader.word("boundary", or: Pareto.Boundary.crossing)
    let ties = reader.word("ties", or: Pareto.Ties.together)
    guard
      let (classes, cuts) = Self.classesAndCuts(
        &reader, what: "shares", range: "from 0 to 1", below: ExactRatio(1, over: 1))
    else { return nil }
    return .pareto(
      Pareto(measure: measure, classes: classes, cuts: cuts, boundary: boundary, ties: ties))
  }

  private static func variability(_ reader: inout ConfigurationReader) -> Dimension.Kind? {
    let measure = reader.word("measure", or: Measure.quantity)
    let deviation = reader.word("deviation", or: Deviation.population)
    guard
      let (classes, cuts) = Self.classesAndCuts(
        &reader, what: "coefficients of variation", range: "of 0 or more", below: nil)
    else { return nil }
    return .variability(
      Variability(measure: measure, classes: classes, cuts: cuts, deviation: deviation))
  }

  private static func demandPattern(_ reader: inout ConfigurationReader) -> Dimension.Kind? {
    let measure = reader.word("measure", or: Measure.quantity)
    let interval = reader.word("adi", or: DemandPattern.Interval.periodsPerDemand)
    let deviation = reader.word("deviation", or: Deviation.population)
    let usual = DemandPattern()
    return .demandPattern(
      DemandPattern(
        measure: measure, interval: interval,
        intervalCut: Self.ratio(&reader, "adi_cut") ?? usual.intervalCut,
        squaredVariationCut: Self.ratio(&reader, "cv2_cut") ?? usual.squaredVariationCut,
        deviation: deviation))
  }

  private static func ratio(_ reader: inout ConfigurationReader, _ key: String) -> ExactRatio? {
    guard let found = reader.value(key) else { return nil }
    guard let ratio = found.ratio else {
      reader.fault(key, expected: "a number of 0 or more with at most 12 decimal places")
      return nil
    }
    return ratio
  }

  private static func classesAndCuts(
    _ reader: inout ConfigurationReader, what: String, range: String, below limit: ExactRatio?
  ) -> (classes: [String], cuts: [ExactRatio])? {
    let hasClasses = reader.has("classes")
    let classes = reader.texts("classes", expected: "a list of class names")
    if !hasClasses { reader.fault("classes", expected: "a list of class names, best first") }
    let expected = "a list of rising \(what) \(range), one fewer than there are classes"
    guard let found = reader.value("cuts") else {
      reader.fault("cuts", expected: expected)
      return nil
    }
    guard case .list(let values) = found else {
      reader.fault("cuts", expected: expected)
      return nil
    }
    let cuts = values.compactMap(\.ratio)
    let isRising = zip(cuts, cuts.dropFirst()).allSatisfy { $0 < $1 }
    let isInside = cuts.allSatisfy { cut in limit.map { !($0 < cut) } ?? true }
    guard cuts.count == values.count, isRising, isInside else {
      reader.fault("cuts", expected: expected)
      return nil
    }
    guard let classes else { return nil }
    guard classes.count <= 255 else {
      reader.fault("classes", expected: "at most 255 class names")
      return nil
    }
    guard cuts.count == classes.count - 1 else {
      reader.fault(
        "cuts", expected: expected,
        remedy: "There are \(classes.count) classes, so there must be \(classes.count - 1) cuts.")
      return nil
    }
    return (classes, cuts)
  }

  static func demand(
    _ root: inout ConfigurationReader
  ) -> (bucket: BucketKind, horizon: Horizon, returns: Returns, zeroFill: ZeroFill) {
    guard var demand = root.table("demand") else { return (.month, .all, .net, .horizon) }
    let bucket = demand.word("bucket", or: BucketKind.month)
    let returns = demand.word("returns", or: Returns.net)
    let zeroFill = demand.word("zero_fill", or: ZeroFill.horizon)
    let horizon = Self.horizon(&demand)
    demand.finish()
    return (bucket, horizon, returns, zeroFill)
  }

  private static func horizon(_ demand: inout ConfigurationReader) -> Horizon {
    let expected = #""all", { from = "2010-12", to = "2011-11" } or { last = 24 }"#
    switch demand.value("horizon") {
    case nil, .text("all"): return .all
    case .table:
      guard var table = demand.table("horizon") else { return .all }
      defer { table.finish() }
      if table.has("last"), !table.has("from"), !table.has("to") {
        return .last(table.integer("last", in: 1...100_000, or: 1))
      }
      let from = Self.day(&table, "from", isEnd: false)
      let to = Self.day(&table, "to", isEnd: true)
      _ = table.value("last")
      if table.has("last") { demand.fault("horizon", expected: expected) }
      guard let from, let to else { return .all }
      guard from <= to else {
        demand.fault("horizon", expected: "a from that is not after to")
        return .all
      }
      return .between(from: from, to: to)
    default:
      demand.fault("horizon", expected: expected)
      return .all
    }
  }

  /// A day, or a month whose first or last day is meant.
  private static func day(
    _ table: inout ConfigurationReader, _ key: String, isEnd: Bool
  ) -> Int32? {
    let found = table.value(key)
    var parts: [Int]?
    switch found {
    case .date(let year, let month, let day): parts = [year, month, day]
    case .text(let text):
      let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = pieces.map { $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int($0) : nil }
      if pieces.first?.count == 4, pieces.dropFirst().allSatisfy({ $0.count == 2 }) {
        parts = numbers.contains(nil) ? nil : numbers.compactMap { $0 }
      }
    default: break
    }
    if let parts, parts.count == 2 || parts.count == 3 {
      let last = (1...12).contains(parts[1]) ? Days.length(ofMonth: parts[1], year: parts[0]) : 1
      let day = parts.count == 3 ? parts[2] : isEnd ? last : 1
      if let days = Days.from(year: parts[0], month: parts[1], day: day) { return days }
    }
    table.fault(key, expected: "a month \"2010-12\" or a day \"2010-12-01\"")
    return nil
  }
}

extension SettingsValue {
  /// A number as the decimal that was written.
  fileprivate var ratio: ExactRatio? {
    switch self {
    case .integer(let integer) where integer >= 0 && integer < 1_000_000:
      ExactRatio(Int64(integer), over: 1)
    case .number(let number): ExactRatio(shortest: number)
    default: nil
    }
  }
}
