"""Sends what no editor sends: every request gets an answer, and the server lives on."""
import json
import os
import random
import unittest

from book import Book
from client import Client, Failure, uri_of

REPLYBOOK = os.environ["REPLYBOOK"]
EN = "Templates/delivery/where-is-my-order.en.md"


class Hostile(unittest.TestCase):
    def setUp(self):
        self.book = Book()
        self.client = Client(REPLYBOOK)

    def tearDown(self):
        self.client.process.kill()
        self.client.process.wait()
        for stream in (self.client.process.stdin, self.client.process.stdout, self.client.process.stderr):
            stream.close()
        self.book.close()

    def frame(self, body):
        self.client.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def lives(self):
        self.client.number += 1
        with self.assertRaises(Failure) as caught:
            self.client.request("no/such/method")
        self.assertEqual(caught.exception.code, -32601)

    def error(self):
        """The answer to a message that has no readable number."""
        while None not in self.client.answers:
            self.assertTrue(self.client.read(20), "no answer")
        return self.client.answers.pop(None)["error"]["code"]

    def test_before_and_after_the_session(self):
        with self.assertRaises(Failure) as caught:
            self.client.request("textDocument/hover")
        self.assertEqual(caught.exception.code, -32002)
        self.client.start()
        with self.assertRaises(Failure):
            self.client.request("initialize", capabilities={})
        self.client.request("shutdown")
        with self.assertRaises(Failure) as caught:
            self.client.request("textDocument/hover")
        self.assertEqual(caught.exception.code, -32600)
        self.client.notify("exit")
        self.assertEqual(self.client.process.wait(10), 0)

    def test_leaving_without_a_word(self):
        self.client.start()
        self.client.notify("exit")
        self.assertEqual(self.client.process.wait(10), 1)

    def test_a_client_that_goes_away(self):
        self.client.start()
        self.client.process.stdin.close()
        self.assertEqual(self.client.process.wait(10), 1)
        self.client.process.stdin = open(os.devnull, "wb")

    def test_frames_that_are_none(self):
        self.client.start()
        for body, code in [
            (b"{", -32700), (b"", -32700), (b"\xff\xfe", -32700), (b"[]", -32600), (b"null", -32600), (b"7", -32600), (b"{}", -32600),
            (b'{"id":{},"method":"x"}', -32600), (b'{"method":7}', -32600), (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, -32700),
            (b'[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', -32600),
        ]:
            self.frame(body)
            self.assertEqual(self.error(), code, body[:40])
        self.client.send_bytes(b"Content-Length: -5\r\n\r\n")
        self.assertEqual(self.error(), -32700)
        self.client.send_bytes(b"X: 1\r\n\r\n")
        self.assertEqual(self.error(), -32700)
        self.client.send_bytes(b"Content-Length: 99999999999999999999\r\n\r\n")
        self.assertEqual(self.error(), -32700)
        self.lives()

    def test_parameters_of_every_wrong_form(self):
        self.client.start()
        path = self.book.path(EN)
        self.client.open(path)
        good = {"textDocument": {"uri": uri_of(path)}, "position": {"line": 3, "character": 2}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 1, "character": 0}},
                "newName": "x", "command": "replybook.render", "arguments": [{"uri": uri_of(path)}], "context": {}}
        wrong = [None, 7, "x", [], {}, -1, True, {"line": -1, "character": -1}, {"line": 1 << 62, "character": 1 << 62}, {"uri": "file:///%00"}, {"uri": ""}, 1e300]
        methods = ["textDocument/" + name for name in ("codeAction", "completion", "hover", "definition", "references", "prepareRename", "rename", "documentSymbol", "foldingRange", "codeLens", "formatting")]
        for method in methods + ["workspace/executeCommand"]:
            for key in good:
                for value in wrong:
                    try:
                        self.client.request(method, **{**good, key: value})
                    except Failure as failure:
                        self.assertIn(failure.code, (-32602, -32803, -32601), (method, key, value))
        for method in ("didOpen", "didChange", "didClose", "didSave"):
            for value in wrong:
                self.client.notify("textDocument/" + method, textDocument=value, contentChanges=value)
        self.client.notify("$/unknown", x=1)
        self.client.notify("$/cancelRequest", id={})
        self.lives()

    def test_edits_outside_the_text(self):
        self.client.start()
        document = self.client.open(self.book.path(EN))
        for start, end in [((0, 0), (10**9, 10**9)), ((5, 9), (2, 1)), ((10**6, 0), (10**6, 5)), ((-3, -3), (0, 0))]:
            self.client.notify("textDocument/didChange", textDocument={**document.name, "version": 2}, contentChanges=[
                {"range": {"start": dict(zip(("line", "character"), start)), "end": dict(zip(("line", "character"), end))}, "text": "\u0000\u2028😀"}])
        self.client.notify("textDocument/didChange", textDocument={"uri": "file:///nowhere.md", "version": 1}, contentChanges=[{"text": "x"}])
        self.client.quiet()
        self.lives()

    def test_texts_that_are_too_large_or_not_texts(self):
        self.client.start()
        path = self.book.path(EN)
        document = self.client.open(path, "x" * (2 << 20))
        self.assertIn("files-are-small", [item["code"] for item in document.findings()])
        for text in ["", "---", "---\n", "\ufeff", "\r\r\r", "---\n" + "- " * 3_000 + "\n---\n", "---\na: &a [*a]\n---\n", "{{ " * 20_000, "## \n" * 5_000]:
            self.client.notify("textDocument/didChange", textDocument={**document.name, "version": 2}, contentChanges=[{"text": text}])
            for method in ("documentSymbol", "foldingRange", "codeLens"):
                document.ask(method)
            for place in ({"line": 0, "character": 0}, {"line": 1, "character": 3}, {"line": 9, "character": 9}):
                document.ask("completion", position=place)
                document.ask("hover", position=place)
        self.lives()

    def test_documents_outside_of_books(self):
        self.client.start()
        for uri in ["untitled:1", "file:///etc/hostname", "https://shop.example/x.md", "file:", "file:///", "x"]:
            self.client.notify("textDocument/didOpen", textDocument={"uri": uri, "languageId": "x", "version": 1, "text": "x"})
            self.assertIsNone(self.client.request("textDocument/hover", textDocument={"uri": uri}, position={"line": 0, "character": 0}))
        self.lives()

    def test_a_request_that_is_cancelled_while_it_waits(self):
        self.client.start()
        document = self.client.open(self.book.path(EN))
        numbers = [self.client.number + index + 1 for index in range(40)]
        position = {"line": 1, "character": 1}
        bodies = [{"jsonrpc": "2.0", "id": number, "method": "textDocument/hover", "params": {"textDocument": document.name, "position": position}} for number in numbers]
        bodies += [{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": number}} for number in numbers[20:]]
        data = b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(body), body) for body in (json.dumps(body).encode() for body in bodies))
        self.client.send_bytes(data)
        self.client.number = numbers[-1]
        cancelled = 0
        for number in numbers:
            try:
                self.client.wait(number)
            except Failure as failure:
                self.assertEqual(failure.code, -32800)
                cancelled += 1
        self.assertGreater(cancelled, 0)

    def test_noise(self):
        seed = int(os.environ.get("SEED", random.randrange(1 << 30)))
        print("seed", seed)
        source = random.Random(seed)
        self.client.start()
        for _ in range(300):
            body = json.dumps({"jsonrpc": "2.0", "id": "n", "method": "textDocument/hover", "params": {"textDocument": {"uri": "file:///x"}, "position": {"line": 0, "character": 0}}}).encode()
            noisy = bytearray(body)
            for _ in range(source.randrange(1, 6)):
                noisy[source.randrange(len(noisy))] = source.randrange(256)
            self.frame(bytes(noisy))
        self.client.quiet(1)
        self.lives()


if __name__ == "__main__":
    unittest.main()
