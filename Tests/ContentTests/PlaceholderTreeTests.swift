import Basics
import Content
import Diagnostics
import Language
import Testing

@Suite struct PlaceholderTreeTests {
    private func dump(_ text: String) -> [String] { PlaceholderDump(text).lines }

    @Test func `reads outputs with filters and arguments`() {
        #expect(
            dump("Ждать {{ days }} {{days|plural:\"день\", 'дня',\"дней\"}}, {{ facts.fee | money | default: 1.50 }}!") == [
                "‹Ждать ›", "days ‹{{ days }}›", "‹ ›",
                "days | plural(text(\"день\"), text(\"дня\"), text(\"дней\")) ‹{{days|plural:\"день\", 'дня',\"дней\"}}›",
                "‹, ›", "facts.fee | money() | default(number(1.5)) ‹{{ facts.fee | money | default: 1.50 }}›", "‹!›",
            ])
    }

    @Test func `reads braces and bars inside quotes as text, and no-break spaces as blanks`() {
        #expect(dump("{{ a | default: \"}} | %}\" }}") == ["a | default(text(\"}} | %}\")) ‹{{ a | default: \"}} | %}\" }}›"])
        #expect(dump("{{\u{A0}имя\u{A0}| upcase\u{A0}}}") == ["имя | upcase() ‹{{\u{A0}имя\u{A0}| upcase\u{A0}}}›"])
        #expect(dump("{ a } %} }} {a") == ["‹{ a } %} }} {a›"])
    }

    @Test func `binds and tighter than or`() {
        #expect(
            dump("{% if a or b == \"x\" and c != 2 or true %}y{% endif %}") == [
                "if ((a or (b == text(\"x\") and c != number(2))) or bool(true))", "  ‹y›",
            ])
    }

    @Test func `nests branches`() {
        #expect(
            dump("{% if a %}1{% if b %}2{% else %}3{% endif %}{% elsif c %}4{% else %}{% include \"d\" %}{% endif %}5") == [
                "if a", "  ‹1›", "  if b", "    ‹2›", "  else", "    ‹3›", "if c", "  ‹4›", "else", "  include d ‹{% include \"d\" %}›",
                "‹5›",
            ])
    }

    @Test func `takes lines of nothing but tags away whole`() {
        #expect(dump("а\n{% if x %}\nб\n  {% else %}  \r\nв\n{% endif %}\nг\n") == ["‹а⏎›", "if x", "  ‹б⏎›", "else", "  ‹в⏎›", "‹г⏎›"])
        #expect(dump("{% if x %}\n{% if y %}\nа\n{% endif %}\n{% endif %}\nб") == ["if x", "  if y", "    ‹а⏎›", "‹б›"])
        #expect(dump("а {% if x %}\nб\n{% endif %} в\n") == ["‹а ›", "if x", "  ‹⏎б⏎›", "‹ в⏎›"])
        #expect(dump("{% if x %}{% if y %}\nа{% endif %}{% endif %}\n") == ["if x", "  if y", "    ‹а›", "‹⏎›"])
    }

    @Test func `trims on the side of a dash`() {
        #expect(dump("а \n {{- x -}} \n б {%- if y -%} в {%- endif %} г") == ["‹а›", "x ‹{{- x -}}›", "‹б›", "if y", "  ‹в›", "‹ г›"])
        #expect(dump("{{-}} {{--}}").filter { $0.contains("error") }.count == 2)
    }

    @Test func `keeps what is broken as text`() {
        #expect(
            dump("а {{ b | }} в") == [
                "‹а ›", "‹{{ b | }}›", "‹ в›",
                "a.md:1:4: error: filter name is missing after '|'; write one such as default [placeholders-are-well-formed]",
            ])
    }

    @Test func `lists variables, branches and fragments in the order of the text`() {
        let text = "{{ a | default: b }}{% if c == d %}{{ e }}{% elsif f %}{% include \"g\" %}{% endif %}"
        let tree = PlaceholderParser.parse(SourceFile(path: "", text: text), 0..<text.utf8.count).tree
        #expect(tree.variables.map(\.value) == ["a", "b", "c", "d", "f", "e"])
        #expect(tree.includes.map(\.name.value) == ["g"])
        #expect(tree.conditionals.count == 1 && tree.outputs.count == 2)
    }

    /// Parts never overlap, stand in order and cover only the text; any text survives.
    @Test func `survives random texts`() {
        let tokens = [
            "{{", "}}", "{%", "%}", "{%-", "-%}", "if", "elsif", "else", "endif", "include", " ", "\n", "a", "|", ":", ",", "\"", "'", "==",
            "and", "or", "1", ".", "-", "ё", "“", "{", "}",
        ]
        for seed in 1...20_000 {
            var random = SplitMix(seed: UInt64(seed))
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in tokens.randomElement(using: &random) ?? "" }.joined()
            let file = SourceFile(path: "", text: text)
            let tree = PlaceholderParser.parse(file, 0..<text.utf8.count).tree
            var end = 0
            for range in tree.markup {
                #expect(range.lowerBound >= end && range.upperBound <= text.utf8.count, "seed \(seed): \(text.debugDescription)")
                end = range.upperBound
            }
            _ =
                Evaluator(formatter: Settings().formatter(for: .russian), fragments: { _ in nil }, value: { .text($0) }).fill(
                    tree, of: file
                ).tree
        }
    }
}
