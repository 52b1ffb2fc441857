#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that a source's path leads to.
enum SourcePaths {
  /// A file by its absolute path and as it is shown.
  struct Resolved: Equatable {
    let path: String
    /// As it was written, relative where that was relative: independent of where the workspace
    /// lies, so that a moved workspace gives the same bytes.
    let shown: String
  }

  /// Resolves a path or pattern against the workspace: files in byte order. A file whose name has
  /// a `*` in it is taken as it is.
  static func resolve(
    _ path: String, source: String, root: String
  ) throws(WorkspaceError) -> [Resolved] {
    if path == "-" { return [Resolved(path: "-", shown: "-")] }
    let base = path.hasPrefix("/") ? "" : root + "/"
    let full = base + path
    var status = stat()
    if stat(full, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        throw .noSource(
          name: source, path: path,
          reason: "that is a folder; name its files, for example \"\(path)/*.csv\"")
      }
      if access(full, R_OK) != 0 {
        throw .noSource(name: source, path: path, reason: FileBytes.Failure.words(errno))
      }
      return [Resolved(path: full, shown: path)]
    }
    let code = errno
    guard path.contains(where: { "*?[".contains($0) }) else {
      throw .noSource(name: source, path: path, reason: FileBytes.Failure.words(code))
    }
    let matches = expand(base: base, pattern: path)
    guard !matches.isEmpty else {
      throw .noSource(name: source, path: path, reason: "no file matches the pattern")
    }
    return matches
  }

  /// Why a file cannot be read, in words; nil where it can.
  static func fault(at path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return FileBytes.Failure.words(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { return "that is a folder; name its files" }
    return access(path, R_OK) == 0 ? nil : FileBytes.Failure.words(errno)
  }

  /// A file's absolute path as a workspace's strata.toml has it: relative where the file lies
  /// inside the workspace, or beside it at most three folders up, so that both can be moved
  /// together; else absolute. Both paths are without `.` and `..`.
  static func written(_ path: String, from root: String) -> String {
    let file = path.split(separator: "/")
    let folder = root.split(separator: "/")
    let shared = zip(file, folder).prefix { $0 == $1 }.count
    let ups = folder.count - shared
    guard ups == 0 || (shared > 0 && ups <= 3) else { return path }
    return (Array(repeating: "..", count: ups) + file[shared...].map(String.init))
      .joined(separator: "/")
  }

  private static func expand(base: String, pattern: String) -> [Resolved] {
    var results = glob_t()
    defer { globfree(&results) }
    // The workspace's own path is no pattern, whatever signs it has.
    let escaped = base.map { "*?[]\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    guard glob(escaped + pattern, GLOB_NOSORT, nil, &results) == 0 else { return [] }
    var matches: [Resolved] = []
    for index in 0..<Int(results.gl_pathc) {
      guard let match = results.gl_pathv[index] else { continue }
      let path = String(cString: match)
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      matches.append(
        Resolved(
          path: path, shown: path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path))
    }
    return matches.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
