"""A small book with a collector over it, and clients that count what became of every request. Loopback only."""
import json, os, secrets, selectors, shutil, signal, socket, subprocess, tempfile, time
from pathlib import Path

ORIGIN = "https://help.shop.example"
ARTICLE = "---\ntitle: Where is my parcel?\nstatus: published\n---\nOpen the map.\n"
WORDS = ["there is no map on the page", "call me at +48 601-234-567", "gdzie jest numer paczki", "не нашёл, куда писать"]


class Book:
    """A temporary folder with one article and a collector that can be killed and started again."""

    def __init__(self, replybook, settings=""):
        self.replybook = str(Path(replybook).resolve())
        self.path = Path(tempfile.mkdtemp(prefix="replybook-collect-"))
        (self.path / "KnowledgeBase/delivery").mkdir(parents=True)
        (self.path / "KnowledgeBase/delivery/tracking.en.md").write_text(ARTICLE, encoding="utf-8")
        (self.path / ".replybook.yml").write_text(f"shop_name: Shop\nbase_url: {ORIGIN}/\n{settings}", encoding="utf-8")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process = None
        self.log = self.path / "log.txt"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop(signal.SIGKILL)
        shutil.rmtree(self.path, ignore_errors=True)

    def command(self, *words):
        return [self.replybook, *words, "--book", str(self.path)]

    def start(self, *options):
        with open(self.log, "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(self.command("collect", "--port", str(self.port), *options), stdout=log, stderr=log)
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
                time.sleep(0.05)
        raise AssertionError("the collector does not listen")

    def stop(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(60) if self.process else None

    def stored(self):
        """Ids in the store, in a list that would show one that is there twice."""
        run = subprocess.run(self.command("feedback", "export"), capture_output=True, text=True, check=True)
        return [json.loads(line)["id"] for line in run.stdout.splitlines()]


def message(number):
    """A path and a body as pages send them: seven plain votes of ten, two with a reason and words, one failed search."""
    name = secrets.token_hex(16)
    if number % 10 == 9:
        return name, "/search", {"id": name, "query": WORDS[number % len(WORDS)], "language": "en"}
    vote = {"id": name, "article": "delivery/tracking", "language": "en", "revision": "00000000000000aa", "helpful": number % 3 > 0}
    if number % 10 > 6:
        vote |= {"helpful": False, "reason": "incomplete", "comment": WORDS[number % len(WORDS)]}
    return name, "/vote", vote


def request(path, body, address="192.0.2.1", origin=ORIGIN, kind="text/plain;charset=UTF-8", method="POST", more=""):
    bytes_ = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(bytes_)}\r\n"
    head += f"Origin: {origin}\r\n" if origin else ""
    head += f"Content-Type: {kind}\r\n" if kind else ""
    return (head + f"X-Forwarded-For: {address}\r\n{more}\r\n").encode() + bytes_


def answer(port, text):
    """Sends one request on a connection of its own and returns the status and the whole answer."""
    with socket.create_connection(("127.0.0.1", port), 20) as client:
        client.sendall(text)
        got = b""
        while b"\r\n\r\n" not in got:
            part = client.recv(65536)
            if not part:
                break
            got += part
        length = [int(line.split(b":")[1]) for line in got.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        while length and len(got.split(b"\r\n\r\n", 1)[1]) < length[0]:
            part = client.recv(65536)
            if not part:
                break
            got += part
    return (int(got[9:12]) if got[9:12].isdigit() else 0), got.decode("utf-8", "replace")


class Load:
    """Closed-loop clients on connections that stay open: each sends the next request when the one before was answered."""

    def __init__(self, port, connections=64):
        self.port, self.connections = port, connections
        self.accepted, self.refused, self.times, self.sent = [], {}, [], 0

    def run(self, seconds, until=lambda: False):
        selector = selectors.DefaultSelector()
        for number in range(self.connections):
            self._open(selector, f"10.{number // 200}.{number % 200}.1")
        end = time.monotonic() + seconds
        while selector.get_map() and time.monotonic() < end + 35:
            isOver = time.monotonic() > end or until()
            for key, _ in selector.select(0.2):
                self._read(selector, key.data, isOver)
            if isOver and not any(key.data["name"] for key in selector.get_map().values()):
                break
        for key in list(selector.get_map().values()):
            key.fileobj.close()

    def _open(self, selector, address):
        try:
            client = socket.create_connection(("127.0.0.1", self.port), 5)
        except OSError:
            return
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        state = {"socket": client, "address": address, "got": b"", "name": None}
        selector.register(client, selectors.EVENT_READ, state)
        self._send(selector, state)

    def _send(self, selector, state):
        name, path, body = message(self.sent)
        self.sent += 1
        state.update(name=name, got=b"", at=time.monotonic())
        try:
            state["socket"].sendall(request(path, body, state["address"]))
        except OSError:
            self._drop(selector, state)

    def _drop(self, selector, state):
        state["name"] = None
        selector.unregister(state["socket"])
        state["socket"].close()

    def _read(self, selector, state, isOver):
        try:
            part = state["socket"].recv(65536)
        except OSError:
            part = b""
        if not part:
            return self._drop(selector, state)
        state["got"] += part
        if b"\r\n\r\n" not in state["got"]:
            return None
        status = int(state["got"][9:12])
        if status == 204:
            self.accepted.append(state["name"])
        else:
            # A refusal has a body; a connection of its own for the next request is simpler than to wait for its end.
            self.refused[status] = self.refused.get(status, 0) + 1
        self.times.append(time.monotonic() - state["at"])
        state["name"] = None
        if status != 204:
            self._drop(selector, state)
            return None if isOver else self._open(selector, state["address"])
        return None if isOver else self._send(selector, state)
