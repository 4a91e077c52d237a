/// Writes records as ``TemplateRecord`` reads them.
package struct TemplateRecordWriter {
    /// What a record holds beside its texts.
    package struct Numbers {
        /// Numbers of names.
        package var language: UInt16 = 0
        package var category: UInt16 = 0
        package var status: UInt16 = 0
        package var mood: UInt16 = 0
        package var prior: Float = 0
        package var idHash: UInt32 = 0
        package var slugHash: UInt32 = 0
        package var classNumber: Int = 0

        package init() {}
    }

    private var sink = ByteSink()

    package init() {}

    package var bytes: [UInt8] { sink.bytes }

    /// - Parameter spans: where its texts are, in the order of `RecordLayout.Text`.
    package mutating func add(_ numbers: Numbers, _ spans: [StringSpan]) {
        for span in spans {
            sink.u32(span.start)
            sink.u32(span.count)
        }
        sink.u32(UInt32(numbers.language) | UInt32(numbers.category) << 16)
        sink.u32(UInt32(numbers.status) | UInt32(numbers.mood) << 16)
        sink.float(numbers.prior)
        sink.u32(numbers.idHash)
        sink.u32(numbers.slugHash)
        sink.u32(UInt32(truncatingIfNeeded: numbers.classNumber))
    }
}
