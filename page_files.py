"""What the pages are made of: self-contained files from web/, and chunks of data beside them.

A chunk is a script of one call, chunk(name, encoding, text), because a page on file:// may load
scripts but not fetch files. web/run_data.js is the other side of it.
"""

import base64
import gzip
import hashlib
import json
import math
import os
import re
from pathlib import Path

from config import plain

WEB = Path(__file__).resolve().parent / "web"
PACK_FROM = 2048  # shorter chunks stay plain


def write(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all, so that a page never loads half a chunk."""
    temporary = path.with_name(path.name + ".part")
    temporary.write_bytes(data)
    os.replace(temporary, path)


def page(name: str, data: bytes = b"null") -> bytes:
    """web/NAME with its styles, scripts and data put in, as one self-contained file.

    The content security policy names the hashes of these scripts and styles, so that nothing else
    runs, whatever text a run holds, and nothing is loaded from another place.
    """
    scripts, styles = [], []

    def inline(match: re.Match) -> str:
        script, style = match.groups()
        text = (WEB / (script or style)).read_text()
        (scripts if script else styles).append(text)
        return f"<script>{text}</script>" if script else f"<style>{text}</style>"

    text = re.sub(
        r'<script src="([\w.]+)"></script>|<link rel="stylesheet" href="([\w.]+)">',
        inline,
        (WEB / name).read_text(),
    )

    policy = (
        f"default-src 'none'; script-src 'self' file: {sources(scripts)}; "
        f"style-src {sources(styles)}; connect-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    packed = base64.b64encode(gzip.compress(data, mtime=0)).decode()
    return text.replace("{{policy}}", policy).replace("{{data}}", packed).encode()


def sources(parts: list[str]) -> str:
    """Scripts or styles as a content security policy names them, by their hashes."""
    digests = [hashlib.sha256(part.encode()).digest() for part in parts]
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def chunk(name: str, data: bytes) -> bytes:
    """The script that hands JSON to the page, compressed where that pays."""
    encoding, text = "json", data.decode()
    if len(data) >= PACK_FROM:
        packed = base64.b64encode(gzip.compress(data, 6, mtime=0))
        if len(packed) < 0.7 * len(data):
            encoding, text = "gzip", packed.decode()
    return f"chunk({quoted(name)},{quoted(encoding)},{quoted(text)})\n".encode()


def quoted(text: str) -> str:
    """A JavaScript string literal that may stand in a script wherever it is."""
    return json.dumps(text).replace("<", "\\u003c")


def compact(value) -> bytes:
    """JSON without spaces and without NaN or infinities, which JSON in a browser does not have."""
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
    except ValueError:
        return json.dumps(plain(value), separators=(",", ":")).encode()


def stem(task: str) -> str:
    """A file name for a task id: the id itself if that is harmless anywhere, else a hash of it."""
    if re.fullmatch(r"[A-Za-z0-9_]{1,40}", task):
        return task
    return "x-" + hashlib.sha256(task.encode()).hexdigest()[:16]


def short(value):
    """A number with the digits that a page shows; None for what is no finite number."""
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(f"{value:.4g}")
    return None
