import Content
import Diagnostics
import Language

/// Reads espanso's match files: `matches` with `trigger`, `replace`, `markdown`, `html` or `form`, and their variables.
enum EspansoReader {
    /// A collection of snippets has some thousands of matches with ten values each.
    private static let maximumValues = 1_000_000

    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            let value: YAMLValue?
            do throws(YAMLReader.Failure) {
                value = try YAMLReader(file: file.source, offsets: 0..<file.source.text.utf8.count, maximumValues: maximumValues).read()
            } catch {
                throw ExchangeFailure(file.source, at: error.offset, error.message)
            }
            guard let value else { continue }
            guard let matches = value["matches"] else {
                throw ExchangeFailure(file.source, at: 0, "file has no 'matches'; name a match file of espanso")
            }
            guard case .sequence(let items, _) = matches else {
                throw ExchangeFailure(file.source, at: matches.offsets.lowerBound, "'matches' is \(matches.kindName); a list is expected")
            }
            let shared = value["global_vars"]?.items ?? []
            for item in items { add(item, shared, file, to: &shelf) }
        }
        return shelf
    }

    private static func add(_ item: YAMLValue, _ shared: [YAMLValue], _ file: ForeignFile, to shelf: inout ForeignShelf) {
        let place = file.source.place(item.offsets.lowerBound)
        let trigger = item["trigger"]?.text ?? item["triggers"]?.items.first?.text ?? item["regex"]?.text ?? ""
        guard let body = body(of: item) else {
            let what = item["image_path"] == nil ? "has no text" : "is a picture"
            shelf.notes.append(ExchangeNote(place, "match '\(trigger.prefix(40))' \(what) and is left out"))
            return
        }
        let (folders, title) = label(item["label"]?.text ?? trigger)
        var values = EspansoVariables(shared + (item["vars"]?.items ?? []))
        values.addFields(item["form_fields"])
        var text = ForeignText(id: trigger, title: title, body: values.filled(body), place: place)
        text.folders = folders.isEmpty ? file.folders : folders
        text.keywords = (item["search_terms"]?.items ?? []).compactMap(\.text)
        text.choices = values.choices
        shelf.texts.append(text)
    }

    private static func body(of item: YAMLValue) -> ForeignBody? {
        if let text = item["replace"]?.text ?? item["form"]?.text { return .plain(text) }
        return item["markdown"]?.text.map { .markdown($0) } ?? item["html"]?.text.map { .html($0) }
    }

    /// `Delivery: late parcel`: a category before a colon is a folder.
    private static func label(_ label: String) -> (folders: [String], title: String) {
        guard let colon = label.firstRange(of: ": ") else { return ([], label) }
        let folder = label[..<colon.lowerBound].trimmingBlanks
        guard CategoryHints.known.category(of: folder) != nil, folder.split(separator: " ").count < 3 else { return ([], label) }
        return ([folder], label[colon.upperBound...].trimmingBlanks)
    }
}

/// The variables of a match: fixed words are filled in, choices become what a field offers, days become today.
struct EspansoVariables {
    private var words: [String: String] = [:]
    private(set) var choices: [String: [String]] = [:]

    init(_ variables: [YAMLValue]) {
        for variable in variables {
            guard let name = variable["name"]?.text else { continue }
            let parameters = variable["params"]
            switch variable["type"]?.text {
            case "echo": words[name] = parameters?["echo"]?.text ?? ""
            case "date": words[name] = "{{today}}"
            case "choice": choices[name] = Self.labels(parameters?["values"])
            case "form": addFields(parameters?["fields"], under: name)
            case "shell", "script", "clipboard", "random": words[name] = "{{\(name)()}}"
            default: break
            }
        }
    }

    /// `form_fields: {where: {type: choice, values: [depot, courier]}}`
    mutating func addFields(_ fields: YAMLValue?, under form: String? = nil) {
        guard case .mapping(let entries, _) = fields else { return }
        for entry in entries { choices[form.map { "\($0).\(entry.key)" } ?? entry.key] = Self.labels(entry.value["values"]) }
    }

    /// A list, or lines of one text; an item may have a label of its own.
    private static func labels(_ value: YAMLValue?) -> [String] {
        if let text = value?.text { return text.split(whereSeparator: \.isNewline).map(\.trimmingBlanks).filter { !$0.isEmpty } }
        return (value?.items ?? []).compactMap { $0.text ?? $0["label"]?.text ?? $0["id"]?.text }
    }

    /// The body with the variables that have fixed words filled in.
    func filled(_ body: ForeignBody) -> ForeignBody {
        body.mapped { source in
            source.replacing(/\{\{\s*([\w.]+)\s*\}\}/) { words[String($0.output.1)] ?? String($0.output.0) }
        }
    }
}
