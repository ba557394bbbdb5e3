"""Settings, and what a user can give wrongly: one line that says what to do, exit code 2, at
once."""

import dataclasses
import json
import re

import pytest
import yaml

import config
import prompts
from config import BadInput, Config, EvaluateSettings
from conftest import ROOT, TASK, python
from traces import Run


def fault_of(*overrides: str, file=None) -> str:
    with pytest.raises(BadInput) as fault:
        config.read(file and str(file), overrides)
    assert "\n" not in str(fault.value)
    return str(fault.value)


# ------------------------------------------------------------------ what is right


@pytest.mark.parametrize("path", sorted(path.name for path in ROOT.glob("[!.]*.yaml")))
def test_every_yaml_file_of_the_project_is_read(path):
    settings = config.read(str(ROOT / path))
    said = yaml.safe_load((ROOT / path).read_text())
    for name, value in said.items():
        made = getattr(settings, name)
        for key, inner in value.items() if isinstance(value, dict) else [(None, value)]:
            assert (getattr(made, key) if key else made) == inner


def test_defaults_are_the_method():
    """The figures of the design."""
    c = Config()
    assert (c.credit.confidence, c.learner.reached, c.credit.start_k, c.rollout.temperature) == (
        0.95,
        0.9,
        1,
        1.0,
    )
    assert (
        c.prompt.transposed
        and c.prompt.sizes
        and c.dtype == "bfloat16"
        and not c.sandbox.allow_weak
    )


def test_an_override_goes_over_the_file(tmp_path):
    (tmp_path / "a.yaml").write_text(
        "visits: 3\ncredit:\n  actions: 5\n  rollouts: 6\nlearner: {hold: 2e-1}\n"
    )
    c = config.read(
        str(tmp_path / "a.yaml"),
        ["credit.actions=7", "rollout.temperature=5e-1", "only=[f2829549]"],
    )
    assert (c.visits, c.credit.actions, c.credit.rollouts) == (3, 7, 6)
    assert (c.learner.hold, c.rollout.temperature, c.only) == (0.2, 0.5, [TASK])
    assert config.read(None) == config.read(None, []) == Config()


def test_an_empty_file_is_the_defaults(tmp_path):
    (tmp_path / "a.yaml").write_text("# nothing\n")
    assert config.read(str(tmp_path / "a.yaml")) == Config()


def test_a_run_reads_back_its_settings(tmp_path):
    c = config.read(str(ROOT / "cpu.yaml"), ["credit.actions=3", "learner.hold=0.25"])
    run = Run.create(tmp_path / "run", c)
    assert run.config() == c != Config()
    saved = yaml.safe_load((tmp_path / "run" / "config.yaml").read_text())
    assert (
        {f.name for f in dataclasses.fields(Config)} <= set(saved)
        and saved["versions"]["torch"]
        and saved["git_commit"]
    )


def test_paths_are_made_whole_and_a_long_list_of_ids_is_no_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tasks.json").write_text("{}")
    many = ",".join(prompts.golden_ids()[:40])  # longer than a file's name may be
    c = Config(tasks="tasks.json", evaluate=EvaluateSettings(tasks=many))
    whole = config.with_whole_paths(c)
    assert (whole.tasks, whole.evaluate.tasks) == (str(tmp_path / "tasks.json"), many)


def test_every_default_is_within_its_own_range():
    def walk(settings):
        for f in dataclasses.fields(settings):
            value = getattr(settings, f.name)
            if dataclasses.is_dataclass(value):
                walk(value)
            else:
                assert config.checked(f.name, value, type(value), **f.metadata) == value

    walk(Config())


# ------------------------------------------------------------------ what is wrong


@pytest.mark.parametrize(
    "override, parts",
    [
        ("credit.rolouts=3", ["unknown setting credit.rolouts", "credit.rollouts"]),
        ("temperature=1", ["unknown setting temperature", "rollout"]),
        ("credit.rollouts.more=3", ["credit.rollouts", "not allowed"]),
        ("seed.more=3", ["seed", "not allowed"]),
        ("credit=3", ["setting credit: 3 is not a table"]),
        ("credit.rollouts=many", ["setting credit.rollouts: 'many'", "int from 2 to 1024"]),
        ("credit.rollouts=3.0", ["setting credit.rollouts: 3.0", "int from 2 to 1024"]),
        ("credit.rollouts=true", ["setting credit.rollouts: True", "int from 2 to 1024"]),
        ("credit.rollouts=", ["setting credit.rollouts: None"]),
        ("credit.rollouts=1", ["setting credit.rollouts: 1", "int from 2 to 1024"]),
        ("credit.confidence=1.5", ["setting credit.confidence: 1.5", "float from 0.5 to 1.0"]),
        ("credit.confidence=.nan", ["setting credit.confidence: nan"]),
        ("credit.confidence=yes", ["setting credit.confidence: True"]),
        ("learner.hold=-0.1", ["setting learner.hold", "float from 0.0"]),
        ("learner.hold=.inf", ["setting learner.hold: inf"]),
        ("prompt.sizes=1", ["setting prompt.sizes: 1", "bool"]),
        ("dtype=float8", ["setting dtype: 'float8'", "bfloat16", "float32"]),
        ("only=f2829549", ["setting only: 'f2829549'", "list"]),
        ("only=[12345678]", ["setting only", "quote"]),
        ("model=3", ["setting model: 3", "str"]),
        ("credit.lower_at=0.9", ["credit.lower_at: 0.9 must be below raise_at"]),
        ("learner.bf16_attention=true", ["learner.bf16_attention", "dtype: float32"]),
        (
            "credit.actions",
            ["cannot read override 'credit.actions': write it as section.key=value"],
        ),
        ("only=[", ["cannot read override 'only=['"]),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_allowed(override, parts):
    fault = fault_of(override)
    assert all(part in fault for part in parts), fault


@pytest.mark.parametrize(
    "text, parts",
    [
        ("visits: 3\ncredit: [", ["is not YAML, line "]),
        ("visits: 3\n\tcredit: 1\n", ["is not YAML, line 2"]),
        ("- visits\n", ["expected settings", "list"]),
        ("just words", ["expected settings", "str"]),
        ("visit: 3", ["unknown setting visit"]),
        ("credit: 3", ["setting credit: 3 is not a table"]),
        ("visits: 3\0", ["is not YAML"]),
    ],
)
def test_a_wrong_file_is_told(tmp_path, text, parts):
    (tmp_path / "a.yaml").write_text(text)
    fault = fault_of(file=tmp_path / "a.yaml")
    assert all(part in fault for part in parts), fault


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    assert "No such file" in fault_of(file=tmp_path / "none.yaml")
    assert "Is a directory" in fault_of(file=tmp_path)
    (tmp_path / "bytes.yaml").write_bytes(b"visits: \xff\xfe\n")
    assert "bytes.yaml" in fault_of(file=tmp_path / "bytes.yaml")


# ------------------------------------------------------------------ from the command line


def no_golden() -> str:
    return next(i for i in sorted(prompts.load_tasks()) if i not in prompts.golden_ids())


WRONG = [
    (["--config", "none.yaml"], "cannot read none.yaml: No such file"),
    (["--config", "train.py"], "train.py is not YAML, line "),
    (["--config", "cpu.yaml", "credit.rollouts=none"], "setting credit.rollouts: 'none'"),
    (["--config", "cpu.yaml", "credit.rolouts=3"], "unknown setting credit.rolouts"),
    (["--config", "cpu.yaml", "reward.pairs=none.json"], "cannot read pairs from none.json"),
    (
        ["--config", "cpu.yaml", "credit.rollouts=3", "--visits", "1", "credit.rolouts=3"],
        "unknown setting credit.rolouts",
    ),
    (["--config", "cpu.yaml", "--visits", "-1"], "setting visits: -1"),
    (["--config", "cpu.yaml", "--only", "f2829540"], "unknown task 'f2829540'"),
    (["--config", "cpu.yaml", "--only", no_golden()], "no golden solution"),
    (["--config", "cpu.yaml", "model=./no-such-folder"], "no-such-folder with a config.json"),
    (["--config", "cpu.yaml", "model=golden"], "golden with a config.json"),
    (["--config", "cpu.yaml", "--run", "golden"], "golden exists: choose another --run"),
    (["--config", "cpu.yaml", "--run", "cpu.yaml/run"], "cannot make cpu.yaml/run"),
    (["--resume", "golden"], "golden is no run: config.yaml is missing"),
    (["--resume", "no-such-run"], "no-such-run is no run"),
    (
        ["--resume", "no-such-run", "credit.rollouts=3"],
        "--resume goes on with the run's own settings",
    ),
    (
        ["--resume", "{bare}", "--only", TASK],
        "has no checkpoint and begins again with all its problems: leave out --only",
    ),
    (["--resume", "{broken}"], "config.yaml"),
]
# Every case is train.py with these arguments, as if it were started anew, in one process that says
# what came of each.
CHILD = """
import contextlib, io, json, runpy, sys
for arguments in json.load(sys.stdin):
    sys.argv, out, errors, code = ["train.py", *arguments], io.StringIO(), io.StringIO(), 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        try:
            runpy.run_path("train.py", run_name="__main__")
        except SystemExit as end:
            code = end.code
    print(json.dumps([code, out.getvalue(), errors.getvalue(), "torch" in sys.modules]))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A function that gives (exit code, stdout, stderr, whether torch was loaded, the folder asked
    for) of the case of a number."""
    root = tmp_path_factory.mktemp("told")
    for name in ("bare", "broken"):
        Run.create(root / name, Config())
    (root / "broken" / "config.yaml").write_text("visits: [")
    cases = []
    for number, (arguments, _) in enumerate(WRONG):
        given = [
            argument.format(bare=root / "bare", broken=root / "broken") for argument in arguments
        ]
        fresh = (
            [] if "--run" in given or "--resume" in given else ["--run", str(root / f"run{number}")]
        )
        cases.append(given + fresh)
    done = python("-c", CHILD, input=json.dumps(cases))
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return lambda number: (*answers[number], root / f"run{number}")


@pytest.mark.parametrize(
    "number", range(len(WRONG)), ids=[" ".join(arguments) for arguments, _ in WRONG]
)
def test_one_line_and_exit_code_2(told, number):
    code, out, errors, torch_is_loaded, folder = told(number)
    assert code == 2 and out == "" and re.fullmatch(r"train\.py: [^\n]+\n", errors), errors
    assert WRONG[number][1] in errors
    assert not torch_is_loaded, "it must be told before anything slow begins"
    # and nothing is left behind that would be in the way of the next try
    assert not folder.exists()


def test_a_wrong_option_is_told():
    done = python("train.py", "--confg", "cpu.yaml")
    assert done.returncode == 2 and "--confg" in done.stderr and "Traceback" not in done.stderr
