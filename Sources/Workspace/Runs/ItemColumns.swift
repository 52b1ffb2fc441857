import Query
import Segmentation

/// The columns of `strata items`, as the contract orders them.
public enum ItemColumns {
  /// Before the dimensions.
  public static let figures = [
    "id", "state", "revenue", "quantity", "order_lines", "first_sale", "last_sale", "periods",
    "mean", "deviation", "cv", "adi", "cv2", "rank", "share", "cumulative_share",
  ]

  /// After the dimensions.
  public static let assignments = ["recommended", "override", "effective"]

  /// Beyond the contract, behind all others.
  public static let extra = ["name", "gross_margin", "current"]

  /// The columns of numbers, which can be clustered.
  public static let numbers = [
    "revenue", "quantity", "order_lines", "gross_margin", "periods", "mean", "deviation", "cv",
    "adi", "cv2", "rank", "share", "cumulative_share",
  ]

  /// The columns of a clustering: the cluster under its name, then its figures.
  public static func ofClustering(_ name: String) -> [String] {
    [name, "\(name)_silhouette", "\(name)_distance", "\(name)_second"]
  }

  /// Two more, where its clusters stand for classes: the class after the rules of experts, and the
  /// rules that moved the item.
  public static func ofExperts(_ name: String) -> [String] { ["\(name)_class", "\(name)_rule"] }

  /// The fields of a query over what is known of items before they are clustered: neither segments nor
  /// decisions.
  static func measuredSchema(dimensions: [String]) -> QuerySchema {
    let texts = ["id", "state"]
    let dates = ["first_sale", "last_sale"]
    let own = figures.map { name -> (name: String, kind: FieldKind) in
      (name, texts.contains(name) ? .text : dates.contains(name) ? .date : .number)
    }
    return QuerySchema(
      own + dimensions.map { ($0, .text) } + [("name", .text), ("gross_margin", .number)])
  }

  /// Names that a dimension or a clustering cannot have.
  static let reserved = Set(figures + assignments + extra)

  /// The contract's columns of a model, in order.
  public static func contract(_ dimensions: [String]) -> [String] {
    figures + dimensions + assignments
  }
}
