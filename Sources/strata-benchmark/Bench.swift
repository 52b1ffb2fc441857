import Demo
import Glibc
import Workspace

/// What all measurements need: sizes, places, the program.
struct Bench {
  let scale: Scale
  let runs: Int
  /// The folder of the peers' scripts; nil where none was named.
  let peers: String?
  /// Order lines to read instead of the demo's.
  let file: String?
  /// Made data are kept here.
  let cache: String
  /// The program that is measured.
  let program: String

  init(
    scale: Scale, runs: Int, peers: String?, file: String?, cache: String?, program: String?
  ) throws {
    self.scale = scale
    self.runs = runs
    self.peers = peers
    self.file = file
    self.cache = cache ?? Self.temporaryFolder + "/strata-benchmark"
    self.program = program ?? Self.besideThis("strata")
    try Self.makeFolder(self.cache)
    guard access(self.program, X_OK) == 0 else {
      throw BenchmarkError(
        "\(self.program) is not there. Build it first: swift build -c release.")
    }
  }

  /// The order lines to measure with, made where they are missing.
  func orderLines() throws -> String {
    if let file { return file }
    let path = "\(cache)/orders-\(scale.lines)-\(scale.lineItems).csv"
    if access(path, R_OK) == 0 { return path }
    print("Making \(scale.lines) order lines …")
    try Self.write(DemoCompany(items: scale.lineItems, lines: scale.lines), to: path)
    return path
  }

  /// A workspace with a run of as many items as the scale has, made where it is missing.
  func itemWorkspace() throws -> Workspace {
    let root = "\(cache)/items-\(scale.items)"
    if let opened = try? Workspace.open(root), opened.activeRunName() != nil { return opened }
    print("Making a workspace of \(scale.items) items …")
    let made = try Child.run([
      program, "demo", root, "--items", "\(scale.items)", "--lines", "\(scale.items * 10)",
      "--no-open",
    ])
    guard made.status == 0 else { throw BenchmarkError("strata demo: \(made.output)") }
    return try Workspace.open(root)
  }

  /// The same with all items in four clusters, made where it is missing.
  func clusterWorkspace() throws -> Workspace {
    let root = "\(cache)/clustered-\(scale.items)"
    if let opened = try? Workspace.open(root), opened.activeRunName() != nil { return opened }
    let items = try itemWorkspace().root
    print("Clustering \(scale.items) items …")
    let table = """

      [[clustering]]
      name = "portfolio"
      features = ["revenue", "order_lines", "cv"]
      scale = "log1p+z-score"
      method = "k-means"
      k = 4
      """
    for command in [
      ["rm", "-rf", "--", root], ["cp", "-a", items, root],
      ["sh", "-c", "printf '%s\\n' \"$1\" >> \"$2\"", "sh", table, "\(root)/strata.toml"],
      [program, "-w", root, "run"],
    ] {
      let done = try Child.run(command)
      guard done.status == 0 else { throw BenchmarkError("\(command[0]): \(done.output)") }
    }
    return try Workspace.open(root)
  }

  /// A folder of the cache, empty.
  func emptyFolder(_ name: String) throws -> String {
    let path = "\(cache)/\(name)"
    let removed = try Child.run(["rm", "-rf", "--", path])
    guard removed.status == 0 else { throw BenchmarkError(removed.output) }
    try Self.makeFolder(path)
    return path
  }

  private static func write(_ company: DemoCompany, to path: String) throws {
    let temporary = path + ".tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw BenchmarkError(temporary, code: errno) }
    defer { close(file) }
    try company.writeOrderLines(to: file)
    guard rename(temporary, path) == 0 else { throw BenchmarkError(path, code: errno) }
  }

  private static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw BenchmarkError(path, code: errno)
    }
  }

  private static var temporaryFolder: String {
    guard let value = getenv("TMPDIR") else { return "/tmp" }
    let path = String(cString: value)
    return path.isEmpty ? "/tmp" : path
  }

  private static func besideThis(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return name }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
    return "\(folder)/\(name)"
  }
}
