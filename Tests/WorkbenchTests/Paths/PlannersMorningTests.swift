import Testing

@testable import Workbench

@Suite("A planner's morning")
struct PlannersMorningTests {}
