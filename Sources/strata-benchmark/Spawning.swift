import Glibc

/// Starting a program and waiting for it.
enum Spawning {
  /// What a process had used when it ended.
  struct Usage {
    let status: Int32
    let processorSeconds: Double
    let peakBytes: Int
  }

  /// Starts a program, found as a shell finds it, with what it needs of the
  /// environment.
  static func start(
    _ command: [String], _ actions: inout posix_spawn_file_actions_t,
    _ attributes: UnsafePointer<posix_spawnattr_t>?
  ) throws -> pid_t {
    guard let program = command.first else { throw BenchmarkError("no program was named") }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    var environment = variables()
    defer { for variable in environment { free(variable) } }
    let code = posix_spawnp(&process, program, &actions, attributes, arguments, &environment)
    guard code == 0 else { throw BenchmarkError(program, code: code) }
    return process
  }

  /// This process's environment, with a terminal of 256 colours and UTF-8.
  private static func variables() -> [UnsafeMutablePointer<CChar>?] {
    let names = ["PATH", "HOME", "USER", "TMPDIR", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "PYTHONPATH"]
    var variables = names.compactMap { name in
      getenv(name).map { strdup("\(name)=\(String(cString: $0))") }
    }
    for fixed in ["TERM=xterm-256color", "LANG=C.UTF-8", "COLUMNS=120", "LINES=40"] {
      variables.append(strdup(fixed))
    }
    return variables + [nil]
  }

  /// Waits for a process and says what it used.
  static func wait(_ process: pid_t) -> Usage {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return Usage(
      status: code, processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakBytes: usage.ru_maxrss * 1_024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }
}
