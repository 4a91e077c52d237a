import Content
import Diagnostics
import Testing

/// Files of values as shop systems write them.
@Suite struct ValuesFileReaderTests {
    private static func read(_ text: String) -> (values: [String], problems: [String]) {
        let file = SourceFile(path: "order.json", text: text)
        let (values, problems) = ValuesFileReader.read(file)
        let shown = values.map { value in
            let place = file.range(value.offsets).start
            return "\(place.line):\(place.column) \(value.owner.map { $0 + "." } ?? "")\(value.name)=\(value.text)"
        }
        return (shown, problems.map(\.line))
    }

    @Test(arguments: [
        ("order_number: D104233\nrefund: 249.90\n", ["1:15 order_number=D104233", "2:9 refund=249.90"]),
        ("{\"order_number\": \"D104233\",\n\t\"refund\": 249.90}", ["1:18 order_number=D104233", "2:12 refund=249.90"]),
        ("{\"late\": {\"days\": 3}, \"none\": null, \"empty\": \"\"}", ["1:19 late.days=3", "1:46 empty="]),
        ("name: Иван\nday: 2026-12-04\n", ["1:7 name=Иван", "2:6 day=2026-12-04"]), ("", []), ("{}", []),
    ]) func `every value has its place`(_ text: String, _ values: [String]) {
        #expect(Self.read(text).values == values)
        #expect(Self.read(text).problems == [])
    }

    @Test(arguments: [
        ("a: [1, 2]", "order.json:1:1: error: value of 'a' is a list; write a text or a number [values]"),
        ("a: {b: {c: 1}}", "order.json:1:5: error: value of 'b' is a mapping; write a text or a number [values]"),
        ("- a", "order.json:1:1: error: the file holds a list; write 'name: value', one per line, or a JSON object [values]"),
        ("a: 1\na: 2", "order.json:1:1: error: key 'a' stands twice; keep one [values]"),
    ]) func `what cannot be read is reported with its place`(_ text: String, _ problem: String) {
        #expect(Self.read(text).problems == [problem])
    }
}
