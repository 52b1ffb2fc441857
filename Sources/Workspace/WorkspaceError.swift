import Segmentation
import Settings

/// Why a workspace cannot be used, a run not made, or a run not opened.
public enum WorkspaceError: Error, Sendable {
  /// No strata.toml in the folder that was named, or in this one and those above it.
  case noWorkspace(searched: String, wasNamed: Bool)
  /// The strata.toml is wrong; all its faults.
  case configuration(ConfigurationError)
  /// A source's path leads to no file.
  case noSource(name: String, path: String, reason: String)
  /// Files that were named for a new workspace cannot be read; each with the reason.
  case noFiles([Unreadable])
  /// The lines could not be read, or too many of them were refused.
  case data(message: String, remedy: String?, exitCode: Int32)
  /// The model cannot be applied to what was measured.
  case model(SegmentationError)
  /// The items cannot be clustered as strata.toml asks; what is in the way, what to do, and whether
  /// it was asked for in vain rather than the values of items stand in the way.
  case clustering(name: String, message: String, remedy: String, isUsage: Bool)
  /// No run was made yet, none has that name, or several begin with it.
  case noRun(name: String?, candidates: [String])
  /// A run's files are damaged or missing.
  case damagedRun(name: String, reason: String)
  /// A file or folder cannot be written or read; the system's reason.
  case file(path: String, reason: String)
  /// The journal cannot be read; the exit code says whether it is damaged.
  case journal(message: String, exitCode: Int32)
  /// Somebody stopped it. Nothing was changed.
  case cancelled
  /// Something in the workspace is already as one wanted to make it.
  case exists(path: String)

  /// A file that cannot be read.
  public struct Unreadable: Sendable, Equatable {
    /// The path as it was written.
    public let path: String
    /// Why not, in words.
    public let reason: String
  }

  /// What the program ends with, as the contract says; 130 where somebody stopped it.
  public var exitCode: Int32 {
    switch self {
    case .noWorkspace, .configuration, .noSource, .noFiles, .noRun, .exists: 2
    case .data(_, _, let code): code
    case .model: 2
    case .clustering(_, _, _, let isUsage): isUsage ? 2 : 3
    case .damagedRun: 3
    case .file: 70
    case .journal(_, let code): code
    case .cancelled: 130
    }
  }

  /// What happened, in one sentence (a configuration: one line a fault).
  public var message: String {
    switch self {
    case .noWorkspace(let searched, true): "There is no strata.toml in \(searched)."
    case .noWorkspace(let searched, false):
      "There is no strata.toml in \(searched), nor in any folder above it."
    case .configuration(let error): error.description
    case .noSource(let name, let path, let reason):
      "The source \"\(name)\" names \"\(path)\": \(reason)."
    case .noFiles(let files):
      files.map { "\"\(SettingsValue.shorten($0.path))\": \($0.reason)." }.joined(separator: "\n")
    case .data(let message, _, _): message
    case .model(let error): error.description
    case .clustering(let name, let message, _, _):
      "The clustering \"\(name)\" cannot be made: \(message)"
    case .noRun(nil, _): "No run is active."
    case .noRun("previous", _): "The active run has no run before it."
    case .noRun(let name?, let candidates) where candidates.isEmpty:
      "There is no run \"\(SettingsValue.shorten(name))\"."
    case .noRun(let name?, let candidates):
      "\"\(SettingsValue.shorten(name))\" could be any of "
        + candidates.joined(separator: ", ") + "."
    case .damagedRun(let name, let reason): "The run \(name) is damaged: \(reason)."
    case .file(let path, let reason): "\(path): \(reason)\(reason.hasSuffix(".") ? "" : ".")"
    case .journal(let message, _): message
    case .cancelled: "Stopped. Nothing was changed."
    case .exists(let path): "\(path) exists already."
    }
  }

  /// What to do about it; nil where the message says it.
  public var remedy: String? {
    switch self {
    case .noWorkspace:
      "Name a workspace with -w DIR, make one with `strata init DIR --from FILE`, "
        + "or look around with `strata demo`."
    case .configuration, .journal, .cancelled: nil
    case .noSource:
      "Put the file there, or mend the source's path in strata.toml "
        + "(relative paths begin at the workspace)."
    case .noFiles:
      "Check the name and the permissions (relative paths begin at the current folder)."
    case .data(_, let remedy, _): remedy
    case .clustering(_, _, let remedy, _): remedy.isEmpty ? nil : remedy
    case .model: "Mend the model in strata.toml."
    case .noRun(nil, _): "Make one with `strata run`."
    case .noRun(_, let candidates):
      candidates.isEmpty
        ? "`strata runs` lists those there are." : "Write more letters of its name."
    case .damagedRun: "Delete its folder under runs and make it anew with `strata run`."
    case .file: "Check that there is room, and the permissions of the folder; then try again."
    case .exists: "Choose another folder, or change that file by hand."
    }
  }
}

extension WorkspaceError: CustomStringConvertible {
  /// The message and the remedy.
  public var description: String { remedy.map { "\(message) \($0)" } ?? message }
}

extension WorkspaceError {
  init(_ failure: FileBytes.Failure) {
    self = .file(path: failure.path, reason: failure.reason)
  }

  /// Does something with files, whose failures become errors of the workspace.
  static func ofFiles<Result>(
    _ body: () throws(FileBytes.Failure) -> Result
  ) throws(WorkspaceError) -> Result {
    do throws(FileBytes.Failure) { return try body() } catch { throw WorkspaceError(error) }
  }
}
