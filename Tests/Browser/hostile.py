"""Writes a book whose every field attacks its reader. usage: hostile.py FOLDER"""
import json, pathlib, sys

ATTACKS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' autofocus onfocus=alert(1) x='",
    "\"\u0301 autofocus onfocus=alert(1) x=\"", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "<!--<script>alert(1)//-->", "javascript:alert(1)", "{{{title}}}{{=<% %>=}}", "<iframe srcdoc='<script>parent.alert(1)</script>'>",
    "<a href=\"java\tscript:alert(1)\">x</a>", "<math><mtext><img src onerror=alert(1)>", "<details open ontoggle=alert(1)>x</details>",
    "\u2028</script>\u2029<x onclick=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;",
]
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
    evil = json.dumps("<img src=x onerror=alert(1)>")
    settings = f"shop_name: {json.dumps(ATTACKS[4])}\nbase_url: https://help.example/\nfacts: {{evil: {evil}, evil_link: 'javascript:alert(1)', support_email: {json.dumps('a@b.example?x=' + chr(34) + '><script>alert(1)</script>')}}}\n"
    (root / ".replybook.yml").write_text(settings + f"site: {{title: {json.dumps(ATTACKS[2])}, description: {json.dumps(ATTACKS[0])}, html: true}}\n", encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1])
