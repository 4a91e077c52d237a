import Content
import Replying
import Testing

@Suite struct MoodReaderTests {
    @Test(arguments: [
        ("When will the Polana be in stock again?", Mood.calm), ("Can you still change the address? The tags are still on.", .calm),
        ("What a lovely jacket! Does it come in green?", .calm), ("Когда снова появится палатка?", .calm),
        ("Kiedy znowu będzie polar Lis?", .calm),
        ("My parcel has not arrived and I am worried.", .worried), ("The sole came apart, how do I claim?", .worried),
        ("Деньги до сих пор не пришли.", .worried),
        ("Pieniędzy nadal nie ma na koncie.", .worried), ("С карты списали дважды", .worried),
        ("The tent is torn open, one pole is broken! I leave on Friday.", .upset),
        ("You promised it last week and it is still not here.", .upset),
        ("Что у вас с сайтом? Третий раз не проходит оплата", .upset), ("Zamiast butów przyszła kurtka! Zabierzcie to.", .upset),
        ("WHERE IS MY ORDER??", .upset),
    ]) func `reads how the customer feels`(_ text: String, _ mood: Mood) {
        #expect(MoodReader().mood(of: text) == mood)
    }
}
