import TextAnalysis

/// What people also write to a shop and what hardly any book of replies answers: applications, offers, school projects, the
/// weather, other companies' troubles. It shares the class of courtesy, which is never a result, so that a question about
/// something else finds a place of its own. General sentences, written for this purpose.
///
/// A book may well answer some of them: what one of its own questions says in half of its telling words is left out.
package enum Elsewhere {
    package static let sentences = english + polish + russian

    static let english = [
        "I would like to apply for a job in your team", "do you have any vacancies at the moment", "please find attached my resume",
        "are you looking for seasonal staff", "is there an internship for students", "we offer advertising and link building services",
        "we can bring your website to the top of search results", "I represent a marketing agency and propose a partnership",
        "we are a manufacturer of packaging and would like to be your supplier", "your payment for our services is overdue",
        "please settle our outstanding bill for transport", "would you sponsor our charity run", "we collect donations for an orphanage",
        "I am a journalist writing an article about retail", "I am a student writing a thesis, please fill in my questionnaire",
        "our class does a project about companies", "can we visit your office with pupils", "may we film a video in your hall",
        "what will the weather be like at the weekend", "is there ice on the road to the pass", "which trail is open in winter",
        "how do I get to the lake by bus", "what time does the train leave", "where can I park near the station",
        "which hotel do you recommend", "I found a dog near your building", "our cat ran away last night",
        "my internet provider sent me a huge bill", "the bank charged me a fee for my loan", "my landlord does not heat the flat",
        "the taxi driver drove off with my bag", "the airline cancelled my flight", "how do I renew my driving licence",
        "where do I get a permit for hunting", "which travel insurance should I take", "who won the match yesterday",
        "tell me a joke", "write an essay for my homework", "translate this text for me", "what is the capital of Australia",
        "do you have a recipe for pancakes", "what is the name of the song in your advertisement",
        "can I speak to the director of the company",
        "I would like to rent your warehouse", "are you interested in buying our software", "do you believe in God", "are you a robot",
    ]

    static let polish = [
        "chciałbym aplikować do pracy w państwa firmie", "czy macie wolne etaty", "w załączniku przesyłam swoje CV",
        "czy szukacie pracowników sezonowych", "czy przyjmujecie studentów na staż", "oferujemy pozycjonowanie i reklamę w internecie",
        "państwa strona może być na szczycie wyników wyszukiwania", "reprezentuję agencję marketingową i proponuję współpracę",
        "jesteśmy producentem opakowań i chcemy zostać dostawcą", "państwa płatność za nasze usługi jest przeterminowana",
        "proszę o uregulowanie zaległej należności za transport", "czy zostaniecie sponsorem naszego biegu charytatywnego",
        "zbieramy dary dla domu dziecka", "jestem dziennikarką i piszę artykuł o handlu",
        "piszę pracę dyplomową, proszę o wypełnienie ankiety",
        "nasza klasa robi projekt o firmach", "czy możemy odwiedzić biuro z uczniami", "czy możemy nakręcić film w waszej hali",
        "jaka będzie pogoda w weekend", "czy droga na przełęcz jest oblodzona", "który szlak jest otwarty zimą",
        "jak dojechać autobusem nad jezioro", "o której odjeżdża pociąg", "gdzie zaparkować koło dworca", "jaki hotel polecacie",
        "znalazłem psa pod waszym budynkiem", "uciekł nam w nocy kot", "operator internetu przysłał mi ogromny rachunek",
        "bank naliczył mi opłatę za kredyt", "właściciel mieszkania nie grzeje", "taksówkarz odjechał z moją torbą",
        "linia lotnicza odwołała mój lot", "jak wymienić prawo jazdy", "gdzie dostanę pozwolenie na polowanie",
        "jakie ubezpieczenie turystyczne wybrać", "kto wygrał wczoraj mecz", "opowiedz mi dowcip", "napisz wypracowanie do szkoły",
        "przetłumacz mi ten tekst", "jaka jest stolica Australii", "macie przepis na naleśniki", "jaka to piosenka w waszej reklamie",
        "chcę rozmawiać z dyrektorem firmy", "chciałbym wynająć wasz magazyn", "czy są państwo zainteresowani naszym oprogramowaniem",
        "czy wierzysz w Boga", "czy jesteś robotem",
    ]

    static let russian = [
        "хочу устроиться к вам на работу", "есть ли у вас свободные вакансии", "прилагаю своё резюме", "ищете сотрудников на сезон",
        "берёте студентов на практику", "предлагаем продвижение и рекламу в интернете", "выведем ваш сайт в топ поисковой выдачи",
        "представляю маркетинговое агентство, предлагаю сотрудничество", "мы производим упаковку и хотим стать вашим поставщиком",
        "ваш платёж за наши услуги просрочен", "просим погасить задолженность за перевозку", "станете спонсором благотворительного забега",
        "собираем вещи для детского дома", "я журналист, пишу статью о торговле", "пишу диплом, заполните мою анкету",
        "наш класс делает проект о компаниях", "можно прийти к вам в офис с учениками", "можно снять ролик в вашем зале",
        "какая погода будет на выходных", "есть ли лёд на дороге к перевалу", "какая тропа открыта зимой",
        "как доехать до озера на автобусе",
        "во сколько отходит поезд", "где припарковаться у вокзала", "какую гостиницу посоветуете", "я нашёл собаку возле вашего здания",
        "у нас ночью убежала кошка", "интернет-провайдер прислал огромный счёт", "банк снял комиссию за кредит",
        "хозяин квартиры не включает отопление", "таксист уехал с моей сумкой", "авиакомпания отменила рейс",
        "как поменять водительские права", "где взять разрешение на охоту", "какую туристическую страховку выбрать",
        "кто выиграл вчера матч", "расскажи анекдот", "напиши сочинение для школы", "переведи мне этот текст", "какая столица у Австралии",
        "есть рецепт блинов", "что за песня в вашей рекламе", "хочу поговорить с директором компании", "хочу снять у вас склад в аренду",
        "вам интересна наша программа для бизнеса", "ты веришь в бога", "ты робот",
    ]

    /// The sentences that are about nothing the book answers.
    static func sentences(beside documents: [SearchDocument]) -> [String] {
        var places: [UInt64: [Int]] = [:]
        let telling = sentences.map(beginnings)
        for (index, words) in telling.enumerated() { for word in words { places[word, default: []].append(index) } }
        var isAnswered = [Bool](repeating: false, count: sentences.count)
        for document in documents {
            for text in [document.title] + document.questions + document.keywords {
                var shared: [Int: Int] = [:]
                for word in beginnings(text) { for index in places[word] ?? [] { shared[index, default: 0] += 1 } }
                for (index, count) in shared where count > 1 && count * 2 >= telling[index].count { isAnswered[index] = true }
            }
        }
        return sentences.indices.filter { !isAnswered[$0] }.map { sentences[$0] }
    }

    /// The first four letters of each word that has as many.
    private static func beginnings(_ text: String) -> Set<UInt64> {
        let analysis = Analyzer.analyze(Array(text.utf8))
        return Set(
            analysis.tokens.filter { $0.count >= 4 }.map { token in
                var mix = Mix(seed: 0)
                for scalar in analysis.scalars(of: token).prefix(4) { mix.add(UInt64(scalar)) }
                return mix.state
            })
    }
}
