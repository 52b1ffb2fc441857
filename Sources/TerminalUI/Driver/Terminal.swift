import CTerminal
import Glibc
import Workbench

/// The terminal in full screen. Belongs to one loop and one thread; a process has one at a time.
///
/// It decides nothing: it shows frames and says what came in.
public final class Terminal: Display {
  /// What to open it with.
  public struct Options: Sendable {
    /// Whether the mouse is taken from the start; Shift-drag then selects.
    public var usesMouse: Bool
    /// Whether colours may be used: not where NO_COLOR is set.
    public var usesColour: Bool
    /// Whether only ASCII is drawn with, even where UTF-8 would do.
    public var isASCII: Bool

    /// The usual ones.
    public init(usesMouse: Bool = true, usesColour: Bool = true, isASCII: Bool = false) {
      self.usesMouse = usesMouse
      self.usesColour = usesColour
      self.isASCII = isASCII
    }
  }

  /// What it can do.
  public let depth: ColourDepth
  /// Whether it shows UTF-8; else every character is folded to ASCII on its way out.
  public let isUTF8: Bool

  /// How everything is drawn on it.
  public private(set) var look: Look

  private var pairs: PairTable
  private var known: [Style: (attributes: Int32, pair: Int32)] = [:]
  private var decoder: InputDecoder
  private var opened: Int32 = -1
  private var isClosed = false

  /// Takes the terminal. Where standard input is a pipe, keys come from the process' own terminal.
  public init(theme: Theme, options: Options = Options()) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) != 0 else { throw TerminalError.outputIsNoTerminal }
    var input = STDIN_FILENO
    if isatty(STDIN_FILENO) == 0 {
      input = ct_own_terminal()
      guard input >= 0 else { throw TerminalError.noTerminal }
      opened = input
    }
    let code = ct_open(input, STDOUT_FILENO)
    guard code == Int32(CT_OK) else {
      if input != STDIN_FILENO { Glibc.close(input) }
      throw Self.error(code)
    }
    depth = options.usesColour ? ColourDepth(colours: Int(ct_colours())) : .none
    isUTF8 = ct_utf8() != 0
    look = Look(
      theme: theme, depth: depth, glyphs: isUTF8 && !options.isASCII ? .unicode : .ascii)
    pairs = PairTable(limit: ct_pairs())
    decoder = InputDecoder(codes: .cTerminal)
    if !options.usesMouse { ct_mouse(0) }
  }

  deinit { close() }

  /// Gives the terminal back as it was. May be called twice.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    ct_close()
    if opened >= 0 { Glibc.close(opened) }
  }

  private static func error(_ code: Int32) -> TerminalError {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    switch code {
    case Int32(CT_NOT_A_TERMINAL): return .noTerminal
    case Int32(CT_UNKNOWN_TERM): return .unknownTerm(name)
    case Int32(CT_HARDCOPY): return .cannotMoveCursor(name)
    case Int32(CT_NO_TERMINFO): return .noDescriptions
    default: return .failed(code)
    }
  }

  /// Columns and rows now.
  public var size: Size {
    var width: Int32 = 0
    var height: Int32 = 0
    ct_size(&width, &height)
    return Size(Int(width), Int(height))
  }

  /// Changes the colours; the next frame shows them.
  public func use(_ theme: Theme) {
    look.palette = Palette(theme, depth: depth)
    known.removeAll(keepingCapacity: true)
  }

  /// Takes the mouse, or leaves it to the terminal.
  public func useMouse(_ on: Bool) { ct_mouse(on ? 1 : 0) }

  // MARK: - Showing

  /// Shows a frame: what changed is sent in one piece.
  public func present(_ frame: Frame) {
    ct_erase()
    let canvas = frame.canvas
    var run: [Int32] = []
    run.reserveCapacity(canvas.width * 2)
    for y in 0..<canvas.height {
      run.removeAll(keepingCapacity: true)
      var start = 0
      var style = canvas[0, y].style
      func send(_ run: [Int32], at x: Int, in style: Style) {
        guard !run.isEmpty else { return }
        let look = encoded(style)
        run.withUnsafeBufferPointer {
          ct_put(Int32(y), Int32(x), $0.baseAddress, Int32($0.count), look.attributes, look.pair)
        }
      }
      for x in 0..<canvas.width {
        let cell = canvas[x, y]
        if cell.cluster.base == 0 { continue }
        // A wide or marked character begins a run of its own: where the terminal's library
        // counts its columns differently, nothing to its right is shifted.
        let isPlain = cell.cluster.base < 0x300 && cell.cluster.marks == 0
        if cell.style != style || !isPlain {
          send(run, at: start, in: style)
          run.removeAll(keepingCapacity: true)
          start = x
          style = cell.style
        }
        append(cell.cluster, to: &run)
        if !isPlain {
          send(run, at: start, in: style)
          run.removeAll(keepingCapacity: true)
          start = x + cell.cluster.width
        }
      }
      send(run, at: start, in: style)
    }
    let cursor = frame.cursor ?? Point(0, canvas.height - 1)
    let isSeen = frame.showsCursor && frame.cursor != nil
    ct_flush(Int32(max(0, cursor.y)), Int32(max(0, cursor.x)), isSeen ? 1 : 0)
  }

  private func append(_ cluster: Cluster, to run: inout [Int32]) {
    if isUTF8 {
      run.append(Int32(bitPattern: cluster.base))
      var marks = cluster.marks
      while marks != 0 {
        run.append(Int32(marks & 0xFFFF))
        marks >>= 16
      }
    } else {
      let folded = ASCIIFolding.fold(cluster.base)
      run.append(Int32(folded))
      if cluster.width == 2 { run.append(0x20) }
    }
  }

  private func encoded(_ style: Style) -> (attributes: Int32, pair: Int32) {
    if let found = known[style] { return found }
    let appearance = look.palette.appearance(style)
    let result = (
      attributes: Int32(appearance.attributes.rawValue),
      pair: pairs.number(appearance.foreground, appearance.background)
    )
    known[style] = result
    return result
  }

  /// Sends the whole screen again with the next frame (Ctrl-L, after another program wrote on it).
  public func forget() { ct_forget() }

  // MARK: - Listening

  /// What came, in order; held keys are joined.
  public func events(within milliseconds: Int?) -> [InputEvent] {
    var events: [InputEvent] = []
    var wait = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    while true {
      let seen = ct_wait(wait)
      if seen & Int32(CT_HUNG_UP) != 0 {
        drain(into: &events)
        return InputEvent.coalesced(events + [.terminate])
      }
      let signals = ct_signals()
      if signals & Int32(CT_TERMINATE) != 0 { events.append(.terminate) }
      if signals & Int32(CT_STOP) != 0 { events.append(.suspend) }
      if signals & Int32(CT_CONTINUED) != 0 {
        ct_forget()
        events.append(.resume)
      }
      drain(into: &events)
      if seen & Int32(CT_WOKEN) != 0, signals == 0 { events.append(.wake) }
      if !events.isEmpty { return InputEvent.coalesced(events) }
      if seen == 0 { return [.tick] }
      // Woken by half a sequence: its rest comes at once or never.
      if milliseconds != nil { wait = min(wait, 50) }
    }
  }

  /// The library may hold more than `poll` tells of: reads until it has nothing.
  private func drain(into events: inout [InputEvent]) {
    var value: UInt32 = 0
    // A terminal that sends for ever must not keep a frame from being drawn.
    for _ in 0..<100_000 {
      switch ct_read(&value) {
      case Int32(CT_CHARACTER):
        events += decoder.feed(.character(value))
      case Int32(CT_CODE):
        if value == UInt32(CT_KEY_RESIZE) {
          events.append(.resize(size))
        } else {
          events += decoder.feed(.code(Int32(clamping: value)))
        }
      default:
        events += decoder.feed(.idle)
        return
      }
    }
  }

  // MARK: - Stepping aside

  /// Steps back to the shell, and returns when the program goes on.
  public func suspend() { ct_suspend() }

  /// Runs another program in the terminal: its exit status (128 and more: a signal ended it), nil
  /// where it could not be started.
  public func run(_ arguments: [String]) -> Int? {
    guard let program = arguments.first, !program.isEmpty else { return nil }
    let copies = arguments.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var pointers = copies.map { UnsafePointer<CChar>($0) }
    pointers.append(nil)
    ct_leave()
    let status = pointers.withUnsafeBufferPointer { ct_run($0.baseAddress) }
    ct_return()
    return status < 0 ? nil : Int(status)
  }

  /// Puts text on the clipboard of the terminal one looks at, also over SSH (OSC 52). Terminals
  /// may refuse; nothing says so.
  public func copy(_ text: String) {
    let sequence = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
    ct_send(sequence, sequence.count)
  }
}

extension InputDecoder.Codes {
  /// The codes of `CTerminal`.
  static var cTerminal: InputDecoder.Codes {
    let named: [(Int, Key)] = [
      (CT_KEY_UP, .up), (CT_KEY_DOWN, .down), (CT_KEY_LEFT, .left), (CT_KEY_RIGHT, .right),
      (CT_KEY_HOME, .home), (CT_KEY_END, .end), (CT_KEY_PAGE_UP, .pageUp),
      (CT_KEY_PAGE_DOWN, .pageDown), (CT_KEY_INSERT, .insert), (CT_KEY_DELETE, .delete),
      (CT_KEY_BACKSPACE, .backspace), (CT_KEY_ENTER, .enter),
    ]
    var keys: [Int32: Key] = [:]
    for (code, key) in named { keys[Int32(code)] = key }
    for number in 1...24 { keys[Int32(CT_KEY_F1 + number - 1)] = .function(number) }
    return InputDecoder.Codes(
      resize: Int32(CT_KEY_RESIZE), mouse: Int32(CT_KEY_MOUSE),
      pasteBegin: Int32(CT_KEY_PASTE_BEGIN), pasteEnd: Int32(CT_KEY_PASTE_END),
      keys: keys, backtab: Int32(CT_KEY_BACKTAB),
      modifier: Int32(CT_KEY_MODIFIER))
  }
}
