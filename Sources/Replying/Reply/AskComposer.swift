import Content

/// Makes one polite message that asks the customer for everything that is missing, at once.
package struct AskComposer: Sendable {
    let composer: ReplyComposer
    let book: Book
    let situation: ReplySituation

    package init(book: Book, situation: ReplySituation) {
        self.book = book
        self.situation = situation
        composer = ReplyComposer(book: book, situation: situation)
    }

    /// What the message asks for, and what the agent has to find out.
    package struct Request: Sendable {
        package let ask: [ReplyFailure.Gap]
        package let find: [ReplyFailure.Gap]
        /// Nil when there is nothing to ask.
        package let reply: Reply?
        /// What in it must not be sent, ready to print.
        package let wrong: [SpokenText]
    }

    package func request(_ parts: [ReplyPart], values: ReplyValues) -> Request {
        let missing = composer.missing(parts, values: values)
        let ask = missing.filter { $0.need.origin == .customer }
        let find = missing.filter { $0.need.origin != .customer }
        guard !ask.isEmpty else { return Request(ask: [], find: find, reply: nil, wrong: []) }
        let wording = ReplyWording(language: situation.language)
        let hello = greeting(parts.map(\.template), values, wording)
        let goodbye = close(wording)
        let blocks = [
            Reply.Block(kind: .block(.greeting), text: hello), Reply.Block(kind: .block(.resolution), text: list(ask, wording)),
            Reply.Block(kind: .block(.invitation), text: goodbye),
        ]
        return Request(
            ask: ask, find: find, reply: Reply(blocks: blocks, templates: parts.map(\.template), values: [], sources: [], notes: []),
            wrong: FinishedText(text: hello, language: situation.language).faults.map(\.message) + ask.flatMap { faults(of: $0, wording) }
                + FinishedText(text: goodbye, language: situation.language).allPlaceholders(Self.correctNames))
    }

    /// Nobody checks what the settings and the front matter ask for; the greeting is a template's, which `check` has read.
    private func faults(of gap: ReplyFailure.Gap, _ wording: ReplyWording) -> [SpokenText] {
        let asked = FilledText(pieces: [.value(words(for: gap, wording))])
        return FinishedText(text: asked, language: situation.language).allPlaceholders(
            SpokenText(
                "correct 'ask' or 'ask_customer' of '\(gap.key)'", pl: "popraw „ask” albo „ask_customer” przy „\(gap.key)”",
                ru: "исправьте «ask» или «ask_customer» у «\(gap.key)»"))
    }

    private static let correctNames = SpokenText(
        "correct the shop's name or your own",
        pl: "popraw nazwę sklepu albo swoje imię",
        ru: "исправьте название магазина или своё имя")

    private func greeting(_ templates: [Template], _ values: ReplyValues, _ wording: ReplyWording) -> FilledText {
        let filler = BlockFiller(book: book, situation: situation, templates: templates, values: values)
        for (index, template) in templates.enumerated() {
            guard let section = template.section(.greeting) else { continue }
            let filled = filler.fill(section, of: index)
            if filled.needs.isEmpty, filled.problems.isEmpty, !filled.text.isBlank { return filled.text }
        }
        return FilledText(pieces: [.markup(wording.greeting)])
    }

    private func list(_ gaps: [ReplyFailure.Gap], _ wording: ReplyWording) -> FilledText {
        var text = FilledText(pieces: [.markup((gaps.count == 1 ? wording.askOne : wording.askSeveral) + "\n\n")])
        for gap in gaps {
            text.append(.markup("- "))
            text.append(.value(words(for: gap, wording)))
            text.append(.markup("\n"))
        }
        return text
    }

    /// What to ask for, in the customer's words where the book has them.
    private func words(for gap: ReplyFailure.Gap, _ wording: ReplyWording) -> String {
        let asked = gap.need.variable?.askCustomer?.text(in: situation.language) ?? ""
        return asked.isEmpty ? gap.label + hint(gap, wording) : asked
    }

    /// An example where the value has a form of its own.
    private func hint(_ gap: ReplyFailure.Gap, _ wording: ReplyWording) -> String {
        guard let variable = gap.need.variable, variable.pattern != nil, let example = variable.example else { return "" }
        return " (\(wording.example(example.text(in: situation.language))))"
    }

    private func close(_ wording: ReplyWording) -> FilledText {
        var text = FilledText(pieces: [.markup(wording.askClose)])
        let name = situation.agent.name
        text.append(.markup("\n\n"))
        text.append(
            .value(
                [name, book.settings.shopName.text(in: situation.language)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
            ))
        return text
    }
}
