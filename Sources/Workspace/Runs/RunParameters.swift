import Ingestion
import Segmentation
import Tables

/// Everything of a configuration that decides figures: the part of a run's name that is no input.
///
/// People, reasons and the workspace's name are not in it: they change nothing that is computed.
public struct RunParameters: Sendable, Equatable, Codable {
  public var entity: [String]
  public var currency: String?
  public var bucket: String
  public var horizon: HorizonRecord
  public var returns: String
  public var zeroFill: String
  public var minHistory: Int
  public var dimensions: [DimensionRecord]
  /// The dimensions or clusterings of the matrix's rows and columns.
  public var matrix: MatrixRecord
  public var sources: [SourceRecord]
  /// What is clustered, and how; nil where nothing is, so that runs without keep their names.
  public var clusterings: [ClusteringParameters]?

  /// `all`, the days `from` and `to`, or the `last` buckets.
  public struct HorizonRecord: Sendable, Equatable, Codable {
    public var all: Bool?
    public var from: String?
    public var to: String?
    public var last: Int?
  }

  /// Names of dimensions or clusterings.
  public struct MatrixRecord: Sendable, Equatable, Codable {
    public var rows: String
    public var columns: String
  }

  /// A dimension with the options that its kind has.
  public struct DimensionRecord: Sendable, Equatable, Codable {
    public var name: String
    public var kind: String
    public var measure: String
    public var classes: [String]?
    public var cuts: [Double]?
    public var boundary: String?
    public var ties: String?
    public var deviation: String?
    public var adi: String?
    public var adiCut: Double?
    public var cv2Cut: Double?
  }

  /// How a source was to be read; nil where it was left to detection.
  public struct SourceRecord: Sendable, Equatable, Codable {
    public var name: String
    public var role: String
    public var delimiter: String?
    public var encoding: String?
    public var decimal: String?
    public var dateFormat: String?
    public var keep: String?
    public var clean: [String: [String]]
    public var columns: [String: String]
    public var refuseLimit: Double
  }
}

extension RunParameters {
  /// The parameters of a configuration.
  public init(_ configuration: Configuration) {
    entity = configuration.entity.map(\.rawValue)
    currency = configuration.currency
    bucket = configuration.bucket.rawValue
    horizon =
      switch configuration.horizon {
      case .all: HorizonRecord(all: true)
      case .between(let from, let to):
        HorizonRecord(from: Days.text(from), to: Days.text(to))
      case .last(let buckets): HorizonRecord(last: buckets)
      }
    returns = configuration.returns.rawValue
    zeroFill = configuration.model.zeroFill.rawValue
    minHistory = configuration.model.minimumHistory
    dimensions = configuration.model.dimensions.compactMap(DimensionRecord.init)
    matrix = MatrixRecord(rows: configuration.model.rows, columns: configuration.model.columns)
    sources = configuration.sources.map(SourceRecord.init)
    clusterings =
      configuration.clusterings.isEmpty
      ? nil : configuration.clusterings.map(ClusteringParameters.init)
  }

  /// The model; nil where the record was tampered with.
  public var model: SegmentModel? {
    guard let zeroFill = ZeroFill(rawValue: zeroFill) else { return nil }
    let dimensions = dimensions.compactMap(\.dimension)
    guard dimensions.count == self.dimensions.count else { return nil }
    // A side that is no dimension is a clustering; which classes it has stands in the manifest.
    let given = [matrix.rows, matrix.columns].filter { name in
      !dimensions.contains { $0.name == name }
        && clusterings?.contains { $0.name == name } == true
    }
    return SegmentModel(
      dimensions: dimensions + given.map { Dimension(name: $0, kind: .given(classes: [])) },
      rows: matrix.rows, columns: matrix.columns,
      minimumHistory: minHistory, zeroFill: zeroFill)
  }
}

extension RunParameters.DimensionRecord {
  /// The record of a dimension; nil where its classes are given: a clustering has its own record.
  init?(_ dimension: Dimension) {
    guard let measure = dimension.measure else { return nil }
    name = dimension.name
    self.measure = measure.rawValue
    switch dimension.kind {
    case .pareto(let pareto):
      kind = "pareto"
      classes = pareto.classes
      cuts = pareto.cuts.map(\.double)
      boundary = pareto.boundary.rawValue
      ties = pareto.ties.rawValue
    case .variability(let variability):
      kind = "variability"
      classes = variability.classes
      cuts = variability.cuts.map(\.double)
      deviation = variability.deviation.rawValue
    case .demandPattern(let pattern):
      kind = "demand-pattern"
      adi = pattern.interval.rawValue
      adiCut = pattern.intervalCut.double
      cv2Cut = pattern.squaredVariationCut.double
      deviation = pattern.deviation.rawValue
    case .given: return nil
    }
  }

  /// The dimension; nil where the record was tampered with.
  var dimension: Dimension? {
    guard let measure = Measure(rawValue: measure) else { return nil }
    let ratios = (cuts ?? []).compactMap(ExactRatio.init(shortest:))
    guard ratios.count == (cuts ?? []).count else { return nil }
    switch kind {
    case "pareto":
      guard let classes, let boundary = boundary.flatMap(Pareto.Boundary.init),
        let ties = ties.flatMap(Pareto.Ties.init)
      else { return nil }
      return Dimension(
        name: name,
        kind: .pareto(
          Pareto(measure: measure, classes: classes, cuts: ratios, boundary: boundary, ties: ties)))
    case "variability":
      guard let classes, let deviation = deviation.flatMap(Deviation.init) else { return nil }
      return Dimension(
        name: name,
        kind: .variability(
          Variability(measure: measure, classes: classes, cuts: ratios, deviation: deviation)))
    case "demand-pattern":
      guard let interval = adi.flatMap(DemandPattern.Interval.init),
        let intervalCut = adiCut.flatMap(ExactRatio.init(shortest:)),
        let variationCut = cv2Cut.flatMap(ExactRatio.init(shortest:)),
        let deviation = deviation.flatMap(Deviation.init)
      else { return nil }
      return Dimension(
        name: name,
        kind: .demandPattern(
          DemandPattern(
            measure: measure, interval: interval, intervalCut: intervalCut,
            squaredVariationCut: variationCut, deviation: deviation)))
    default: return nil
    }
  }
}

extension RunParameters.SourceRecord {
  init(_ source: SourceConfiguration) {
    name = source.name
    role = source.role.rawValue
    delimiter = source.delimiter.map { String(UnicodeScalar($0)) }
    encoding = source.encoding?.rawValue
    decimal = source.decimal?.rawValue
    dateFormat = source.dateFormat
    keep = source.keep
    clean = Dictionary(
      uniqueKeysWithValues: source.clean.map { ($0.rawValue, $1.map(\.rawValue)) })
    columns = Dictionary(uniqueKeysWithValues: source.columns.map { ($0.rawValue, $1) })
    refuseLimit = source.refuseLimit
  }
}
