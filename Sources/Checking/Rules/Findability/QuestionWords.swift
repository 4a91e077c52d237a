import Content

/// The words of an example question, folded, and those of them that say what it is about.
struct QuestionWords: Sendable {
    let all: [String]
    let content: [String]

    init(_ text: String) {
        all = text.unicodeScalars.split { !Letters.isLetter($0.value) && !Letters.isDigit($0.value) }.map { Letters.folded(String(String.UnicodeScalarView($0))) }
        content = all.filter { !Self.common.contains($0) }
    }

    /// The same for questions of the same words in any order; nil where there are none.
    var key: UInt64? {
        guard !all.isEmpty else { return nil }
        return all.sorted().joined(separator: " ").utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Words that customers put before every question.
    private static let common: Set<String> = Set("""
        a an the i my me we our you your it its is am are was be do does did can could will would have has had to of for in on at with and or not no so \
        hi hello hey good morning day evening please help thanks thank question problem issue trouble something anything what how why when where who which there here this that need want know tell \
        я мы вы он она оно они мой моя мое мои меня мне вас вам ваш ваша это этот эта то так как что кто где когда почему зачем какой какая какие есть был была было быть \
        не ни нет да и а но или в во на с со к ко у о об от до за по из для же ли бы мне здравствуйте добрый день вечер утро привет пожалуйста помогите помощь спасибо вопрос проблема подскажите скажите хочу нужно надо можно могу \
        ja my wy on ona ono oni moj moja moje mnie mi nas was pan pani panstwo to ten ta jest sa byl byla bylo byc nie tak i a ale lub albo w we na z ze do od po za o u dla czy jak co kto gdzie kiedy dlaczego jaki jaka jakie \
        dzien dobry witam czesc hej prosze pomocy pomoc dziekuje pytanie problem chce chcialbym chcialabym potrzebuje moge mozna mam
        """.split(separator: " ").map(String.init))
}
