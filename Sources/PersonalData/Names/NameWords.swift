/// Words that say that a name follows, in the languages that come first; folded as ``ScannedText`` folds.
enum NameWords {
    enum Strength: Sendable {
        /// What follows is a name, however it is written: `my name is`.
        case certain
        /// What follows is a name if it is capitalised: `na nazwisko`, «получатель».
        case likely
        /// What follows is a name if it is two capitalised words that end there: `this is`, «это», `for`.
        case weak
        /// What follows is a name if it is two capitalised words that read as one: `for`, «от».
        case faint
    }

    struct Cue: Sendable {
        let words: [String]
        let strength: Strength
    }

    /// `*` at the end means any ending.
    private static let all: [Cue] = lines(certain, .certain) + lines(likely, .likely) + lines(weak, .weak) + lines(faint, .faint)

    private static let byFirstWord = Dictionary(grouping: all.filter { !$0.words[0].hasSuffix("*") }) { $0.words[0] }
    private static let withAnyEnding = all.filter { $0.words[0].hasSuffix("*") }

    static func cues(beginningWith word: String) -> [Cue] {
        (byFirstWord[word] ?? []) + withAnyEnding.filter { word.hasPrefix($0.words[0].dropLast()) }
    }

    private static func lines(_ text: String, _ strength: Strength) -> [Cue] {
        text.split(separator: "\n").map { Cue(words: $0.split(separator: " ").map(String.init), strength: strength) }
    }

    private static let certain = """
        my name is
        my name's
        my names
        my full name is
        his name is
        her name is
        меня зовут
        зовут меня
        мое имя
        моя фамилия
        nazywam sie
        nazywam się
        mam na imie
        mam na imię
        moje nazwisko
        moje imię
        """

    private static let likely = """
        under the name
        in the name of
        mr
        mrs
        ms
        mr .
        mrs .
        ms .
        my husband
        my wife
        my mother
        my father
        my mum
        my dad
        my son
        my daughter
        my sister
        my brother
        recipient
        addressee
        имя
        фамилия
        фио
        на имя
        на фамилию
        получател*
        отправител*
        заказчи*
        покупател*
        господин*
        госпож*
        г-н*
        г-ж*
        мой муж
        моя жена
        моя мама
        мой папа
        мой отец
        мой сын
        моя дочь
        мой брат
        моя сестра
        мужа
        жены
        na nazwisko
        nazwisko
        imię i nazwisko
        imie i nazwisko
        odbiorc*
        nadawc*
        adresat*
        zamawiając*
        zamawiajac*
        pan
        pana
        panu
        panem
        pani
        panią
        pania
        mój tata
        moja mama
        mój mąż
        moja żona
        mój syn
        moja córka
        mój brat
        moja siostra
        mąż
        żona
        męża
        żony
        """

    private static let weak = """
        this is
        i am
        im
        i'm
        i’m
        its
        it's
        name :
        named
        called
        pisze
        пишет
        это
        я
        jestem
        z tej strony
        """

    private static let faint = """
        for
        by
        from
        to
        with
        для
        на
        от
        dla
        od
        przez
        """

    /// They stand between a telling word and the name.
    static let links: Set<String> = [
        "is", "was", "be", "to", "это", "мой", "моя", "мою", "моего",
        "ma", "być", "jest", "mój", "moja", "mojego", "von", "van", "de", "da",
    ]

    /// They follow a name and belong to none.
    static let stops: Set<String> = [
        "and", "i", "we", "you", "or", "from", "but", "who", "with", "at", "in", "on", "my", "the", "a", "an", "it", "is", "was", "here",
        "и", "а", "я", "мы", "но", "из", "у", "мне", "хочу", "заказ",
        "заказывал", "заказывала", "вы", "от", "по", "не", "что", "у",
        "oraz", "a", "ja", "z", "w", "na", "nie", "ale", "że", "ze", "chciałbym", "chciałabym", "mam", "to", "jestem", "się", "sie",
        "not", "this", "that", "your", "still", "мой", "моя", "это", "жду", "czekam", "which", "order",
    ]

    static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "inż", "mgr", "jr", "sr"]

    /// They end a letter; a name follows, on the same line or the next one.
    static let closings: [[String]] = [
        ["regards"], ["sincerely"], ["faithfully"], ["truly"], ["wishes"], ["с", "уважением"], ["с", "ув"], ["с", "ув", "."],
        ["с", "наилучшими", "пожеланиями"], ["z", "poważaniem"],
        ["z", "powazaniem"], ["z", "wyrazami", "szacunku"], ["pozdrawiam"], ["pozdrowienia"],
    ]
    /// They also begin a sentence: the name needs a comma, a dash or a line of its own.
    static let thanks: [[String]] = [
        ["cheers"], ["thx"], ["ta"], ["thanks"], ["thank", "you"], ["best"], ["спасибо"], ["благодарю"], ["dziękuję"], ["dziekuje"],
        ["dzięki"], ["dzieki"],
    ]
    static let closingWords: Set<String> = [
        "yours", "serdecznie", "a", "bunch", "so", "much", "very", "in", "advance",
        "again", "z", "góry", "gory", "за", "помощь", "заранее",
    ]

    /// Russian patronymics in all cases.
    static func isPatronymic(_ word: String) -> Bool {
        guard word.count >= 6 else { return false }
        let stems = ["ович", "евич", "ьич", "овн", "евн", "ичн", "инич"]
        let endings = ["", "а", "у", "ем", "ом", "е", "ы", "ой", "и"]
        return stems.contains { stem in endings.contains { word.hasSuffix(stem + $0) } }
    }

    /// Two words that read as a name without a telling word: a given name first, or a surname by its ending.
    static func isPersonLike(_ words: [String]) -> Bool {
        guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
        return givenNames.contains(first) || givenNames.contains(last) || isSurname(last) || isSurname(first)
    }

    /// Endings of Russian, Polish and English surnames, in their cases.
    static func isSurname(_ word: String) -> Bool {
        guard word.count > 4 else { return false }
        return surnameEndings.contains { word.hasSuffix($0) } || ["o'", "o’", "mc", "mac"].contains { word.hasPrefix($0) }
    }

    private static let surnameEndings = [
        "ов", "ова", "ову", "овой", "овым", "ев", "ева", "еву", "евой", "евым", "ин", "ина",
        "ину", "иной", "иным", "ский", "ская", "ского", "скому", "ской", "цкий", "цкая",
        "енко", "чук", "ян", "швили", "ski", "ska", "skiego", "skiej", "skiemu", "ską", "cki", "cka", "ckiego",
        "ckiej", "wicz", "wicza", "czyk", "czyka", "czak", "czaka", "ński", "ńska", "ńskiego", "ńskiej",
    ]

    /// The most frequent given names of the three languages' countries.
    static let givenNames = Set(
        """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew \
        joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott \
        brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter kyle noah ethan \
        oliver harry liam callum connor sean ian simon martin colin graham stuart neil craig lewis jamie luke mohammed ahmed ali omar mary patricia \
        jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol \
        amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen \
        samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren \
        christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice \
        julia judy sophia grace denise amber fiona siobhan niamh aoife claire gemma chloe lucy zoe priya fatima aisha \
        александр алексей анатолий андрей антон аркадий артем борис \
        вадим валентин валерий василий виктор виталий владимир \
        владислав вячеслав геннадий георгий григорий даниил денис \
        дмитрий евгений егор иван игорь илья кирилл константин леонид \
        максим михаил никита николай олег павел петр роман руслан сергей \
        станислав степан тимур федор эдуард юрий ярослав александра \
        алена алина алла анастасия ангелина анна валентина валерия вера \
        вероника виктория галина дарья диана евгения екатерина елена \
        елизавета жанна зинаида зоя инна ирина карина кристина ксения \
        лариса лидия людмила маргарита марина мария надежда наталья нина \
        оксана ольга полина раиса светлана софия тамара татьяна юлия яна \
        adam andrzej antoni artur bartosz damian dariusz dawid filip grzegorz jacek jakub jan janusz jerzy józef kamil karol krzysztof łukasz \
        maciej marcin marek mariusz mateusz michał paweł piotr rafał robert ryszard sebastian sławomir stanisław szymon tadeusz tomasz wiesław \
        wojciech zbigniew agata agnieszka aleksandra alicja anna barbara beata bożena danuta dorota elżbieta ewa grażyna halina hanna irena iwona \
        jadwiga joanna jolanta julia justyna kamila karolina katarzyna krystyna magdalena małgorzata maria marta marzena monika natalia patrycja \
        paulina renata sylwia teresa urszula weronika wiesława zofia zuzanna
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
