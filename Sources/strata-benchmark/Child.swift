import Glibc

/// A program that was run to its end, and what it used.
struct Child {
  /// From its start to its end.
  let seconds: Double
  /// Processor time of all its threads.
  let processorSeconds: Double
  /// The peak of its resident size.
  let peakBytes: Int
  /// What it wrote to standard output and standard error; at most a megabyte.
  let output: String
  /// Its exit status; 128 and the signal's number where a signal ended it.
  let status: Int32

  /// Runs a program and waits for it. Its standard input is empty.
  static func run(_ command: [String]) throws -> Child {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkError("pipe", code: errno) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let watch = Stopwatch()
    let process: pid_t
    do {
      process = try Spawning.start(command, &actions, nil)
      close(ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    let output = read(ends[0])
    let usage = Spawning.wait(process)
    return Child(
      seconds: watch.seconds, processorSeconds: usage.processorSeconds,
      peakBytes: usage.peakBytes, output: output, status: usage.status)
  }

  private static func read(_ descriptor: Int32) -> String {
    var kept: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      if kept.count < 1 << 20 { kept += piece[..<count] }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
