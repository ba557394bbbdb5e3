"""What goes wrong on a user's side, as a table.

A row: one line that says what to do, exit code 2, and nothing left behind. It runs the program's
own file with `runpy`, as `python FILE` does, in this process: everything here is told before torch,
vLLM and transformers are imported, or the row would take seconds. A few are processes of their own.
"""

import contextlib
import gzip
import io
import json
import os
import pathlib
import re
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import types
from dataclasses import dataclass

import numpy
import pytest
from safetensors.numpy import load_file, save_file

import command
import config
import model_files
import prompts
from config import BadInput
from conftest import ROOT, TASK, python
from model_files import QwenConfig

SHAPE = QwenConfig(
    vocab_size=96,
    hidden_size=32,
    intermediate_size=48,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=2,
    head_dim=8,
    rms_norm_eps=1e-6,
    rope_theta=1e6,
    tie_word_embeddings=True,
    max_position_embeddings=4096,
)
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "<|im_start|>assistant{{ '\\n' }}"
)
CPU = str(ROOT / "cpu.yaml")


# ---------------------------------------- a model's folder, and how it is spoilt


@pytest.fixture(scope="session")
def good_folder(tmp_path_factory) -> pathlib.Path:
    """All the files of a small qwen3 that are looked at before the engine starts."""
    folder = tmp_path_factory.mktemp("model")
    raw = {
        name: getattr(SHAPE, name)
        for name in SHAPE.__dataclass_fields__
        if name not in ("qkv_bias", "qk_norm")
    }
    (folder / "config.json").write_text(json.dumps(raw | {"model_type": "qwen3"}))
    generator = numpy.random.default_rng(0)
    save_file(
        {
            name: generator.random(shape, numpy.float32)
            for name, shape in SHAPE.tensor_shapes().items()
        },
        folder / "model.safetensors",
    )
    (folder / "tokenizer.json").write_text("{}")
    (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": TEMPLATE}))
    return folder


def said(**values):
    """config.json says something else; None: nothing."""

    def spoil(folder):
        path = folder / "config.json"
        raw = json.loads(path.read_text()) | values
        path.write_text(json.dumps({key: value for key, value in raw.items() if value is not None}))

    return spoil


def text(name, content):
    return lambda folder: (folder / name).write_bytes(
        content if isinstance(content, bytes) else content.encode()
    )


def gone(*names):
    return lambda folder: [(folder / name).unlink() for name in names]


def stored(change):
    """`change` takes the tensors by name and gives them back otherwise."""

    def spoil(folder):
        tensors = load_file(folder / "model.safetensors")
        save_file(change(tensors) or tensors, folder / "model.safetensors")

    return spoil


def sharded(folder):
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    names = [sorted(tensors)[::2], sorted(tensors)[1::2]]
    files = [f"model-0000{n}-of-00002.safetensors" for n in (1, 2)]
    for file, some in zip(files, names):
        save_file({name: tensors[name] for name in some}, folder / file)
    index = {"weight_map": {name: file for file, some in zip(files, names) for name in some}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))


def cut(name, bytes_left):
    return lambda folder: os.truncate(folder / name, bytes_left)


def also(*spoils):
    return lambda folder: [spoil(folder) for spoil in spoils]


DOWN = "model.layers.1.mlp.down_proj.weight"
SHARD = "model-00002-of-00002.safetensors"
MODELS = [
    # weights that do not fit: vLLM would serve whatever lies in the memory
    (
        "tie_word_embeddings false over tied weights",
        said(tie_word_embeddings=False),
        "the weights lack lm_head.weight, .*tie_word_embeddings false",
    ),
    (
        "no embedding",
        stored(lambda t: t.pop("model.embed_tokens.weight") is None),
        "the weights lack model.embed_tokens.weight",
    ),
    ("no down_proj", stored(lambda t: t.pop(DOWN) is None), f"the weights lack {DOWN}, which"),
    ("a layer short", said(num_hidden_layers=3), r"the weights lack model.layers.2.* and 10 more"),
    (
        "a layer too many",
        said(num_hidden_layers=1),
        r"the weights hold model.layers.1.* and 10 more, which config.json does not have",
    ),
    (
        "a bias that qwen3 has not",
        stored(lambda t: t.update({"model.layers.0.self_attn.q_proj.bias": numpy.zeros(32, "f")})),
        "hold .*q_proj.bias",
    ),
    ("norms that qwen2 has not", said(model_type="qwen2"), "the weights lack .*q_proj.bias"),
    (
        "another width",
        said(intermediate_size=64),
        r"gate_proj.weight has the shape \(48, 32\), config.json asks for \(64, 32\)",
    ),
    ("another vocabulary", said(vocab_size=95), r"embed_tokens.weight has the shape \(96, 32\)"),
    (
        "tied, with another output matrix",
        stored(lambda t: t.update({"lm_head.weight": t["model.embed_tokens.weight"] + 1})),
        "hold lm_head.weight",
    ),
    (
        "whole numbers",
        stored(lambda t: t.update({DOWN: t[DOWN].astype("int8")})),
        f"{DOWN} is stored as I8: the weights are quantized",
    ),
    (
        "an adapter's files",
        stored(lambda t: {"base_model.model.lora_A.weight": t[DOWN]}),
        "the weights lack model.embed_tokens.weight and 23 more",
    ),
    # files
    (
        "a cut file",
        cut("model.safetensors", 20_000),
        r"model.safetensors is cut short: 20,000 of [\d,]+ bytes",
    ),
    (
        "a file cut in its head",
        cut("model.safetensors", 500),
        "is cut short or no safetensors file",
    ),
    (
        "an empty file",
        text("model.safetensors", ""),
        r"is cut short or no safetensors file \(0 bytes\)",
    ),
    (
        "a page of the web in place of a file",
        text("model.safetensors", "<!DOCTYPE html>" * 99),
        "is cut short or no safetensors file",
    ),
    ("no weights", gone("model.safetensors"), r"no \*.safetensors file"),
    ("a shard missing", also(sharded, gone(SHARD)), f"{SHARD} of 2 files is missing"),
    ("a shard cut", also(sharded, cut(SHARD, 9000)), f"{SHARD} is cut short"),
    (
        "an index that is no JSON",
        also(sharded, text("model.safetensors.index.json", "{")),
        "index.json is not JSON",
    ),
    (
        "weights of two models",
        stored(lambda t: save_file(t, "also.safetensors")),
        "is in also.safetensors and in model.safetensors",
    ),
    # config.json
    (
        "config.json is no JSON",
        text("config.json", "{'model_type': 'qwen3'}"),
        "config.json is not JSON",
    ),
    ("config.json is empty", text("config.json", ""), "config.json is not JSON"),
    (
        "config.json in another encoding",
        text("config.json", b"\xff\xfe{}"),
        "config.json is not JSON",
    ),
    ("config.json is a list", text("config.json", "[]"), "expected a table of keys, found list"),
    (
        "a key twice",
        text("config.json", '{"model_type": "qwen3", "model_type": "qwen2"}'),
        "the key 'model_type' stands twice",
    ),
    ("a key missing", said(vocab_size=None), "config.json lacks vocab_size: "),
    (
        "keys missing",
        text("config.json", '{"model_type": "qwen3"}'),
        "config.json lacks vocab_size, hidden_size, .*max_position_embeddings",
    ),
    ("rope_theta missing", said(rope_theta=None), "config.json lacks rope_theta"),
    ("a number as text", said(hidden_size="32"), "hidden_size is '32', which is no int above 0"),
    ("nothing of it", said(num_hidden_layers=0), "num_hidden_layers is 0"),
    (
        "groups that do not divide",
        said(num_key_value_heads=3),
        "4 is no multiple of num_key_value_heads 3",
    ),
    (
        "another family",
        said(model_type="llama"),
        "model_type is 'llama', only the dense 'qwen3' and 'qwen2'",
    ),
    ("quantized", said(quantization_config={"quant_method": "awq"}), "the weights are quantized"),
    (
        "stretched rope, as older files say it",
        said(rope_scaling={"type": "yarn", "factor": 4.0}),
        "rope type 'yarn' is not supported",
    ),
    ("another activation", said(hidden_act="gelu"), "hidden_act 'gelu' is not supported"),
    ("sliding windows", said(use_sliding_window=True), "sliding-window attention is not supported"),
    # tokenizer
    ("no tokenizer", gone("tokenizer.json"), "has no tokenizer"),
    ("a cut tokenizer", text("tokenizer.json", '{"model": {"voc'), "tokenizer.json is not JSON"),
    ("no chat template", text("tokenizer_config.json", "{}"), "has no chat template"),
    (
        "an empty chat template",
        text("tokenizer_config.json", '{"chat_template": ""}'),
        "has no chat template",
    ),
    # room
    (
        "reaches less far",
        said(max_position_embeddings=1024),
        "rollout.max_length: 4096 is above the model's 1024; set rollout.max_length=1024",
    ),
    (
        "too little cache",
        said(),
        "rollout.kv_cache_gb: 0.0?1 is too little for a rollout of rollout.max_length=100000",
        "max_position_embeddings",
    ),
]


@dataclass(frozen=True)
class Row:
    """line: a pattern of the one line on stderr.

    before: makes what lies in the folder in which the program is run."""

    name: str
    program: str
    arguments: list
    line: str
    before: object = None

    def __str__(self):
        return f"{self.program}: {self.name}"


def model_rows():
    for name, spoil, line, *extra in MODELS:

        def before(folder, good, spoil=spoil):
            shutil.copytree(good, folder / "a model")
            with contextlib.chdir(folder / "a model"):
                spoil(pathlib.Path("."))

        arguments = ["--config", CPU, "model=a model"]
        if extra:
            arguments += ["rollout.kv_cache_gb=0.01", "rollout.max_length=100000"]

            def before(folder, good):
                shutil.copytree(good, folder / "a model")
                said(max_position_embeddings=200_000)(folder / "a model")

        yield Row(name, "train.py", arguments, line, before)


def files(**contents):
    """Files with these contents, `__` for the point in their names."""

    def before(folder, good):
        for name, content in contents.items():
            path = folder / name.replace("__", ".")
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return before


def pairs(value) -> object:
    return files(pairs__json=json.dumps({TASK: [value]}))


def own_task(grid):
    return files(
        own__json=json.dumps(
            {"train": [{"input": [[1]], "output": [[1]]}], "test": [{"input": grid}]}
        )
    )


def empty_run(folder):
    (folder / "run").mkdir()
    (folder / "run" / "config.yaml").touch()


def a_run(folder, good):
    (folder / "run").mkdir()
    shutil.copytree(good, folder / "run" / "checkpoint")


ZIPPED = gzip.compress(json.dumps({TASK: [[["012"], ["210"]]] * 500}).encode())
WIDE = [[0] * 31]
ROWS = [
    # settings
    Row(
        "a section twice",
        "train.py",
        ["--config", "a.yaml"],
        "a.yaml is no table of settings, line 3: the key rollout stands twice",
        files(a__yaml="rollout:\n  max_tokens: 5\nrollout:\n  temperature: 0.5\n"),
    ),
    Row(
        "a setting twice",
        "train.py",
        ["--config", "a.yaml"],
        "line 3: the key rest stands twice",
        files(a__yaml="credit:\n  rest: 5\n  rest: 6\n"),
    ),
    Row(
        "a setting twice in an override",
        "train.py",
        ["credit={rest: 3, rest: 4}"],
        "the key rest stands twice",
    ),
    Row(
        "a section with nothing in it",
        "train.py",
        ["--config", "a.yaml"],
        "setting rollout: None is not a table",
        files(a__yaml="rollout:\nvisits: 5\n"),
    ),
    Row(
        "no such file", "train.py", ["--config", "none.yaml"], "cannot read none.yaml: No such file"
    ),
    Row("a folder", "train.py", ["--config", "."], "cannot read .: Is a directory"),
    Row(
        "other bytes",
        "train.py",
        ["--config", "a.yaml"],
        "a.yaml is not YAML",
        files(a__yaml=b"visits: \xff\n"),
    ),
    Row(
        "an unknown setting",
        "train.py",
        ["--config", CPU, "rollout.lenght=5"],
        "unknown setting rollout.lenght: known are .*rollout.max_length",
    ),
    Row(
        "a run that is there",
        "train.py",
        ["--config", CPU, "--run", "run", "model=run/checkpoint"],
        "run exists: choose another --run",
        a_run,
    ),
    Row(
        "a run within a file",
        "train.py",
        ["--config", CPU, "--run", "file/run", "model=run/checkpoint"],
        "cannot make file/run: Not a directory",
        lambda folder, good: (a_run(folder, good), (folder / "file").write_text("")),
    ),
    Row(
        "a tracker that is not installed",
        "train.py",
        ["--config", CPU, "tracker=wandb"],
        "setting tracker: wandb is not installed: pip install wandb",
    ),
    Row(
        "a tracker that nobody knows",
        "train.py",
        ["--config", CPU, "tracker=mlflow"],
        "setting tracker: 'mlflow' is not allowed",
    ),
    # ids
    Row("a comma", "train.py", ["--config", CPU, "--only", ","], "--only ',' names no task"),
    Row("nothing", "train.py", ["--config", CPU, "--only", ""], "--only '' names no task"),
    Row(
        "twice",
        "train.py",
        ["--config", CPU, "--only", f"{TASK}, {TASK}"],
        f"--only names {TASK} twice",
    ),
    Row(
        "twice, as a setting",
        "train.py",
        ["--config", CPU, f"only=[{TASK}, {TASK}]"],
        f"only names {TASK} twice",
    ),
    Row(
        "unknown",
        "train.py",
        ["--config", CPU, "--only", f"{TASK}, f2829540"],
        "unknown task 'f2829540': .*near: f2829549",
    ),
    Row("a comma", "golden_check.py", ["--only", ","], "--only ',' names no task"),
    Row("twice", "golden_check.py", ["--only", f"{TASK},{TASK}"], f"--only names {TASK} twice"),
    Row("unknown", "golden_check.py", ["--only", "f2829540"], "unknown task 'f2829540'"),
    Row("commas", "evaluate.py", ["--model", "tiny", "--tasks", ", ,"], "no tasks at ', ,'"),
    Row(
        "twice",
        "evaluate.py",
        ["--model", "tiny", "--tasks", f"{TASK},{TASK}"],
        f"tasks names {TASK} twice",
    ),
    Row(
        "unknown",
        "evaluate.py",
        ["--model", "tiny", "--tasks", "f2829540"],
        "unknown task 'f2829540'",
    ),
    # where a model lies
    Row(
        "somebody's home",
        "train.py",
        ["--config", CPU, "model=~nobody-has-this-name/model"],
        "there is no such user's home",
    ),
    Row(
        "nothing at home",
        "train.py",
        ["--config", CPU, "model=~/no such model"],
        rf"no folder {re.escape(os.path.expanduser('~'))}/no such model with a config.json",
    ),
    Row(
        "spaces, no folder",
        "train.py",
        ["--config", CPU, "model=my models/a model"],
        "there is no folder my models/a model, and the hub can have no such name",
    ),
    Row(
        "a name that the hub cannot have",
        "train.py",
        ["--config", CPU, "model=Qwen/Qwen3--4B"],
        "the hub can have no such name",
    ),
    Row(
        "half a name", "train.py", ["--config", CPU, "model=Qwen/"], "the hub can have no such name"
    ),
    Row(
        "a name too long",
        "train.py",
        ["--config", CPU, f"model=Qwen/{'3' * 99}"],
        "the hub can have no such name",
    ),
    Row("no name", "train.py", ["--config", CPU, "model=''"], "no folder . with a config.json"),
    Row(
        "a run in place of its checkpoint",
        "train.py",
        ["--config", CPU, "model=./run"],
        "did you mean .*run/checkpoint",
        a_run,
    ),
    Row(
        "spaces, no folder",
        "evaluate.py",
        ["--model", "my models/a model", "--tasks", TASK],
        "the hub can have no such name",
    ),
    Row(
        "no tokenizer",
        "evaluate.py",
        ["--model", "./run/checkpoint", "--tasks", TASK],
        "has no tokenizer",
        lambda folder, good: (
            a_run(folder, good),
            (folder / "run/checkpoint/tokenizer.json").unlink(),
        ),
    ),
    Row(
        "more cache than memory",
        "train.py",
        ["--config", CPU, "model=run/checkpoint", "rollout.kv_cache_gb=999"],
        r"rollout.kv_cache_gb: 999.0 GB is above this machine's memory of [\d.]+ GB",
        a_run,
    ),
    Row(
        "more cache than memory, with tiny",
        "train.py",
        ["--config", CPU, "rollout.kv_cache_gb=999"],
        "is above this machine's memory",
    ),
    # pairs
    Row(
        "a cut gzip",
        "golden_check.py",
        ["--only", TASK, "--pairs", "p.json.gz"],
        "cannot read pairs from p.json.gz: ",
        files(p__json__gz=ZIPPED[:-20]),
    ),
    Row(
        "a spoilt gzip",
        "golden_check.py",
        ["--only", TASK, "--pairs", "p.json.gz"],
        "cannot read pairs from p.json.gz: ",
        files(p__json__gz=ZIPPED[:40] + b"\0" * 9 + ZIPPED[49:]),
    ),
    Row(
        "no gzip",
        "golden_check.py",
        ["--only", TASK, "--pairs", "p.json.gz"],
        "cannot read pairs from p.json.gz: Not a gzipped file",
        files(p__json__gz="{}"),
    ),
    Row(
        "no JSON",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        "cannot read pairs from pairs.json",
        files(pairs__json="{"),
    ),
    Row("no file", "golden_check.py", ["--only", TASK, "--pairs", "pairs.json"], "No such file"),
    Row(
        "a list",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        "cannot read pairs",
        files(pairs__json="[1]"),
    ),
    Row(
        "ragged",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        f"task {TASK}, pair 1, output: expected 1 to 30 rows of equal length",
        pairs([["01"], ["01", "0"]]),
    ),
    Row(
        "empty",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        f"task {TASK}, pair 1, input: expected 1 to 30 rows",
        pairs([[], ["0"]]),
    ),
    Row(
        "too large",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        f"task {TASK}, pair 1, input: expected 1 to 30 rows",
        pairs([["0" * 31], ["0"]]),
    ),
    Row(
        "letters",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        "cannot read pairs from pairs.json: .*'x'",
        pairs([["x"], ["0"]]),
    ),
    Row(
        "a task that is none",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        "pairs.json: f2829540 is no known task",
        files(pairs__json=json.dumps({"f2829540": [[["0"], ["0"]]]})),
    ),
    Row(
        "a task twice",
        "golden_check.py",
        ["--only", TASK, "--pairs", "pairs.json"],
        f"the key '{TASK}' stands twice",
        files(pairs__json=f'{{"{TASK}": [], "{TASK}": []}}'),
    ),
    Row(
        "a cut gzip of fresh pairs",
        "evaluate.py",
        ["--model", "tiny", "--tasks", TASK, "--variants", "p.json.gz"],
        "cannot read pairs",
        files(p__json__gz=ZIPPED[:-20]),
    ),
    # own tasks
    Row(
        "ragged",
        "evaluate.py",
        ["--model", "tiny", "--tasks", "own.json"],
        "test pair 1, input: expected 1 to 30 rows of equal length",
        own_task([[1, 2], [3]]),
    ),
    Row(
        "empty",
        "evaluate.py",
        ["--model", "tiny", "--tasks", "own.json"],
        "expected 1 to 30 rows",
        own_task([]),
    ),
    Row(
        "too large",
        "evaluate.py",
        ["--model", "tiny", "--tasks", "own.json"],
        "expected 1 to 30 rows",
        own_task(WIDE),
    ),
    Row(
        "no grid",
        "evaluate.py",
        ["--model", "tiny", "--tasks", "own.json"],
        "cells 0 to 9, found 5",
        own_task(5),
    ),
    Row(
        "a task twice",
        "evaluate.py",
        ["--model", "tiny", "--tasks", "own.json"],
        "the key 'a' stands twice",
        files(own__json='{"a": 1, "a": 2}'),
    ),
    Row(
        "no test output",
        "train.py",
        ["--config", CPU, "only=[own]", "tasks=own.json", "golden=."],
        "task own: a test output is missing",
        own_task([[1]]),
    ),
    # pages
    Row("no folder", "dashboard.py", ["no-such-run"], "no-such-run is no folder of a run"),
    Row(
        "a port that is none",
        "dashboard.py",
        ["run", "--serve", "70000"],
        "cannot serve on port 70000: ",
        lambda folder, good: empty_run(folder),
    ),
    Row(
        "golden served",
        "dashboard.py",
        ["golden", "--serve"],
        "--serve is for a run: golden.html is one file",
    ),
    Row(
        "an evaluation without an end",
        "dashboard.py",
        ["score"],
        r"cannot build the page: No such file or directory \(score/report.json\)",
        lambda folder, good: (
            (folder / "score").mkdir(),
            (folder / "score/asked.json").write_text("{}"),
        ),
    ),
]
ROWS += model_rows()
BUILT = ("run/traces.html", "run/traces")  # a page that could not be served is there all the same


def contents(folder: pathlib.Path) -> set[str]:
    return (
        {str(path.relative_to(folder)) for path in folder.rglob("*")}
        - {p for p in BUILT}
        - {str(path.relative_to(folder)) for path in folder.rglob("run/traces/*")}
    )


def outcome(program: str, arguments: list, monkeypatch) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of the program's file in this process."""
    monkeypatch.setattr(sys, "argv", [program, *map(str, arguments)])
    out, errors = io.StringIO(), io.StringIO()
    handlers = {
        number: signal.getsignal(number)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    }
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(errors),
        pytest.raises(SystemExit) as end,
    ):
        runpy.run_path(str(ROOT / program), run_name="__main__")
    for number, handler in handlers.items():  # the program's are not for this process
        signal.signal(number, handler)
    return end.value.code, out.getvalue(), errors.getvalue()


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_one_line_and_nothing_left(row, good_folder, tmp_path, monkeypatch):
    if row.before:
        row.before(tmp_path, good_folder)
    monkeypatch.chdir(tmp_path)
    before = contents(tmp_path)
    code, out, errors = outcome(row.program, row.arguments, monkeypatch)
    assert code == 2, errors
    assert re.fullmatch(rf"{re.escape(row.program)}: [^\n]*{row.line}[^\n]*\n", errors), errors
    assert not re.search(r"Traceback|Errno", errors)
    assert out == "" or row.program == "dashboard.py"
    assert contents(tmp_path) == before


def test_there_are_enough_rows():
    assert len(ROWS) >= 60 and len({str(row) for row in ROWS}) == len(ROWS)


# ---------------------------------------- what is right stays right


def settings(*overrides) -> config.Config:
    return config.read(CPU, overrides)


@pytest.mark.parametrize(
    "change",
    [
        said(),
        sharded,
        stored(lambda t: t.update({"lm_head.weight": t["model.embed_tokens.weight"]})),
        also(text("chat_template.jinja", TEMPLATE), text("tokenizer_config.json", "{}")),
        also(
            said(tie_word_embeddings=False),
            stored(lambda t: t.update({"lm_head.weight": t["model.embed_tokens.weight"] + 1})),
        ),
        stored(
            lambda t: t.update(
                {"model.layers.0.self_attn.rotary_emb.inv_freq": numpy.zeros(4, "f")}
            )
        ),
        stored(lambda t: {name: tensor.astype("float16") for name, tensor in t.items()}),
        said(head_dim=None, rope_scaling=None, torch_dtype="bfloat16"),
    ],
    ids=[
        "as it is",
        "shards",
        "tied and written twice",
        "template in a file of its own",
        "not tied",
        "a table of rope",
        "fp16",
        "fewer keys",
    ],
)
def test_a_whole_folder_is_taken(change, good_folder, tmp_path, monkeypatch):
    shutil.copytree(good_folder, tmp_path / "a model")
    change(tmp_path / "a model")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for name in (str(tmp_path / "a model"), "a model", "./a model", "~/a model"):
        assert model_files.check(settings(f"model={name}")) == os.path.expanduser(
            name
        ).removeprefix("./")


def test_what_a_model_needs_is_what_the_network_has():
    import torch

    import model

    for shape in (
        SHAPE,
        QwenConfig(
            **vars(SHAPE) | {"tie_word_embeddings": False, "qkv_bias": True, "qk_norm": False}
        ),
    ):
        with torch.device("meta"):
            made = model.hf_state(model.Qwen(shape))
        assert {name: tuple(tensor.shape) for name, tensor in made.items()} == shape.tensor_shapes()


def test_ids_may_have_spaces_between_them():
    import task_files

    assert task_files.ids(" a, b,c,", "--only") == ["a", "b", "c"]


def test_an_override_of_a_section_leaves_its_other_settings_alone(tmp_path):
    (tmp_path / "a.yaml").write_text("credit: {rest: 5, rollouts: 6}\n")
    c = config.read(str(tmp_path / "a.yaml"), ["credit={rollouts: 7}"])
    assert (c.credit.rest, c.credit.rollouts) == (5, 7)


# ---------------------------------------- templates that think

OPENED = "<|im_start|>assistant\n"
BOTH = (
    TEMPLATE + "{% if enable_thinking is defined and enable_thinking is false %}"
    "<think>\n\n</think>\n\n{% endif %}"
)


def with_template(template: str):
    """What prompts.py asks of a tokenizer for its chat template, rendered as transformers does."""
    from tokenizers import Tokenizer, models
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.BPE()), chat_template=template)


@pytest.mark.parametrize(
    "template, line",
    [
        (TEMPLATE, None),
        (BOTH, None),  # Qwen3, which knows both ways
        (TEMPLATE + "<think>\n", "opens a thought"),  # Qwen3-Thinking, QwQ, R1's distillates
        (TEMPLATE + "<|begin_of_thought|>", "opens a thought"),
        (TEMPLATE + "<Reasoning>\n", "opens a thought"),
        ("<|im_start|>assistant\n", "leaves the user turn out"),
        ("{{ raise_exception('only for pairs') }}", "chat template fails: only for pairs"),
        ("{% for m in messages %}", "chat template fails: "),
        ("{{ messages[0].content.no.such }}", "chat template fails: "),
    ],
)
def test_a_template_that_opens_a_thought_is_refused_or_closed(template, line):
    tokenizer = with_template(template)
    if line:
        with pytest.raises(BadInput, match=line) as fault:
            prompts.check_template(tokenizer)
        assert "\n" not in str(fault.value)
    else:
        prompts.check_template(tokenizer)
        text = prompts.begun([{"role": "user", "content": "Question"}], tokenizer)
        assert text.count("<think>") == text.count("</think>") == (template == BOTH)
        assert text.endswith(OPENED + ("<think>\n\n</think>\n\n" if template == BOTH else ""))


# ---------------------------------------- the cache of tiny models


@pytest.fixture
def cache(tmp_path, monkeypatch, good_folder):
    """The cache's folder; a model is made there in no time, and `made` counts how often."""
    import tiny_model

    made = []
    monkeypatch.setattr(tiny_model, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(
        tiny_model,
        "fill",
        lambda folder, *_: (
            made.append(folder),
            shutil.copytree(good_folder, folder, dirs_exist_ok=True),
        ),
    )
    return types.SimpleNamespace(
        path=tmp_path / "cache" / "tiny",
        made=made,
        make=lambda: tiny_model.make([TASK]),
        module=tiny_model,
    )


def test_a_whole_entry_is_used_and_a_cut_one_is_made_anew(cache):
    folder = cache.make()
    assert cache.make() == folder and len(cache.made) == 1
    for spoil in (gone("tokenizer.json"), cut("model.safetensors", 900), gone("config.json")):
        spoil(folder)
        count = len(cache.made)
        assert cache.make() == folder and len(cache.made) == count + 1
        assert model_files.check_folder(folder) == SHAPE
    assert [p.name for p in cache.path.iterdir()] == [folder.name]


def test_two_at_once_give_one_whole_entry_and_the_first_stays(cache, monkeypatch):
    """The second finds the first's entry in its place when it is done: it may be in use by then."""
    fill, inner = cache.module.fill, []

    def slow(folder, *arguments):
        if not inner:
            inner.append(None)
            inner[0] = cache.make().stat().st_ino  # the other one, begun later and done before
        fill(folder, *arguments)

    monkeypatch.setattr(cache.module, "fill", slow)
    folder = cache.make()
    assert folder.stat().st_ino == inner[0] and len(cache.made) == 2 and len(set(cache.made)) == 2
    assert [p.name for p in cache.path.iterdir()] == [folder.name]


def test_a_warm_start_that_is_interrupted_leaves_nothing(cache, monkeypatch):
    def interrupted(folder, *_):
        (folder / "model.safetensors").write_text("half")
        raise KeyboardInterrupt

    monkeypatch.setattr(cache.module, "fill", interrupted)
    with pytest.raises(KeyboardInterrupt):
        cache.make()
    assert list(cache.path.iterdir()) == []


@pytest.mark.parametrize("place", ["file/cache", "/proc/cache"])
def test_a_cache_that_cannot_be_written_is_told_before_the_warm_start(
    cache, monkeypatch, tmp_path, place
):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(cache.module, "CACHE", tmp_path / place)
    with pytest.raises(
        BadInput,
        match="the tiny model cannot be kept: cannot write .*; give write access, or a model",
    ):
        cache.make()
    assert not cache.made


# ---------------------------------------- machines that lack something


def test_without_git_the_commit_is_unknown(monkeypatch):
    import traces

    monkeypatch.setenv("PATH", "/nowhere")
    assert traces.git_commit() == "unknown"


def test_results_that_cannot_be_cached_are_a_warning(monkeypatch, tmp_path, capsys):
    import golden_check

    (tmp_path / "file").write_text("")
    fine = dict(
        ok=True,
        faults=[],
        label_errors=[],
        extra_pairs=0,
        extra_wrong=[],
        pairs=4,
        lines=9,
        characters=300,
    )
    monkeypatch.setattr(golden_check, "check", lambda tasks, *_: {i: dict(fine) for i in tasks})
    monkeypatch.setattr(golden_check, "RESULTS", tmp_path / "file" / "golden_check.json")
    monkeypatch.setattr(sys, "argv", ["golden_check.py"])
    assert golden_check.main() == 0
    assert (
        "warning: the page of golden solutions will not show these results"
        in capsys.readouterr().out
    )


def test_a_machine_without_a_sandbox_is_told(tmp_path, monkeypatch):
    import sandbox
    import start

    (tmp_path / "server.py").write_text("raise SystemExit('broken')")
    monkeypatch.setattr(sandbox, "SERVER", tmp_path / "server.py")
    with pytest.raises(BadInput, match="no program can be run here: .*did not start") as fault:
        start.open_sandbox(config.Config())
    assert "\n" not in str(fault.value)


def test_a_port_in_use_is_told(tmp_path, monkeypatch):
    empty_run(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, _, errors = outcome("dashboard.py", [tmp_path / "run", "--serve", port], monkeypatch)
    assert (
        code == 2
        and errors
        == f"dashboard.py: cannot serve on port {port}: Address already in use; "
        "give another one, such as --serve 8009\n"
    )


# ---------------------------------------- processes of their own


@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
def test_closed_standard_files_do_not_matter(closed):
    """Not even to the sandbox's pipes, which would otherwise get their numbers.

    Exit code 1 would be a faulty solution."""
    done = subprocess.run(
        [
            "bash",
            "-c",
            f'exec "$@" {closed}',
            "-",
            sys.executable,
            "golden_check.py",
            "--only",
            TASK,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_fault_before_training_has_its_exit_code_in_a_process_of_its_own(tmp_path, good_folder):
    shutil.copytree(good_folder, tmp_path / "model")
    said(tie_word_embeddings=False)(tmp_path / "model")
    done = python(
        "train.py", "--config", "cpu.yaml", "--run", tmp_path / "run", f"model={tmp_path / 'model'}"
    )
    assert (done.returncode, done.stdout) == (2, "") and not (tmp_path / "run").exists()
    assert re.fullmatch(r"train\.py: [^\n]*the weights lack lm_head.weight[^\n]*\n", done.stderr)


def test_standard_files_are_stood_in_for(monkeypatch):
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    command.open_standard_files()
    print("into nothing")
    assert sys.stdin.read() == "" and sys.stderr is not None


def test_a_skipped_browser_test_fails_the_run_under_ci(tmp_path):
    """On a machine without Chromium, as far as the inner pytest can see."""
    done = python(
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/test_dashboard.py::test_moved_and_sorting",
        env=os.environ | {"CI": "true", "PATH": str(tmp_path)},
    )
    assert (
        done.returncode == 1
        and "skipped under CI=true: needs Chromium and its driver" in done.stdout
    )
    # Of the set-up, where it would have been skipped.
    assert done.stdout.splitlines()[-1].startswith("1 error")
