import Content

/// The words of an example question, folded and named by their hashes (FNV-1a, 64 bits, over their scalars).
struct QuestionWords: Sendable {
    /// In the order of the text.
    let all: [UInt64]
    /// False where no word says what the question is about.
    let saysSomething: Bool

    init(_ text: String) {
        var words: [UInt64] = []
        var hash = Self.seed
        var isInside = false
        func close() {
            if isInside { words.append(hash) }
            (hash, isInside) = (Self.seed, false)
        }
        for scalar in text.unicodeScalars {
            guard Letters.isLetter(scalar.value) || Letters.isDigit(scalar.value) else {
                close()
                continue
            }
            hash = Self.mixed(hash, Letters.folded(scalar.value))
            isInside = true
        }
        close()
        all = words
        saysSomething = words.contains { !Self.common.contains($0) }
    }

    /// The same for questions of the same words in any order; nil where there are none.
    var key: UInt64? { all.isEmpty ? nil : all.sorted().reduce(Self.seed) { ($0 ^ $1) &* Self.prime } }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    private static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* prime }

    /// Words that customers put before every question.
    private static let common: Set<UInt64> = Set("""
        a an the i my me we our you your it its is am are was be do does did can could will would have has had to of for in on at with and or not no so \
        hi hello hey good morning day evening please help thanks thank question problem issue trouble something anything what how why when where who which there here this that need want know tell \
        я мы вы он она оно они мой моя мое мои меня мне вас вам ваш ваша это этот эта то так как что кто где когда почему зачем какой какая какие есть был была было быть \
        не ни нет да и а но или в во на с со к ко у о об от до за по из для же ли бы мне здравствуйте добрый день вечер утро привет пожалуйста помогите помощь спасибо вопрос проблема подскажите скажите хочу нужно надо можно могу \
        ja my wy on ona ono oni moj moja moje mnie mi nas was pan pani panstwo to ten ta jest sa byl byla bylo byc nie tak i a ale lub albo w we na z ze do od po za o u dla czy jak co kto gdzie kiedy dlaczego jaki jaka jakie \
        dzien dobry witam czesc hej prosze pomocy pomoc dziekuje pytanie problem chce chcialbym chcialabym potrzebuje moge mozna mam
        """.split(separator: " ").map { $0.unicodeScalars.reduce(seed) { mixed($0, $1.value) } })
}
