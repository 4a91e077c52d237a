import Foundation

extension String {
    var decomposed: String { decomposedStringWithCanonicalMapping }
}
