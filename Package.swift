// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Training and searching are arithmetic; without optimisation a debug build compiles a book twenty times slower.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "replybook",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "replybook", targets: ["replybook"])
    ],
    traits: [
        .default(enabledTraits: ["PostgreSQL"]),
        // libpq is loaded when a server is named; no build needs it, and a static program cannot load it.
        .trait(name: "PostgreSQL", description: "A feedback store that a team shares on a PostgreSQL server."),
    ],
    dependencies: [
        // Commands: flags, help, completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Content: front matter and settings with the position of every key.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Site: logic-less page templates that a book can override.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // Server: the server on the editor's own machine, without its settings files and without all of Foundation.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        // Server: tells the server to log nothing.
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        // Feedback: SQLite with migrations, transactions and errors that hide people's values.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Files, hashing, parallel work, days: what every room shares.
        .target(name: "Basics", dependencies: ["CFiles"], swiftSettings: strict),
        // Basics: the exchange of two folders and the copying of files by the kernel.
        .systemLibrary(name: "CFiles"),
        // What is wrong and where.
        .target(name: "Diagnostics", dependencies: ["Basics"], swiftSettings: strict),
        // Folding, tokens, UTF-8: Embedded Swift, imports nothing.
        .target(name: "TextAnalysis", swiftSettings: fast),
        // All that a language is.
        .target(name: "Language", dependencies: ["TextAnalysis"], swiftSettings: fast),
        // What the system's dictionaries say of a word; libhunspell is loaded where it is installed.
        .target(name: "Spelling", swiftSettings: strict),
        // What is somebody's: the detectors behind scrubbing, checking and reading messages.
        .target(name: "PersonalData", dependencies: ["Basics"], swiftSettings: strict),

        // Markdown text in, an immutable tree with ranges out.
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]
        ),
        .target(name: "Markdown", dependencies: ["Basics", "CCMarkGFM", "Diagnostics"], swiftSettings: strict),

        // Files in, an immutable book out.
        .target(
            name: "Content",
            dependencies: ["Basics", "Diagnostics", "Language", "Markdown", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),

        // Index reader, ranking, highlighting; Embedded Swift.
        .target(name: "SearchCore", dependencies: ["TextAnalysis"], swiftSettings: fast),
        // The same SearchCore as WebAssembly, for the browser.
        .target(name: "SearchAsset", swiftSettings: strict, plugins: ["EmbedSearchCore"]),
        .plugin(name: "EmbedSearchCore", capability: .buildTool(), path: "Sources/Plugins/EmbedSearchCore"),
        // Book to index file, freshness, evaluation.
        .target(
            name: "Indexing",
            dependencies: ["Basics", "Content", "Diagnostics", "Language", "Markdown", "SearchCore", "TextAnalysis"],
            swiftSettings: fast
        ),
        // How fast, how large and how right the search is, beside SQLite FTS5 and ripgrep.
        .executableTarget(
            name: "replybook-bench",
            dependencies: ["Basics", "Diagnostics", "Indexing", "Replying", "SearchCore"],
            swiftSettings: strict
        ),

        // A mail in, what its sender wrote out.
        .target(name: "Mail", dependencies: ["Basics", "Language"], swiftSettings: fast),

        // Events, scrubbing, stores, evidence.
        .target(
            name: "Feedback",
            dependencies: [
                "Basics", "Content", "Diagnostics", "Language", "Mail", "PersonalData", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        // How well the marking rule finds bad texts in books whose true rates are known.
        .executableTarget(name: "replybook-calibrate", dependencies: ["Basics", "Diagnostics", "Feedback"], swiftSettings: strict),

        // A customer's message in, a finished reply out.
        .target(
            name: "Replying",
            dependencies: [
                "Basics", "Content", "Diagnostics", "Language", "Mail", "Markdown", "PersonalData", "SearchCore", "TextAnalysis",
            ],
            swiftSettings: strict
        ),

        // The content standard, one rule a file.
        .target(
            name: "Checking",
            dependencies: ["Basics", "Content", "Diagnostics", "Language", "Markdown", "PersonalData"],
            swiftSettings: strict
        ),

        // Site: what the browser's search loads is deflated here, so that no host has to.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // Book to a static help site.
        .target(
            name: "Site",
            dependencies: [
                "Basics", "CZlib", "Content", "Diagnostics", "Language", "Markdown", "SearchAsset", "SearchCore", "TextAnalysis",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("Assets")],
            swiftSettings: strict
        ),

        // Other tools' texts in and out, through one model.
        .target(
            name: "Exchange", dependencies: ["Basics", "Content", "Diagnostics", "Language", "Markdown"], swiftSettings: strict),

        // The use cases, one call each.
        .target(
            name: "Desk",
            dependencies: [
                "Basics", "Checking", "Content", "Diagnostics", "Exchange", "Feedback", "Indexing", "Language", "Markdown", "Replying",
                "SearchCore", "Spelling", "TextAnalysis",
            ],
            swiftSettings: strict
        ),

        // The site while it is written, and the agents' page in the browser.
        .target(
            name: "Server",
            dependencies: [
                "Basics", "Content", "Desk", "Diagnostics", "Markdown", "Site", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.embedInCode("Assets")],
            swiftSettings: strict
        ),

        // The rules of the desk for editors: the Language Server Protocol over two streams.
        .target(
            name: "LanguageServer",
            dependencies: ["Basics", "Checking", "Content", "Desk", "Diagnostics", "Language", "Markdown"],
            swiftSettings: strict
        ),

        // argv to one call of the desk to output and exit code.
        .target(
            name: "Commands",
            dependencies: [
                "Basics", "Checking", "Content", "Desk", "Diagnostics", "Exchange", "Feedback", "Indexing", "Language", "LanguageServer",
                "Replying",
                "SearchCore", "Server", "Site", "TextAnalysis", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        // What must be true before the Swift runtime starts.
        .target(name: "CStartup"),
        .executableTarget(name: "replybook", dependencies: ["CStartup", "Commands"], swiftSettings: strict),

        // The examples in doc comments, one door of each room.
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "Basics", "Checking", "Commands", "Content", "Desk", "Diagnostics", "Exchange", "Feedback", "Indexing", "Language",
                "LanguageServer", "Markdown", "PersonalData", "Replying", "SearchCore", "Site", "Spelling", "TextAnalysis",
            ],
            swiftSettings: strict
        ),

        // Tests, one target for each room.
        .testTarget(name: "LanguageTests", dependencies: ["Language", "TextAnalysis"], swiftSettings: strict),
        .testTarget(name: "SearchCoreTests", dependencies: ["SearchCore", "TextAnalysis"], swiftSettings: strict),
        .testTarget(
            name: "IndexingTests",
            dependencies: ["Basics", "Content", "Diagnostics", "Indexing", "Language", "SearchCore", "TextAnalysis"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(name: "MailTests", dependencies: ["Language", "Mail"], swiftSettings: strict),
        .testTarget(
            name: "FeedbackTests",
            dependencies: ["Basics", "Content", "Diagnostics", "Feedback", "Language", "Mail", "PersonalData"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Basics", "Content", "Diagnostics", "Language", "SearchAsset", "SearchCore", "Server", "Site", "TextAnalysis",
            ],
            exclude: ["Golden", "Vectors"],
            swiftSettings: strict
        ),
        .testTarget(name: "CollectTests", dependencies: ["Basics", "Desk", "Feedback", "Server"], swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Basics", "Diagnostics"], swiftSettings: strict),
        .testTarget(name: "SpellingTests", dependencies: ["Spelling"], swiftSettings: strict),
        .testTarget(name: "MarkdownTests", dependencies: ["Basics", "Diagnostics", "Markdown"], swiftSettings: strict),
        .testTarget(
            name: "CommandsTests",
            dependencies: ["Basics", "Commands", .product(name: "ArgumentParser", package: "swift-argument-parser")], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["Basics", "replybook"], exclude: ["Cases", "Books"], swiftSettings: strict),
        .testTarget(
            name: "ContentTests", dependencies: ["Basics", "Content", "Diagnostics", "Language", "Markdown"], swiftSettings: strict),
        .testTarget(
            name: "ReplyingTests",
            dependencies: [
                "Basics", "Content", "Diagnostics", "Indexing", "Language", "Mail", "Markdown", "Replying", "SearchCore", "TextAnalysis",
            ],
            exclude: ["Messages"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DeskTests",
            dependencies: ["Basics", "Checking", "Content", "Desk", "Diagnostics", "Feedback", "Language", "Replying", "Spelling"],
            swiftSettings: strict),
        .testTarget(
            name: "LanguageServerTests",
            dependencies: ["Basics", "Checking", "Content", "Desk", "Diagnostics", "Language", "LanguageServer"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["Basics", "Checking", "Content", "Desk", "Diagnostics", "Exchange", "Language"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["Basics", "Checking", "Content", "Diagnostics", "Feedback", "Language"],
            swiftSettings: strict
        ),
    ]
)
