import Governance
import Segmentation
import Tables
import TerminalUI
import Workbench
import Workspace

/// An item's assignment with its reasons, for `strata explain`.
struct Explanation {
  let snapshot: Snapshot
  let row: Int
  let trace: Trace
  let proposals: [Proposal]
  let currency: String?

  private var name: String {
    guard let column = snapshot.column(named: "name") else { return "" }
    return column.plainText(row)
  }

  private var assignments: [(label: String, segment: String)] {
    [
      ("current", snapshot.run.current?.value(row) ?? ""),
      ("recommended", snapshot.recommended(of: row)),
      ("override", snapshot.applied[UInt32(row)]?.to ?? ""),
      ("effective", snapshot.segment(of: row)),
    ]
  }

  /// For people.
  var text: String {
    var lines = [[trace.id, name].filter { !$0.isEmpty }.joined(separator: "  ")]
    lines.append(
      assignments.map { "\($0.label) \($0.segment.isEmpty ? "–" : $0.segment)" }
        .joined(separator: " · "))
    lines.append("")
    lines.append("Why it is here")
    lines += Self.aligned(Self.texts(TraceWords.reasons(trace, currency: currency)))
    let moves = TraceWords.moves(trace, currency: currency)
    if !moves.rows.isEmpty {
      lines.append("")
      lines.append("What would move it")
      lines += Self.aligned(Self.texts(moves))
    }
    let clusters = snapshot.run.itemClusters(ofRow: row)
    if !clusters.isEmpty {
      lines.append("")
      lines.append("Its clusters")
      lines += Self.aligned(clusters.map { ItemClusterWords($0).cells })
    }
    let experts = snapshot.run.expertMoves(ofRow: row)
    if !experts.isEmpty {
      lines.append("")
      lines.append("What experts say")
      lines += experts.map { "  \(Self.words($0))" }
    }
    lines.append("")
    lines.append("Rules in force")
    for dimension in snapshot.run.model.dimensions {
      lines.append(
        "  \(dimension.name): \(ModelWords.options(of: dimension, in: snapshot.run).joined(separator: ", "))"
      )
    }
    lines.append("  \(ModelWords.zeroFill(snapshot.run.model.zeroFill))")
    if !proposals.isEmpty {
      lines.append("")
      lines.append("In the journal")
      for proposal in proposals {
        lines.append(
          "  \(proposal.id)  \(proposal.from) → \(proposal.to)  \(proposal.reason)  "
            + "\(proposal.status(asOf: CalendarDay(of: .now())).word)  \(proposal.proposer)")
      }
    }
    return lines.map(\.cleaned).joined(separator: "\n") + "\n"
  }

  /// `behaviour: B instead of C, by contract customers (signed service levels)`.
  private static func words(_ move: ExpertMove) -> String {
    let from =
      move.from.map { "instead of \($0) of cluster \(move.cluster)" } ?? "though it is noise"
    let reasons = move.reasons.isEmpty ? "" : " (\(move.reasons.joined(separator: "; ")))"
    return "\(move.clustering): \(move.to) \(from), by \(move.rules)\(reasons)"
  }

  private static func texts(_ list: ListView) -> [[String]] { list.rows.map { $0.map(\.text) } }

  /// Rows as lines, their cells under each other.
  private static func aligned(_ texts: [[String]]) -> [String] {
    let columns = texts.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      texts.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return texts.map { row in
      "  "
        + row.enumerated().map { index, text in
          index == row.count - 1
            ? text : text + String(repeating: " ", count: widths[index] - text.count)
        }.joined(separator: "  ")
    }
  }

  /// The item's whole row, then its figures in clusterings.
  private var table: Table {
    snapshot.table(of: snapshot.columnNames + snapshot.furtherColumnNames)
  }

  var csv: String {
    let fields = zip(table.names, table.columns).map { ($0, $1.plainText(row)) }
    return "field,value\n" + fields.map { "\($0),\(Self.quoted($1))\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    text.contains { ",\"\n\r".contains($0) }
      ? "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
      : text
  }

  var json: String {
    var members = ["\"id\": \(JSONText.quoted(trace.id))"]
    if !name.isEmpty { members.append("\"name\": \(JSONText.quoted(name))") }
    members.append("\"run\": \(JSONText.quoted(snapshot.run.name))")
    for assignment in assignments {
      members.append(
        "\"\(assignment.label)\": "
          + (assignment.segment.isEmpty ? "null" : JSONText.quoted(assignment.segment)))
    }
    members.append("\"state\": \(JSONText.quoted(trace.state.state.name))")
    let reasons = TraceWords.reasons(trace, currency: currency).rows.map { row in
      "{\"dimension\": \(JSONText.quoted(row[0].text)), \"class\": \(JSONText.quoted(row[1].text)), "
        + "\"because\": \(JSONText.quoted(row[2].text)), \"detail\": \(JSONText.quoted(row[3].text))}"
    }
    members.append("\"reasons\": [\(reasons.joined(separator: ", "))]")
    let moves = TraceWords.moves(trace, currency: currency).rows.map { row in
      "{\"to\": \(JSONText.quoted(row[0].text)), \"by\": \(JSONText.quoted(row[1].text))}"
    }
    members.append("\"moves\": [\(moves.joined(separator: ", "))]")
    let clusters = snapshot.run.itemClusters(ofRow: row).map { ItemClusterWords($0).json }
    if !clusters.isEmpty { members.append("\"clusters\": [\(clusters.joined(separator: ", "))]") }
    let experts = snapshot.run.expertMoves(ofRow: row).map { move in
      "{\"clustering\": \(JSONText.quoted(move.clustering)), \"cluster\": \(move.cluster), "
        + "\"class\": \(move.from.map(JSONText.quoted) ?? "null"), "
        + "\"expert\": \(JSONText.quoted(move.to)), \"rules\": \(JSONText.quoted(move.rules)), "
        + "\"because\": [\(move.reasons.map(JSONText.quoted).joined(separator: ", "))]}"
    }
    if !experts.isEmpty { members.append("\"experts\": [\(experts.joined(separator: ", "))]") }
    let rules = snapshot.run.model.dimensions.map { dimension in
      "\(JSONText.quoted(dimension.name)): ["
        + ModelWords.options(of: dimension, in: snapshot.run).map(JSONText.quoted).joined(
          separator: ", ") + "]"
    }
    members.append("\"rules\": {\(rules.joined(separator: ", "))}")
    return "{\n  " + members.joined(separator: ",\n  ") + "\n}\n"
  }
}
