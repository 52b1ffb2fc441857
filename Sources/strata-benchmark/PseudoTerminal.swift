import Glibc

/// A program on a terminal of its own, 120 columns and 40 rows, as a user would see it.
///
/// Times end when the last byte of an answer has arrived: when nothing follows for a while. What
/// an emulator then needs to draw is not counted.
final class PseudoTerminal {
  private let descriptor: Int32
  private let process: pid_t
  private let started = Stopwatch()
  private static let quietMilliseconds: Int32 = 80
  /// TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which are no plain constants in the headers.
  private static let unlocking: UInt = 0x4004_5431
  private static let naming: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// Starts a program on a new terminal.
  init(_ command: [String]) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw BenchmarkError("/dev/ptmx", code: errno) }
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(descriptor, Self.unlocking, &lock) == 0,
      ioctl(descriptor, Self.naming, &number) == 0
    else {
      let code = errno
      close(descriptor)
      throw BenchmarkError("A pseudo-terminal", code: code)
    }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.newSession)
    do {
      process = try Spawning.start(command, &actions, &attributes)
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// What an answer took.
  struct Answer {
    /// Until its last byte.
    let seconds: Double
    let bytes: Int
  }

  /// Seconds from the program's start to the last byte of its first screen.
  func firstScreen() throws -> Answer {
    try settle(started)
  }

  /// Types, and waits for the answer's last byte.
  func type(_ keys: String) throws -> Answer {
    let watch = Stopwatch()
    var bytes = Array(keys.utf8)
    guard write(descriptor, &bytes, bytes.count) == bytes.count else {
      throw BenchmarkError("Typing", code: errno)
    }
    return try settle(watch)
  }

  private func settle(_ watch: Stopwatch) throws -> Answer {
    var last = 0.0
    var count = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, count == 0 ? 20_000 : Self.quietMilliseconds)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { break }
      let taken = read(descriptor, &piece, piece.count)
      guard taken > 0 else { break }
      last = watch.seconds
      count += taken
    }
    guard count > 0 else { throw BenchmarkError("The program showed nothing on its terminal.") }
    return Answer(seconds: last, bytes: count)
  }

  /// Ends the program and says what it used.
  func end() -> Spawning.Usage {
    kill(process, SIGTERM)
    close(descriptor)
    return Spawning.wait(process)
  }
}
