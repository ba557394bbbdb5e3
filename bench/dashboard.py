"""Measures traces.html on a made-up run of a million rollouts: building, opening, modals.

    python bench/dashboard.py [--rollouts 1000000] [--folder runs/bench-dashboard]

The run is generated once and kept. Times in the browser are headless Chromium's, from file://.
"""

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
from bench.fake_run import make_run  # noqa: E402
from browser import open_browser  # noqa: E402

# In the page: click, wait for the modal, and for the frame that shows it.
CLICK = """
const [selector, done] = arguments, start = performance.now();
const dialog = document.querySelector("dialog");
dialog.addEventListener("shown", () => requestAnimationFrame(() => setTimeout(() => {
  const took = performance.now() - start;
  dialog.addEventListener("close", () => done(took), { once: true });
  dialog.close();
})), { once: true });
document.querySelector(selector).click();
"""
SCROLL = """
const [top, left, done] = arguments, start = performance.now();
const box = document.querySelector("#strips");
box.scrollTo(left, top);
requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
"""


MARK = "return performance.getEntriesByName('{}')[0].startTime"


def build(run: Path) -> str:
    """Time and memory of a build in a process of its own. On a shared machine the CPU time is the
    steadier figure.

    The peak is read from /proc: ru_maxrss would begin with this process's own size.
    """
    start = time.perf_counter()
    code = (
        "import resource, sys; from pathlib import Path; import run_page;"
        "run_page.build_traces(Path(sys.argv[1]));"
        "used = resource.getrusage(resource.RUSAGE_SELF);"
        "lines = open('/proc/self/status');"
        "peak = next(int(line.split()[1]) for line in lines if line.startswith('VmHWM'));"
        "print(f'{used.ru_utime + used.ru_stime:.1f} s of CPU, peak {peak / 1024:.0f} MiB')"
    )
    out = subprocess.run(
        [sys.executable, "-c", code, str(run)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return f"{time.perf_counter() - start:.1f} s, {out.stdout.strip()}"


def size(paths) -> tuple[int, float]:
    sizes = [p.stat().st_size for p in paths if p.is_file()]
    return len(sizes), sum(sizes) / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollouts", type=int, default=1_000_000)
    parser.add_argument("--problems", type=int, default=400)
    parser.add_argument("--folder", type=Path, default=ROOT / "runs" / "bench-dashboard")
    args = parser.parse_args()
    generate(args.folder, args.problems, args.rollouts)
    measure_building(args.folder)
    measure_opening(args.folder)


def generate(run: Path, problems: int, rollouts: int) -> None:
    if (run / "generated").exists():
        return
    start = time.perf_counter()
    # a visit's states may coincide
    visits = rollouts // (4 * 8 * 3) + 1 + rollouts // 2000
    count = make_run(run, problems=problems, visits=visits, states=3)
    (run / "generated").write_text(str(count))
    print(f"generated in {time.perf_counter() - start:.0f} s")


def measure_building(run: Path) -> None:
    shutil.rmtree(run / "traces", ignore_errors=True)
    print(f"rollouts                      {int((run / 'generated').read_text()):,}")
    print(f"the run's files               {size(run.glob('*.jsonl'))[1]:.0f} MiB")
    print(f"build from nothing            {build(run)}")
    files, mebibytes = size((run / "traces").rglob("*"))
    print(f"pages and chunks              {files} files, {mebibytes:.0f} MiB")
    files, mebibytes = size([run / "traces" / "index.js", *(run / "traces" / "index").iterdir()])
    print(f"index                         {files} files, {mebibytes:.1f} MiB")

    visits = run / "visits.jsonl"
    last = subprocess.run(["tail", "-n", "1", str(visits)], check=True, capture_output=True).stdout
    with visits.open("ab") as file:
        file.write(last)
    print(f"build after one more state    {build(run)}")


def milliseconds_to_charts(browser) -> float:
    start = time.perf_counter()
    browser.execute_script("document.querySelectorAll('.tabs button')[1].click()")
    many = "return document.querySelectorAll('#charts .chart').length > 12"
    browser.wait(lambda b: b.execute_script(many))
    return (time.perf_counter() - start) * 1000


def measure_opening(run: Path) -> None:
    paints, states = [], []
    for _ in range(5):
        browser = open_browser()
        try:
            browser.get((run / "traces.html").resolve().as_uri())
            browser.wait_ready()
            paints.append(browser.execute_script(MARK.format("first-contentful-paint")))
            states.append(browser.execute_script(MARK.format("states")))
            problems = [
                browser.execute_async_script(CLICK, f".strip:nth-child({i}) .head button")
                for i in range(2, 8)
            ]
            actions = [
                browser.execute_async_script(CLICK, f"[data-at='{i},0,0,1']") for i in range(1, 7)
            ]
            scrolls = [browser.execute_async_script(SCROLL, 3000 * i, 300 * i) for i in range(1, 7)]
            charts = milliseconds_to_charts(browser)
        finally:
            browser.quit()

    def line(name, values):
        median = sorted(values)[len(values) // 2]
        print(f"{name:30}median {median:.0f} ms, worst {max(values):.0f} ms of {len(values)}")

    line("first paint", paints)
    line("states on the page", states)
    line("problem modal, first opening", problems)
    line("action modal, first opening", actions)
    line("scrolling to another place", scrolls)
    print(f"run view                      {charts:.0f} ms")


if __name__ == "__main__":
    main()
