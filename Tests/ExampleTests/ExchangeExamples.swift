import Diagnostics
import Exchange
import Testing

/// What the doc comments of Exchange show.
@Suite struct ExchangeExamples {
    @Test func `a file of another tool is read`() throws {
        let json = #"{"macros":[{"id":1,"title":"Delivery::Late parcel","actions":[{"field":"comment_value","value":"It is late."}]}]}"#
        let source = SourceFile(path: "macros.json", text: json)
        let shelf = try FormatReader.read([ForeignFile(source)], as: .zendesk)
        let titles = shelf.texts.map(\.title)  // ["Late parcel"]
        #expect(titles == ["Late parcel"])
    }
}
