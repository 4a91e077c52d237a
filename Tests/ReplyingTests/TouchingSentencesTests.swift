import Testing

@testable import Replying

/// Sentences without a blank between them, as people type on a telephone.
@Suite struct TouchingSentencesTests {
    @Test(arguments: [
        (
            "Где заказ?Когда привезут?И как вернуть если мал",
            ["Где заказ?", "Когда привезут?", "И как вернуть если мал"]
        ),
        ("Where is D104233.It should be here", ["Where is D104233.", "It should be here"]),
        ("Gdzie paczka!Czekam już tydzień", ["Gdzie paczka!", "Czekam już tydzień"]),
        ("Ask U.S.A. shops", ["Ask U.S.A. shops"]),
        ("see https://shop.example/?Order=Now please", ["see https://shop.example/?Order=Now please"]),
        ("write to ada@post.example today", ["write to ada@post.example today"]), ("version 1.2.3 of it", ["version 1.2.3 of it"]),
        ("т.е. сегодня", ["т.е. сегодня"]),
    ]) func `a mark that touches the next sentence ends its own`(_ text: String, _ sentences: [String]) {
        #expect(UnitSplitter().sentences(of: text).map(\.text) == sentences)
    }
}
