import Glibc
import Governance
import Journal

/// The record: appending with durability, checking and folding.
struct JournalBenchmark {
  private let bench: Bench
  private static let appends = 500

  init(_ bench: Bench) { self.bench = bench }

  func run() throws {
    try appending()
    try checking()
  }

  // MARK: Appending

  private func appending() throws {
    let folder = try bench.emptyFolder("journal")
    var journal = Journal(path: "\(folder)/journal.jsonl")
    let plain = "\(folder)/plain"
    let file = open(plain, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw BenchmarkError(plain, code: errno) }
    defer { close(file) }
    var entry = Samples()
    var write = Samples()
    let bytes = [UInt8](repeating: 120, count: 600)
    // In turn, so that both meet the same disk.
    for number in 0..<Self.appends {
      let draft = Self.draft(number)
      entry.add(try Stopwatch.seconds { _ = try journal.append { _ in draft } })
      write.add(try Stopwatch.seconds { try Self.write(bytes, to: file) })
    }
    let report = Report(
      "Append to the journal, durable: \(Self.appends) entries of about 600 bytes",
      ["median", "p99"])
    func row(_ name: String, _ samples: Samples) {
      report.row(name, [Report.time(samples.median), Report.time(samples.percentile(0.99))])
    }
    row("append: lock, check, write, sync, head", entry)
    row("write and fdatasync alone", write)
    report.row(
      "append : write",
      [
        Report.ratio(entry.median, to: write.median),
        Report.ratio(entry.percentile(0.99), to: write.percentile(0.99)),
      ])
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws {
    guard Glibc.write(file, bytes, bytes.count) == bytes.count, fdatasync(file) == 0 else {
      throw BenchmarkError("write", code: errno)
    }
  }

  private static func draft(_ number: Int) -> Journal.Draft {
    Journal.Draft(
      at: .now(), actor: "planner-a", kind: "comment.added",
      fields: [
        Journal.Field("item", "I-\(number)"),
        Journal.Field("comment", String(repeating: "A contract until June. ", count: 17)),
      ])
  }

  // MARK: Checking

  private func checking() throws {
    let path = try journal(of: bench.scale.entries)
    let report = Report(
      "Check the journal: \(bench.scale.entries) entries", ["median", "best", "MB/s"])
    let size = try Self.size(of: path)
    func row(_ name: String, _ samples: Samples) {
      let speed = samples.median > 0 ? Double(size) / 1e6 / samples.median : 0
      report.row(
        name,
        [Report.time(samples.median), Report.time(samples.best), Report.decimal(speed, 0)])
    }
    let hash = try hashing(path)
    row("SHA-256 of all lines, one core", hash)
    let verify = try Samples.of(bench.runs) {
      let seen = try Journal.verify(path: path)
      guard seen.isSound, seen.lines == bench.scale.entries else {
        throw BenchmarkError("The journal of the benchmark is not sound: \(path)")
      }
    }
    row("verify: every line, link and the head", verify)
    report.row(
      "verify : SHA-256",
      [Report.ratio(verify.median, to: hash.median), Report.ratio(verify.best, to: hash.best)])
    let fold = try Samples.of(bench.runs) {
      _ = try Recorder(
        path: path, people: .anyone,
        rules: OverrideRules(reasons: OverrideRules.usualReasons, segments: []),
        keepsEntries: true)
    }
    row("verify and fold into the ledger", fold)
    let child = try Child.run(["sha256sum", path])
    report.row("sha256sum of the file, whole process", [Report.time(child.seconds)])
  }

  private func hashing(_ path: String) throws -> Samples {
    let bytes = try Self.bytes(of: path)
    return bytes.withUnsafeBytes { whole in
      Samples.of(bench.runs) {
        var start = 0
        var seen = 0
        while start < whole.count {
          guard let base = whole.baseAddress,
            let feed = memchr(base + start, 10, whole.count - start)
          else { break }
          let end = UnsafeRawPointer(feed) - base
          let digest = Journal.Digest(of: UnsafeRawBufferPointer(rebasing: whole[start..<end]))
          if digest == .zero { seen += 1 }
          start = end + 1
        }
        precondition(seen == 0)
      }
    }
  }

  /// A sound journal: a chain written at once, its last entry as the program writes it.
  private func journal(of count: Int) throws -> String {
    let folder = "\(bench.cache)/journal-\(count)"
    let path = "\(folder)/journal.jsonl"
    if let seen = try? Journal.verify(path: path), seen.isSound, seen.lines == count {
      return path
    }
    print("Making a journal of \(count) entries …")
    _ = try bench.emptyFolder("journal-\(count)")
    guard let file = fopen(path, "w") else { throw BenchmarkError(path, code: errno) }
    var previous = Journal.Digest.zero
    let remark = String(repeating: "A contract until June. ", count: 17)
    for number in 1..<count {
      let line =
        "{\"seq\":\(number),\"at\":\"2026-11-23T22:14:05.123Z\",\"actor\":\"planner-a\","
        + "\"kind\":\"comment.added\",\"item\":\"I-\(number)\",\"comment\":\"\(remark)\","
        + "\"prev\":\"\(previous)\"}"
      previous = Journal.Digest(of: line)
      fputs(line + "\n", file)
    }
    guard fclose(file) == 0 else { throw BenchmarkError(path, code: errno) }
    var (journal, _) = try Journal.open(path: path)
    _ = try journal.append { _ in Self.draft(count) }
    return path
  }

  private static func size(of path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw BenchmarkError(path, code: errno) }
    return Int(status.st_size)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let size = try size(of: path)
    guard let file = fopen(path, "r") else { throw BenchmarkError(path, code: errno) }
    defer { fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }
}
