import Basics
import Content
import Diagnostics

/// The words of an example question, folded and named by their hashes (FNV-1a, 64 bits, over their scalars).
struct QuestionWords: Sendable {
    /// In the order of the text.
    let all: [UInt64]
    /// False where no word says what the question is about.
    let saysSomething: Bool

    init(_ text: String) {
        var words: [UInt64] = []
        var hash = FNV1a()
        var isInside = false
        func close() {
            if isInside { words.append(hash.value) }
            (hash, isInside) = (FNV1a(), false)
        }
        for scalar in text.unicodeScalars {
            guard Letters.isLetter(scalar.value) || Letters.isDigit(scalar.value) else {
                close()
                continue
            }
            hash.add(Letters.folded(scalar.value))
            isInside = true
        }
        close()
        all = words
        saysSomething = words.contains { !Self.common.contains($0) }
    }

    /// The same for questions of the same words in any order; nil where there are none.
    var key: UInt64? { all.isEmpty ? nil : Self.hash(all.sorted()) }

    private static func hash(_ units: some Sequence<some FixedWidthInteger & UnsignedInteger>) -> UInt64 {
        var hash = FNV1a()
        hash.add(units)
        return hash.value
    }

    /// Words that customers put before every question.
    private static let common: Set<UInt64> = Set(
        """
        a an the i my me we our you your it its is am are was be do does did can could will would have has had to of for in on at with and or not no so \
        hi hello hey good morning day evening please help thanks thank question problem issue trouble something anything what how why when where who which there here this that need want know tell \
        я мы вы он она оно они мой моя мое мои меня мне вас вам ваш ваша это этот эта то так как что кто где когда почему зачем какой какая какие есть был была было быть \
        не ни нет да и а но или в во на с со к ко у о об от до за по из для же ли бы мне здравствуйте добрый день вечер утро привет пожалуйста помогите помощь спасибо вопрос проблема подскажите скажите хочу нужно надо можно могу \
        ja my wy on ona ono oni moj moja moje mnie mi nas was pan pani panstwo to ten ta jest sa byl byla bylo byc nie tak i a ale lub albo w we na z ze do od po za o u dla czy jak co kto gdzie kiedy dlaczego jaki jaka jakie \
        dzien dobry witam czesc hej prosze pomocy pomoc dziekuje pytanie problem chce chcialbym chcialabym potrzebuje moge mozna mam
        """.split(separator: " ").map { hash($0.unicodeScalars.lazy.map(\.value)) })
}
