"""Training: fp32 master weights, the logprob-to-target loss with its hold term, inner steps, what
moved.

The optimizer has no learning rate. An inner step follows the gradient, brought to the same root
mean square in every tensor, and half of the direction of the one before, just so far that the loss
would be zero if it were linear along the way (Polyak's step length; the least loss is 0). What is
left is measured by the next forward. Nothing carries over from one visit into the next. docs/log.md
has what Adam did instead.

    learner = Learner(network, LearnerSettings())
    look = learner.look(problem)            # what the hold term holds; how all tokens stand
    report = learner.step([Batch(problem, look.before, entries)])

Forward and backward run by micro-batches of `tokens` tokens at most, gradients added up, so that
memory does not grow with the problems of a visit.

Under torchrun every rank steps with its own batches; gradients and losses are summed over the
ranks, so that the replicas stay equal and the step is the one that a single process would take with
all the batches. The masters are divided: each tensor's lie on one rank, which receives the summed
gradient, takes the step and sends the weights to the others.

Another loss goes into `Learner.part_losses`, position by position: positions, micro-batches and
ranks are added up. It must be at least 0 and 0 where all is as wanted, for the step's length relies
on both (`polyak_length`). When a step has done enough is another matter: `Learner.measure` asks the
logprobs, not the loss.

The network's parameters are the server's storage (rollout.Engine.weights): the optimizer's write
into them is the whole weight sync.
"""

import math
import pathlib
import time
from dataclasses import dataclass, field
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch.utils.checkpoint import checkpoint

import ranks
from config import LearnerSettings
from model import Packing, Qwen, peak_operations, watched_attention
from prompts import Problem

# Of fp32 logits at a time: 400 positions of a vocabulary of 151,936 are 243 MB, several times over
# in the backward pass.
LOGIT_BYTES = 2**27
PART = 2**26  # weights updated at a time
STANDING = 256  # positions whose logits are taken at a time to see how tokens stand
MOMENTUM = 0.5  # share of the direction before that stays in the next, see Learner.turn
NEAR = 0.05  # nats from a target, see on_target
ROUNDING = 1e-2  # by which a sum of squares and of KL may seem to be below 0


@dataclass
class Entry:
    """What training needs of one state and no more."""

    k: int  # redaction length; the state is problem.state(k)
    tokens: list[int]  # actions
    targets: list[float | None]  # target logprobs; None: nothing is asked of this action

    @property
    def asked(self) -> bool:
        return any(target is not None for target in self.targets)


@dataclass
class Batch:
    """The entries of one problem, whose states are prefixes of one sequence, and its logprobs
    before the step. Or, with `kept`, an answer that was right, in the problem's golden place."""

    problem: Problem
    # (L, V), in host memory: a part of it at a time is where the loss is taken
    before: torch.Tensor | None
    entries: list[Entry]
    kept: list[float] | None = None  # (L,) logprobs below which the answer's tokens are held
    # (L,) whether a golden position is held: those where nothing is asked
    held: torch.Tensor = field(init=False)

    def __post_init__(self):
        self.held = torch.zeros(self.problem.length, dtype=torch.bool)
        hold_once([self])

    @property
    def places(self) -> list[int]:
        """Golden position of each entry."""
        return [self.problem.length - entry.k for entry in self.entries]


def hold_once(batches: list[Batch]) -> None:
    """The texts of a problem begin alike, with the same states: such a state is held by the first
    text alone, and by none if something is asked in it. Kept answers have a loss of their own."""
    texts = [(batch, state_keys(batch.problem)) for batch in batches if batch.kept is None]
    free = set()  # asked for something, or held already
    for batch, keys in texts:
        free |= {keys[place] for place, e in zip(batch.places, batch.entries) if e.asked}
    for batch, keys in texts:
        batch.held = torch.tensor([key not in free for key in keys])  # (L,)
        free |= set(keys)


def state_keys(problem: Problem) -> list[int]:
    """A number for the state at each golden position, the same exactly where all tokens before it
    are (but for chance, 2^-64)."""
    keys = [hash(tuple(problem.prompt))]
    for token in problem.golden[:-1]:
        keys.append(hash((keys[-1], token)))
    return keys


@dataclass
class Report:
    """What a step did. `trained` and `moved` have a list for each entry with a value for each
    action."""

    steps: int = 0  # optimizer steps taken
    skipped: bool = False  # ended at a loss or gradient that is not finite, which changed nothing
    broken: bool = False  # logprobs are not finite after it: an update has broken the weights
    # Every action with a target came the asked share of the way, none overshot.
    reached: bool = False
    trained: list[list[float]] = field(default_factory=list)
    moved: list[list[float | None]] = field(default_factory=list)
    drift: float = 0.0  # KL(before || after), mean over the golden positions that were held
    health: list[dict] = field(default_factory=list)


@dataclass
class Standing:
    """How a token stands among all next tokens in its place."""

    logprob: float
    rank: int  # 0 is the likeliest
    likeliest: list[tuple[int, float]]  # the three likeliest tokens there and their logprobs


@dataclass
class Look:
    """What one forward says of a problem."""

    before: torch.Tensor  # (L, V) logprobs at the golden positions, in host memory
    golden: list[Standing]
    prompt: list[Standing]  # of the prompt's tokens after the first


def on_target(share: float, reached: float, way: float) -> bool:
    """Whether a share of a way of so many nats is near enough to 1: too far counts as a miss as
    well. Of a short way half is enough where what is missing is less than NEAR."""
    return abs(1 - share) <= max(1 - reached, min(0.5, NEAR / max(way, 1e-6)))


class Losses(NamedTuple):
    """Target loss, hold loss, that of kept answers, and the logprob of each action of each
    entry."""

    target: torch.Tensor
    hold: torch.Tensor
    kept: torch.Tensor
    now: list[list[float]]


def of_all_ranks(loss: torch.Tensor, losses: Losses) -> dict[str, float]:
    """The loss and its parts, summed over the ranks."""
    parts = {
        "loss": loss,
        "target_loss": losses.target,
        "hold_loss": losses.hold,
        "kept_loss": losses.kept,
    }
    return {name: ranks.total(x.detach().clone()).item() for name, x in parts.items()}


def lacking(now: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """KL(wanted || now) of a token against all others, (N,), from its logprobs (N,) as wanted and
    now; 0 where it is as probable as wanted or more."""
    wanted, now = wanted.clamp_max(-1e-6), now.clamp_max(-1e-6)
    others_wanted, others_now = torch.log(-torch.expm1(wanted)), torch.log(-torch.expm1(now))
    kl = wanted.exp() * (wanted - now) + others_wanted.exp() * (others_wanted - others_now)
    return torch.where(now < wanted, kl, 0.0)


def standings(logprobs: torch.Tensor, tokens: torch.Tensor) -> list[Standing]:
    """Those of tokens (N,), given logprobs of every token in their places, (N, V)."""
    own, top = logprobs.gather(1, tokens[:, None]), logprobs.topk(3)
    likeliest = [list(zip(*row)) for row in zip(top.indices.tolist(), top.values.tolist())]
    ranks_of_own = (logprobs > own).sum(-1)  # (N,)
    rows = zip(own[:, 0].tolist(), ranks_of_own.tolist(), likeliest)
    return [Standing(*row) for row in rows]


def micro_batches(lengths: list[int], most: int) -> list[slice]:
    """Neighbours together, as long as they have at most `most` tokens; one with more is alone."""
    parts, first, held = [], 0, 0
    for n, length in enumerate(lengths):
        if n > first and held + length > most:
            parts.append(slice(first, n))
            first, held = n, 0
        held += length
    return parts + [slice(first, len(lengths))] if lengths else []


def in_parts(*tensors: torch.Tensor):
    """Tensors of one size, flat, some values of each at a time, for the memory: the output matrix
    alone is 1.5 GB in fp32."""
    return zip(*(tensor.view(-1).split(PART) for tensor in tensors))


def in_host_memory(tensor: torch.Tensor) -> torch.Tensor:
    """A GPU's tensor where it takes none of the GPU's memory and is fetched fast: in pages that are
    not swapped."""
    if not tensor.is_cuda:
        return tensor
    return torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True).copy_(tensor)


def share_moved(start: float, now: float, target: float | None) -> float | None:
    """Share of the way from start to target: 1 there, 0 not moved, negative the wrong way, above 1
    overshot."""
    if target is None:
        return None
    way = target - start
    return 1.0 if abs(way) < 1e-6 else (now - start) / way


class Learner:
    def __init__(self, network: Qwen, settings: LearnerSettings):
        self.network, self.settings = network, settings
        network.checkpointing = settings.checkpointing
        self.parameters = dict(network.named_parameters())
        sizes = {name: p.numel() for name, p in self.parameters.items()}
        self.owners = ranks.divided(sizes)  # {name: rank that holds its masters}
        self.masters = {}
        for seed, (name, parameter) in enumerate(self.parameters.items()):
            if self.owners[name] == ranks.rank():
                self.masters[name] = self.stored(dithered(parameter.detach(), seed))
        self.directions: dict[str, torch.Tensor] = {}  # of the step that is being made, as masters
        self.version = 0  # optimizer steps so far: the version of the weights

    @property
    def device(self) -> torch.device:
        return self.network.output_weight.device

    def stored(self, tensor: torch.Tensor) -> torch.Tensor:
        """Where masters are kept."""
        return in_host_memory(tensor) if self.settings.host_masters else tensor

    # ------------------------------------------------------------------ logprobs

    def pack(self, problems: list[Problem]) -> tuple[torch.Tensor, Packing, torch.Tensor]:
        """(tokens (T,), packing, places (sum of L,) whose logits predict the golden tokens, problem
        after problem)."""
        packing = Packing.of([len(p.tokens) - 1 for p in problems], self.device)
        tokens = torch.tensor([t for p in problems for t in p.tokens[:-1]], device=self.device)
        ends = packing.boundaries[1:].tolist()
        places = [torch.arange(end - p.length, end) for end, p in zip(ends, problems)]
        return tokens, packing, torch.cat(places).to(self.device)

    def micro_batches(self, problems: list[Problem]) -> list[slice]:
        """Those that fit into one forward and backward together."""
        return micro_batches([len(p.tokens) - 1 for p in problems], self.settings.tokens)

    @torch.no_grad()
    def survey(self, problems: list[Problem]) -> list[tuple[torch.Tensor, list[Standing]]]:
        """From one forward, for each problem: hidden states that predict the golden tokens, (L, D),
        and the standings of the prompt's tokens after the first."""
        tokens, packing, _ = self.pack(problems)
        hidden = self.network.hidden(tokens, packing)  # (T, D)
        found = []
        for problem, own in zip(problems, hidden.split(packing.lengths)):
            prompt, golden = own.split([len(problem.prompt) - 1, problem.length])
            found.append((golden, self.stand(prompt, problem.prompt[1:])))
        return found

    def stand(self, hidden: torch.Tensor, tokens: list[int]) -> list[Standing]:
        """Standings of tokens (N,) that hidden states (N, D) predict."""
        found = []
        wanted = torch.tensor(tokens, device=self.device)
        for some, next_ones in zip(hidden.split(STANDING), wanted.split(STANDING)):
            logprobs = self.network.logits(some).log_softmax(-1)  # (STANDING, V)
            found += standings(logprobs, next_ones)
        return found

    @torch.no_grad()
    def look(self, problem: Problem) -> Look:
        ((hidden, prompt),) = self.survey([problem])
        before = self.network.logits(hidden).log_softmax(-1)  # (L, V)
        golden = standings(before, torch.tensor(problem.golden, device=self.device))
        return Look(in_host_memory(before), golden, prompt)

    @torch.no_grad()
    def golden_logprobs(self, problem: Problem) -> torch.Tensor:
        """Logprobs of every next token at each golden position, (L, V)."""
        return self.network(*self.pack([problem])).log_softmax(-1)

    @torch.no_grad()
    def logprobs(self, sequences: list[tuple[list[int], list[int]]]) -> list[list[float]]:
        """Of each token of the second list behind the first and those before it."""
        lengths, found = [len(prefix) + len(tokens) - 1 for prefix, tokens in sequences], []
        for part in micro_batches(lengths, self.settings.tokens):
            flat = [t for prefix, tokens in sequences[part] for t in [*prefix, *tokens][:-1]]
            packing = Packing.of(lengths[part], self.device)
            hidden = self.network.hidden(torch.tensor(flat, device=self.device), packing)  # (T, D)
            for (prefix, tokens), own in zip(sequences[part], hidden.split(lengths[part])):
                found.append([s.logprob for s in self.stand(own[len(prefix) - 1 :], tokens)])
        return found

    # ------------------------------------------------------------------ loss

    def losses(self, batches: list[Batch], norms: list | None = None) -> Losses:
        """From one forward over all batches.

        Target loss: sum over actions with a target of (logprob - target)^2 / |start - target|, so
        that an action far off and one close by pull alike. Hold loss: sum over the golden positions
        where nothing is asked of KL(before || now). Of a kept answer: sum over its tokens of what
        they are `lacking`. None is below 0, which the step's length relies on.
        """
        zero = torch.zeros((), device=self.device)
        if not batches:
            return Losses(zero, zero, zero, [])
        target_loss, hold_loss, kept_loss, now = zero, zero, zero, []
        tokens, packing, places = self.pack([b.problem for b in batches])
        hidden = self.network.hidden(tokens, packing, norms)[places]  # (sum of L, D)
        rows = max(1, LOGIT_BYTES // (4 * self.network.config.vocab_size))
        for batch, own in zip(batches, hidden.split([b.problem.length for b in batches])):  # (L, D)
            actions: dict[int, torch.Tensor] = {}  # golden position: logprobs of its actions
            for first, part in zip(range(0, len(own), rows), own.split(rows)):
                arguments = self.part_losses, batch, first, part
                if len(own) > rows and torch.is_grad_enabled():
                    target, hold, kept, some = checkpoint(*arguments, use_reentrant=False)
                else:
                    target, hold, kept, some = self.part_losses(batch, first, part)
                target_loss, hold_loss = target_loss + target, hold_loss + hold
                kept_loss = kept_loss + kept
                actions |= some
            now += [actions[place].tolist() for place in batch.places]
        return Losses(target_loss, hold_loss, kept_loss, now)

    def part_losses(
        self, batch: Batch, first: int, hidden: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, dict[int, torch.Tensor]]:
        """(target loss, hold loss, loss of a kept answer, {golden position: logprobs of its
        actions}) at golden positions first, first + 1, ...; hidden (N, D)."""
        after = self.network.logits(hidden).log_softmax(-1)  # (N, V)
        zero = after.new_zeros(())
        if batch.kept is not None:
            some = slice(first, first + len(hidden))
            tokens = torch.tensor(batch.problem.golden[some], device=self.device)
            wanted = torch.tensor(batch.kept[some], device=self.device)  # (N,)
            own = after.gather(1, tokens[:, None])[:, 0]  # (N,)
            return zero, zero, lacking(own, wanted).sum(), {}
        before = batch.before[first : first + len(hidden)].to(self.device)  # (N, V)
        target_loss, now = zero, {}
        for place, entry in zip(batch.places, batch.entries):
            row = place - first
            if not 0 <= row < len(after):
                continue
            tokens = torch.tensor(entry.tokens, device=self.device)
            logprobs, starts = after[row, tokens], before[row, tokens]  # (actions,)
            now[place] = logprobs.detach()
            for logprob, start, target in zip(logprobs, starts, entry.targets):
                if target is not None:
                    way = (start - target).abs().clamp_min(1e-6)
                    target_loss = target_loss + (logprob - target) ** 2 / way
        drift = F.kl_div(after, before, reduction="none", log_target=True).sum(-1)  # (N,)
        held = batch.held[first : first + len(after)].to(drift.device)  # (N,)
        return target_loss, drift[held].sum(), zero, now

    def accumulated(self, batches: list[Batch]) -> tuple[torch.Tensor, Losses, list[float]]:
        """(loss of the last micro-batch, losses of all, mean hidden norms).

        With gradients on, those of a micro-batch are added up in the parameters before the next
        one's forward. The last one's are left to the caller: with one micro-batch nothing is
        computed in vain where they are not needed.
        """
        self.network.zero_grad()
        lengths = [len(b.problem.tokens) - 1 for b in batches]
        parts = micro_batches(lengths, self.settings.tokens)
        pending = target_loss = hold_loss = kept_loss = torch.zeros((), device=self.device)
        now, norms = [], []
        for part in parts:
            if pending.requires_grad:
                pending.backward()
            norms.append([])
            some = self.losses(batches[part], norms[-1])
            pending = some.target + self.settings.hold * (some.hold + some.kept)
            target_loss = target_loss + some.target.detach()
            hold_loss = hold_loss + some.hold.detach()
            kept_loss = kept_loss + some.kept.detach()
            now += some.now
        weights = [sum(lengths[part]) / sum(lengths) for part in parts]
        means = [sum(w * norm for w, norm in zip(weights, column)) for column in zip(*norms)]
        return pending, Losses(target_loss, hold_loss, kept_loss, now), means

    # ------------------------------------------------------------------ step

    def step(self, batches: list[Batch]) -> Report:
        """Up to `inner_steps` times {forward, backward, clip, optimizer step}, until every action
        is there.

        The forward of one inner step measures what the one before it did; a last forward measures
        the last, which is taken back where the loss is higher after it: what the visit leaves
        behind is what its last step made.
        """
        s, report = self.settings, Report()
        self.directions = {}
        hold_once(batches)
        a_target_is_set = any(entry.asked for batch in batches for entry in batch.entries)
        asked = ranks.anywhere(a_target_is_set, self.device)
        layers = self.network.config.num_hidden_layers
        for inner in range(s.inner_steps + 1):
            began = time.perf_counter()
            last = inner == s.inner_steps or not asked
            with torch.set_grad_enabled(not last), watched_attention(self.network) as entropy:
                pending, losses, norms = self.accumulated(batches)
            self.measure(batches, losses, report)
            loss = losses.target + s.hold * (losses.hold + losses.kept)
            if last or report.reached:
                break
            clip = s.clip * s.clip_growth**inner
            # the backward of all micro-batches but the last, which waits until a step is needed
            already_backed = loss - pending.detach()
            update = self.optimizer_step(pending, clip, already_backed)
            looks = {
                "clip": clip,
                # of this rank's problems
                "hidden_norms": norms,
                "attention_entropy": entropy[-layers:],  # of the last micro-batch
            }
            speed = self.speed(batches, time.perf_counter() - began)
            report.health.append(of_all_ranks(loss, losses) | looks | speed | update)
            if update["skipped"]:
                report.skipped = True
                break
            report.steps += 1
        # Not where inner_steps is 1: the next visit would take the same one, and nothing moved.
        if last and report.steps > 1 and not report.reached:
            after = ranks.total(loss.detach().clone()).item()
            if not after <= report.health[-1]["loss"]:  # NaN counts as higher
                self.take_back(batches, report)
        self.network.zero_grad()  # of micro-batches before the one that showed that all is reached
        self.directions = {}
        finite = all(math.isfinite(logprob) for row in report.trained for logprob in row)
        report.broken = ranks.anywhere(not finite, self.device)
        return report

    @torch.no_grad()
    def take_back(self, batches: list[Batch], report: Report) -> None:
        """The last inner step undone, but for rounding."""
        self.move(-report.health[-1]["length"])
        report.health[-1]["taken_back"] = True
        report.steps -= 1
        self.version -= 1
        self.measure(batches, self.accumulated(batches)[1], report)

    def measure(self, batches: list[Batch], losses: Losses, report: Report) -> None:
        """What the step has done so far: `trained`, `moved`, `reached` and `drift` of the
        report."""
        reached, report.trained, report.moved = self.settings.reached, losses.now, []
        entries = [(batch, entry) for batch in batches for entry in batch.entries]
        there = True
        for (batch, entry), now in zip(entries, losses.now):
            place = batch.problem.length - entry.k
            starts = batch.before[place, entry.tokens].tolist()
            moved = [share_moved(*each) for each in zip(starts, now, entry.targets)]
            report.moved.append(moved)
            there &= all(
                on_target(share, reached, abs(target - start))
                for share, start, target in zip(moved, starts, entry.targets)
                if target is not None
            )
        report.reached = ranks.everywhere(there, self.device)
        held = sum(int(batch.held.sum()) for batch in batches)
        of_all = torch.stack([losses.hold.detach(), losses.hold.new_tensor(held)])
        total, positions = ranks.total(of_all).tolist()
        report.drift = total / max(1, positions)

    def speed(self, batches: list[Batch], seconds: float) -> dict:
        """Tokens a second and model FLOPs utilization of one forward, backward and update."""
        lengths = [len(b.problem.tokens) - 1 for b in batches]
        golden = sum(b.problem.length for b in batches)
        operations, peak = self.network.config.operations(lengths, golden), peak_operations()
        mfu = operations / seconds / peak if peak else None
        return {"tokens_per_s": sum(lengths) / seconds, "mfu": mfu}

    def optimizer_step(
        self, loss: torch.Tensor, clip: float, rest: torch.Tensor | float = 0.0
    ) -> dict:
        """Backward, optimizer step on the masters, write into the weights. Returns health figures.

        clip: the greatest root mean square by which a tensor may change; 0: no limit. rest: the
        loss whose gradients the parameters hold already. Leaves everything as it was, and says
        `skipped`, if loss or gradient is not finite.
        """
        if loss.requires_grad:  # not with nothing to train here, while other ranks train theirs
            loss.backward()
        gradients = self.summed_gradients()
        norms = self.gradient_norms(gradients)
        total = torch.stack(list(norms.values())).norm().item()
        value = ranks.total(loss.detach() + rest).item()
        if not (math.isfinite(total) and math.isfinite(value)):
            known = total if math.isfinite(total) else None
            facts = {"skipped": True, "taken_back": False, "grad_norm": known}
            return facts | {"kinds": {}, "layers": {}}
        slope = self.turn(gradients, norms)
        length = self.polyak_length(value, slope)
        # A direction has a root mean square of 1 / (1 - MOMENTUM) at most.
        length = min(length, clip * (1 - MOMENTUM)) if clip else length
        squares = torch.stack([norm.square() for norm in norms.values()])  # (parameters,)
        figures = torch.cat([squares[:, None], self.move(length)], dim=1)  # (parameters, 3)
        self.network.zero_grad()
        self.version += 1
        facts = {"skipped": False, "taken_back": False, "grad_norm": total, "length": length}
        return facts | by_kind_and_layer(figures, self.parameters)

    def summed_gradients(self) -> dict[str, torch.Tensor]:
        """Over all ranks, each tensor's at the rank that holds its masters."""
        found = {}
        for name, parameter in self.parameters.items():
            gradient = parameter.grad
            found[name] = torch.zeros_like(parameter) if gradient is None else gradient
            ranks.total(found[name], self.owners[name])
        return found

    def gradient_norms(self, gradients: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        """{name: norm of the summed gradient}, equal on every rank."""
        table = torch.zeros(len(gradients), device=self.device)
        for row, (name, gradient) in enumerate(gradients.items()):
            if name in self.masters:
                table[row] = torch.linalg.vector_norm(gradient, dtype=torch.float32)
        return dict(zip(gradients, ranks.total(table)))

    @torch.no_grad()
    def turn(self, gradients: dict, norms: dict) -> float:
        """The directions of the next inner step: every tensor's gradient at a root mean square of
        1, and `MOMENTUM` times the direction before (heavy ball: Polyak 1964), which is left out
        where it would take half of the slope away. Returns the slope along them, of all tensors."""
        plain = sum(norm * math.sqrt(gradients[name].numel()) for name, norm in norms.items())
        along = plain.new_zeros(())  # the directions before
        for name, direction in self.directions.items():
            for gradient, before in in_parts(gradients[name], direction):
                along += torch.sum(gradient * before.to(self.device), dtype=torch.float32)
        with_momentum = plain + MOMENTUM * ranks.total(along)
        momentum = MOMENTUM if with_momentum > plain / 2 else 0.0
        for name in self.masters:
            gradient = gradients[name]
            if name not in self.directions:
                self.directions[name] = self.stored(torch.zeros_like(gradient))
            scale = math.sqrt(gradient.numel()) / norms[name].clamp_min(1e-30)
            for some, kept in in_parts(gradient, self.directions[name]):
                kept.copy_(some * scale + momentum * kept.to(self.device), non_blocking=True)
        return (with_momentum if momentum else plain).item()

    @staticmethod
    def polyak_length(loss: float, slope: float) -> float:
        """As many times the directions as the loss, were it linear along the way, would be 0, its
        least value (Polyak 1987, Introduction to Optimization, 5.3)."""
        assert loss > -ROUNDING, f"a loss of {loss} is below 0: the step would go uphill"
        return max(0.0, loss) / slope if slope else 0.0

    @torch.no_grad()
    def move(self, length: float) -> torch.Tensor:
        """Masters and weights, `length` times the directions downhill. Returns for each tensor
        |masters|^2 and the number of stored values that changed, (parameters, 2), on every rank."""
        figures = torch.zeros(len(self.parameters), 2, device=self.device)
        for row, (name, parameter) in zip(figures, self.parameters.items()):
            if name in self.masters:
                whole = (self.masters[name], parameter, self.directions[name])
                for kept, weight, direction in in_parts(*whole):
                    old, master = weight.clone(), kept.to(self.device, non_blocking=True)
                    master.sub_(direction.to(self.device).float() * length)
                    weight.copy_(master)  # this write is the weight sync
                    if self.settings.host_masters:
                        kept.copy_(master, non_blocking=True)
                    row[0] += torch.linalg.vector_norm(master).square()
                    row[1] += torch.count_nonzero(old != weight)
            ranks.spread(parameter, self.owners[name])
        return ranks.total(figures)

    # ------------------------------------------------------------------ state for a checkpoint

    def state(self) -> dict:
        """All masters on the first rank's CPU. Every rank must call this."""
        masters = {
            name: ranks.brought(self.masters.get(name), self.owners[name], p)
            for name, p in self.parameters.items()
        }
        return {"masters": masters, "version": self.version}

    @torch.no_grad()
    def restore(self, state: dict) -> None:
        for name, parameter in self.parameters.items():
            parameter.copy_(state["masters"][name])
            if name in self.masters:
                self.masters[name].copy_(state["masters"][name])
        self.version = state["version"]


def dithered(weight: torch.Tensor, seed: int) -> torch.Tensor:
    """fp32 master values at random places within their bf16 steps; each still rounds to its bf16
    weight.

    A master that began exactly on its bf16 value would have to move half a step before the weight
    follows at all. From random places, an update however small moves the right share of the weights
    at once.
    """
    exact = weight.float().clone()
    if weight.dtype != torch.bfloat16:
        return exact
    generator = torch.Generator(weight.device).manual_seed(seed)
    step = torch.exp2(exact.abs().clamp_min(2.0**-126).log2().floor() - 7)
    master = exact + step * (
        torch.rand(exact.shape, generator=generator, device=exact.device) - 0.5
    )
    return torch.where(master.to(weight.dtype) == weight, master, exact)


def by_kind_and_layer(figures: torch.Tensor, parameters: dict[str, torch.Tensor]) -> dict:
    """Per kind of weight and per layer: gradient norm, weight norm, share of stored values that
    changed.

    figures (parameters, 3): |gradient|^2, |masters|^2, number of stored values that changed.
    """
    groups: dict[str, dict] = {"kinds": {}, "layers": {}}
    for row, (name, parameter) in zip(figures.tolist(), parameters.items()):
        parts = name.split(".")
        kind = parts[-2]
        places = [("kinds", kind)] + ([("layers", parts[2])] if parts[1] == "layers" else [])
        for group, key in places:
            total = groups[group].setdefault(key, [0.0, 0.0, 0.0, 0])
            for i, value in enumerate([*row, parameter.numel()]):
                total[i] += value
    return {
        group: {
            key: {"grad_norm": math.sqrt(g), "weight_norm": math.sqrt(w), "changed": c / n}
            for key, (g, w, c, n) in rows.items()
        }
        for group, rows in groups.items()
    }


class Reference:
    """Logprobs under the starting weights: hidden states at the golden positions are kept, (L, D) a
    problem, and the starting output matrix, so that any token's logprob there is one matrix product
    away."""

    def __init__(self, output_weight: torch.Tensor):
        self.output_weight = output_weight.detach().clone()  # (V, D)
        self.hidden: dict[str, torch.Tensor] = {}

    def add(self, learner: Learner, problems: list[Problem]) -> list[list[float]]:
        """From one forward, which says more: returns the logprobs of each prompt's tokens after the
        first."""
        found = learner.survey(problems)
        self.hidden |= {
            p.task.id: hidden.to("cpu", copy=True) for p, (hidden, _) in zip(problems, found)
        }
        return [[s.logprob for s in prompt] for _, prompt in found]

    def logprobs(self, problem: Problem, places: list[int]) -> torch.Tensor:
        """(places, V)"""
        hidden = self.hidden[problem.task.id][places].to(self.output_weight.device)
        return F.linear(hidden, self.output_weight).float().log_softmax(-1)

    @property
    def bytes(self) -> int:
        return sum(
            x.numel() * x.element_size() for x in [self.output_weight, *self.hidden.values()]
        )

    def save(self, path: str | pathlib.Path) -> None:
        torch.save({"output_weight": self.output_weight.cpu(), "hidden": self.hidden}, path)

    def load(self, path: str | pathlib.Path) -> None:
        kept = torch.load(path, map_location="cpu", mmap=True)
        self.output_weight.copy_(kept["output_weight"])
        self.hidden = {task: hidden.clone() for task, hidden in kept["hidden"].items()}
