import Governance
import Ingestion
import Segmentation

/// A strata.toml of format 1, checked: what a workspace is about and how it is segmented.
public struct Configuration: Sendable, Equatable {
  /// The workspace's name.
  public var name: String
  /// The fields whose values together are an item's key.
  public var entity: [CanonicalField]
  /// The currency of revenue and cost, as it is shown: `GBP`.
  public var currency: String?
  /// Where the lines come from.
  public var sources: [SourceConfiguration]
  /// The width of a bucket of time.
  public var bucket: BucketKind
  /// Which days count.
  public var horizon: Horizon
  /// What becomes of negative quantities.
  public var returns: Returns
  /// Dimensions, matrix, zero fill and minimum history. A clustering that the matrix names is a
  /// dimension whose classes are given, and not known yet.
  public var model: SegmentModel
  /// What is clustered, and how; empty without `[[clustering]]`.
  public var clusterings: [ClusteringConfiguration]
  /// Roles by person; nil without a `[people]` table: anyone may write.
  public var people: [String: [String]]?
  /// The reason codes that an override may give.
  public var reasons: [String]

  /// A configuration of checked parts.
  public init(
    name: String, entity: [CanonicalField] = [.product], currency: String? = nil,
    sources: [SourceConfiguration], bucket: BucketKind = .month, horizon: Horizon = .all,
    returns: Returns = .net, model: SegmentModel,
    clusterings: [ClusteringConfiguration] = [], people: [String: [String]]? = nil,
    reasons: [String] = OverrideRules.usualReasons
  ) {
    self.name = name
    self.entity = entity
    self.currency = currency
    self.sources = sources
    self.bucket = bucket
    self.horizon = horizon
    self.returns = returns
    self.model = model
    self.clusterings = clusterings
    self.people = people
    self.reasons = reasons
  }

  /// The roles that a person can have.
  public static let roles = People.Role.allCases.map(\.rawValue)

  /// The measures whose demand by bucket the model needs; quantity always, for its chart.
  public var demandMeasures: Set<Measure> {
    var measures: Set<Measure> = [.quantity]
    for dimension in model.dimensions {
      switch dimension.kind {
      case .pareto, .given: break
      case .variability(let variability): measures.insert(variability.measure)
      case .demandPattern(let pattern): measures.insert(pattern.measure)
      }
    }
    return measures
  }

  /// The names of the matrix's segments.
  public var naming: SegmentNaming {
    func classes(_ name: String) -> [String] {
      model.dimensions.first { $0.name == name }?.classes ?? []
    }
    return SegmentNaming(rows: classes(model.rows), columns: classes(model.columns))
  }
}

/// One `[[source]]` of strata.toml.
public struct SourceConfiguration: Sendable, Equatable {
  /// Its name, in reports and faults.
  public var name: String
  /// What its lines are. Order lines, so far.
  public var role: Role
  /// A path, relative to the workspace; a pattern with `*`, `?` or `[…]`; or `-`.
  public var path: String
  /// Nil: detected.
  public var delimiter: UInt8?
  /// Nil: detected.
  public var encoding: TextEncoding?
  /// Nil: detected.
  public var decimal: DecimalSign?
  /// Nil: detected.
  public var dateFormat: String?
  /// Lines to use, in the query language over canonical fields. Nil: all.
  public var keep: String?
  /// Cleaning steps by canonical field.
  public var clean: [CanonicalField: [CleaningStep]]
  /// Header in the file by canonical field.
  public var columns: [CanonicalField: String]
  /// More refused lines than this share stop the run.
  public var refuseLimit: Double

  /// What a source's lines can be. Raw values are the names in strata.toml.
  public enum Role: String, Sendable, CaseIterable {
    case orderLines = "order-lines"
  }

  /// A source with everything detected that can be.
  public init(
    name: String, role: Role = .orderLines, path: String, delimiter: UInt8? = nil,
    encoding: TextEncoding? = nil, decimal: DecimalSign? = nil, dateFormat: String? = nil,
    keep: String? = nil, clean: [CanonicalField: [CleaningStep]] = [:],
    columns: [CanonicalField: String], refuseLimit: Double = 0.01
  ) {
    self.name = name
    self.role = role
    self.path = path
    self.delimiter = delimiter
    self.encoding = encoding
    self.decimal = decimal
    self.dateFormat = dateFormat
    self.keep = keep
    self.clean = clean
    self.columns = columns
    self.refuseLimit = refuseLimit
  }
}
