import Testing

@Suite("Keys")
struct KeyEncoderTests {
  @Test(
    "Bytes by terminal",
    arguments: [
      ("j", "xterm", false, "j"), ("é", "xterm", false, "é"), ("-", "xterm", false, "-"),
      (":", "xterm", false, ":"), ("Enter", "xterm", false, "\r"),
      ("Escape", "xterm", false, "\u{1B}"), ("Tab", "xterm", false, "\t"),
      ("BTab", "xterm", false, "\u{1B}[Z"), ("S-Tab", "xterm", false, "\u{1B}[Z"),
      ("Space", "xterm", false, " "), ("BSpace", "xterm", false, "\u{7F}"),
      ("BSpace", "vt100", false, "\u{8}"), ("C-c", "xterm", false, "\u{3}"),
      ("C-_", "xterm", false, "\u{1F}"), ("C-Space", "xterm", false, "\u{0}"),
      ("M-x", "xterm", false, "\u{1B}x"), ("Up", "xterm", false, "\u{1B}[A"),
      ("Up", "xterm", true, "\u{1B}OA"), ("Home", "xterm", true, "\u{1B}OH"),
      ("Home", "tmux-256color", true, "\u{1B}[1~"), ("End", "linux", false, "\u{1B}[4~"),
      ("PageDown", "xterm", true, "\u{1B}[6~"), ("NPage", "linux", false, "\u{1B}[6~"),
      ("DC", "xterm", false, "\u{1B}[3~"), ("F1", "xterm", false, "\u{1B}OP"),
      ("F1", "linux", false, "\u{1B}[[A"), ("F5", "linux", false, "\u{1B}[[E"),
      ("F12", "xterm", false, "\u{1B}[24~"), ("S-Up", "xterm", true, "\u{1B}[1;2A"),
      ("C-Right", "xterm", false, "\u{1B}[1;5C"), ("C-M-PageUp", "xterm", false, "\u{1B}[5;7~"),
    ])
  func bytes(key: String, term: String, applicationCursor: Bool, expected: String) {
    let encoder = KeyEncoder(term: term, applicationCursor: applicationCursor)
    #expect(encoder.bytes(for: key) == Array(expected.utf8))
  }

  @Test("What is no key is none", arguments: ["", "Entr", "C-Foo", "C-é", "F13", "abc", "M-"])
  func unknown(key: String) {
    #expect(KeyEncoder(term: "xterm", applicationCursor: false).bytes(for: key) == nil)
  }
}
