"""A run's page, live on this machine: page and chunks are brought up to date when the page asks."""

import http.server
import math
import re
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

from config import BadInput
from page_files import compact
from run_page import build_traces


def serve(run: Path, port: int) -> None:
    """Serves the page of a run on 127.0.0.1 until Ctrl-C."""
    server = LiveServer(run, port)
    print(f"http://127.0.0.1:{server.server_port}/traces.html   (Ctrl-C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


class LiveRun(http.server.SimpleHTTPRequestHandler):
    """Serves the page and its chunks and nothing else, brought up to date when the page asks."""

    def do_GET(self):
        # Another site's page could reach a local server under a name of its own: answer to ours.
        if urlsplit("//" + self.headers.get("Host", "")).hostname not in ("127.0.0.1", "localhost"):
            return self.send_error(403, "only for 127.0.0.1")
        path = urlsplit(self.path).path
        if path == "/":
            self.send_response(302)
            self.send_header("Location", "/traces.html")
            return self.end_headers()
        if path == "/traces/live":
            head = self.server.refresh()
            body = compact({name: head[name] for name in ("builds", "states", "steps")})
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            return self.wfile.write(body)
        if not re.fullmatch(r"/traces\.html|/traces(/[\w-]+){1,2}\.js", path):
            return self.send_error(404)
        return super().do_GET()

    def do_HEAD(self):
        self.send_error(405)

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *_):
        pass


class LiveServer(http.server.ThreadingHTTPServer):
    """One run on 127.0.0.1. To look from elsewhere, forward the port over SSH."""

    daemon_threads = True

    def __init__(self, run: Path, port: int):
        self.run, self.lock = run, threading.Lock()
        self.head: dict = {}
        self.built = -math.inf  # on time.monotonic()
        self.refresh()
        try:
            super().__init__(("127.0.0.1", port), lambda *args: LiveRun(*args, directory=str(run)))
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            raise BadInput(
                f"cannot serve on port {port}: {reason}; give another one, such as --serve 8009"
            ) from None

    def refresh(self) -> dict:
        """The head of an index at most two seconds old."""
        with self.lock:
            if time.monotonic() - self.built > 2:
                self.head = build_traces(self.run)
                self.built = time.monotonic()
            return self.head
