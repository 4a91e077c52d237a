/// Which texts a search may return.
struct TemplateFilter {
    private let reader: IndexReader
    private let language: Int?
    private let category: Int?
    private let status: Int?
    private let retired: Int?
    private let channel: [UInt8]?

    var hasChannel: Bool { channel != nil }

    /// A name that the index does not know admits nothing.
    init(_ reader: IndexReader, _ options: SearchOptions) {
        func number(_ name: [UInt8]?) -> Int? {
            guard let name else { return nil }
            for index in 0..<reader.nameCount where reader.name(index).elementsEqual(name) { return index }
            return Int.max
        }
        self.reader = reader
        language = number(options.language)
        category = number(options.category)
        status = number(options.status)
        retired = options.status == nil ? number(Self.retiredName) : nil
        channel = options.channel
    }

    func admits(_ record: TemplateRecord) -> Bool {
        if let language, record.language != language { return false }
        if let category, record.category != category { return false }
        if let status, record.status != status { return false }
        if let retired, record.status == retired { return false }
        if let channel { return Self.list(reader.text(record.channels), holds: channel) }
        return true
    }

    /// `retired`, in bytes: a string would bring all of Unicode's tables into the browser.
    private static let retiredName: [UInt8] = [0x72, 0x65, 0x74, 0x69, 0x72, 0x65, 0x64]

    private static func list(_ list: UnsafeRawBufferPointer, holds name: [UInt8]) -> Bool {
        for part in list.split(separator: 0x2C) where part.elementsEqual(name) { return true }
        return false
    }
}
