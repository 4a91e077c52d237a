import Basics

/// The service worker that keeps what was read for a day without a network.
struct Offline {
    let context: SiteContext

    var file: SiteFile {
        let frame = context.frameAssets
        let assets =
            [frame.css.path, frame.js.path, frame.theme.path, context.search.enginePath, context.search.modulePath]
            + context.search.indexPaths
        let homes = context.collection.languages.flatMap { language in
            [PageKey.home(language), .search(language)].map(context.addresses.address)
                + [SearchFiles.manifestPath(language), context.addresses.file(.offline(language))]
        }
        let names = JSON.array((assets + homes).map { JSON.string("./" + $0) })
        let text = String(decoding: context.theme.file("offline.js"), as: UTF8.self)
            .replacing("%HASH%", with: ContentHash(Array(names.utf8)).description).replacing("%FILES%", with: names)
        return SiteFile("offline.js", text: text)
    }
}
