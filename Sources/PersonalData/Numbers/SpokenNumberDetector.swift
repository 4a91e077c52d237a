/// Finds phone and card numbers that are said in words or in pieces: `oh seven seven double oh nine…`, «восемь девятьсот
/// шестнадцать 204…», `07700 and then 900 145`.
struct SpokenNumberDetector: Sendable {
    /// Words for numbers in a row that are a phone number whatever stands before them.
    private static let leastWords = 6
    /// Figures and pieces of a number behind the word for a phone.
    private static let least = (digits: 7, pieces: 3)
    /// Tokens between the word for a phone and the number.
    private static let distance = 8

    func details(in tokens: [Token], of text: ScannedText) -> [PersonalDetail] {
        var details: [PersonalDetail] = []
        var index = 0
        while index < tokens.count {
            guard let run = run(from: index, in: tokens) else { index += 1; continue }
            if isNumber(run, in: tokens, text) {
                details.append(
                    PersonalDetail(range: tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound, .phone))
            }
            index = run.upperBound
        }
        return details
    }

    /// Two points in a row; one alone parts decimals.
    private func hasDots(_ tokens: ArraySlice<Token>) -> Bool {
        zip(tokens, tokens.dropFirst()).contains { $0.isMark(".") && $1.isMark(".") }
    }

    /// Numbers and words for numbers with marks and small words between them.
    private func run(from start: Int, in tokens: [Token]) -> Range<Int>? {
        guard isPiece(tokens[start]) else { return nil }
        var (end, index) = (start + 1, start + 1)
        while index < tokens.count, index - end < 4 {
            if isPiece(tokens[index]) {
                end = index + 1
            } else if !tokens[index].isMark(",.-–…") && !SpokenNumbers.joints.contains(tokens[index].text) {
                break
            }
            index += 1
        }
        return start..<end
    }

    private func isPiece(_ token: Token) -> Bool {
        token.kind == .number ? token.digits <= 5 && token.digits == token.text.count : SpokenNumbers.digits(in: token.text) != nil
    }

    private func isNumber(_ run: Range<Int>, in tokens: [Token], _ text: ScannedText) -> Bool {
        let pieces = tokens[run].filter(isPiece)
        let spoken = pieces.filter { $0.kind == .word }
        if spoken.count >= Self.leastWords { return true }
        let digits = pieces.reduce(0) { $0 + ($1.kind == .number ? $1.digits : SpokenNumbers.digits(in: $1.text) ?? 0) }
        let isSplit =
            !spoken.isEmpty || tokens[run].contains { SpokenNumbers.joints.contains($0.text) || $0.isMark("…") } || hasDots(tokens[run])
        guard isSplit, digits >= Self.least.digits, pieces.count >= Self.least.pieces else { return false }
        let before = tokens[max(0, run.lowerBound - Self.distance)..<run.lowerBound].filter { $0.kind == .word }.map(\.text)
        return TellingWords.isPhone(before) || spoken.count >= 3 && spoken.count * 2 > pieces.count
    }
}

/// Words for numbers as people read a number aloud, in the languages that come first; folded as ``ScannedText`` folds.
enum SpokenNumbers {
    /// They join the pieces of one number.
    static let joints: Set<String> = ["and", "then", "и", "потом", "дальше", "затем", "далее", "i", "potem", "dalej", "a"]

    /// How many figures a word stands for at least; nil for a word that is not a number.
    static func digits(in word: String) -> Int? {
        if ones.contains(word) { return 1 }
        if tens.contains(where: { word.hasPrefix($0) && word.count <= $0.count + 4 }) { return 2 }
        return hundreds.contains(where: { word.hasPrefix($0) && word.count <= $0.count + 3 }) ? 3 : nil
    }

    private static let ones: Set<String> = [
        "oh", "o", "zero", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple", "treble",
        "hundred", "ноль", "нуль", "ноля", "нуля", "один", "одна", "два", "две",
        "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
        "jeden", "jedynka", "dwa", "dwie", "trzy", "cztery", "pięć", "piec", "sześć", "szesc", "siedem", "osiem", "dziewięć", "dziewiec",
    ]
    private static let tens = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "десять", "одиннадцать", "двенадцать",
        "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать",
        "восемнадцать", "девятнадцать", "двадцать", "тридцать", "сорок",
        "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
        "dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście",
        "siedemnaście", "osiemnaście", "dziewiętnaście", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt",
        "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt", "dwadziescia", "trzydziesci", "czterdziesci", "piecdziesiat",
        "szescdziesiat",
        "siedemdziesiat", "osiemdziesiat", "dziewiecdziesiat",
    ]
    private static let hundreds = [
        "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот",
        "семьсот", "восемьсот", "девятьсот", "sto", "dwieście", "trzysta",
        "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset", "dwiescie", "piecset", "szescset", "dziewiecset",
    ]
}
