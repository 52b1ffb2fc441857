import Testing

@testable import Workbench

@Suite("A board meeting")
struct BoardMeetingTests {}
