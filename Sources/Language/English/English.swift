/// English; what a language without a pack falls back to.
extension LanguagePack {
    package static let english = LanguagePack(
        tag: .english, name: "English", blocks: .english, plural: .oneOther, grammar: .english, dates: .english, mail: .english,
        mood: .english, answers: .english,
        questions: .english, names: .english, escalation: .english, style: .english, writer: .english, measures: .english, search: .english,
        reply: .english, scaffold: .english,
        commitments: .english, site: englishSite)
}

extension BlockNames {
    static let english = BlockNames(
        greeting: ["Greeting"],
        empathy: ["Empathy"],
        resolution: ["Resolution"],
        anticipation: ["Anticipation"],
        apology: ["Apology"],
        compensation: ["Compensation"],
        invitation: ["Invitation"])
}
