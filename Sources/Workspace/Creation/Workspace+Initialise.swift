#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workspace {
  /// What `strata init` did.
  public struct Initialisation: Sendable {
    /// The workspace's folder, as an absolute path.
    public let root: String
    /// The strata.toml that was written.
    public let text: String
    /// What each file seems to mean.
    public let drafts: [MappingDraft]

    /// Whether `strata run` can go on from here: no required column is missing.
    public var isComplete: Bool { drafts.allSatisfy(\.missing.isEmpty) }
  }

  /// Makes a workspace: looks at the files, suggests what their columns mean, and writes a
  /// commented strata.toml. A folder that has one already is left alone.
  public static func initialise(
    directory: String, from files: [String], user: String
  ) throws(WorkspaceError) -> Initialisation {
    let target = "\(absolute(directory))/strata.toml"
    if isFile(target) { throw .exists(path: target) }
    let unreadable = files.compactMap { file in
      SourcePaths.fault(at: file).map { WorkspaceError.Unreadable(path: file, reason: $0) }
    }
    if !unreadable.isEmpty { throw .noFiles(unreadable) }
    var drafts: [MappingDraft] = []
    for file in files { drafts.append(try MappingDraft(file: file)) }
    do throws(FileBytes.Failure) {
      try Folder.create(directory)
    } catch {
      throw WorkspaceError(error)
    }
    let root = absolute(directory)
    let name = root.split(separator: "/").last.map(String.init) ?? "workspace"
    let paths = files.map { SourcePaths.written(absolute($0), from: root) }
    let text = ConfigurationText(name: name, user: user, drafts: drafts, paths: paths).text
    do throws(FileBytes.Failure) {
      try FileBytes.create("\(root)/strata.toml", with: Array(text.utf8))
    } catch {
      if error.code == EEXIST { throw .exists(path: target) }
      throw WorkspaceError(error)
    }
    return Initialisation(root: root, text: text, drafts: drafts)
  }
}
