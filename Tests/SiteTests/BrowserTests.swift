import Content
import Foundation
import Language
import SearchAsset
import SearchCore
import Site
import Testing

/// The module in a real WebAssembly engine gives the bytes that the native code gives.
@Suite struct BrowserTests {
    static let node = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/node" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Analysis, spelling, layout, ranking, sentences, prefixes, highlights, exact names, malformed and empty input.
    static let vectors: [(text: String, typing: Bool)] = [
        ("где мой заказ", false), ("Где МОЙ зааказ??", false), ("ult pfrfp", false), ("пвяшу оуые ьщоф зфсялф", false),
        ("gdzie jest moja paczka", false), ("jak zwrcoic towra", false), ("zwrócić", false), ("zwro\u{301}cic\u{301}", false),
        ("returning items that do not fit", false), ("refnud did not raech my card", false), ("возв", true), ("во", true), ("pac", true),
        ("money/refund-late", false), ("how-to-return", false), ("", false), ("???", false), ("qqqq zzzz", false),
        (
            "Здравствуйте! Меня зовут Анна, я покупаю у вас давно. Подскажите, как вернуть товар, который не подошёл? И когда придут деньги на карту? Заранее большое спасибо!",
            false
        ),
        (
            "Dear team,\n\nthank you for your service. My parcel has not arrived and tracking does not update. When will it come?\nBest wishes, John Smith, 12 Green Street",
            false
        ),
        ("😀 退款 ὅπου قطعة \u{0}\u{7F}\"\\", false),
    ]

    static let passage = "Return a parcel: заказ возвращают, paczkę zwracasz, a refund reaches your card."

    @Test(.enabled(if: node != nil, "node is not installed"), arguments: ["en", "pl", "ru"])
    func `the browser answers byte for byte as the native code does`(language: String) throws {
        let content = try #require(VectorTests.sample.site.search.first { $0.key.description == language }?.value)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try SearchAsset.module.write(to: folder.appending(path: "search.wasm"))
        try Data(content.texts.bytes).write(to: folder.appending(path: "texts.bin"))
        for (place, piece) in content.pieces.enumerated() { try Data(piece.bytes).write(to: folder.appending(path: "piece.\(place)")) }
        try Data(Self.script.utf8).write(to: folder.appending(path: "run.mjs"))
        let queries = try JSONSerialization.data(withJSONObject: Self.vectors.map { [$0.text, $0.typing ? 1 : 0] as [Any] })
        try queries.write(to: folder.appending(path: "queries.json"))
        let browser = try run(folder).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let native = try content.withSearcher { searcher in
            Self.vectors.flatMap { vector in
                var options = SearchOptions()
                options.typing = vector.typing
                let text = Array(vector.text.utf8)
                let pieces = content.pieces(for: text, options, searcher)
                return [
                    searcher.json(text, options: options, pieces: pieces),
                    searcher.marks(text, options: options, pieces: pieces, in: [Array(Self.passage.utf8), text.filter { $0 != 0x0A }]),
                ].map { String(decoding: $0, as: UTF8.self) }
            }
        }
        #expect(browser.count == native.count + 1)
        for (own, other) in zip(native, browser) { #expect(own == other) }
        #expect(browser.last == "foreign texts refused")
    }

    @Test func `the module is small enough for a help page`() {
        #expect(SearchAsset.module.count < 160_000)
    }

    private func run(_ folder: URL) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.node))
        process.arguments = ["run.mjs"]
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return data
    }

    private static let script = """
        import { readFileSync } from "node:fs";
        const { instance } = await WebAssembly.instantiate(readFileSync("search.wasm"), {});
        const wasm = instance.exports;
        const put = (bytes) => {
          const place = wasm.rb_alloc(bytes.length);
          new Uint8Array(wasm.memory.buffer, place, bytes.length).set(bytes);
          return place;
        };
        const file = readFileSync("texts.bin");
        const index = wasm.rb_build(put(file), file.length);
        const show = (result) => {
          const length = new DataView(wasm.memory.buffer).getUint32(result, true);
          const text = Buffer.from(wasm.memory.buffer, result + 4, length).toString();
          wasm.rb_free(result);
          return text;
        };
        for (const [text, flags] of JSON.parse(readFileSync("queries.json", "utf8"))) {
          const query = new TextEncoder().encode(text), place = put(query);
          const find = () => show(wasm.rb_find(index, place, query.length, 10, flags, 0, 0));
          let answer = find();
          for (let needs; (needs = JSON.parse(answer).needs).length; answer = find()) {
            for (const number of needs) {
              const piece = readFileSync(`piece.${number}`);
              wasm.rb_add(index, number, put(piece), piece.length);
            }
          }
          const passages = new TextEncoder().encode(`\(passage)\\n${text.replaceAll("\\n", "")}`);
          console.log(answer);
          console.log(show(wasm.rb_marks(index, place, query.length, flags, put(passages), passages.length)));
          wasm.rb_free(place);
        }
        file[0] ^= 0xff;
        console.log(wasm.rb_build(put(file), file.length) === 0 ? "foreign texts refused" : "foreign texts accepted");
        """
}
