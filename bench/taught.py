"""Teach a real model some tasks, and measure before and after what it knows, of others as well.

    python bench/taught.py --out f.json --config coder.yaml --run runs/ed36ccf7 --visits 60
    python bench/taught.py --untaught 25ff71a9,6fa7a44f --pairs fresh.json.gz --out f.json ...
    python bench/taught.py --visits 0 ...                # measure only

All other arguments are train.py's. Of every task, before and after: the verdict of the greedy
answer to the bare prompt; the share of right programs among samples from the bare prompt, from
where the observations end and from where the docstring ends; the golden solution's logprob by
section and its least likely tokens; the greedy answer's outputs on fresh pairs (--pairs, as
golden_check.py takes them). Ctrl-C ends the visits, not the measuring after them. docs/results.md
says what was measured with it.
"""

import argparse
import json
import os
import pathlib
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import arguments  # noqa: E402
import config  # noqa: E402
import prompts  # noqa: E402
import task_files  # noqa: E402
import train  # noqa: E402


def measure(parts, problems, samples: int, fresh: dict) -> dict:
    """{task id: figures} under the model as it is now.

    A state gets a quarter of the samples of the bare prompt.
    """
    import assumptions as links  # once vLLM has been imported
    import visit

    figures = {}
    answers = visit.greedy_answers(parts, problems)
    for problem, answer in zip(problems, answers):
        observations, docstring, _ = links.section_ends(problem, parts.tokenizer)
        sampled = lambda golden_tokens, count: links.sampled(
            parts, [problem], [golden_tokens], count
        )[0]
        row = {
            "greedy": answer.verdict,
            "program": answer.program,
            "golden": links.golden_standing(parts, problem),
            "bare": sampled(0, samples),
            "after observations": sampled(observations, samples // 4),
            "after docstring": sampled(docstring, samples // 4),
        }
        pairs = fresh.get(problem.task.id, [])
        if pairs:
            verdicts = [parts.box.submit(answer.program, [grid]) for grid, _ in pairs]
            row["fresh"] = [
                sum(v.result().outputs == [output] for v, (_, output) in zip(verdicts, pairs)),
                len(pairs),
            ]
        figures[problem.task.id] = row
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0], allow_abbrev=False)
    parser.add_argument("--out", required=True, help="file for the figures")
    parser.add_argument("--untaught", default="", help="task ids to measure and not to teach")
    parser.add_argument("--pairs", help="fresh pairs")
    parser.add_argument("--samples", type=int, default=64)
    parser.add_argument(
        "--no-checkpoint", action="store_true", help="keep the run's lines and not its weights"
    )
    mine, sys.argv[1:] = parser.parse_known_args()
    fresh = task_files.read_pairs(mine.pairs) if mine.pairs else {}
    stop = train.Stop()
    stop.listen()
    c, run, checkpoint = arguments.read(parser.description)
    os.environ.update(config.environment(c))
    import saving
    import start

    if mine.no_checkpoint:
        saving.save = lambda *_: "no checkpoint is kept"
    began = time.time()
    parts, students, number = start.start(c, run, checkpoint, stop)
    untaught = [
        prompts.make_problem(prompts.find_task(i), parts.tokenizer, c.prompt)
        for i in mine.untaught.split(",")
        if i
    ]
    taught = [s.problem for s in students]
    result = {"settings": str(c), "started_s": time.time() - began}

    def note(name: str) -> None:
        since = time.time()
        result[name] = {
            "taught": measure(parts, taught, mine.samples, fresh),
            "untaught": measure(parts, untaught, mine.samples // 4, fresh),
            "seconds": time.time() - since,
        }
        pathlib.Path(mine.out).write_text(json.dumps(result))

    with parts.box:
        note("before")
        since, tokens = time.time(), parts.engine.sampled_tokens
        train.loop(parts, students, number)
        result["taught"] = {
            s.problem.task.id: {"k": s.k, "length": s.problem.length, "solved": s.solved}
            for s in students
        }
        result |= {
            "visits_s": time.time() - since,
            "sampled_tokens": parts.engine.sampled_tokens - tokens,
            "steps": parts.learner.version,
        }
        if parts.learner.version:
            note("after")
        else:  # nothing has changed
            pathlib.Path(mine.out).write_text(json.dumps(result))


if __name__ == "__main__":
    try:
        main()
    except prompts.BadInput as fault:
        sys.exit(f"taught.py: {fault}")
