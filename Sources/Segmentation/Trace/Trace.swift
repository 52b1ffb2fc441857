/// Why an item is where it is: every step as a value, and what would move it.
///
/// The wording is the reader's business; `lines` says it in plain English.
public struct Trace: Sendable, Equatable {
  /// Index of the item.
  public let item: Int
  /// Its key.
  public let id: String
  /// How its state was decided.
  public let state: StateStep
  /// The name of its segment.
  public let segment: String
  /// One step a dimension, in the model's order.
  public let dimensions: [DimensionStep]

  /// How the state was decided.
  public struct StateStep: Sendable, Equatable {
    /// The state.
    public let state: ItemState
    /// What decided it.
    public let reason: Reason
    /// Buckets from the first sale to the end of the horizon.
    public let history: Int
    /// The model's minimum of it; 0 where it is switched off.
    public let minimumHistory: Int
  }

  /// What decides a state.
  public enum Reason: Sendable, Equatable {
    /// No reason to stand outside.
    case takesPart
    /// A measure's total is below zero.
    case below(Measure, total: ExactValue)
    /// The quantity nets to zero over the horizon.
    case nothingSold
    /// No bucket has demand above zero in this measure.
    case noDemand(Measure)
    /// Fewer buckets than the minimum.
    case tooYoung
    /// It has no class in this dimension, whose classes were given.
    case noClass(dimension: String)
  }

  /// One dimension's decision.
  public enum DimensionStep: Sendable, Equatable {
    /// By cumulative share.
    case pareto(ParetoStep)
    /// By coefficient of variation.
    case variability(VariabilityStep)
    /// By demand interval and variation of sizes.
    case pattern(PatternStep)
    /// By whoever gave the classes.
    case given(GivenStep)

    /// The dimension's name.
    public var dimension: String {
      switch self {
      case .pareto(let step): step.dimension
      case .variability(let step): step.dimension
      case .pattern(let step): step.dimension
      case .given(let step): step.dimension
      }
    }

    /// The name of the class; nil outside the matrix.
    public var assigned: String? {
      switch self {
      case .pareto(let step): step.assigned
      case .variability(let step): step.assigned
      case .pattern(let step): step.assigned
      case .given(let step): step.assigned
      }
    }
  }
}

/// How a pareto dimension decided.
public struct ParetoStep: Sendable, Equatable {
  /// The dimension's name.
  public let dimension: String
  /// The options in force.
  public let options: Pareto
  /// The name of the class; nil outside the matrix.
  public let assigned: String?
  /// The item's total of the measure.
  public let value: ExactValue
  /// Place by value, from 1; nil outside the matrix.
  public let rank: Int?
  /// How many items are ranked.
  public let ranked: Int
  /// The total over all ranked items.
  public let total: ExactValue
  /// The item's part of the total. NaN outside, and where the total is 0.
  public let share: Double
  /// The part of the total held by the items before this one.
  public let cumulativeBefore: Double
  /// The same with this one.
  public let cumulativeAfter: Double
  /// The nearest larger and the nearest smaller value at which the class would be another one,
  /// all other items staying as they are; the nearer of the two first. At most two.
  public let moves: [Move]

  /// A value at which the class changes.
  public struct Move: Sendable, Equatable {
    /// The class that the item would have.
    public let to: String
    /// The value, the nearest one to today's in its direction.
    public let value: ExactValue
    /// (value - today's) / today's: -0.94 is 94 % less. Infinite from a value of 0.
    public let relativeChange: Double
  }

  /// The relative change to the nearest boundary, without its sign; nil where none can be reached.
  public var distance: Double? { moves.first?.relativeChange.magnitude }
}

/// How a variability dimension decided.
public struct VariabilityStep: Sendable, Equatable {
  /// The dimension's name.
  public let dimension: String
  /// The options in force.
  public let options: Variability
  /// Which empty buckets counted.
  public let zeroFill: ZeroFill
  /// The name of the class; nil outside the matrix.
  public let assigned: String?
  /// How many periods count.
  public let periods: Int
  /// How many of them have demand.
  public let demands: Int
  /// Mean a period.
  public let mean: Double
  /// Standard deviation a period; NaN for a sample of one period.
  public let deviation: Double
  /// Coefficient of variation; NaN where it is not defined.
  public let cv: Double
  /// The cut nearest to it, nil outside the matrix.
  public let nearestCut: ExactRatio?
  /// cv / nearest cut - 1: -0.0025 is 0.25 % under the cut. NaN where there is none.
  public let distance: Double
  /// The smallest changes that would lead to a better and to a worse class.
  public let moves: [Move]

  /// A change of the demand that changes the class.
  public struct Move: Sendable, Equatable {
    /// The class that the item would have.
    public let to: String
    /// What would have to happen.
    public let change: Change
  }

  /// A change of an item's demand.
  public enum Change: Sendable, Equatable {
    /// So much more (or less) in one bucket: the smallest such change over all buckets.
    case bucket(Int, label: String, by: ExactValue)
    /// So many more periods without demand.
    case emptyPeriods(Int)
  }
}

/// How a demand-pattern dimension decided.
public struct PatternStep: Sendable, Equatable {
  /// The dimension's name.
  public let dimension: String
  /// The options in force.
  public let options: DemandPattern
  /// Which empty buckets counted.
  public let zeroFill: ZeroFill
  /// The name of the pattern; nil outside the matrix.
  public let assigned: String?
  /// How many periods count.
  public let periods: Int
  /// How many of them have demand.
  public let demands: Int
  /// Average demand interval; NaN without demand.
  public let adi: Double
  /// Squared coefficient of variation of the periods with demand; NaN without demand.
  public let cv2: Double
  /// adi / cut - 1: -0.015 is 1.5 % under the cut. NaN without demand.
  public let intervalDistance: Double
  /// cv2 / cut - 1. NaN without demand.
  public let variationDistance: Double
  /// The pattern on the other side of the interval's cut; nil outside the matrix.
  public let acrossInterval: String?
  /// The pattern on the other side of the variation's cut; nil outside the matrix.
  public let acrossVariation: String?
}
