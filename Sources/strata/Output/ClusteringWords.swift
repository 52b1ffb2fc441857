import Workbench
import Workspace

/// A clustering in sentences: how it was made, who took part, how good it is, what was recommended.
struct ClusteringWords {
  let record: ClusteringRecord
  let history: ClusterHistory?

  init(_ clustering: RunClustering) {
    record = clustering.record
    history = clustering.history
  }

  func narrate() {
    Narration.say("\(record.recipe.name): \(record.recipe.words)")
    Narration.say("  \(outcome)")
    if !record.leftOut.isEmpty { Narration.say("  \(leftOut)") }
    if let sweep = record.sweep {
      let verdict = sweep.recommended.map { "Recommended: k = \($0)." } ?? "No structure."
      Narration.say("  " + ([verdict] + sweep.reasons).joined(separator: " "))
    }
    if let changes { Narration.say("  \(changes)") }
    if let experts = record.experts {
      for line in ExpertWords(experts).lines { Narration.say("  \(line)") }
    }
    for note in record.notes { Narration.say("  note: \(note)") }
  }

  /// `since ef7859f71981: Cluster 2 split into 2 and 5.`; nil where nothing is known.
  var changes: String? {
    history.map { "since \($0.before): \($0.events.sentences.joined(separator: " "))" }
  }

  /// `3 105 items in 4 clusters, 12 of them noise; silhouette 0.412`.
  var outcome: String {
    var text =
      "\(Figures.count(record.items, "item")) in \(Figures.count(record.sizes.count, "cluster"))"
    if record.noise > 0 { text += ", \(Figures.whole(record.noise)) of them noise" }
    if let silhouette = record.silhouette {
      text += "; silhouette \(Figures.decimal(silhouette, places: 3))"
      if let margin = record.silhouetteMargin {
        text += " ± \(Figures.decimal(margin, places: 3))"
      }
    }
    return text
  }

  /// `without a cluster: 300 no-demand, 12 no cv`.
  var leftOut: String {
    let reasons = record.leftOut.map { "\(Figures.whole($0.count)) \($0.reason)" }
    return "without a cluster: " + reasons.joined(separator: ", ")
  }
}
