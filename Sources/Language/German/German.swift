extension LanguageTag {
    package static let german = LanguageTag(known: "de")
}

/// German.
extension LanguagePack {
    package static let german = LanguagePack(
        tag: .german, name: "Deutsch", blocks: .german, plural: .oneOther, grammar: .german, dates: .german, mail: .german, mood: .german,
        answers: .german,
        questions: .german, names: .german, escalation: .german, style: .german, writer: .german, measures: .german, search: .german,
        reply: .german, scaffold: .german,
        commitments: .german, site: germanSite)
}

extension BlockNames {
    static let german = BlockNames(
        greeting: ["Begrüßung"],
        empathy: ["Verständnis"],
        resolution: ["Lösung"],
        anticipation: ["Vorausschau"],
        apology: ["Entschuldigung"],
        compensation: ["Wiedergutmachung"],
        invitation: ["Einladung"])
}
