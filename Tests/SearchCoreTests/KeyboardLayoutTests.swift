import SearchCore
import Testing

@Suite struct KeyboardLayoutTests {
    private func russian(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { KeyboardLayout.toRussian($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private func latin(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { KeyboardLayout.toLatin($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `reads Latin keys as Russian ones, brackets and commas as letters`() {
        #expect(russian("ult pfrfp") == "где заказ")
        #expect(russian("[jxe dthyenm njdfh") == "хочу вернуть товар")
        #expect(russian("Gjxtve") == "почему")
        #expect(russian("12 34") == nil)
    }

    @Test func `reads Russian keys as Latin ones`() {
        #expect(latin("пвяшу оуые ьщоу яфьщцшутшу") == "gdzie jest moje zamowienie")
        #expect(latin("abc") == nil)
        #expect(latin("jnxёn") == nil, "a ё alone makes no Russian text")
    }
}
