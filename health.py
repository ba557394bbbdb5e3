"""Warnings of a run that goes wrong without stopping.

Each is given once, in one line, with the likely cause.

    watch = Watch(run, c, log)          # a run that goes on is looked through:
                                        # what was warned of is not warned of again
    for line in watch.look(): ...       # after a visit; warnings.jsonl has them too
    watch.broken                        # why the run must end, or None

It reads the lines that the run has written, visits.jsonl and health.jsonl, and nothing else.
No torch.
"""

import itertools
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from statistics import median

import tracker
from config import Config

VISITS = 20  # in a row that a warning is drawn from
STILL = 1e-3  # nats: less is no movement; of a target that is ten times as far away, at least
PROGRAMS = 200  # from which on their verdicts are counted
ONE_STATUS = 0.95  # share of the programs
FAILURES, CUT_OFF = 50, 0.5  # programs that failed, and the share of them that were cut off
GAP = {"bfloat16": 0.6, "float16": 0.6, "float32": 0.02}  # nats; docs/numerics.md: 0.46 in bf16
DRIFT, TIMES = 0.01, 3.0  # nats, and times what it was at first, from which a rising drift is told
STALL, SLOWER = 60.0, 10.0  # seconds of sampling, and times the usual
HIDDEN, WEIGHTS = 3.0, 1.5  # factors by which norms may leave those of the first step, up or down
BACK = 0.25  # share of the greatest k that may stay lost; at least BACK_TOKENS
BACK_TOKENS = 8


@dataclass
class Seen:
    """What is kept of a visit to a problem."""

    visit: int
    task: str
    k: int
    next_k: int
    moved: float | None  # greatest change of a served logprob that was asked for, if any was
    settled: bool  # an action has an advantage
    rewards: Counter  # reward: rollouts
    statuses: Counter  # (status, detail): rollouts
    cut_off: int  # rollouts that failed and were cut off at their limit of tokens
    gap: float
    drift: float
    sampling: float  # seconds

    @classmethod
    def of(cls, lines: list[dict]) -> "Seen":
        """The lines of visits.jsonl of one visit, one a state; the first is the state of k."""
        first, actions = lines[0], [action for line in lines for action in line["actions"]]
        asked = [a for a in actions if a["target_logprob"] is not None]
        far = [a for a in asked if abs(a["target_logprob"] - a["logprob"]) >= 10 * STILL]
        # null: a served logprob that is not finite
        moved = [a for a in far if a["served_logprob"] is not None]
        changes = [abs(a["served_logprob"] - a["logprob"]) for a in moved]
        rollouts = [rollout for action in actions for rollout in action["rollouts"]]
        return cls(
            visit=first["visit"],
            task=first["task"],
            k=first["k"],
            next_k=first["next_k"],
            moved=max(changes, default=None),
            settled=any(a["advantage"] for a in actions),
            rewards=Counter(r["reward"] for r in rollouts),
            statuses=Counter((r["status"], r["detail"]) for r in rollouts),
            # runs before 2026-11-29 do not tell
            cut_off=sum(line.get("cut_off", 0) for line in lines),
            gap=max(line["probe_gap"] or 0.0 for line in lines),
            drift=first["drift"] or 0.0,
            sampling=first["seconds"]["sample"],
        )


def by_visit(lines: Iterable[tuple[str, dict]]) -> Iterator[tuple[str, int, list[dict]]]:
    """(file, visit, lines that follow one another) of each problem's visit."""
    key = lambda item: (item[0], item[1].get("visit"), item[1].get("task"))
    for (name, visit, _), group in itertools.groupby(lines, key):
        yield name, visit, [line for _, line in group]


class Watch:
    def __init__(self, run, c: Config, log: Callable = lambda values, visit: None):
        self.run, self.log, self.limit = run, log, GAP[c.dtype]
        self.recent: deque[Seen] = deque(maxlen=VISITS)
        self.asked: deque[Seen] = deque(maxlen=VISITS)  # those in which something was asked for
        self.first_drifts: list[float] = []
        self.ks: dict[str, deque[int]] = {}  # after the last visits, by task
        self.highest: dict[str, int] = {}  # k by task
        self.first_norms: dict[str, float] = {}
        self.skipped: list[int] = []  # visits of the last steps in a row that were not finite
        self.said: set[str] = set()
        run.taken()
        for name in ("visits", "health"):
            self.learn((name, line) for line in run.lines(name))

    def look(self) -> list[str]:
        """The new warnings that the lines written since the last call give, as they are printed."""
        lines = self.run.taken()
        for name, visit, group in by_visit(lines):
            # the first line of a visit to a problem is that of k: the one to draw
            for line in group[:1] if name == "visits" else group:
                if figures := tracker.figures(name, line):
                    self.log(figures, visit)
        found = self.learn(lines)
        for visit, kind, text in found:
            self.run.append("warnings", visit=visit, kind=kind, text=text)
        return [f"warning (visit {visit}): {text}" for visit, _, text in found]

    def learn(self, lines: Iterable[tuple[str, dict]]) -> list[tuple[int, str, str]]:
        """(visit, kind, text) of each new warning."""
        found = []
        for name, visit, group in by_visit(lines):
            if name == "visits":
                found += self.new(visit, self.of_visit(Seen.of(group)))
            elif name == "health":
                for line in group:
                    found += self.new(visit, self.of_step(line))
        return found

    def new(self, visit: int, warnings: dict[str, str]) -> list[tuple[int, str, str]]:
        fresh = [(visit, kind, text) for kind, text in warnings.items() if kind not in self.said]
        self.said |= set(warnings)
        return fresh

    @property
    def broken(self) -> str | None:
        if len(self.skipped) < 2:
            return None
        return (
            "two steps in a row were not finite "
            f"(visits {self.skipped[0]} and {self.skipped[1]}); they changed neither weights nor "
            "checkpoint. Likely a weight that has grown without limit: see weight and hidden norms "
            "on the Run page, and limit a step by learner.clip (0 is no limit)"
        )

    # ------------------------------------------------------------------------ a visit

    def of_visit(self, seen: Seen) -> dict[str, str]:
        """{kind: text} of what is wrong after this visit."""
        usual = [s.sampling for s in self.recent]
        self.recent.append(seen)
        if seen.moved is not None:
            self.asked.append(seen)
        if len(self.first_drifts) < VISITS:
            self.first_drifts.append(seen.drift)
        found = {
            "status": self.one_status(),
            "cut off": self.most_failures_cut_off(),
            "gap": self.gap_above_its_limit(),
            "still": self.nothing_moved(),
            "unsettled": self.nothing_settled(),
            "drift": self.drift_rising(),
            "k": self.k_falling(seen),
        }
        if len(usual) >= 5 and seen.sampling > max(STALL, SLOWER * median(usual)):
            found["sampler"] = (
                f"sampling took {seen.sampling:.0f} s, "
                f"{seen.sampling / median(usual):.0f} times the usual: another program may be "
                "using the processor or the GPU, or memory is being swapped"
            )
        return {kind: text for kind, text in found.items() if text}

    def k_falling(self, seen: Seen) -> str | None:
        """Going back for a few visits is the method's way of finding k, and is not told."""
        last = self.ks.setdefault(seen.task, deque(maxlen=VISITS))
        last.append(seen.next_k)
        highest = self.highest[seen.task] = max(self.highest.get(seen.task, 0), seen.next_k)
        if len(last) == VISITS and highest - max(last) >= max(BACK_TOKENS, BACK * highest):
            return (
                f"k of {seen.task} was {highest} and not above {max(last)} in its last {VISITS} "
                "visits: what was learnt there is being lost, or k ran ahead on lucky rollouts; "
                "raise learner.hold, credit.rollouts or credit.raise_at"
            )

    def nothing_moved(self) -> str | None:
        if len(self.asked) == VISITS and max(s.moved or 0.0 for s in self.asked) < STILL:
            return (
                f"no logprob moved in the last {VISITS} visits that asked for it: the server does "
                "not see the weights that are trained, or learner.clip leaves no step; "
                "are the model's weights whole?"
            )

    def nothing_settled(self) -> str | None:
        if len(self.recent) < VISITS or any(s.settled or s.next_k > s.k for s in self.recent):
            return None
        rewards = sum((s.rewards for s in self.recent), Counter())
        if not rewards[1]:
            cause = (
                "no program was right, so there is nothing to tell actions apart by: "
                "the model is too weak at this k; lower credit.start_k"
            )
        elif not rewards[0]:
            cause = "every program was right"
        else:
            cause = (
                "too few rollouts for the differences there are; "
                "raise credit.rollouts or lower credit.confidence"
            )
        return f"no action was settled in the last {VISITS} visits: {cause}"

    def one_status(self) -> str | None:
        statuses = sum((s.statuses for s in self.recent), Counter())
        by_kind = Counter()
        for (status, _), count in statuses.items():
            by_kind[status] += count
        ((status, count),) = by_kind.most_common(1) or [("ok", 0)]
        if status == "ok" or count < max(PROGRAMS, ONE_STATUS * by_kind.total()):
            return None
        detail = max((key for key in statuses if key[0] == status), key=statuses.__getitem__)[1]
        causes = {
            "timeout": "raise sandbox.wall_s, or run fewer programs at once with sandbox.workers",
            "memory": "raise sandbox.memory_mb",
        }
        no_python = (
            "the model does not write Python here, "
            "or its prompt or its end of turn are not what it knows"
        )
        return (
            f"{count} of the last {by_kind.total()} programs ended with {status}"
            f"{f' ({detail[:80]})' if detail else ''}: {causes.get(status, no_python)}"
        )

    def most_failures_cut_off(self) -> str | None:
        failed = sum(s.rewards[0] for s in self.recent)
        cut_off = sum(s.cut_off for s in self.recent)
        if failed >= FAILURES and cut_off >= CUT_OFF * failed:
            return (
                f"{cut_off} of the last {failed} programs that failed were cut off at their limit "
                "of tokens: some may be right if they may end; raise rollout.max_tokens, "
                "rollout.stretch or rollout.max_length"
            )

    def gap_above_its_limit(self) -> str | None:
        last = list(self.recent)[-3:]
        if len(last) == 3 and min(s.gap for s in last) > self.limit:
            return (
                f"trainer and server differ by {last[-1].gap:.2f} nats, more than {self.limit}, "
                "in three visits in a row: docs/numerics.md has the sources; "
                "precision: fp32_logits or exact brings them together"
            )

    def drift_rising(self) -> str | None:
        if len(self.recent) < VISITS or self.recent[0].visit <= len(self.first_drifts):
            return None
        now, before = median(s.drift for s in self.recent), median(self.first_drifts)
        if now > max(DRIFT, TIMES * before):
            return (
                f"a visit changes the positions that it does not train by {now:.3f} nats now "
                f"and did by {before:.3f} at first: raise learner.hold"
            )

    # ------------------------------------------------------------------------ an optimizer step

    def of_step(self, line: dict) -> dict[str, str]:
        """{kind: text} of what is wrong after this line of health.jsonl."""
        if line["skipped"]:
            self.skipped.append(line["visit"])
            text = "a step was not finite and was left out; another one in a row ends the run"
            return {"not finite": text}
        self.skipped.clear()
        norms = {
            f"hidden norm of layer {n}": (norm, HIDDEN)
            for n, norm in enumerate(line["hidden_norms"] or [])
        }
        norms |= {
            f"weight norm of {kind}": (figures["weight_norm"], WEIGHTS)
            for kind, figures in line["kinds"].items()
        }
        found = {}
        for name, (norm, factor) in norms.items():
            first = self.first_norms.setdefault(name, norm)
            if norm is None or first is None or not first / factor <= norm <= first * factor:
                found["norms"] = (
                    f"the {name} left its range, {first} at first and {norm} now: "
                    "training has taken the weights far away; go back to an earlier checkpoint, "
                    "and limit a step by learner.clip (0 is no limit) or raise learner.hold"
                )
        return found
