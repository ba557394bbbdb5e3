"""Pictures of a page's views, taken by headless Chromium; all of a view is in its address."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from config import BadInput
from run_page import Lines

View = tuple[str, int, int]  # the address's query, width, height


def take_pictures(url: str, views: dict[str, View], out: Path) -> list[Path]:
    """A picture of every view, out/NAME.png; returns their paths."""
    chromium = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if not chromium:
        raise BadInput("screenshots need Chromium, for instance: apt-get install chromium")
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for name, (query, width, height) in views.items():
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(
                [
                    chromium,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    f"--user-data-dir={profile}",
                    "--hide-scrollbars",
                    "--force-device-scale-factor=1.5",
                    f"--window-size={width},{height}",
                    "--virtual-time-budget=8000",
                    f"--screenshot={out.resolve() / name}.png",
                    f"{url}?{query}",
                ],
                check=True,
                capture_output=True,
                timeout=120,
            )
        made.append(out / f"{name}.png")
    return made


def views_of_run(run: Path) -> dict[str, View]:
    """Of a run: its views, and the settled action whose rollouts tell most, with its problem."""
    best, show, tasks = (0, 0), None, set()
    for _, _, record in Lines(run / "visits.jsonl", None):
        tasks.add(record.get("task"))
        if record.get("own"):
            continue  # in own words: the page names such a state otherwise
        for index, action in enumerate(record.get("actions") or []):
            fates = {(r.get("status"), r.get("reward")) for r in action.get("rollouts") or []}
            worth = (len(fates), record["k"])
            if action.get("advantage") and worth > best:
                best, show = worth, (record["task"], record["visit"], record["k"], index)
    height = min(800, 160 + 200 * len(tasks))
    views = {
        "traces": ("theme=light", 1440, height),
        "traces-dark": ("theme=dark", 1440, height),
        "run": ("theme=light&view=run", 1440, 1200),
    }
    if show:
        views["problem"] = (f"theme=light&open={show[0]}", 1440, 1000)
        views["action"] = ("theme=light&open=" + "/".join(map(str, show)), 1440, 1000)
    return views
