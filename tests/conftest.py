"""What several tests need: the tiny model, a real run, and how to start programs of the project."""

import json
import os
import pathlib
import subprocess
import sys

import pytest
from filelock import FileLock

# Before torch: threads of a small network wait for each other more than they work, above all beside
# other processes.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

TASK = "f2829549"  # the tiny model is made without it
PROMPT_LENGTHS = ROOT / "tests" / "data" / "prompt_lengths.json"


# Under CI=true a skipped test fails the run: what was not tested there is tested nowhere. These
# alone ask for another machine.
ELSEWHERE = (
    "the other tests run as an ordinary user already",
    "an ordinary user cannot run any interpreter with numpy",
    "bench/gpu.py does this and more on a GPU",
    "here all tests run on what CUDA takes",
    "mounting needs root",
)


# The long files first, so that no process is left alone with one of them at the end. The first
# makes the tiny model and the real run; the second needs neither, so that it does not wait.
LONG = (
    "test_dashboard",
    "test_sandbox",
    "test_runs",
    "test_engine",
    "test_evaluate",
    "test_train",
    "test_assumptions",
    "test_engine_v2",
    "test_faults",
    "test_golden",
    "test_model",
    "test_ranks",
)


def pytest_collection_modifyitems(items):
    place = {name: n for n, name in enumerate(LONG)}
    items.sort(key=lambda item: place.get(item.path.stem, len(LONG)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if os.environ.get("CI") == "true" and report.skipped and not hasattr(report, "wasxfail"):
        reason = str(report.longrepr[2]).removeprefix("Skipped: ")
        if reason not in ELSEWHERE:
            report.outcome, report.longrepr = "failed", f"skipped under CI=true: {reason}"
    return report


def python(*arguments: str, **options) -> subprocess.CompletedProcess:
    """A program of the project, run to its end: `python("train.py", "--config", "cpu.yaml")`."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, **options
    )


def made_once(tmp_path_factory, name: str, make) -> pathlib.Path:
    """The folder that make(folder) fills: by the first that asks among the processes of this test
    session."""
    root = tmp_path_factory.getbasetemp()
    if root.name.startswith("popen-"):  # of one worker of pytest-xdist
        root = root.parent
    folder, done = root / name, root / f"{name}.done"
    with FileLock(root / f"{name}.lock"):
        if not done.exists():
            make(folder)
            done.touch()
    return folder


@pytest.fixture(scope="session")
def tiny_folder() -> pathlib.Path:
    """A tiny Qwen3, hardly trained: no test may count on what it knows.

    Of ARC-AGI-1's tasks alone: a new golden changes nothing.
    """
    import prompts
    import tiny_model

    others = sorted(set(prompts.golden_ids()) - set(prompts.load_task_set("arc1-training")))
    tiny_model.CACHE.mkdir(exist_ok=True)
    with FileLock(tiny_model.CACHE / "tiny.lock"):
        return tiny_model.make(leave_out=[TASK, *others], steps=30)


@pytest.fixture(scope="session")
def real_run(tiny_folder, tmp_path_factory) -> pathlib.Path:
    """The folder of a run of two visits, by the command line."""

    def make(folder: pathlib.Path) -> None:
        done = python(
            "train.py",
            "--config",
            "cpu.yaml",
            "--run",
            folder,
            "--visits",
            "2",
            f"model={tiny_folder}",
            "threads=1",  # two test files run at a time
        )
        assert done.returncode == 0, done.stderr[-3000:]

    return made_once(tmp_path_factory, "real_run", make)


@pytest.fixture(scope="session")
def sharp_folder(tiny_folder) -> pathlib.Path:
    """A model of the tiny one's shape that was taught TASK and another task half-way: trained
    logits, alike everywhere."""
    import small_models

    return small_models.taught(tiny_folder, {}, [TASK, "007bbfb7"])


@pytest.fixture(scope="session")
def qwen3_folder() -> pathlib.Path:
    """Qwen3's own tokenizer: what tests/tokenizer.sh got, else the hub's cache. Where CI runs, a
    skip would hide a fault."""
    folder = ROOT / ".cache" / "qwen3-tokenizer"
    if (folder / "tokenizer.json").exists():
        return folder
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        return pathlib.Path(
            snapshot_download(
                "Qwen/Qwen3-4B-Instruct-2507",
                allow_patterns=["*.json", "*.txt"],
                local_files_only=True,
            )
        )
    except LocalEntryNotFoundError:
        missing = (
            "Qwen3's tokenizer is neither in .cache/qwen3-tokenizer nor in the hub's cache: bash"
            " tests/tokenizer.sh"
        )
        pytest.fail(missing) if os.environ.get("CI") == "true" else pytest.skip(missing)


@pytest.fixture(scope="session")
def qwen3(qwen3_folder):
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(qwen3_folder)


@pytest.fixture(scope="session")
def qwen3_goldens(qwen3) -> dict[str, list[int]]:
    """{task id: golden tokens}"""
    import prompts

    return {i: prompts.golden_tokens(prompts.read_golden(i), qwen3) for i in prompts.golden_ids()}


@pytest.fixture(scope="session")
def prompt_lengths() -> dict[str, int]:
    """{task id: tokens of its prompt} of every golden problem, counted once with Qwen3's tokenizer:
    tests/test_tokenizer.py compares."""
    return json.loads(PROMPT_LENGTHS.read_text())
