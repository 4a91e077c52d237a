import Testing

/// Whole trees with the place of every node and the source under it.
@Suite struct TreeTests {
    @Test func `takes marks, breaks, links, escapes and entities at their places`() {
        let text = "Первая *строка*  \n   вторая `к\\`од` и\n  [ссылка](адрес.md \"т)\") &amp; \\*не\\* ![к](i.png)\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-3:66 ‹Первая *строка*  ⏎   вторая `к\`од` и⏎  [ссылка](адрес.md "т)") &amp; \*не\* ![к](i.png)›
                  paragraph 1:1-3:66 ‹Первая *строка*  ⏎   вторая `к\`од` и⏎  [ссылка](адрес.md "т)") &amp; \*не\* ![к](i.png)›
                    text("Первая ") 1:1-1:14 ‹Первая ›
                    emphasis 1:14-1:28 ‹*строка*›
                      text("строка") 1:15-1:27 ‹строка›
                    lineBreak 1:28-2:1 ‹  ⏎›
                    text("вторая ") 2:4-2:17 ‹вторая ›
                    code("к\\") 2:17-2:22 ‹`к\`›
                    text("од` и") 2:22-2:30 ‹од` и›
                    softBreak 2:30-3:1 ‹⏎›
                    link(destination: "адрес.md", title: "т)") 3:3-3:38 ‹[ссылка](адрес.md "т)")›
                      text("ссылка") 3:4-3:16 ‹ссылка›
                    text(" & *не* ") 3:38-3:54 ‹ &amp; \*не\* ›
                    image(source: "i.png", title: "") 3:54-3:66 ‹![к](i.png)›
                      text("к") 3:56-3:58 ‹к›
                """#)
    }

    @Test func `places nested and task lists`() {
        let text = "- один\n  два\n\n  три\n- [x] x готово\n  1. a\n     b\n\nконец\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-9:11 ‹- один⏎  два⏎⏎  три⏎- [x] x готово⏎  1. a⏎     b⏎⏎конец›
                  bulletList(tight: false) 1:1-7:7 ‹- один⏎  два⏎⏎  три⏎- [x] x готово⏎  1. a⏎     b›
                    item 1:1-4:9 ‹- один⏎  два⏎⏎  три›
                      paragraph 1:3-2:9 ‹один⏎  два›
                        text("один") 1:3-1:11 ‹один›
                        softBreak 1:11-2:1 ‹⏎›
                        text("два") 2:3-2:9 ‹два›
                      paragraph 4:3-4:9 ‹три›
                        text("три") 4:3-4:9 ‹три›
                    taskItem(checked: true) 5:1-7:7 ‹- [x] x готово⏎  1. a⏎     b›
                      paragraph 5:7-5:21 ‹x готово›
                        text("x готово") 5:7-5:21 ‹x готово›
                      orderedList(start: 1, tight: true) 6:3-7:7 ‹1. a⏎     b›
                        item 6:3-7:7 ‹1. a⏎     b›
                          paragraph 6:6-7:7 ‹a⏎     b›
                            text("a") 6:6-6:7 ‹a›
                            softBreak 6:7-7:1 ‹⏎›
                            text("b") 7:6-7:7 ‹b›
                  paragraph 9:1-9:11 ‹конец›
                    text("конец") 9:1-9:11 ‹конец›
                """#)
    }

    @Test func `places quotes and lazy lines`() {
        let text = "> цитата *a\n> b* c\n> > &nbsp;d\nlazy\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-4:5 ‹> цитата *a⏎> b* c⏎> > &nbsp;d⏎lazy›
                  blockQuote 1:1-4:5 ‹> цитата *a⏎> b* c⏎> > &nbsp;d⏎lazy›
                    paragraph 1:3-2:7 ‹цитата *a⏎> b* c›
                      text("цитата ") 1:3-1:16 ‹цитата ›
                      emphasis 1:16-2:5 ‹*a⏎> b*›
                        text("a") 1:17-1:18 ‹a›
                        softBreak 1:18-2:1 ‹⏎›
                        text("b") 2:3-2:4 ‹b›
                      text(" c") 2:5-2:7 ‹ c›
                    blockQuote 3:3-4:5 ‹> &nbsp;d⏎lazy›
                      paragraph 3:5-4:5 ‹&nbsp;d⏎lazy›
                        text("\u{A0}d") 3:5-3:12 ‹&nbsp;d›
                        softBreak 3:12-4:1 ‹⏎›
                        text("lazy") 4:1-4:5 ‹lazy›
                """#)
    }

    @Test func `places tables with escapes`() {
        let text = "| a | **b** |\n|---|:-:|\n| c\\|d | `e\\|f` |\n| ~~g~~ | https://h.i |\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-4:24 ‹| a | **b** |⏎|---|:-:|⏎| c\|d | `e\|f` |⏎| ~~g~~ | https://h.i |›
                  table([none, center]) 1:1-4:24 ‹| a | **b** |⏎|---|:-:|⏎| c\|d | `e\|f` |⏎| ~~g~~ | https://h.i |›
                    tableRow(header: true) 1:1-1:14 ‹| a | **b** |›
                      tableCell 1:2-1:5 ‹ a ›
                        text("a") 1:3-1:4 ‹a›
                      tableCell 1:6-1:13 ‹ **b** ›
                        strong 1:7-1:12 ‹**b**›
                          text("b") 1:9-1:10 ‹b›
                    tableRow(header: false) 3:1-3:18 ‹| c\|d | `e\|f` |›
                      tableCell 3:2-3:8 ‹ c\|d ›
                        text("c|d") 3:3-3:7 ‹c\|d›
                      tableCell 3:9-3:17 ‹ `e\|f` ›
                        code("e|f") 3:10-3:16 ‹`e\|f`›
                    tableRow(header: false) 4:1-4:24 ‹| ~~g~~ | https://h.i |›
                      tableCell 4:2-4:9 ‹ ~~g~~ ›
                        strikethrough 4:3-4:8 ‹~~g~~›
                          text("g") 4:5-4:6 ‹g›
                      tableCell 4:10-4:23 ‹ https://h.i ›
                        link(destination: "https://h.i", title: "") 4:11-4:22 ‹https://h.i›
                          text("https://h.i") 4:11-4:22 ‹https://h.i›
                """#)
    }

    @Test func `places a paragraph that goes over into a table`() {
        let text = "Введение *к*\n  таблице\n| a | b |\n|---|---|\n| c |\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-5:6 ‹Введение *к*⏎  таблице⏎| a | b |⏎|---|---|⏎| c |›
                  paragraph 1:1-2:17 ‹Введение *к*⏎  таблице›
                    text("Введение ") 1:1-1:18 ‹Введение ›
                    emphasis 1:18-1:22 ‹*к*›
                      text("к") 1:19-1:21 ‹к›
                    softBreak 1:22-2:1 ‹⏎›
                    text("таблице") 2:3-2:17 ‹таблице›
                  table([none, none]) 3:1-5:6 ‹| a | b |⏎|---|---|⏎| c |›
                    tableRow(header: true) 3:1-3:10 ‹| a | b |›
                      tableCell 3:2-3:5 ‹ a ›
                        text("a") 3:3-3:4 ‹a›
                      tableCell 3:6-3:9 ‹ b ›
                        text("b") 3:7-3:8 ‹b›
                    tableRow(header: false) 5:1-5:6 ‹| c |›
                      tableCell 5:2-5:5 ‹ c ›
                        text("c") 5:3-5:4 ‹c›
                      tableCell 5:6-5:6 ‹›
                """#)
    }

    @Test func `numbers footnotes by their first use`() {
        let text = "Текст[^n] ещё[^2].\n\n[^2]: b\n\n[^n]: Сноска *важная*\n    далее\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-6:15 ‹Текст[^n] ещё[^2].⏎⏎[^2]: b⏎⏎[^n]: Сноска *важная*⏎    далее›
                  paragraph 1:1-1:27 ‹Текст[^n] ещё[^2].›
                    text("Текст") 1:1-1:11 ‹Текст›
                    footnoteReference(label: "1") 1:11-1:15 ‹[^n]›
                    text(" ещё") 1:15-1:22 ‹ ещё›
                    footnoteReference(label: "2") 1:22-1:26 ‹[^2]›
                    text(".") 1:26-1:27 ‹.›
                  footnoteDefinition(label: "1") 5:1-6:15 ‹[^n]: Сноска *важная*⏎    далее›
                    paragraph 5:7-6:15 ‹Сноска *важная*⏎    далее›
                      text("Сноска ") 5:7-5:20 ‹Сноска ›
                      emphasis 5:20-5:34 ‹*важная*›
                        text("важная") 5:21-5:33 ‹важная›
                      softBreak 5:34-6:1 ‹⏎›
                      text("далее") 6:5-6:15 ‹далее›
                  footnoteDefinition(label: "2") 3:1-3:8 ‹[^2]: b›
                    paragraph 3:7-3:8 ‹b›
                      text("b") 3:7-3:8 ‹b›
                """#)
    }

    @Test func `places reference links and autolinks, and leaves definitions out`() {
        let text = "[a]: /u 'т'\n[b]: <v>\nтекст [a] и [c][b] [b][] ***x** y* <http://z.z> www.ru.ru, me@x.pl\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-3:73 ‹[a]: /u 'т'⏎[b]: <v>⏎текст [a] и [c][b] [b][] ***x** y* <http://z.z> www.ru.ru, me@x.pl›
                  paragraph 3:1-3:73 ‹текст [a] и [c][b] [b][] ***x** y* <http://z.z> www.ru.ru, me@x.pl›
                    text("текст ") 3:1-3:12 ‹текст ›
                    link(destination: "/u", title: "т") 3:12-3:15 ‹[a]›
                      text("a") 3:13-3:14 ‹a›
                    text(" и ") 3:15-3:19 ‹ и ›
                    link(destination: "v", title: "") 3:19-3:25 ‹[c][b]›
                      text("c") 3:20-3:21 ‹c›
                    text(" ") 3:25-3:26 ‹ ›
                    link(destination: "v", title: "") 3:26-3:31 ‹[b][]›
                      text("b") 3:27-3:28 ‹b›
                    text(" ") 3:31-3:32 ‹ ›
                    emphasis 3:32-3:41 ‹***x** y*›
                      strong 3:33-3:38 ‹**x**›
                        text("x") 3:35-3:36 ‹x›
                      text(" y") 3:38-3:40 ‹ y›
                    text(" ") 3:41-3:42 ‹ ›
                    link(destination: "http://z.z", title: "") 3:42-3:54 ‹<http://z.z>›
                      text("http://z.z") 3:43-3:53 ‹http://z.z›
                    text(" ") 3:54-3:55 ‹ ›
                    link(destination: "http://www.ru.ru", title: "") 3:55-3:64 ‹www.ru.ru›
                      text("www.ru.ru") 3:55-3:64 ‹www.ru.ru›
                    text(", ") 3:64-3:66 ‹, ›
                    link(destination: "mailto:me@x.pl", title: "") 3:66-3:73 ‹me@x.pl›
                      text("me@x.pl") 3:66-3:73 ‹me@x.pl›
                """#)
    }

    @Test func `places headings with their marks`() {
        let text = "# *x* #\n\n  ## y ###  \nSetext\nтекст\n---\n### \n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-7:5 ‹# *x* #⏎⏎  ## y ###  ⏎Setext⏎текст⏎---⏎### ›
                  heading(level: 1) 1:1-1:8 ‹# *x* #›
                    emphasis 1:3-1:6 ‹*x*›
                      text("x") 1:4-1:5 ‹x›
                  heading(level: 2) 3:3-3:11 ‹## y ###›
                    text("y") 3:6-3:7 ‹y›
                  heading(level: 2) 4:1-6:4 ‹Setext⏎текст⏎---›
                    text("Setext") 4:1-4:7 ‹Setext›
                    softBreak 4:7-5:1 ‹⏎›
                    text("текст") 5:1-5:11 ‹текст›
                  heading(level: 3) 7:1-7:4 ‹###›
                """#)
    }

    @Test func `places code, raw HTML and rules`() {
        let text = "```swift x\r\nкод\r\n```\r\n\r\n    indented\n\n<div>\nx\n</div>\n\n***\n~~~\nоткрыто"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-13:15 ‹```swift x␍⏎код␍⏎```␍⏎␍⏎    indented⏎⏎<div>⏎x⏎</div>⏎⏎***⏎~~~⏎открыто›
                  codeBlock(info: "swift x", literal: "код\n") 1:1-3:4 ‹```swift x␍⏎код␍⏎```›
                  codeBlock(info: "", literal: "indented\n") 5:5-5:13 ‹indented›
                  htmlBlock("<div>\nx\n</div>\n") 7:1-9:7 ‹<div>⏎x⏎</div>›
                  thematicBreak 11:1-11:4 ‹***›
                  codeBlock(info: "", literal: "открыто\n") 12:1-13:15 ‹~~~⏎открыто›
                """#)
    }

    @Test func `places raw HTML over two lines, tabs, emoji and no-break spaces`() {
        let text = "a <b\n  c=\"d\"> e\\\n\tf 👩‍👩‍👧\u{A0}**ё**\tg\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-3:32 ‹a <b⏎  c="d"> e\⏎→f 👩‍👩‍👧\u{A0}**ё**→g›
                  paragraph 1:1-3:32 ‹a <b⏎  c="d"> e\⏎→f 👩‍👩‍👧\u{A0}**ё**→g›
                    text("a ") 1:1-1:3 ‹a ›
                    htmlInline("<b\nc=\"d\">") 1:3-2:9 ‹<b⏎  c="d">›
                    text(" e") 2:9-2:11 ‹ e›
                    lineBreak 2:11-3:1 ‹\⏎›
                    text("f 👩‍👩‍👧\u{A0}") 3:2-3:24 ‹f 👩‍👩‍👧\u{A0}›
                    strong 3:24-3:30 ‹**ё**›
                      text("ё") 3:26-3:28 ‹ё›
                    text("\tg") 3:30-3:32 ‹→g›
                """#)
    }

    @Test func `places entities of one and two letters, numbers and unknown ones`() {
        let text = "a&nbsp;&copy;&NotEqualTilde; &#1087;&#x43f; &unknown; &amp;amp;z *b*\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-1:69 ‹a&nbsp;&copy;&NotEqualTilde; &#1087;&#x43f; &unknown; &amp;amp;z *b*›
                  paragraph 1:1-1:69 ‹a&nbsp;&copy;&NotEqualTilde; &#1087;&#x43f; &unknown; &amp;amp;z *b*›
                    text("a\u{A0}©≂̸ пп &unknown; &amp;z ") 1:1-1:66 ‹a&nbsp;&copy;&NotEqualTilde; &#1087;&#x43f; &unknown; &amp;amp;z ›
                    emphasis 1:66-1:69 ‹*b*›
                      text("b") 1:67-1:68 ‹b›
                """#)
    }

    @Test func `places every form of link`() {
        let text = "[a](<b c> 'd') [x](y(z)) ![p *q*][r] [r] [\nn](m)\n\n[r]: /s\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-4:8 ‹[a](<b c> 'd') [x](y(z)) ![p *q*][r] [r] [⏎n](m)⏎⏎[r]: /s›
                  paragraph 1:1-2:6 ‹[a](<b c> 'd') [x](y(z)) ![p *q*][r] [r] [⏎n](m)›
                    link(destination: "b c", title: "d") 1:1-1:15 ‹[a](<b c> 'd')›
                      text("a") 1:2-1:3 ‹a›
                    text(" ") 1:15-1:16 ‹ ›
                    link(destination: "y(z)", title: "") 1:16-1:25 ‹[x](y(z))›
                      text("x") 1:17-1:18 ‹x›
                    text(" ") 1:25-1:26 ‹ ›
                    image(source: "/s", title: "") 1:26-1:37 ‹![p *q*][r]›
                      text("p ") 1:28-1:30 ‹p ›
                      emphasis 1:30-1:33 ‹*q*›
                        text("q") 1:31-1:32 ‹q›
                    text(" ") 1:37-1:38 ‹ ›
                    link(destination: "/s", title: "") 1:38-1:41 ‹[r]›
                      text("r") 1:39-1:40 ‹r›
                    text(" ") 1:41-1:42 ‹ ›
                    link(destination: "m", title: "") 1:42-2:6 ‹[⏎n](m)›
                      softBreak 1:43-2:1 ‹⏎›
                      text("n") 2:1-2:2 ‹n›
                """#)
    }

    @Test func `reads CR and CR LF as line ends`() {
        let text = "один\rдва\r\n\r\n* a\r\n\r\n* b\r\n"
        #expect(
            TreeDump(text).text == #"""
                document 1:1-6:4 ‹один␍два␍⏎␍⏎* a␍⏎␍⏎* b›
                  paragraph 1:1-2:7 ‹один␍два›
                    text("один") 1:1-1:9 ‹один›
                    softBreak 1:9-2:1 ‹␍›
                    text("два") 2:1-2:7 ‹два›
                  bulletList(tight: false) 4:1-6:4 ‹* a␍⏎␍⏎* b›
                    item 4:1-4:4 ‹* a›
                      paragraph 4:3-4:4 ‹a›
                        text("a") 4:3-4:4 ‹a›
                    item 6:1-6:4 ‹* b›
                      paragraph 6:3-6:4 ‹b›
                        text("b") 6:3-6:4 ‹b›
                """#)
    }
}
