import Testing

@testable import Workbench

@Suite("The side panel")
struct SidePanelTests {
  @Test("Escape puts the panel back before it leaves the screen")
  func escape() throws {
    let desk = try Desk()
    desk.send(.panelRoom(false))
    try desk.press("enter tab")
    #expect(desk.state.view.isPanelInFront)
    try desk.press("escape")
    #expect(!desk.state.view.isPanelInFront && desk.state.stack.top.context == .members)
    try desk.press("escape")
    #expect(desk.state.stack.top.context == .matrix)
  }

  @Test("Where there is room for both, nothing is in front and Escape leaves at once")
  func wide() throws {
    let desk = try Desk()
    try desk.press("enter tab")
    desk.send(.panelRoom(true))
    try desk.press("escape")
    #expect(desk.state.stack.top.context == .matrix)
    desk.state.preferences.isPanelInFront = false
    try desk.press("tab")
    #expect(!desk.state.preferences.isPanelInFront)
    #expect(desk.message == "There is room for both: the panel stands beside.")
  }

  @Test("What is typed into is seen", arguments: ["/", "ctrl-g", "c"])
  func typing(key: String) throws {
    let desk = try Desk()
    try desk.press("enter tab \(key)")
    #expect(!desk.state.view.isPanelInFront)
    if key == "ctrl-g" {
      try desk.press("escape")
      #expect(desk.state.stack.top.context == .members)
    }
  }
}
