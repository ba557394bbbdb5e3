"""A score on tasks that this run does not train, between two visits: the weights as they are, few
samples. Tasks that the starting weights were trained on may be among them: how many is said.

train.py calls it. It draws numbers of its own, the same each time, so that a run with it samples
what a run without it does.
"""

import report
import score
from evaluate import Evaluation, Notes, Options
from judge import Judge
from prompts import Task
from rollout import seeded_state
from seen import trained_on
from stopping import Left, Stop


class Heard(Notes):
    """Leaves the score as soon as the run is told to stop."""

    def __init__(self, stop: Stop):
        super().__init__()
        self.stop = stop

    def add(self, **line) -> None:
        if self.stop.asked:
            raise Left
        super().add(**line)


def facts(parts, tasks: dict[str, Task]) -> dict[str, dict] | None:
    """{task id: right, covered, samples, train_right, solved, ...} of a share of the tasks; None if
    the run was told to stop. `parts` as train.py has them."""
    c, engine = parts.config, parts.engine
    options = Options(samples=c.evaluate.samples)
    work = Evaluation(
        c, options, tasks, parts.tokenizer, engine, Judge(parts.box), Heard(parts.stop)
    )
    outer, engine.random_state = engine.random_state, seeded_state(c.seed)
    try:
        work.run()
    except Left:
        return None
    finally:
        engine.random_state = outer
    submission, trained = report.submission_from(work.judge, tasks), trained_on(c, tasks)
    return {
        i: report.of_task(task, work.judge.of(i), submission[i], work, i in trained)
        for i, task in tasks.items()
    }


def line(visit: int, facts: dict[str, dict]) -> dict:
    """The line of evaluations.jsonl; shares in 0..1, None where nothing is known."""
    known = {i: f for i, f in facts.items() if f["right"] is not None}
    both = score.score({i: f["right"] for i, f in known.items()})
    total = lambda key, of: sum(f[key] for f in of.values())
    share = lambda key, of: total(key, of) / total("samples", of) if total("samples", of) else None
    return {
        "visit": visit,
        "tasks": len(facts),
        "trained": total("trained", facts),  # before this run
        "samples": total("samples", facts),
        "too_long": total("too_long", facts),
        "cut_off": total("cut_off", facts),
        "test_outputs": both["test_outputs"]["value"],
        "whole_tasks": both["tasks"]["value"],
        "train_right": share("train_right", facts),
        "solved": share("solved", known),
        "right": {i: f["right"] for i, f in known.items()},
    }


def merit(line: dict) -> tuple:
    """What makes a checkpoint better: score, then samples right on all pairs, then on train."""
    return tuple(line[key] or 0.0 for key in ("test_outputs", "solved", "train_right"))


def is_best(line: dict, earlier: list[dict]) -> bool:
    return all(merit(line) > merit(other) for other in earlier)


def words(line: dict) -> str:
    percent = lambda share: "-" if share is None else f"{100 * share:.1f} %"
    before = line["trained"]
    of_these = f", {before} of which the starting weights were trained on" if before else ""
    text = (
        f"after visit {line['visit']}, {line['tasks']} tasks not trained in this run{of_these}: "
        f"{percent(line['test_outputs'])} of test outputs, {percent(line['whole_tasks'])} of tasks"
        f"; samples right on train pairs {percent(line['train_right'])}, "
        f"on all {percent(line['solved'])}"
    )
    if line["too_long"]:
        text += f"; {line['too_long']} prompts are too long for rollout.max_length"
    if line["cut_off"]:
        text += f"; {line['cut_off']} samples were cut off at their limit of tokens"
    return text
