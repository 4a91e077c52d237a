/// The file format, version 8. Little-endian; the sections follow the table and each other without gaps.
///
/// ```
/// 0   "RBX" 0x1A   8 total length   16 checksum of the 8-byte words from 24 to the end of the table
/// 4   version      24 section count, 28 zero; table: kind u32, zero u32, offset u64, length u64, checksum u64
/// ```
package enum IndexLayout {
    package static let magic: UInt32 = 0x1A58_4252
    package static let version: UInt32 = 8
    package static let headerLength = 32
    package static let entryLength = 32
    package static let sectionLimit = 64
    /// Bytes of one text's record.
    package static let recordLength = RecordLayout.count * 4
}

/// What a section of the file holds.
package enum SectionKind: UInt32, CaseIterable {
    /// Float32 values, see `Parameters`.
    case parameters = 1
    /// Feature groups: kind, low, high, zero as bytes, then the weight as Float32.
    case groups = 2
    /// `HashTable` of feature hashes; the slot is the feature's number.
    case features = 3
    /// UInt32, one more than features: where each feature's postings start.
    case postingStarts = 4
    /// UInt16, upper half of a Float32: what one weight unit of the feature is worth.
    case postingScales = 5
    /// Class of each posting: UInt16, or UInt32 when there are more than 65,535 classes.
    case postingClasses = 6
    /// Int8 weight of each posting.
    case postingWeights = 7
    /// Float32 per class: the score every query starts with.
    case biases = 8
    /// `IndexLayout.recordLength` bytes per template.
    case templates = 9
    /// UTF-8 text that records point into.
    case strings = 10
    /// Names that records quote by number: pairs of UInt32 (offset in strings, length).
    case names = 11
    /// UInt32, one more than words: where each word starts in `wordText`; words ascend by their bytes.
    case wordStarts = 12
    /// UInt32 per word: how often the book says it.
    case wordCounts = 13
    case wordText = 14
    /// `HashTable` of words with one letter left out, and of the words themselves.
    case deletions = 15
    /// UInt16 per slot of `deletions`, or UInt32 when there are more than 65,536 words: the word's number.
    case deletionWords = 16
    /// UInt16 per feature: how many classes say it.
    case classFrequencies = 18
    /// `HashTable` of concept patterns, and UInt16 per slot: the concept.
    case concepts = 19
    case conceptNumbers = 20
    /// Float32 per class: what the score gains per unit of the query's values.
    case slopes = 21
    /// What a refresh must know of the training, see the compiler; read by it alone.
    case training = 22
    /// The content files the index was made from; read by the compiler alone.
    case sources = 17
    /// UTF-8 lines: default language, path of the feedback store, then how order numbers look; for noting outcomes.
    case recording = 23
}

/// Why bytes are not an index.
package enum IndexFault: Error, Equatable {
    case tooShort
    case notAnIndex
    case otherVersion(UInt32)
    case wrongLength
    case damaged
}
