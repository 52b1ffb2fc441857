import ArgumentParser

/// How much is measured.
enum Scale: String, ExpressibleByArgument, CaseIterable {
  case small = "S"
  case medium = "M"
  case large = "L"

  /// Order lines to a finished run.
  var lines: Int {
    switch self {
    case .small: 1_000_000
    case .medium: 10_000_000
    case .large: 50_000_000
    }
  }

  /// Items that these lines are about.
  var lineItems: Int {
    switch self {
    case .small: 20_000
    case .medium: 200_000
    case .large: 1_000_000
    }
  }

  /// Items of the workspace that is opened.
  var items: Int { self == .small ? 20_000 : 1_000_000 }

  /// Entries of the journal.
  var entries: Int { self == .small ? 20_000 : 1_000_000 }
}
