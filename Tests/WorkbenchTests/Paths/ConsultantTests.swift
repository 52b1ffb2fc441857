import Testing

@testable import Workbench

@Suite("A consultant's first hour")
struct ConsultantTests {}
