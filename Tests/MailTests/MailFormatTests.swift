import Foundation
import Testing

@testable import Mail

@Suite struct MailFormatTests {
    @Test(arguments: [
        ("=?utf-8?B?0JPQtNC1?= =?koi8-r?Q?_=DA=C1=CB=C1=DA?=", "Где заказ"),
        ("Re: =?iso-8859-2?q?zam=F3wienie=3F?= 12", "Re: zamówienie? 12"),
        ("=?windows-1251?B?zuvl4w==?=", "Олег"), ("=?x-klingon?Q?=FF=81?= b", "=?x-klingon?Q?=FF=81?= b"), ("plain", "plain"),
    ])
    func `decodes words in headers`(value: String, text: String) { #expect(EncodedWords.decoded(value) == text) }

    @Test(arguments: [
        ("Tue, 3 Nov 2026 10:00:00 +0100 (CET)", "2026-11-03T09:00:00Z"), ("3 Nov 26 10:00 GMT", "2026-11-03T10:00:00Z"),
        ("Tue, 03 Nov 2026 10:00:00 EST", "2026-11-03T15:00:00Z"), ("Tue, 3 Nov 2026 10:00:00 -0330", "2026-11-03T13:30:00Z"),
        ("31 Feb 2026 10:00:00 Z", "-"),
    ])
    func `reads the dates that mail has`(date: String, time: String) {
        #expect(MailDate.seconds(date).map { Date(timeIntervalSince1970: Double($0)).formatted(.iso8601) } ?? "-" == time)
    }

    @Test(arguments: [
        "koi8-r": ["какая посылка", "0xCB 0xC1 0xCB 0xC1 0xD1 0x20 0xD0 0xCF 0xD3 0xD9 0xCC 0xCB 0xC1"],
        "windows-1250": ["żółć", "0xBF 0xF3 0xB3 0xE6"],
        "iso-8859-2": ["żółć", "0xBF 0xF3 0xB3 0xE6"], "windows-1251": ["ёж", "0xB8 0xE6"], "iso-8859-1": ["é“", "0xE9 0x93"],
    ])
    func `reads old charsets`(charset: String, sample: [String]) {
        let bytes = sample[1].split(separator: " ").compactMap { UInt8($0.dropFirst(2), radix: 16) }
        #expect(MailCharset.text(bytes, named: charset) == sample[0])
    }

    @Test func `a field of many short lines is read, and its beginning kept`() {
        var headers = MailHeaders()
        headers.add(Array("References: <1@x>".utf8))
        for number in 2...50_000 { headers.add(Array(" <\(number)@x>".utf8)) }
        #expect(headers.messageIDs("references").prefix(3) == ["1@x", "2@x", "3@x"])
        #expect((1_000...3_000).contains(headers.messageIDs("references").count))
    }
}
