import Glibc

/// A program that runs on a terminal as the leader of a session of its own.
enum ChildProcess {
  /// POSIX_SPAWN_SETSID of glibc's <spawn.h>, which is not imported.
  private static let newSession: Int32 = 0x80

  /// Starts a program with the slave side as its standard streams and controlling terminal.
  ///
  /// The new session comes first and the device is opened after it, which makes it the controlling
  /// terminal. Signals are as at login; no other file is open.
  ///
  /// - Parameters:
  ///   - command: the program (looked for in PATH unless it has a slash) and its arguments.
  ///   - environment: all of it.
  ///   - directory: where it starts; nil: here.
  /// - Returns: its process id.
  static func start(
    _ command: [String], on terminal: PseudoTerminal, environment: [String: String],
    directory: String?
  ) throws(TerminalFault) -> pid_t {
    var command = command
    if let directory {
      command = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", directory] + command
    }
    guard let program = command.first else { throw .system("posix_spawn", ENOENT) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // Those that are not open do no harm.
    for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))

    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawnp(&process, program, &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw .system("starting \(program)", code) }
    return process
  }
}
