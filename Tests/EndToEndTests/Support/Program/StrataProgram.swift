import Foundation

/// The built program, run as a person or a script runs it.
enum StrataProgram {
  /// What a command said and how it ended.
  struct Outcome: Sendable {
    var status: ExitStatus
    var output: String
    var errors: String

    /// The lines of the output, without the empty one at its end.
    var lines: [String] {
      var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return lines
    }

    var code: Int32? {
      guard case .exited(let code) = status else { return nil }
      return code
    }
  }

  /// `strata` beside the test bundle; it is the same wherever the scratch folder lies.
  static let path: String = {
    var places = [
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    ]
    places += CommandLine.arguments
    for place in places where !place.isEmpty {
      var folder = URL(fileURLWithPath: place).deletingLastPathComponent()
      // A bundle is a folder on some systems and a file on others.
      for _ in 0..<4 {
        let program = folder.appendingPathComponent("strata").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: program)
        {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    return "strata"
  }()

  /// Runs `strata` and waits for its end.
  ///
  /// - Parameters:
  ///   - input: what stands on standard input; nil: nothing.
  ///   - environment: added to PATH, HOME (`/nonexistent`), TERM and LANG.
  static func run(
    _ arguments: [String], in directory: String = "/", input: String? = nil,
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await run(
      program: path, arguments, in: directory, input: input, environment: environment)
  }

  /// Runs a line of shell in which `$strata` is the program.
  static func shell(
    _ line: String, in directory: String = "/", environment: [String: String] = [:]
  ) async throws -> Outcome {
    var variables = environment
    variables["strata"] = path
    return try await run(
      program: "/bin/bash", ["-c", line], in: directory, input: nil, environment: variables)
  }

  private static func run(
    program: String, _ arguments: [String], in directory: String, input: String?,
    environment: [String: String]
  ) async throws -> Outcome {
    let started = try StartedProgram(
      program: program, arguments, in: directory, input: input, environment: environment)
    return try await started.outcome()
  }
}
