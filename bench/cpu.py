"""Ratios that say what the parts cost without a GPU, each against its rival within one run.

    python bench/cpu.py                    # the tiny model
    python bench/cpu.py --model FOLDER --repeats 7 --dtype float32
    python bench/cpu.py --model FOLDER --part rollouts      # one part alone, its figures as JSON

rollouts      tokens/s through rollout.Engine.sample against vLLM's own LLM.generate, on the same
              requests
ends          the same by LLM.generate alone, once with our end of the function looked for after
              every token, once with vLLM's stop strings, against neither
evaluate      the same through evaluate.py: samples.jsonl, and programs run in the sandbox until the
              last verdict is there
states        a learner step with 16 states against one with 1
transformers  a learner step against the same step on Hugging Face transformers, same weights, same
              batch: time and memory, for one problem and for four of different lengths, which we
              pack and transformers pads
products      floating-point operations a second of a learner step, as model.QwenConfig.operations
              counts them, against those of large matrix products

Rivals take turns, so that other work on the machine meets both; the figure is the median of their
ratios. The memory of each learner is the peak of a process of its own, less what it had before the
first step.
"""

import argparse
import json
import os
import pathlib
import statistics
import string
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
TASK = "f2829549"
SAMPLES = 64  # a task, of an evaluation
LIMIT = 100  # tokens of a rollout
FOUR = [TASK, "007bbfb7", "6150a2bd", "ed36ccf7"]


def seconds(work) -> float:
    """Of `work()`; of a token of it, if it returns how many it sampled."""
    start = time.perf_counter()
    tokens = work() or 1
    return (time.perf_counter() - start) / tokens


def in_turn(first, second, repeats: int) -> tuple[float, float, float, float, float]:
    """Medians of (seconds of first, of second, first / second); the least and greatest ratio."""
    first(), second()  # warm
    times = []
    for n in range(repeats):
        order = (first, second) if n % 2 == 0 else (second, first)
        taken = [seconds(work) for work in order]
        times.append(taken if n % 2 == 0 else taken[::-1])
    ratios = [a / b for a, b in times]
    return (
        statistics.median(a for a, _ in times),
        statistics.median(b for _, b in times),
        statistics.median(ratios),
        min(ratios),
        max(ratios),
    )


# ---------------------------------------------------------------------------- rollouts


def generate(engine, prefixes: list[list[int]], limit: int, stop: list[str] = ()):
    """A function that has vLLM's LLM.generate sample once after each prefix, and counts tokens."""
    from vllm import SamplingParams

    params = SamplingParams(
        max_tokens=limit,
        temperature=1.0,
        ignore_eos=True,
        stop_token_ids=[engine.end_of_turn],
        stop=list(stop),
        detokenize=bool(stop),
    )
    requests = [{"prompt_token_ids": p} for p in prefixes]

    def raw() -> int:
        outputs = engine.llm.generate(requests, params, use_tqdm=False)
        return sum(len(o.outputs[0].token_ids) for o in outputs)

    return raw


def against_generate(ours, raw, repeats: int) -> dict:
    """Tokens per second of ours over those of LLM.generate."""
    raw_s, ours_s, ratio, low, high = in_turn(raw, ours, repeats)
    return {"ours": 1 / ours_s, "rival": 1 / raw_s, "ratio": ratio, "low": low, "high": high}


def make_engine(folder: str, dtype: str) -> tuple:
    """(engine, its settings, tokenizer). The end of turn is a token that the model was never
    taught, the same for all rivals, so that all but a few rollouts are as long as their limit."""
    from transformers import AutoTokenizer

    from config import RolloutSettings
    from rollout import Engine

    tokenizer = AutoTokenizer.from_pretrained(folder)
    settings = RolloutSettings(
        max_length=4096, max_sequences=128, kv_cache_gb=1.0, max_tokens=LIMIT
    )
    threads = os.cpu_count()  # as the rival has them
    engine = Engine(folder, settings, 0, tokenizer.pad_token_id, dtype=dtype, threads=threads)
    return engine, settings, tokenizer


def engine_and_prefixes(folder: str, dtype: str, sequences: int) -> tuple:
    """An engine, and so many prefixes, in 8 states of TASK."""
    import prompts

    engine, _, tokenizer = make_engine(folder, dtype)
    problem = prompts.make_problem(prompts.find_task(TASK), tokenizer)
    return engine, [problem.state(k) for k in range(10, 90, 10) for _ in range(sequences // 8)]


def rollouts(folder: str, repeats: int, dtype: str, sequences: int = 128) -> dict:
    """Tokens per second through our engine over those of LLM.generate."""
    engine, prefixes = engine_and_prefixes(folder, dtype, sequences)

    def ours() -> int:
        return sum(len(tokens) for _, tokens in engine.sample(prefixes, [LIMIT] * len(prefixes)))

    return against_generate(ours, generate(engine, prefixes, LIMIT), repeats)


def ends(folder: str, repeats: int, dtype: str) -> dict:
    """{"function", "strings"}: tokens per second of LLM.generate while the end of a function is
    looked for, by us and by stop strings, over those without. None of them ends a rollout, so that
    all sample the same."""
    import vllm.v1.core.sched.scheduler as scheduler
    from transformers import AutoTokenizer

    import prompts
    import rollout

    engine, prefixes = engine_and_prefixes(folder, dtype, 128)
    plain = generate(engine, prefixes, LIMIT)
    # What a line that ends a function may begin with, and a character that no text has.
    begins = string.ascii_letters + string.digits + "_#@\"'([{"
    strings = generate(engine, prefixes, LIMIT, [f"\n{letter}\0" for letter in begins])

    left = prompts.FunctionEnd(AutoTokenizer.from_pretrained(folder)).left
    unpatched = scheduler.check_stop
    rollout.stop_where(lambda before, token: left(before, token) and False)
    patched = scheduler.check_stop

    def ours() -> int:
        scheduler.check_stop = patched
        try:
            return plain()
        finally:
            scheduler.check_stop = unpatched

    scheduler.check_stop = unpatched
    return {
        "function": against_generate(ours, plain, repeats),
        "strings": against_generate(strings, plain, repeats),
    }


def evaluation(folder: str, repeats: int, dtype: str) -> dict:
    """Tokens per second of an evaluation, first prompt to last verdict, over LLM.generate's."""
    import shutil
    import tempfile

    import prompts
    from config import Config, PromptSettings
    from evaluate import Book, Evaluation, Options
    from judge import Judge
    from sandbox import Sandbox

    engine, settings, tokenizer = make_engine(folder, dtype)
    c = Config(prompt=PromptSettings(transposed=False), rollout=settings)
    tasks = {i: prompts.find_task(i) for i in FOUR}
    prefixes = [
        prompts.prompt_tokens(task, tokenizer, c.prompt)
        for task in tasks.values()
        for _ in range(SAMPLES)
    ]
    box, waits, rates = Sandbox(workers=2, allow_weak=True), [], []

    def ours() -> int:
        place, began = pathlib.Path(tempfile.mkdtemp()), time.perf_counter()
        work = Evaluation(
            c, Options(samples=SAMPLES), tasks, tokenizer, engine, Judge(box), Book(place)
        )
        work.run()
        sampled = time.perf_counter()
        for i in tasks:
            work.judge.of(i)
        waits.append(time.perf_counter() - sampled)
        shutil.rmtree(place)
        rates.append(sum(work.tokens.values()) / (sampled - began))
        return sum(work.tokens.values())

    with box:
        found = against_generate(ours, generate(engine, prefixes, LIMIT), repeats)
    # All samples are as long as their limit, so half of them end in the very last step.
    sampling = statistics.median(rates[1:])
    return found | {
        "last_verdicts_s": statistics.median(waits[1:]),
        "sampling": sampling,
        "sampling_ratio": sampling / found["rival"],
    }


# ---------------------------------------------------------------------------- learner


class Ours:
    """A learner step: forward, loss with hold term, backward, optimizer, on own weights."""

    def __init__(self, folder: str, count: int, tasks: list[str], dtype: str):
        import torch

        import model
        from config import LearnerSettings
        from learner import Batch, Learner

        self.learner = Learner(
            model.load(folder, getattr(torch, dtype)), LearnerSettings(inner_steps=1, reached=1.0)
        )
        self.batches = []
        for problem in problems(folder, tasks):
            before = self.learner.golden_logprobs(problem)
            self.batches.append(Batch(problem, before, entries(problem, before, count)))
        self.losses = lambda: self.learner.losses(self.batches)[:2]

    def step(self) -> None:
        target, hold = self.losses()
        self.learner.optimizer_step(target + hold, 1e-9)


class Theirs:
    """The same step on transformers: same loss, same positions, same fp32 masters and optimizer.

    Problems of several lengths are padded on the left, so that all golden tokens stand at the end.
    """

    def __init__(self, folder: str, count: int, tasks: list[str], dtype: str):
        import torch
        import transformers

        from config import LearnerSettings
        from learner import Learner

        network = transformers.AutoModelForCausalLM.from_pretrained(
            folder, dtype=getattr(torch, dtype), attn_implementation="sdpa"
        )
        # What Learner asks of a network; not a parameter once more.
        vars(network)["output_weight"] = network.lm_head.weight
        self.network, self.learner = network, Learner(network, LearnerSettings())
        self.problems = problems(folder, tasks)
        with torch.no_grad():
            self.before = self.golden_logprobs()
        self.entries = [
            entries(problem, before, count) for problem, before in zip(self.problems, self.before)
        ]

    def golden_logprobs(self) -> list:
        """(L, V) of each problem"""
        import torch

        longest = max(len(p.tokens) for p in self.problems) - 1
        tokens, mask = torch.zeros(2, len(self.problems), longest, dtype=torch.long)
        for row, p in enumerate(self.problems):
            first = longest + 1 - len(p.tokens)
            tokens[row, first:] = torch.tensor(p.tokens[:-1])
            mask[row, first:] = 1
        padding = {}
        if not mask.all():
            positions = (mask.cumsum(-1) - 1).clamp_min(0)
            padding = {"attention_mask": mask, "position_ids": positions}
        logits = self.network(
            tokens, use_cache=False, logits_to_keep=max(p.length for p in self.problems), **padding
        ).logits
        return [row[-p.length :].float().log_softmax(-1) for row, p in zip(logits, self.problems)]

    def losses(self) -> tuple:
        import torch
        import torch.nn.functional as F

        target_loss, hold_loss = 0.0, 0.0
        now = self.golden_logprobs()
        for problem, before, after, asked in zip(self.problems, self.before, now, self.entries):
            others = torch.ones(len(after), dtype=torch.bool)
            for entry in asked:
                place = problem.length - entry.k
                others[place] = False
                for token, target in zip(entry.tokens, entry.targets):
                    if target is not None:
                        missing = after[place, token] - target
                        way = (before[place, token] - target).abs()
                        target_loss = target_loss + missing**2 / way
            held = F.kl_div(after[others], before[others], reduction="sum", log_target=True)
            hold_loss = hold_loss + held
        return target_loss, hold_loss

    def step(self) -> None:
        target, hold = self.losses()
        self.learner.optimizer_step(target + hold, 1e-9)


def problems(folder: str, tasks: list[str]) -> list:
    from transformers import AutoTokenizer

    import prompts

    tokenizer = AutoTokenizer.from_pretrained(folder)
    return [prompts.make_problem(prompts.find_task(i), tokenizer) for i in tasks]


def entries(problem, before, count: int) -> list:
    """Of `count` states evenly over the golden text."""
    import credit
    from learner import Entry

    made = []
    for n in range(count):
        k = 1 + n * (problem.length - 1) // count
        top = before[problem.length - k].topk(4)
        actions = credit.choose_actions(
            dict(zip(top.indices.tolist(), top.values.tolist())), problem.golden[-k], 4
        )
        asked = [1 if a == problem.golden[-k] else -1 for a in actions]
        probabilities = before[problem.length - k, actions].exp().tolist()
        targets, _ = credit.targets(probabilities, asked)
        made.append(Entry(k, actions, targets))
    return made


def states(folder: str, repeats: int, dtype: str) -> dict:
    sixteen, one = Ours(folder, 16, [TASK], dtype), Ours(folder, 1, [TASK], dtype)
    a, b, ratio, low, high = in_turn(sixteen.step, one.step, repeats)
    return {"ours": a, "rival": b, "ratio": ratio, "low": low, "high": high}


def against_transformers(folder: str, repeats: int, dtype: str, tasks: list[str]) -> dict:
    ours, theirs = Ours(folder, 16, tasks, dtype), Theirs(folder, 16, tasks, dtype)
    a, b = (sum(x.item() for x in side.losses()) for side in (ours, theirs))
    assert abs(a - b) < 0.1 * abs(b), f"not the same step: losses {a} and {b}"
    theirs_s, ours_s, ratio, low, high = in_turn(theirs.step, ours.step, repeats)
    return {"ours": ours_s, "rival": theirs_s, "ratio": ratio, "low": low, "high": high}


def products(folder: str, repeats: int, dtype: str) -> dict:
    """GFLOP/s of a step of one problem over those of products of matrices of 2,048 rows."""
    import torch

    ours, problem = Ours(folder, 16, [TASK], dtype), problems(folder, [TASK])[0]
    config = ours.learner.network.config
    a_step = config.operations([len(problem.tokens) - 1], problem.length)
    a, b = torch.randn(2, 2048, 2048).to(getattr(torch, dtype))
    count = 20

    def reachable() -> None:
        for _ in range(count):
            a @ b

    reachable_s, step_s, *ratios = in_turn(reachable, ours.step, repeats)
    possible = count * 2 * 2048**3
    ratio, low, high = [x * a_step / possible for x in ratios]  # of seconds; now of rates
    ours_rate, rival_rate = a_step / step_s / 1e9, possible / reachable_s / 1e9
    return {"ours": ours_rate, "rival": rival_rate, "ratio": ratio, "low": low, "high": high}


def memory(folder: str, dtype: str, side: type, tasks: list[str]) -> float:
    """MiB that the steps take beyond what lay in memory before the first."""
    import psutil

    learner = side(folder, 16, tasks, dtype)
    before = psutil.Process().memory_info().rss
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # the peak begins anew
    for _ in range(3):
        learner.step()
    peak = (
        next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
        * 1024
    )
    return (peak - before) / 2**20


# ---------------------------------------------------------------------------- command line

WITH_ENGINE = {  # vLLM chooses the threads
    "rollouts": rollouts,
    "rollouts32": lambda *how: rollouts(*how, sequences=32),
    "ends": ends,
    "evaluate": evaluation,
}
PARTS = WITH_ENGINE | {
    "states": states,
    "transformers": lambda folder, *how: against_transformers(folder, *how, [TASK]),
    "padded": lambda folder, *how: against_transformers(folder, *how, FOUR),
    "products": products,
    "ours": lambda folder, _, dtype: memory(folder, dtype, Ours, [TASK]),
    "theirs": lambda folder, _, dtype: memory(folder, dtype, Theirs, [TASK]),
    "ours4": lambda folder, _, dtype: memory(folder, dtype, Ours, FOUR),
    "theirs4": lambda folder, _, dtype: memory(folder, dtype, Theirs, FOUR),
}


def own_process(part: str, *arguments) -> dict | float:
    """Each part in a process of its own: one engine a process, and no memory of another's."""
    done = subprocess.run(
        [sys.executable, __file__, "--part", part, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", help="a folder; the tiny model without it")
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--dtype", choices=["bfloat16", "float32"], default="bfloat16")
    parser.add_argument("--part", choices=PARTS)
    a = parser.parse_args()
    if a.part and not a.model:
        parser.error("--part needs --model")
    if a.part:
        if a.part not in WITH_ENGINE:
            import torch

            torch.set_num_threads(a.threads)
        print(json.dumps(PARTS[a.part](a.model, a.repeats, a.dtype)))
        return
    import torch

    import tiny_model

    torch.set_num_threads(a.threads)
    folder = a.model or str(tiny_model.make(leave_out=[TASK], steps=70))
    given = ["--model", folder, "--repeats", a.repeats, "--threads", a.threads, "--dtype", a.dtype]
    found = {part: own_process(part, *given) for part in PARTS}
    print(f"\n{'measured':52}{'ours':>10}{'rival':>10}{'ratio':>8}   {'least - most':16}goal")
    found |= found.pop("ends")
    for part, what, digits, goal in [
        ("rollouts", "rollouts against LLM.generate, tokens/s", 0, "at least 0.95"),
        ("rollouts32", "the same with 32 sequences in place of 128", 0, "at least 0.95"),
        ("function", "LLM.generate with our end of the function against it", 0, ""),
        ("strings", "LLM.generate with stop strings against it", 0, ""),
        ("evaluate", "evaluate.py to the last verdict against it", 0, ""),
        ("states", "step with 16 states against 1, s", 3, "at most 1.3"),
        ("transformers", "transformers against our step, one problem, s", 3, "at least 1.5"),
        ("padded", "transformers against our step, four problems, s", 3, "at least 1.5"),
        ("products", "GFLOP/s of our step against large products", 0, ""),
    ]:
        x = found[part]
        ours, rival = f"{x['ours']:10.{digits}f}", f"{x['rival']:10.{digits}f}"
        spread = f"{x['low']:.2f} - {x['high']:.2f}"
        print(f"{what:52}{ours}{rival}{x['ratio']:8.2f}   {spread}     {goal}")
        if part == "evaluate":
            what = "evaluate.py to the last sample against it"
            print(
                f"{what:52}{x['sampling']:10.0f}{rival}{x['sampling_ratio']:8.2f}   {'':16}"
                "at least 0.95"
            )
            print(f"  after the last sample, s{x['last_verdicts_s']:38.2f}")
    for one, other, what in [
        ("ours", "theirs", "one problem"),
        ("ours4", "theirs4", "four problems"),
    ]:
        a, b = found[one], found[other]
        title = f"transformers against our step, {what}, peak MiB"
        print(f"{title:52}{a:10.0f}{b:10.0f}{b / a:8.2f}   {'':16}above 1")


if __name__ == "__main__":
    main()
