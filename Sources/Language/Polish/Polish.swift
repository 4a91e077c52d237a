/// Polish.
extension LanguagePack {
    package static let polish = LanguagePack(
        tag: .polish, name: "Polski", blocks: .polish, plural: .polish, grammar: .polish, dates: .polish, mail: .polish, mood: .polish,
        answers: .polish,
        questions: .polish, names: .polish, escalation: .polish, style: .polish, writer: .polish, measures: .polish, search: .polish,
        reply: .polish, scaffold: .polish,
        commitments: .polish, site: polishSite)
}

extension BlockNames {
    static let polish = BlockNames(
        greeting: ["Powitanie"],
        empathy: ["Empatia"],
        resolution: ["Rozwiązanie"],
        anticipation: ["Troska"],
        apology: ["Przeprosiny"],
        compensation: ["Rekompensata"],
        invitation: ["Zaproszenie"])
}
