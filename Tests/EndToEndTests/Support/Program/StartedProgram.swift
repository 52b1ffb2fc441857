import Foundation
import Glibc
import TestSupport

/// A program without a terminal, its streams files in a folder of its own.
///
/// Nothing blocks a thread while it runs, so that many run side by side.
final class StartedProgram: Sendable {
  let process: pid_t
  private let folder: TemporaryFolder

  init(
    program: String, _ arguments: [String], in directory: String = "/", input: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    let names = (
      input: folder.path + "/input", output: folder.path + "/output",
      errors: folder.path + "/errors"
    )
    if let input { try input.write(toFile: names.input, atomically: false, encoding: .utf8) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let source = input == nil ? "/dev/null" : names.input
    posix_spawn_file_actions_addopen(&actions, 0, source, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, names.output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, names.errors, O_WRONLY | O_CREAT, 0o600)
    for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }

    var variables = ["HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color"]
    variables["PATH"] = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    variables.merge(environment) { _, given in given }
    let command =
      ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", directory, program] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    var started = pid_t()
    let code = posix_spawn(&started, "/bin/sh", &actions, nil, &words, &settings)
    guard code == 0 else { throw TerminalFault.system("starting \(program)", code) }
    process = started
  }

  /// What it has written until now.
  var output: String { text("output") }

  private func text(_ name: String) -> String {
    let data = FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  /// Waits for its end; a program that does not end is killed. A whole block of commands of a document
  /// may take a minute where all tests run at once on a slow machine.
  func outcome(timeout: Duration = .seconds(300)) async throws -> StrataProgram.Outcome {
    var patience = Patience(timeout)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if !patience.lasts() { kill(process, SIGKILL) }
      try await Task.sleep(for: .milliseconds(4))
    }
    return StrataProgram.Outcome(
      status: ExitStatus(waitStatus: status), output: output, errors: text("errors"))
  }
}
