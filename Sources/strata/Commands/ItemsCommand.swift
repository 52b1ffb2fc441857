import ArgumentParser
import Query
import Tables
import Workspace

struct ItemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: "Print items, one a row.",
    discussion: """
      A query is what the workbench's breadcrumb shows: \
      --where "abc = A and cv > 1.2 and name ~ lamp".
      """)

  @Option(name: .long, help: ArgumentHelp("Only items that match.", valueName: "query"))
  var `where`: String?
  @Option(
    name: .long,
    help: """
      Only items of this segment or state, overrides counted: AX, new; or of a cluster: \
      behaviour:3, behaviour:noise.
      """)
  var segment: String?
  @Option(name: .long, help: ArgumentHelp("A column to sort by.", valueName: "column[:desc]"))
  var sort: String?
  @Option(name: .long, help: "At most so many.")
  var limit: Int?
  @Option(name: .long, help: ArgumentHelp("The columns to print.", valueName: "a,b,..."))
  var columns: String?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: FormatOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit \(limit): expected 0 or more.") }
  }

  func run() throws {
    let snapshot = try Loaded.snapshot(workspace)
    var rows = try matching(snapshot)
    if let sort { rows = try sorted(rows, by: sort, of: snapshot) }
    if let limit { rows = Array(rows.prefix(limit)) }
    let names = try wantedColumns(snapshot)
    if rows.isEmpty { Narration.say("No item matches.") }
    try RowPrinter(format: output.format).print(snapshot.table(of: names), rows: rows)
  }

  private func matching(_ snapshot: Snapshot) throws -> [UInt32] {
    var conditions: [String] = []
    if let segment, let condition = try clusterCondition(segment, snapshot.run) {
      conditions.append(condition)
    } else if let segment {
      guard let known = snapshot.run.naming.segment(named: segment) else {
        let states = snapshot.run.naming.outside.map(\.name)
        throw Failure(
          "There is no segment \"\(Narration.shown(segment))\"."
            + Failure.hint(segment, among: snapshot.segments + states),
          remedy: "Expected one of \(snapshot.segments.joined(separator: ", ")), "
            + "or a state: \(states.joined(separator: ", ")).", code: 2)
      }
      conditions.append("effective = \(Query.quote(snapshot.run.naming.name(of: known)))")
    }
    if let text = self.where {
      do throws(QueryError) {
        _ = try Query(text, schema: snapshot.schema)
      } catch {
        throw Failure(error, in: text)
      }
      conditions.append(conditions.isEmpty ? text : "(\(text))")
    }
    guard !conditions.isEmpty else { return (0..<UInt32(snapshot.count)).map { $0 } }
    let text = conditions.joined(separator: " and ")
    do throws(QueryError) {
      let query = try Query(text, schema: snapshot.schema)
      return snapshot.rows(matching: query) ?? []
    } catch {
      throw Failure(error, in: text)
    }
  }

  /// `behaviour:3` as a condition; nil for what is no cluster.
  private func clusterCondition(_ segment: String, _ run: Run) throws -> String? {
    guard run.naming.segment(named: segment) == nil, let colon = segment.lastIndex(of: ":") else {
      return nil
    }
    let name = String(segment[..<colon])
    let number = String(segment[segment.index(after: colon)...])
    guard let clustering = run.clustering(named: name) else {
      throw Failure.noClustering(name, in: run)
    }
    let cluster = number == "noise" ? 0 : Int(number)
    guard let cluster, cluster == 0 || clustering.cluster(cluster) != nil else {
      let words = clustering.clusters.map { Self.word(name, $0.cluster) }
      let hint = Int(number) == nil ? Failure.hint(segment, among: words) : ""
      throw Failure(
        "--segment \(Narration.shown(segment)): there is no such cluster.\(hint)",
        remedy: "Expected \(words.joined(separator: ", ")).", code: 2)
    }
    return "\(name) = \(cluster)"
  }

  private static func word(_ name: String, _ cluster: Int) -> String {
    cluster == 0 ? "\(name):noise" : "\(name):\(cluster)"
  }

  private func sorted(
    _ rows: [UInt32], by text: String, of snapshot: Snapshot
  ) throws -> [UInt32] {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let direction = parts.count > 1 ? parts[1] : "asc"
    guard direction == "asc" || direction == "desc" else {
      throw Failure(
        "--sort \(text): found \"\(direction)\" behind the colon; expected asc or desc.", code: 2)
    }
    guard let column = snapshot.column(named: name) else {
      throw unknown([name], "--sort", snapshot)
    }
    return RowOrder.sorted(rows, by: column, descending: direction == "desc") ?? rows
  }

  private func wantedColumns(_ snapshot: Snapshot) throws -> [String] {
    guard let columns else { return snapshot.columnNames }
    let names = columns.commaSeparated
    guard !names.isEmpty else {
      throw Failure("--columns: found nothing; expected names of columns.", code: 2)
    }
    let known = Set(snapshot.columnNames + snapshot.furtherColumnNames)
    let unknown = names.filter { !known.contains($0) }
    guard unknown.isEmpty else { throw self.unknown(unknown, "--columns", snapshot) }
    return names
  }

  private func unknown(_ names: [String], _ option: String, _ snapshot: Snapshot) -> Failure {
    let known = snapshot.columnNames + snapshot.furtherColumnNames
    let faults = names.map {
      "\(option): there is no column \"\(Narration.shown($0))\".\(Failure.hint($0, among: known))"
    }
    return Failure(
      faults.joined(separator: "\n"),
      remedy: "Expected one of \(snapshot.columnNames.joined(separator: ", ")).", code: 2)
  }
}
