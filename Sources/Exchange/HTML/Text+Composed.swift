import Foundation

extension String {
    /// The text in its composed form (NFC).
    var precomposed: String { precomposedStringWithCanonicalMapping }
}
