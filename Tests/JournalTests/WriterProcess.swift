import Foundation
import Journal
import Testing

/// A process of its own that writes a journal: this test program, started again with a job.
///
/// It appends until its count is reached, and reports each acknowledged number on its standard
/// error, one a line, after `append` has returned.
struct WriterProcess {
  static let key = "STRATA_TEST_JOURNAL_WRITER"

  let process = Process()
  private let report: String

  /// Starts a writer. `limit`: no file may become longer than so many bytes (`RLIMIT_FSIZE`), which
  /// is as if the disk were full.
  init(_ journal: String, name: String, count: Int, limit: Int? = nil) throws {
    report = journal + ".\(name)"
    _ = FileManager.default.createFile(atPath: report, contents: nil)
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["--testing-library", "swift-testing", "--filter", "WriterProcessJob"]
    var environment = ProcessInfo.processInfo.environment
    environment[Self.key] = "\(count):\(limit ?? 0):\(name):\(journal)"
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The numbers that were acknowledged so far.
  var acknowledged: [Int] {
    let text = (try? String(contentsOfFile: report, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropLast(text.hasSuffix("\n") ? 0 : 1).compactMap { Int($0) }
  }

  /// Waits for the end; why the writer stopped early, if it did.
  func wait() -> String? {
    process.waitUntilExit()
    return try? String(contentsOfFile: report + ".error", encoding: .utf8)
  }
}

/// The job of the other process; no test of its own.
struct WriterProcessJob {
  @Test(.enabled(if: ProcessInfo.processInfo.environment[WriterProcess.key] != nil))
  func run() throws {
    let job = try #require(ProcessInfo.processInfo.environment[WriterProcess.key])
    let parts = job.split(separator: ":", maxSplits: 3).map(String.init)
    let count = try #require(Int(parts[0]))
    let limit = try #require(UInt(parts[1]))
    if limit > 0 {
      signal(SIGXFSZ, SIG_IGN)
      var bound = rlimit(rlim_cur: limit, rlim_max: limit)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &bound)
    }
    let report = open(parts[3] + ".\(parts[2])", O_WRONLY | O_APPEND)
    var journal = Journal(path: parts[3])
    do {
      for number in 0..<count {
        let seq = try journal.append { _ in draft("\(parts[2])/\(number)") }.entry.seq
        let line = Array("\(seq)\n".utf8)
        write(report, line, line.count)
      }
    } catch {
      try "\(error)".write(
        toFile: parts[3] + ".\(parts[2]).error", atomically: false, encoding: .utf8)
    }
  }
}
