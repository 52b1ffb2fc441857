/// How items are segmented: everything that decides an assignment, and nothing else.
public struct SegmentModel: Sendable, Equatable {
  /// The dimensions, in the order of strata.toml.
  public var dimensions: [Dimension]
  /// The dimension of the matrix's rows.
  public var rows: String
  /// The dimension of the matrix's columns.
  public var columns: String
  /// Fewer buckets since the first sale than this: state `new`. 0 switches it off.
  public var minimumHistory: Int
  /// Which empty buckets count as zero demand.
  public var zeroFill: ZeroFill

  /// A model; that `rows` and `columns` name dimensions is checked where it was read.
  public init(
    dimensions: [Dimension], rows: String, columns: String, minimumHistory: Int = 0,
    zeroFill: ZeroFill = .horizon
  ) {
    self.dimensions = dimensions
    self.rows = rows
    self.columns = columns
    self.minimumHistory = minimumHistory
    self.zeroFill = zeroFill
  }
}

/// Which empty buckets count as zero demand.
public enum ZeroFill: String, Sendable, CaseIterable {
  /// Those of the whole horizon.
  case horizon
  /// Those since the item's first bucket.
  case fromFirstSale = "from-first-sale"
}

/// One criterion that sorts items into classes.
public struct Dimension: Sendable, Equatable {
  /// Its name: a column of the result.
  public var name: String
  /// What it does.
  public var kind: Kind

  /// Whether its classes are given from outside rather than decided by the model.
  public var isGiven: Bool { if case .given = kind { true } else { false } }

  /// A criterion with a name.
  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The kinds of criteria.
  public enum Kind: Sendable, Equatable {
    /// Classes by cumulative share of a measure (ABC).
    case pareto(Pareto)
    /// Classes by coefficient of variation (XYZ).
    case variability(Variability)
    /// Smooth, erratic, intermittent, lumpy.
    case demandPattern(DemandPattern)
    /// Classes that were given from outside, best first; empty until they are. The model decides
    /// nothing here.
    case given(classes: [String])
  }

  /// The classes, best first.
  public var classes: [String] {
    switch kind {
    case .pareto(let pareto): pareto.classes
    case .variability(let variability): variability.classes
    case .demandPattern: DemandPattern.classes
    case .given(let classes): classes
    }
  }
}

/// Classes by cumulative share of a measure (ABC).
public struct Pareto: Sendable, Equatable {
  /// What is ranked, largest first.
  public var measure: Measure
  /// The classes' names, best first; one more than there are cuts.
  public var classes: [String]
  /// Cumulative shares, rising, each between 0 and 1.
  public var cuts: [ExactRatio]
  /// Where the item at a cut goes.
  public var boundary: Boundary
  /// What becomes of equal values.
  public var ties: Ties

  /// Options that `SegmentModel.faults` checks.
  public init(
    measure: Measure, classes: [String], cuts: [ExactRatio], boundary: Boundary, ties: Ties
  ) {
    self.measure = measure
    self.classes = classes
    self.cuts = cuts
    self.boundary = boundary
    self.ties = ties
  }

  /// Where the item at the cut goes.
  public enum Boundary: String, Sendable, CaseIterable {
    /// The item that reaches the cut is still in the better class: what counts is the cumulative
    /// share before it. As Business Central.
    case crossing
    /// Cumulative share <= cut. As R's matman and OCA.
    case upTo = "up-to"
    /// Cumulative share < cut. As R's inventorize.
    case below
    /// Each class fills its own share afresh: it takes items until its share is reached, the item
    /// that reaches it included, and what it took too much is not held against the next class.
    /// The published answer of SAP HANA's ABC analysis.
    case refill
    /// Shares of the number of items: a class has n times its share, rounded to the nearest whole
    /// number, halves to the even one; the last class has the rest. As R's tsutils.
    case count
  }

  /// What becomes of equal values.
  ///
  /// SAP IBP always assigns identical values to the same segment. Business Central sets the class
  /// by the value at the boundary, so ties stay together there too. Others split them.
  public enum Ties: String, Sendable, CaseIterable {
    /// They share a class: the class of the first of them in rank order. So with `crossing` the
    /// whole group is in the better class if its first item is.
    case together
    /// Each is decided by itself.
    case split
  }
}

/// Population divides by n, sample by n - 1.
public enum Deviation: String, Sendable, CaseIterable {
  /// The root of the mean squared distance from the mean.
  case population
  /// The same with n - 1 in the place of n; not defined for one value.
  case sample
}

/// Classes by coefficient of variation (XYZ).
public struct Variability: Sendable, Equatable {
  /// Whose demand by bucket varies.
  public var measure: Measure
  /// The classes' names, steadiest first; one more than there are cuts.
  public var classes: [String]
  /// Coefficients of variation, rising; a class holds what is <= its cut.
  public var cuts: [ExactRatio]
  /// Of the population or of a sample.
  public var deviation: Deviation

  /// Options that `SegmentModel.faults` checks.
  public init(measure: Measure, classes: [String], cuts: [ExactRatio], deviation: Deviation) {
    self.measure = measure
    self.classes = classes
    self.cuts = cuts
    self.deviation = deviation
  }
}

/// Smooth, erratic, intermittent, lumpy: Syntetos, Boylan and Croston (2005).
public struct DemandPattern: Sendable, Equatable {
  /// The patterns' names, easiest to forecast first.
  public static let classes = ["smooth", "erratic", "intermittent", "lumpy"]

  /// Whose demand by bucket is looked at.
  public var measure: Measure
  /// How the average demand interval is counted.
  public var interval: Interval
  /// Below: frequent. 1.32 in the publication.
  public var intervalCut: ExactRatio
  /// Below: steady sizes. 0.49 in the publication.
  public var squaredVariationCut: ExactRatio
  /// Of the population or of a sample of the sizes.
  public var deviation: Deviation

  /// Options; the cuts are the publication's unless given.
  public init(
    measure: Measure = .quantity, interval: Interval = .periodsPerDemand,
    intervalCut: ExactRatio = ExactRatio(132, over: 100),
    squaredVariationCut: ExactRatio = ExactRatio(49, over: 100),
    deviation: Deviation = .population
  ) {
    self.measure = measure
    self.interval = interval
    self.intervalCut = intervalCut
    self.squaredVariationCut = squaredVariationCut
    self.deviation = deviation
  }

  /// How the average demand interval is counted.
  public enum Interval: String, Sendable, CaseIterable {
    /// Periods divided by periods with demand.
    case periodsPerDemand = "periods-per-demand"
    /// Mean gap between demands, the gap before the first one counted.
    case meanInterval = "mean-interval"
    /// Periods since the first demand divided by periods with demand.
    case fromFirst = "from-first"
  }
}
