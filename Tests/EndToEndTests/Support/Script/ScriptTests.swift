import Glibc
import Testing

@Suite("Scripts", .drivesPrograms)
struct ScriptTests {
  @Test("One step a line")
  func parse() throws {
    let script = try Script(
      """
      # A planner's morning

      wait:^ready$
      type:a: b
      absent:gone
      resize:100x30
      click:12,3
      signal:TERM
      sleep:0.25
      say:Look at the matrix
      shot
      Enter
      C-c
      :
      #
      exit:3
      exit
      """)
    #expect(
      script.lines.map(\.step) == [
        .wait("^ready$"), .type("a: b"), .absent("gone"), .resize(columns: 100, rows: 30),
        .click(row: 2, column: 11), .signal(SIGTERM), .sleep(.milliseconds(250)),
        .say("Look at the matrix"), .snapshot, .key("Enter"), .key("C-c"), .key(":"), .key("#"),
        .exit(3), .exit(0),
      ])
    #expect(script.lines.first?.number == 3)
  }

  @Test("All faults at once, with their lines")
  func faults() {
    let fault = #expect(throws: ScriptFault.self) {
      try Script("wait:(\nEntr\nresize:80\nEnter\nsleep:-1\nclick:0,1\nsignal:FOO\nexit:x\nwait:")
    }
    let lines = fault?.description.split(separator: "\n") ?? []
    #expect(lines.count == 8)
    #expect(lines.dropFirst().first == "line 2: `Entr` is neither a step nor a key")
  }

  @Test("A script drives a program")
  func run() async throws {
    let terminal = try Terminal([
      "sh", "-c", "echo name?; read -r name; printf '\\033[H\\033[2Jhello %s\\n' \"$name\"; exit 4",
    ])
    let script = try Script(
      "wait:name\\?\ntype:Ada\nEnter\nwait:^hello Ada$\nabsent:name\nshot\nexit:4")
    let snapshots = try await terminal.run(script)
    #expect(snapshots.map { $0.lines[0] } == ["hello Ada"])
  }

  @Test("A step that fails names its line and shows the screen")
  func failure() async throws {
    let terminal = try Terminal(["sh", "-c", "echo here; read -r line"])
    try await terminal.wait(for: "here")
    let script = try Script("wait:here\nwait:there")
    let fault = await #expect(throws: ScriptFault.self) {
      try await terminal.run(script, timeout: .milliseconds(100))
    }
    #expect(try #require(fault).description.hasPrefix("line 2, `wait:there`: "))
    #expect(try #require(fault).description.contains("here"))
  }
}
