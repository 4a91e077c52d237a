import Testing
@testable import Diagnostics
@Suite struct P { @Test func `x`() { #expect(Suggestion.nearest(to: "delivry", in: ["money","delivery"]) == "delivery") } }
