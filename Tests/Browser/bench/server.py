"""A static server that compresses as a host does, counts what it sends and can imitate a slow link."""
import gzip, http.server, mimetypes, pathlib, threading, time, urllib.parse

TEXT = {"text/html", "text/css", "text/javascript", "application/javascript", "application/json", "application/xml", "application/wasm", "image/svg+xml", "text/plain"}


class CountingServer:
    """`sent` holds (path, bytes of the body) of every answer since the last `take()`."""

    def __init__(self, folder):
        self.folder, self.sent, self.kept, self.lock = pathlib.Path(folder), [], {}, threading.Lock()
        self.round_trip = self.bits_per_second = self.free = 0.0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                outer.answer(self)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        # A page that closes leaves its requests; that is no fault of anybody's.
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"

    def link(self, round_trip=0, kilobits=0):
        """Milliseconds to the first byte and the width of one link that all answers share; zero turns it off."""
        self.round_trip, self.bits_per_second = round_trip / 1000, kilobits * 1000

    def take(self):
        with self.lock:
            sent, self.sent = self.sent, []
        return sent

    def body(self, path):
        file = self.folder / urllib.parse.unquote(path).lstrip("/")
        if file.is_dir():
            file /= "index.html"
        if not file.is_file():
            return 404, "text/plain", b"not found"
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if path not in self.kept:
            self.kept[path] = gzip.compress(file.read_bytes(), 6) if kind in TEXT else file.read_bytes()
        return 200, kind, self.kept[path]

    def answer(self, handler):
        path = urllib.parse.urlparse(handler.path).path
        status, kind, body = self.body(path)
        self.wait(path, len(body))
        handler.send_response(status)
        handler.send_header("Content-Type", kind + ("; charset=utf-8" if kind.startswith("text/") else ""))
        handler.send_header("Content-Length", str(len(body)))
        handler.send_header("Cache-Control", "max-age=600")
        if status == 200 and kind in TEXT:
            handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()
        handler.wfile.write(body)

    def wait(self, path, length):
        with self.lock:
            self.sent.append((path, length))
        time.sleep(self.round_trip)
        if self.bits_per_second:
            with self.lock:
                self.free = max(time.time(), self.free) + length * 8 / self.bits_per_second
                ready = self.free
            time.sleep(max(0, ready - time.time()))
