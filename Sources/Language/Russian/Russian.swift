/// Russian.
extension LanguagePack {
    package static let russian = LanguagePack(
        tag: .russian, name: "Русский", blocks: .russian, plural: .eastSlavic, grammar: .russian, dates: .russian, mail: .russian,
        mood: .russian, answers: .russian,
        questions: .russian, names: .russian, escalation: .russian, style: .russian, writer: .russian, measures: .russian, search: .russian,
        reply: .russian, scaffold: .russian,
        commitments: .russian, site: russianSite)
}

extension BlockNames {
    static let russian = BlockNames(
        greeting: ["Приветствие", "Привет-пока"],
        empathy: ["Присоединение", "Мы одной крови"],
        resolution: ["Решение", "Помоги мне"],
        anticipation: ["Забота", "Море заботы"],
        apology: ["Извинение", "Прощёное воскресенье"],
        compensation: ["Компенсация", "Плюшки к чаю"],
        invitation: ["Приглашение", "Открытая дверь"])
}
