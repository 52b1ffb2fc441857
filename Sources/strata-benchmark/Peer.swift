/// A script that computes the same result with what a user would pick instead.
struct Peer {
  let name: String
  let script: String

  /// The two that read order lines fastest.
  static func all(in folder: String) -> [Peer] {
    [
      Peer(name: "Polars", script: "\(folder)/p_polars.py"),
      Peer(name: "DuckDB", script: "\(folder)/p_duckdb.py"),
    ]
  }

  /// Runs it over a file; an error where python, the package or the script is missing.
  func run(_ file: String, into output: String) throws -> Child {
    let child = try Child.run(["python3", script, file, output])
    guard child.status == 0 else {
      let reason = child.output.split(separator: "\n").last ?? "no reason was given"
      throw BenchmarkError("\(name) could not be run: \(reason)")
    }
    return child
  }
}
