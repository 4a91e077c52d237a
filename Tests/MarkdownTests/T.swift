import Testing
@testable import Markdown
@Suite struct P { @Test func `x`() { print(Document(parsing: "a *b* [c](d)\n\n| a | b |\n|--|--|\n| ~~c~~ | `d` |\n").root) } }
