/// Paths as seen from another folder.
package enum RelativePath {
    /// Returns the path of a folder as seen from another, such as `../replies`; empty where both are the same, and the path itself
    /// where the two share nothing but the root of the file system.
    ///
    /// Both are absolute and without `.` and `..`.
    package static func of(_ folder: String, from start: String) -> String {
        let (target, origin) = (folder.split(separator: "/"), start.split(separator: "/"))
        let shared = zip(target, origin).prefix { $0 == $1 }.count
        guard shared > 0 || origin.isEmpty else { return folder }
        return (Array(repeating: "..", count: origin.count - shared) + target.dropFirst(shared).map(String.init)).joined(separator: "/")
    }
}
