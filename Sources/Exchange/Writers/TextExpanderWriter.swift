import Markdown

/// Writes a group of TextExpander as an XML property list.
enum TextExpanderWriter {
    static func files(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        let snippets = rows.filter { $0.text.kind == .reply }.map { row in
            """
            \t\t<dict>
            \t\t\t<key>abbreviation</key>
            \t\t\t<string>\(row.text.shortCode.htmlEscaped)</string>
            \t\t\t<key>label</key>
            \t\t\t<string>\(row.path(inLanguages: languages).htmlEscaped)</string>
            \t\t\t<key>plainText</key>
            \t\t\t<string>\(row.plain.htmlEscaped)</string>
            \t\t\t<key>snippetType</key>
            \t\t\t<integer>0</integer>
            \t\t\t<key>uuidString</key>
            \t\t\t<string>\(row.text.shortCode.htmlEscaped)</string>
            \t\t</dict>

            """
        }
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
            \t<key>groupInfo</key>
            \t<dict>
            \t\t<key>groupName</key>
            \t\t<string>replybook</string>
            \t</dict>
            \t<key>snippetsTE2</key>
            \t<array>
            \(snippets.joined())\t</array>
            </dict>
            </plist>

            """
        return [ExportFile(path: "replybook.textexpander", text: text)]
    }
}
