import Workbench
import Workspace

/// An item's place in one clustering, for `strata explain`.
struct ItemClusterWords {
  let item: ItemCluster

  init(_ item: ItemCluster) { self.item = item }

  /// The clustering, the cluster, what that is called, and how clearly the item is of it.
  var cells: [String] {
    guard let number = item.number else {
      return [item.clustering, "–", item.leftOut.map { "takes no part: \($0)" } ?? "takes no part"]
    }
    let cluster = number == 0 ? ["noise", "in no cluster"] : [String(number), item.name]
    return [item.clustering] + cluster + (figures.isEmpty ? [] : [figures])
  }

  /// `silhouette 0.71, 0.44 from its centre; next 2 (high cv) at 1.31; class B`.
  private var figures: String {
    let nearness = [
      item.silhouette.map { "silhouette \(Figures.decimal($0, places: 2))" },
      item.distance.map {
        "\(Figures.decimal($0, places: 2)) from its \(item.isFromMedoid ? "medoid" : "centre")"
      },
    ].compactMap(\.self).joined(separator: ", ")
    let next = item.next.map { next in
      "next \(next.name)" + (next.meaning.isEmpty ? "" : " (\(next.meaning))")
        + (next.distance.map { " at \(Figures.decimal($0, places: 2))" } ?? "")
    }
    return [nearness.isEmpty ? nil : nearness, next, item.expertClass.map { "class \($0)" }]
      .compactMap(\.self).joined(separator: "; ")
  }

  var json: String {
    let next = item.next
    return "{\"clustering\": \(JSONText.quoted(item.clustering)), "
      + "\"cluster\": \(item.number.map(String.init) ?? "null"), \"name\": \(text(item.name)), "
      + "\"silhouette\": \(JSONText.number(item.silhouette)), "
      + "\"distance\": \(JSONText.number(item.distance)), \"second\": \(next?.name ?? "null"), "
      + "\"second_name\": \(text(next?.meaning)), "
      + "\"second_distance\": \(JSONText.number(next?.distance)), "
      + "\"class\": \(text(item.expertClass)), \"left_out\": \(text(item.leftOut))}"
  }

  /// Null for what is not there, or empty.
  private func text(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "null" }
    return JSONText.quoted(text)
  }
}
