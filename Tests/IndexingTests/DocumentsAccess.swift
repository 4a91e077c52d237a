@testable import Indexing
import SearchCore

enum DocumentsAccess {
    static func all(_ reader: IndexReader) -> [SearchDocument] { reader.documents }
}
