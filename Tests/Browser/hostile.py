"""Writes a book whose every field attacks its reader. usage: hostile.py FOLDER"""
import json, pathlib, sys

ATTACKS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' autofocus onfocus=alert(1) x='",
    "\"\u0301 autofocus onfocus=alert(1) x=\"", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "<!--<script>alert(1)//-->", "javascript:alert(1)", "{{{title}}}{{=<% %>=}}", "<iframe srcdoc='<script>parent.alert(1)</script>'>",
    "<a href=\"java\tscript:alert(1)\">x</a>", "<math><mtext><img src onerror=alert(1)>", "<details open ontoggle=alert(1)>x</details>",
    "\u2028</script>\u2029<x onclick=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;",
    # Tags that the list of raw HTML allows, with what it must take away, and pairs that do not nest.
    "<abbr title=\"a\" onmouseover=\"alert(1)\" tabindex=\"1\" autofocus onfocus=\"alert(1)\">x</abbr>", "<b style=\"behavior:url(x)\" onclick=alert(1)>x</b>",
    "<details><summary>x</details><p title=\"</p><img src=x onerror=alert(1)>\">", "<p><b></p></b><sub></p><img src=x onerror=alert(1)></sub>",
    "<abbr title=\"`><img src=x onerror=alert(1)>\">x</abbr>", "<kbd title='\"><script>alert(1)</script>'>x</kbd>", "</details></article></main><script>alert(1)</script>",
    # Elements whose text a browser reads by rules of their own.
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<style><!--</style><img src=x onerror=alert(1)>-->", "<xmp><img src=x onerror=alert(1)></xmp>",
    "<textarea></textarea><img src=x onerror=alert(1)>", "<template><script>alert(1)</script></template>", "<plaintext><img src=x onerror=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>", "<math><mi><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text y=9>x</text></a></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    # Elements that load, send or redirect.
    "<object data=\"data:text/html,<script>parent.alert(1)</script>\"></object>", "<embed src=\"javascript:alert(1)\">", "<base href=\"javascript:alert(1)//\">",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<form action=\"javascript:alert(1)\"><button autofocus>x</button></form>",
    "<button form=f formaction=\"javascript:alert(1)\">x</button>", "<link rel=stylesheet href=\"data:text/css,*{x:expression(alert(1))}\">",
    "<video src onerror=alert(1)><source onerror=alert(1)></video>", "<input autofocus onfocus=alert(1)>", "<body onload=alert(1)>", "<marquee onstart=alert(1)>x",
    # Schemes hidden from a reader of text.
    "javascript&colon;alert(1)", "java\\script:alert(1)", "\u0001javascript:alert(1)".replace("\u0001", "\u2060"), "feed:javascript:alert(1)", "jAvAsCrIpT\u00a0:alert(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "view-source:javascript:alert(1)", "blob:https://help.example/x", "//evil.example/x.js",
    # What a template engine, a style sheet, a JSON block or a feed could take for its own.
    "{{#title}}{{{.}}}{{/title}}{{>page}}", "</style><script>alert(1)</script>", "]]><script>alert(1)</script>", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "\"}]}</script><img src=x onerror=alert(1)>", "${alert(1)}", "<?xml-stylesheet href=\"javascript:alert(1)\"?>", "%3Cscript%3Ealert(1)%3C/script%3E",
]
# Names that a file system bears.
PICTURES = ["a\"onerror=alert(1) x=\".png", "'><img src=x onerror=alert(1)>.png", "javascript:alert(1).png"]
REPLY = """---
title: Reply
questions: [where is it, where is my parcel, tracking]
variables:
  value: {ask: Value}
---
## Resolution
{{ value }} [{{ value }}](https://e.example/{{ value }}) [x]({{ value }}) `{{ value }}` <b title="{{ value }}">x</b>

| {{ value }} |
|---|
| ![{{ value }}](https://e.example/{{ value }} "{{ value }}") |

{% include "evil" %}
"""
BODY = """{attack}

## {attack}

[{attack}](https://example.com/{encoded})
[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) [c](data:text/html,<script>alert(1)</script>) [d](&#106;avascript:alert(1)) <javascript:alert(1)>
[e](https://example.com "{quoted}") ![{attack}](../_assets/p.png "{quoted}")

> [!NOTE] {attack}
> {attack}

| {attack} | b |
|---|---|
| {attack} | {{{{ facts.evil }}}} |

- [ ] {attack}

```{attack}
{attack}
```

{{{{ facts.evil }}}} [fact]({{{{ facts.evil_link }}}})
"""


def write(folder):
    root = pathlib.Path(folder)
    articles = root / "KnowledgeBase/delivery"
    articles.mkdir(parents=True)
    (root / "KnowledgeBase/_assets").mkdir()
    (root / "KnowledgeBase/_assets/p.png").write_bytes(bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"))
    for number, attack in enumerate(ATTACKS):
        field = json.dumps(attack)
        head = f"---\ntitle: {field}\ndescription: {field}\nquestions: [{field}]\nkeywords: [{field}]\nowner: {field}\nreviewed: 2026-01-01\n---\n"
        line = attack.replace("\n", " ").replace("|", "\\|")
        body = BODY.format(attack=line, encoded="x", quoted=line.replace('"', '\\"'))
        # What the placeholder language would read stays text in a body.
        (articles / f"a{number}.en.md").write_text(head + (body if "{{" not in attack else "Text.\n"), encoding="utf-8")
    pictures = ""
    for number, name in enumerate(PICTURES):
        (root / "KnowledgeBase/_assets" / name).write_bytes((root / "KnowledgeBase/_assets/p.png").read_bytes())
        pictures += f"![{name.replace('<', '&lt;')}](<../_assets/{name.replace('<', '%3C').replace('>', '%3E')}>)\n"
    (articles / "pictures.en.md").write_text(f"---\ntitle: Pictures\n---\n{pictures}", encoding="utf-8")
    replies = root / "Templates/delivery"
    replies.mkdir(parents=True)
    (replies / "reply.en.md").write_text(REPLY, encoding="utf-8")
    fragments = root / "Templates/_fragments"
    fragments.mkdir()
    # A reply with what looks like a placeholder does not leave; here it shall, so that a browser can try it. One that opens a
    # comment cannot be let through.
    allowed = "<!-- replybook-disable-file no-placeholder-is-left: attacks look like placeholders -->\n\n"
    (fragments / "evil.en.md").write_text(allowed + "\n\n".join(attack.replace("{", "(") for attack in ATTACKS if "<!--" not in attack), encoding="utf-8")
    evil = json.dumps("<img src=x onerror=alert(1)>")
    settings = f"shop_name: {json.dumps(ATTACKS[4])}\nbase_url: https://help.example/\nfacts: {{evil: {evil}, evil_link: 'javascript:alert(1)', support_email: {json.dumps('a@b.example?x=' + chr(34) + '><script>alert(1)</script>')}}}\n"
    (root / ".replybook.yml").write_text(settings + f"site: {{title: {json.dumps(ATTACKS[2])}, description: {json.dumps(ATTACKS[0])}, html: true}}\n", encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1])
