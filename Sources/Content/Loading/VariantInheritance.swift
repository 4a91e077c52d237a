import Diagnostics

/// Gives every variant what its front matter leaves out, from the text of the same id and language it varies.
///
/// Questions and keywords are not inherited: the search learns them once for a template and all its variants, and what a
/// variant lists comes on top.
struct VariantInheritance {
    func apply(to templates: [Template]) -> (templates: [Template], problems: [Diagnostic]) {
        let bases = Dictionary(templates.filter { $0.name.variant == nil }.map { ($0.name, $0) }) { first, _ in first }
        var problems: [Diagnostic] = []
        let linked = templates.map { template in
            guard template.name.variant != nil else { return template }
            guard let base = bases[TextName(id: template.name.id, language: template.name.language)] else {
                problems.append(
                    Diagnostic(
                        .error, rule: "variants-belong-to-a-text", path: template.path,
                        "variant '\(template.name)' has no text to vary; add '\(template.name.id.slug).\(template.name.language).md'"))
                return template
            }
            return inherited(template, from: base)
        }
        return (linked, problems)
    }

    private func inherited(_ own: Template, from base: Template) -> Template {
        func inherited<Value>(_ items: [Located<Value>]) -> [Located<Value>] { items.map { Located($0.value, at: 0..<0) } }
        func has(_ key: String) -> Bool { own.fields[key] != nil }
        let named = Set(own.variables.map(\.name))
        return Template(
            name: own.name, file: own.file, fields: own.fields, body: own.body,
            title: has("title") ? own.title : Located(base.title.value, at: 0..<0),
            heading: own.heading ?? base.heading.map { Located($0.value, at: 0..<0) },
            questions: own.questions, interest: own.interest ?? base.interest, keywords: own.keywords,
            channels: has("channels") ? own.channels : inherited(base.channels),
            mood: has("mood") ? own.mood : base.mood, fault: has("fault") ? own.fault : base.fault,
            variables: own.variables + base.variables.filter { !named.contains($0.name) },
            articles: has("articles") ? own.articles : inherited(base.articles),
            law: has("law") ? own.law : inherited(base.law), owner: own.owner ?? base.owner, reviewed: own.reviewed ?? base.reviewed,
            reviewIn: own.reviewIn ?? base.reviewIn,
            status: has("status") ? own.status : base.status, change: own.change ?? base.change, revise: own.revise,
            sections: own.sections, slips: own.slips, revision: own.revision)
    }
}
