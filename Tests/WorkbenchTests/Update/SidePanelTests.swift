import Testing

@testable import Workbench

@Suite("The side panel")
struct SidePanelTests {}
