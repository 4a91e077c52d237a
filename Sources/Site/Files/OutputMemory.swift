/// A file of the site.
struct OutputMemory: Sendable, Equatable {
    /// Stands for everything it was made of.
    let inputs: Digest
    let contents: Digest
}
