"""Ratios that say what the parts cost on a machine without a GPU, each measured against its rival within one run.

    python bench/cpu.py                    # the tiny model
    python bench/cpu.py --model FOLDER --repeats 7

rollouts      tokens/s through rollout.Engine.sample against vLLM's own LLM.generate, on the same requests
states        a learner step with 16 states against one with 1
transformers  a learner step against the same step on Hugging Face transformers, same weights, same batch: time and memory

Rivals take turns, so that other work on the machine meets both; the figure is the median of their ratios. The memory of
each learner is the peak of a process of its own, less what it had before the first step.
"""
import argparse
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
TASK = "f2829549"


def seconds(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(first, second, repeats: int) -> tuple[float, float, float, float, float]:
    """Medians of (seconds of first, of second, ratio first / second), and the least and greatest ratio."""
    first(), second()  # warm
    times = []
    for n in range(repeats):
        order = (first, second) if n % 2 == 0 else (second, first)
        taken = [seconds(work) for work in order]
        times.append(taken if n % 2 == 0 else taken[::-1])
    ratios = [a / b for a, b in times]
    return statistics.median(a for a, _ in times), statistics.median(b for _, b in times), statistics.median(ratios), min(ratios), max(ratios)


# ---------------------------------------------------------------------------- rollouts

def rollouts(folder: str, repeats: int) -> dict:
    """Tokens per second through our engine over those of LLM.generate."""
    from rollout import Engine
    from config import RolloutSettings
    from transformers import AutoTokenizer
    from vllm import SamplingParams
    import prompts
    tokenizer = AutoTokenizer.from_pretrained(folder)
    problem = prompts.make_problem(prompts.find_task(TASK), tokenizer)
    settings = RolloutSettings(max_length=4096, max_sequences=128, kv_cache_gb=1.0)
    engine = Engine(folder, settings, seed=0, end_of_turn=tokenizer.eos_token_id)
    # 8 states, 4 actions, 4 rollouts. The end is a token that the model was never taught, the same for both sides, so that
    # all but a few rollouts are as long as their limit.
    limit, engine.end_of_turn = 100, tokenizer.pad_token_id
    prefixes = [problem.state(k) for k in range(10, 90, 10) for _ in range(16)]
    params = SamplingParams(max_tokens=limit, temperature=1.0, ignore_eos=True, stop_token_ids=[engine.end_of_turn], detokenize=False)

    def whole(lengths):
        assert sum(lengths) > 0.99 * limit * len(prefixes), f"{sum(lengths)} of {limit * len(prefixes)}"

    def ours():
        whole([len(tokens) for _, tokens in engine.sample(prefixes, [limit] * len(prefixes))])

    def raw():
        outputs = engine.llm.generate([{"prompt_token_ids": p} for p in prefixes], params, use_tqdm=False)
        whole([len(o.outputs[0].token_ids) for o in outputs])
    raw_s, ours_s, ratio, low, high = in_turn(raw, ours, repeats)
    return {"ours": limit * len(prefixes) / ours_s, "rival": limit * len(prefixes) / raw_s, "ratio": ratio, "low": low, "high": high}


# ---------------------------------------------------------------------------- learner

class Ours:
    """A learner step: forward, loss with hold term, backward, optimizer, on an own copy of the weights."""

    def __init__(self, folder: str, count: int):
        import torch
        import model
        from config import LearnerSettings
        from learner import Batch, Learner
        self.learner = Learner(model.load(folder, torch.bfloat16), LearnerSettings(inner_steps=1, reached=1.0))
        self.batch = Batch(*batch(folder, self.learner.golden_logprobs, count))
        self.losses = lambda: self.learner.losses([self.batch])[:2]

    def step(self):
        target, hold = self.losses()
        self.learner.optimizer_step(target + hold, 1e-9)


class Theirs:
    """The same step on transformers: the same loss at the same positions, the same fp32 masters and optimizer."""

    def __init__(self, folder: str, count: int):
        import torch
        import transformers
        from config import LearnerSettings
        from learner import Learner
        network = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.bfloat16, attn_implementation="sdpa")
        vars(network)["output_weight"] = network.lm_head.weight  # what Learner asks of a network; not a parameter once more
        self.network, self.learner = network, Learner(network, LearnerSettings())
        with torch.no_grad():
            self.problem, self.before, self.entries = batch(folder, self.golden_logprobs, count)

    def golden_logprobs(self, problem):
        import torch
        tokens = torch.tensor([problem.tokens[:-1]])
        with torch.set_grad_enabled(torch.is_grad_enabled()):
            return self.network(tokens, use_cache=False, logits_to_keep=problem.length).logits[0].float().log_softmax(-1)

    def losses(self):
        import torch
        import torch.nn.functional as F
        after, target_loss = self.golden_logprobs(self.problem), 0.0
        others = torch.ones(len(after), dtype=torch.bool)
        for entry in self.entries:
            place = self.problem.length - entry.k
            others[place] = False
            for a, t in zip(entry.tokens, entry.targets):
                if t is not None:
                    target_loss = target_loss + (after[place, a] - t) ** 2 / (self.before[place, a] - t).abs()
        return target_loss, F.kl_div(after[others], self.before[others], reduction="sum", log_target=True)

    def step(self):
        target, hold = self.losses()
        self.learner.optimizer_step(target + hold, 1e-9)


def batch(folder: str, golden_logprobs, count: int):
    """(problem, logprobs before, entries of `count` states evenly over the golden text)."""
    import credit
    import prompts
    from learner import Entry
    from transformers import AutoTokenizer
    problem = prompts.make_problem(prompts.find_task(TASK), AutoTokenizer.from_pretrained(folder))
    before, entries = golden_logprobs(problem).detach(), []
    for n in range(count):
        k = 1 + n * (problem.length - 1) // count
        top = before[problem.length - k].topk(4)
        actions = credit.choose_actions(dict(zip(top.indices.tolist(), top.values.tolist())), problem.golden[-k], 4)
        asked = [1 if a == problem.golden[-k] else -1 for a in actions]
        entries.append(Entry(k, actions, asked, credit.targets(before[problem.length - k, actions].exp().tolist(), asked)[0], 0))
    return problem, before, entries


def states(folder: str, repeats: int) -> dict:
    sixteen, one = Ours(folder, 16), Ours(folder, 1)
    a, b, ratio, low, high = in_turn(sixteen.step, one.step, repeats)
    return {"ours": a, "rival": b, "ratio": ratio, "low": low, "high": high}


def against_transformers(folder: str, repeats: int) -> dict:
    ours, theirs = Ours(folder, 16), Theirs(folder, 16)
    a, b = (sum(x.item() for x in side.losses()) for side in (ours, theirs))
    assert abs(a - b) < 0.1 * abs(b), f"not the same step: losses {a} and {b}"
    theirs_s, ours_s, ratio, low, high = in_turn(theirs.step, ours.step, repeats)
    return {"ours": ours_s, "rival": theirs_s, "ratio": ratio, "low": low, "high": high}


def memory(folder: str, kind: str) -> float:
    """MiB that the steps take beyond what lay in memory before the first."""
    side = {"ours": Ours, "theirs": Theirs}[kind](folder, 16)
    import psutil
    before = psutil.Process().memory_info().rss
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # the peak begins anew
    for _ in range(3):
        side.step()
    peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) * 1024
    return (peak - before) / 2**20


# ---------------------------------------------------------------------------- command line

PARTS = {"rollouts": rollouts, "states": states, "transformers": against_transformers}


def own_process(part: str, *arguments) -> dict | float:
    """Each part in a process of its own: one engine a process, and no memory of another's."""
    done = subprocess.run([sys.executable, __file__, "--part", part, *map(str, arguments)], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", help="a folder; the tiny model without it")
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--part", help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.part == "rollouts":
        print(json.dumps(rollouts(a.model, a.repeats)))
        return
    import torch
    torch.set_num_threads(a.threads)
    if a.part in PARTS:
        print(json.dumps(PARTS[a.part](a.model, a.repeats)))
        return
    if a.part:
        print(json.dumps(memory(a.model, a.part)))
        return
    import tiny_model
    folder = a.model or str(tiny_model.make(leave_out=[TASK], seconds=25))
    common = ["--model", folder, "--repeats", a.repeats, "--threads", a.threads]
    r, s, t = (own_process(part, *common) for part in PARTS)
    ours, theirs = (own_process(kind, *common) for kind in ("ours", "theirs"))
    print(f"\n{'measured':44}{'ours':>12}{'rival':>12}{'ratio':>8}   {'least - most':16}goal")
    spread = lambda x: f"{x['low']:.2f} - {x['high']:.2f}"
    print(f"{'rollouts against LLM.generate, tokens/s':44}{r['ours']:12.0f}{r['rival']:12.0f}{r['ratio']:8.2f}   {spread(r):16}at least 0.95")
    print(f"{'step with 16 states against 1, s':44}{s['ours']:12.3f}{s['rival']:12.3f}{s['ratio']:8.2f}   {spread(s):16}at most 1.3")
    print(f"{'transformers against our step, s':44}{t['ours']:12.3f}{t['rival']:12.3f}{t['ratio']:8.2f}   {spread(t):16}at least 1.5")
    print(f"{'transformers against our step, peak MiB':44}{ours:12.0f}{theirs:12.0f}{theirs / ours:8.2f}   {'':16}above 1")


if __name__ == "__main__":
    main()
