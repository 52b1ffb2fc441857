import Glibc

/// A pair of file descriptors that is a terminal to the program on the other side.
///
/// Both sides stay open until `close`, so that what a program wrote before it ended can be read,
/// and its terminal's attributes looked at afterwards. Whoever makes one closes it.
struct PseudoTerminal: Sendable {
  /// The side of the person at the keyboard; reads do not block.
  let master: Int32
  /// The side of the program.
  let slave: Int32
  /// The device's path, which the program opens.
  let path: String

  /// The requests TIOCSPTLCK and TIOCGPTN, macros that are not imported.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Opens a pair of a size.
  init(columns: Int, rows: Int) throws(TerminalFault) {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard master >= 0 else { throw .system("open /dev/ptmx", errno) }
    // What `unlockpt` and `ptsname` do on Linux.
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(master, Self.setLock, &lock) == 0, ioctl(master, Self.getNumber, &number) == 0
    else {
      let code = errno
      _ = Glibc.close(master)
      throw .system("unlocking a pseudo-terminal", code)
    }
    let path = "/dev/pts/\(number)"
    let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else {
      let code = errno
      _ = Glibc.close(master)
      throw .system("open \(path)", code)
    }
    self.master = master
    self.slave = slave
    self.path = path
    resize(columns: columns, rows: rows)
  }

  /// Tells the program's side its size; a program in the foreground gets SIGWINCH.
  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0,
      ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// How the terminal treats what is typed and written.
  var attributes: TerminalAttributes {
    var settings = termios()
    _ = tcgetattr(slave, &settings)
    return TerminalAttributes(settings)
  }

  /// What can be read now; empty if there is nothing.
  func read() -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while all.count < 1 << 22 {
      let count = Glibc.read(master, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      all += block[0..<count]
    }
    return all
  }

  /// Writes what fits now; how many bytes that were.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { max(0, Glibc.write(master, $0.baseAddress, $0.count)) }
  }

  /// Closes the side that a person sits at, as a window that is shut: the program gets SIGHUP, and
  /// its side reads and writes nothing more. The descriptor stays taken, so that no other terminal
  /// gets its number.
  func hangUp() {
    let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nothing >= 0 else { return }
    _ = dup2(nothing, master)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = Glibc.close(nothing)
  }

  /// Closes both sides. The program gets SIGHUP if it still runs.
  func close() {
    _ = Glibc.close(slave)
    _ = Glibc.close(master)
  }
}

/// The attributes of a terminal that a program must leave as it found them.
struct TerminalAttributes: Equatable, Sendable, CustomStringConvertible {
  var input: UInt32
  var output: UInt32
  var control: UInt32
  var local: UInt32
  var characters: [UInt8]

  init(_ settings: termios) {
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown.
  var echoes: Bool { local & UInt32(ECHO) != 0 }
  /// Whether the program gets whole lines.
  var isLineWise: Bool { local & UInt32(ICANON) != 0 }

  var description: String {
    "echo \(echoes ? "on" : "off"), \(isLineWise ? "line by line" : "key by key"), "
      + "flags \(input) \(output) \(control) \(local)"
  }
}
