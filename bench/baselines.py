"""Two ordinary ways of training, in train.py's units: rollouts, optimizer steps, seconds.

    pip install trl==1.16.0 datasets==5.2.0 accelerate==1.15.0    # for grpo alone; with --target
                                                                  # into a folder site-packages
    python bench/baselines.py grpo --config twenty.yaml --model FOLDER --only f2829549 \\
        --rollouts 4000 --out FOLDER threads=1
    python bench/baselines.py supervised --config cpu.yaml --model FOLDER --only f2829549 \\
        --steps 200 --out FOLDER

Model, tasks, prompt tokens and verdicts are those of train.py with the same settings. Both stop
when the greedy answer to every bare prompt is right.

grpo        TRL's GRPOTrainer in fp32: groups of 8 whole completions from the bare prompt, reward 1
            for a program that is right on all pairs, else 0. Temperature, top_p and max_tokens are
            the settings'; but for --rate and --groups all else is TRL's default: no KL term, a rate
            that falls to 0 with the last step.
supervised  cross-entropy of the golden tokens after the prompt, AdamW at a constant rate, so many
            tasks a step as a visit has problems (problems_per_visit).

--out gets the model as a Hugging Face folder, which evaluate.py takes with the same --config, and
log.jsonl: a line for each optimizer step, with the rollouts sampled up to there, the mean reward of
the step's and the share of its groups whose rewards differ. Its seconds are those of training; the
checks of greedy answers stand apart in check_s.
"""

import argparse
import itertools
import json
import os
import pathlib
import random
import sys
import time
import warnings
from collections.abc import Iterator
from dataclasses import asdict, replace

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import command  # noqa: E402
import config  # noqa: E402
import model_files  # noqa: E402
import prompts  # noqa: E402
import task_files  # noqa: E402
from config import BadInput, Config  # noqa: E402
from prompts import Problem  # noqa: E402
from sandbox import Sandbox  # noqa: E402

GROUP = 8  # completions whose rewards GRPO compares; as many as TRL takes through at a time
INSTALL = "pip install trl==1.16.0 datasets==5.2.0 accelerate==1.15.0"


class Trial:
    """What both ways need: the model and its problems, the sandbox, log.jsonl and the time."""

    def __init__(self, a: argparse.Namespace, c: Config, model, tokenizer, problems: list[Problem]):
        self.a, self.c, self.model, self.tokenizer = a, c, model, tokenizer
        self.problems = {problem.task.id: problem for problem in problems}
        self.box = Sandbox(**asdict(c.sandbox))
        self.log = (pathlib.Path(a.out) / "log.jsonl").open("w")
        self.checks_s, self.began = 0.0, time.perf_counter()

    def rounds(self) -> Iterator[Problem]:
        """All problems in a new order, again and again."""
        generator = random.Random(self.a.seed)
        while True:
            yield from generator.sample(list(self.problems.values()), len(self.problems))

    def right(self, ids: list[str], answers: list[list[int]]) -> list[bool]:
        """Whether each answer's program gives every train and test output of its task."""
        tasks = [self.problems[i].task for i in ids]
        programs = [prompts.program(tokens, self.tokenizer) for tokens in answers]
        running = [self.box.submit(text, task.inputs) for text, task in zip(programs, tasks)]
        return [done.result().outputs == task.outputs for done, task in zip(running, tasks)]

    def greedy(self) -> dict[str, bool]:
        """{task id: whether the greedy answer to its bare prompt is right}"""
        since, ids = time.perf_counter(), list(self.problems)
        found = self.right(ids, [self.greedy_answer(p) for p in self.problems.values()])
        self.checks_s += time.perf_counter() - since
        return dict(zip(ids, found))

    def greedy_answer(self, problem: Problem) -> list[int]:
        import torch

        prompt = torch.tensor([problem.prompt])
        answer = self.model.generate(
            prompt,
            attention_mask=torch.ones_like(prompt),
            do_sample=False,
            max_new_tokens=self.c.rollout.max_tokens,
            eos_token_id=self.tokenizer.eos_token_id,
            pad_token_id=self.tokenizer.pad_token_id,
        )
        return answer[0, len(problem.prompt) :].tolist()

    def note(self, step: int, last: bool = False, **facts) -> bool:
        """Write a line of the log, with the greedy answers if their turn has come. Whether all of
        them are right."""
        greedy = self.greedy() if last or step % self.a.every == 0 else {}
        seconds = time.perf_counter() - self.began - self.checks_s
        line = {"steps": step, **facts, "seconds": round(seconds, 2)}
        line |= {"check_s": round(self.checks_s, 2), "greedy": greedy} if greedy else {}
        self.log.write(json.dumps(line) + "\n")
        self.log.flush()
        return bool(greedy) and all(greedy.values())

    def end(self) -> None:
        self.box.close()
        self.log.close()
        self.model.save_pretrained(self.a.out)
        self.tokenizer.save_pretrained(self.a.out)


# ---------------------------------------------------------------------------- supervised


def supervised(trial: Trial) -> None:
    import torch
    from tqdm import trange

    a, model, stream = trial.a, trial.model, trial.rounds()
    optimizer = torch.optim.AdamW(model.parameters(), lr=a.rate)
    size = min(trial.c.problems_per_visit, len(trial.problems))
    bar = trange(1, a.steps + 1, unit="step", desc="supervised")
    solved = trial.note(0)
    for step in bar:
        if solved:
            break
        batch = list(itertools.islice(stream, size))
        tokens = sum(problem.length for problem in batch)
        losses = []
        for problem in batch:  # one after the other: no padding, and little memory
            loss = golden_loss(model, problem) / tokens
            loss.backward()
            losses.append(loss.item())
        optimizer.step()
        optimizer.zero_grad()
        bar.set_postfix_str(f"loss {sum(losses):.3f}")
        solved = trial.note(step, step == a.steps, tokens=tokens, loss=sum(losses))


def golden_loss(model, problem: Problem):
    """Minus the logprob of the golden tokens after the prompt."""
    import torch

    tokens = torch.tensor([problem.tokens])
    logits = model(tokens[:, :-1], logits_to_keep=problem.length).logits[0]  # (L, V)
    golden = tokens[0, -problem.length :]
    return torch.nn.functional.cross_entropy(logits, golden, reduction="sum")


# ---------------------------------------------------------------------------- GRPO


def grpo(trial: Trial) -> None:
    from datasets import Dataset
    from tqdm import tqdm
    from transformers import PrinterCallback, TrainerCallback
    from trl import GRPOConfig, GRPOTrainer

    a, c = trial.a, trial.c
    batches = -(-a.rollouts // (a.groups * GROUP))
    rollouts, tokens, rewards = 0, 0, []
    bar = tqdm(total=batches * a.groups * GROUP, unit="rollout", desc="grpo")

    def reward(completion_ids: list[list[int]], task: list[str], **_) -> list[float]:
        """Of completions as they come: the groups one after the other."""
        nonlocal rollouts, tokens, rewards
        rewards = [float(right) for right in trial.right(task, completion_ids)]
        rollouts, tokens = rollouts + len(rewards), tokens + sum(map(len, completion_ids))
        return rewards

    class Watch(TrainerCallback):
        def on_step_end(self, args, state, control, **_):
            groups = [set(rewards[n : n + GROUP]) for n in range(0, len(rewards), GROUP)]
            mean = sum(rewards) / len(rewards)
            solved = trial.note(
                state.global_step,
                state.global_step == batches,
                rollouts=rollouts,
                tokens=tokens,
                mean_reward=mean,
                differing=sum(len(group) > 1 for group in groups) / len(groups),
            )
            bar.set_postfix_str(f"mean reward {mean:.3f}")
            bar.update(len(rewards))
            control.should_training_stop |= solved

    chosen = itertools.islice(trial.rounds(), batches * a.groups)
    rows = [{"prompt": prompt_text(p, trial.tokenizer), "task": p.task.id} for p in chosen]
    settings = GRPOConfig(
        output_dir=a.out,
        max_steps=batches,
        num_generations=GROUP,
        per_device_train_batch_size=GROUP,
        gradient_accumulation_steps=a.groups,  # and so many groups are sampled together
        shuffle_dataset=False,  # the rows are in their order
        learning_rate=a.rate,
        temperature=c.rollout.temperature if a.temperature is None else a.temperature,
        top_p=c.rollout.top_p,
        max_completion_length=c.rollout.max_tokens,
        use_cpu=True,
        bf16=False,
        gradient_checkpointing=False,  # changes nothing but memory
        seed=a.seed,
        save_strategy="no",
        report_to="none",
        disable_tqdm=True,
    )
    trainer = GRPOTrainer(
        model=trial.model,
        reward_funcs=reward,
        args=settings,
        train_dataset=Dataset.from_list(rows),
        processing_class=trial.tokenizer,
        callbacks=[Watch()],
    )
    trainer.remove_callback(PrinterCallback)
    if not trial.note(0, rollouts=0):
        trainer.train()
    bar.close()


def prompt_text(problem: Problem, tokenizer) -> str:
    """The prompt for TRL, which makes tokens of it itself: the same ones."""
    text = tokenizer.decode(problem.prompt)
    assert tokenizer(text=[text])["input_ids"] == [problem.prompt]
    return text


def check_trl() -> None:
    """Raises BadInput if TRL cannot be imported."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it does not know this version of vLLM
            import datasets  # noqa: F401
            from trl import GRPOConfig, GRPOTrainer  # noqa: F401
    except (ImportError, RuntimeError) as error:
        why = " ".join(str(error).split())
        raise BadInput(
            f"grpo needs TRL, which the project does without: {INSTALL} ({why})"
        ) from None


# ---------------------------------------------------------------------------- command line


def read() -> tuple[argparse.Namespace, Config]:
    """(options, settings). Raises BadInput."""
    both = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    both.add_argument("--config", help="YAML file, such as cpu.yaml")
    both.add_argument("--model", required=True, help="folder of the model to begin with")
    both.add_argument("--only", help="task ids, comma-separated")
    both.add_argument("--out", required=True, help="new folder for the model and log.jsonl")
    both.add_argument("--seed", type=int, help="default: the settings'")
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog="Settings of the file may be changed by section.key=value, as in train.py.",
    )
    ways = parser.add_subparsers(dest="way", required=True)
    way = ways.add_parser("grpo", parents=[both], allow_abbrev=False)
    way.add_argument("--rollouts", type=int, default=4000, help="at most; in whole batches")
    way.add_argument("--groups", type=int, default=8, help="of 8 rollouts, in an optimizer step")
    way.add_argument("--temperature", type=float, help="default: rollout.temperature")
    way.add_argument("--rate", type=float, default=1e-4, help="learning rate at the start")
    way.add_argument("--every", type=int, default=1, help="steps from check to check")
    way = ways.add_parser("supervised", parents=[both], allow_abbrev=False)
    way.add_argument("--steps", type=int, default=200, help="at most")
    way.add_argument("--rate", type=float, default=1e-4, help="learning rate")
    way.add_argument("--every", type=int, default=5, help="steps from check to check")
    a, overrides = parser.parse_known_args()
    for name in {"rollouts", "groups", "steps", "every"} & set(vars(a)):
        config.checked(f"--{name}", getattr(a, name), int, 1, 10**9, None)
    config.checked("--rate", a.rate, float, 0.0, 1.0, None)
    if a.way == "grpo" and a.temperature is not None:
        config.checked("--temperature", a.temperature, float, 0.01, 5.0, None)
    c = config.read(a.config, overrides)
    a.seed = config.checked("--seed", c.seed if a.seed is None else a.seed, int, 0, 2**31 - 1, None)
    c = config.with_whole_paths(c)
    return a, replace(c, only=task_files.ids(a.only, "--only")) if a.only else c


def main() -> None:
    a, c = read()
    tasks, golden = task_files.for_training(c)
    shape = model_files.check_folder(pathlib.Path(a.model))
    if os.path.exists(a.out):
        raise BadInput(f"--out {a.out} exists already: give a new folder")
    tokenizer = prompts.read_tokenizer(a.model, shape.vocab_size)
    problems = [prompts.make_problem(task, tokenizer, c.prompt, golden) for task in tasks.values()]
    if a.way == "grpo":
        check_trl()

    import torch
    from transformers import AutoModelForCausalLM
    from transformers.utils import logging

    import memory

    problems = memory.fitting(shape, c, problems)  # train.py leaves the others out, too
    os.makedirs(a.out)
    logging.disable_progress_bar()  # of reading and writing weights
    torch.manual_seed(a.seed)
    torch.set_num_threads(config.threads(c))
    model = AutoModelForCausalLM.from_pretrained(a.model, dtype=torch.float32)
    trial = Trial(a, c, model, tokenizer, problems)
    (grpo if a.way == "grpo" else supervised)(trial)
    trial.end()


if __name__ == "__main__":
    os.environ |= {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}  # TRL counts its users
    command.run("bench/baselines.py", main)
