"""A client of the Language Server Protocol, for tests: Python's standard library and nothing else."""
import json
import os
import select
import subprocess
import time
import urllib.parse


class Failure(Exception):
    """An error answer."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]


def uri_of(path):
    return "file://" + urllib.parse.quote(path)


class Client:
    def __init__(self, replybook, *arguments, encodings=("utf-16",), environment=None, **capabilities):
        self.process = subprocess.Popen(
            [replybook, "lsp", "--today", "2026-11-30", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, **(environment or {})})
        self.buffer = b""
        self.number = 0
        self.answers = {}
        self.findings = {}
        self.versions = {}
        self.notifications = []
        self.capabilities = {"general": {"positionEncodings": list(encodings)}, **capabilities}

    # The wire

    def send_bytes(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def notify(self, method, **params):
        self.send({"method": method, "params": params})

    def ask(self, method, **params):
        """Sends a request without waiting for its answer."""
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        return self.number

    def request(self, method, **params):
        return self.wait(self.ask(method, **params))

    def wait(self, number, seconds=60):
        end = time.monotonic() + seconds
        while number not in self.answers:
            if not self.read(max(0.0, end - time.monotonic())):
                raise AssertionError(f"no answer to request {number}")
        answer = self.answers.pop(number)
        if "error" in answer:
            raise Failure(answer["error"])
        return answer["result"]

    def read(self, seconds):
        """Reads what has come in; False when nothing did."""
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        if not ready:
            return False
        data = os.read(self.process.stdout.fileno(), 1 << 20)
        if not data:
            raise AssertionError("server went away: " + self.process.stderr.read().decode())
        self.buffer += data
        while self.take():
            pass
        return True

    def take(self):
        header, separator, rest = self.buffer.partition(b"\r\n\r\n")
        if not separator:
            return False
        length = int(header.removeprefix(b"Content-Length: "))
        if len(rest) < length:
            return False
        self.handle(json.loads(rest[:length]))
        self.buffer = rest[length:]
        return True

    def handle(self, message):
        assert message["jsonrpc"] == "2.0", message
        if "method" not in message:
            self.answers[message["id"]] = message
        elif "id" in message:
            self.send({"id": message["id"], "result": None})
        elif message["method"] == "textDocument/publishDiagnostics":
            params = message["params"]
            self.findings[params["uri"]] = params["diagnostics"]
            self.versions[params["uri"]] = params.get("version")
        else:
            self.notifications.append(message)

    def quiet(self, seconds=0.5):
        """Waits until the server has said nothing for a while."""
        while self.read(seconds):
            pass

    # The session

    def start(self):
        result = self.request("initialize", processId=os.getpid(), capabilities=self.capabilities, rootUri=None)
        self.encoding = result["capabilities"]["positionEncoding"]
        self.notify("initialized")
        return result

    def stop(self):
        self.request("shutdown")
        self.notify("exit")
        return self.process.wait(10)

    def open(self, path, text=None):
        if text is None:
            with open(path, encoding="utf-8", newline="") as file:
                text = file.read()
        self.notify("textDocument/didOpen", textDocument={"uri": uri_of(path), "languageId": "markdown", "version": 1, "text": text})
        return Document(self, path, text)


class Document:
    """A text that the client edits as an editor does."""

    def __init__(self, client, path, text):
        self.client, self.path, self.text, self.version = client, path, text, 1
        self.uri = uri_of(path)
        self.name = {"uri": self.uri}

    def lines(self):
        """Start offsets of the lines, which end with LF, CR LF or CR."""
        starts, index = [0], 0
        while index < len(self.text):
            if self.text[index] == "\n" or self.text[index] == "\r" and self.text[index + 1:index + 2] != "\n":
                starts.append(index + 1)
            index += 1
        return starts

    def width(self, text):
        encoding = self.client.encoding
        if encoding == "utf-32":
            return len(text)
        return len(text.encode("utf-8")) if encoding == "utf-8" else len(text.encode("utf-16-le")) // 2

    def position(self, offset):
        line = max(index for index, start in enumerate(self.lines()) if start <= offset)
        return {"line": line, "character": self.width(self.text[self.lines()[line]:offset])}

    def offset(self, position):
        starts = self.lines()
        start = starts[position["line"]]
        offset = start
        while self.width(self.text[start:offset]) < position["character"]:
            offset += 1
        return offset

    def at(self, words, skip=0):
        """The position of words in the text."""
        return self.position(self.text.index(words) + skip)

    def range(self, start, end):
        return {"start": self.position(start), "end": self.position(end)}

    def slice(self, area):
        return self.text[self.offset(area["start"]):self.offset(area["end"])]

    def edit(self, start, end, new):
        """Replaces a stretch, told as an edit."""
        self.version += 1
        change = {"range": self.range(start, end), "text": new}
        self.text = self.text[:start] + new + self.text[end:]
        self.client.notify("textDocument/didChange", textDocument={**self.name, "version": self.version}, contentChanges=[change])

    def replace(self, old, new):
        start = self.text.index(old)
        self.edit(start, start + len(old), new)

    def apply(self, edits):
        for edit in sorted(edits, key=lambda edit: (edit["range"]["start"]["line"], edit["range"]["start"]["character"]), reverse=True):
            self.edit(self.offset(edit["range"]["start"]), self.offset(edit["range"]["end"]), edit["newText"])

    def settle(self):
        """Lets the server finish its work; what it found is told before it answers."""
        self.client.request("workspace/executeCommand", command="replybook.check", arguments=[self.name])

    def findings(self):
        self.settle()
        return self.client.findings.get(self.uri, [])

    def ask(self, method, **params):
        return self.client.request("textDocument/" + method, textDocument=self.name, **params)

    def close(self):
        self.client.notify("textDocument/didClose", textDocument=self.name)
