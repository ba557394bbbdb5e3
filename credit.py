"""Credit: from rollouts to advantages, target logprobs and the next redaction length.

Pure arithmetic: no torch, no engine, no files. docs/algorithm.md derives the formulas.
"""

import difflib
import functools
import math
from collections.abc import Collection, Iterable

import numpy as np

DOUBLINGS = 3  # of the jump, see next_k
# Resolution of the posterior of a mean of rewards; 4 digits of the confidence are right.
BINS = 1000


def choose_actions(
    ranked: dict[int, float], teacher: int, count: int, floor: float = 0.0
) -> list[int]:
    """The actions of a state: the `count` most probable next tokens, the teacher token among them.

    ranked: the most probable next tokens with their logprobs, most probable first. Tokens below
    `floor` probability are left out, for nothing would be asked of them, but never so that fewer
    than two actions are left, however sure the model is: a state with one action has nothing to
    compare with. Raises ValueError with fewer than two tokens.
    """
    if count < 2 or len(ranked) < 2:
        raise ValueError("a state needs at least two actions")
    actions = list(ranked)[:count]
    if teacher not in actions:
        actions[-1] = teacher
    others = [t for t in actions if t != teacher]
    kept = [others[0]] + [t for t in others[1:] if math.exp(ranked[t]) >= floor]
    return [t for t in actions if t == teacher or t in kept]


def choose_states(
    logprobs: list[float],
    k: int,
    count: int,
    floor: float = 0.0,
    resting: Collection[int] = (),
    harm: dict[int, float] | None = None,
    look_beyond: bool = True,
) -> list[int]:
    """The redaction lengths to visit: k first; then, to `look_beyond` it, longer ones, whose
    success moves k at once; then the places where departing from the golden text did most harm;
    then the redacted ones where the teacher token is least sure.

    logprobs: the teacher token's logprob at each golden position, (L,). Position L-j is the state
    of length j.
    harm: {redaction length: failures too many among the rollouts that departed there}, see
    `harm_of_departing`; below 1 it counts for nothing. Not visited are `resting` places, where a
    visit asked for nothing: where any wording of a comment does, the teacher's stays
    improbable for good, and such places would take the room of those that matter.
    """
    length = len(logprobs)
    harmful = {j: failures for j, failures in (harm or {}).items() if failures >= 1}
    longer = longer_states(k, length, (count - 1) // 2) if look_beyond else []
    longer = [j for j in longer if j not in resting]
    within_reach = [j for j in range(1, length + 1) if j < k or j in harmful]
    left_out = {k, *longer, *resting}
    open_ones = [j for j in within_reach if j not in left_out]
    wanted = most_wanted(open_ones, logprobs, floor, harmful)
    return [k] + longer + wanted[: count - 1 - len(longer)]


def most_wanted(
    places: Iterable[int], logprobs: list[float], floor: float, harm: dict[int, float]
) -> list[int]:
    """Redaction lengths in the order in which they are worth a visit: the most harmful first, then
    those where the teacher token is least sure. Places where it is above 1 - `floor` already are
    left out: there is nothing to gain."""
    logprob = lambda j: logprobs[len(logprobs) - j]
    unsure = [j for j in places if math.exp(logprob(j)) <= 1 - floor]
    return sorted(unsure, key=lambda j: (-harm.get(j, 0.0), logprob(j)))


def departures(golden: list[int], tokens: list[int]) -> list[int]:
    """The redaction lengths of the places where a solution's tokens depart from the golden ones,
    each where it begins: whatever came before, for one written in other words may follow the golden
    one again."""
    matched = difflib.SequenceMatcher(None, golden, tokens, autojunk=False).get_opcodes()
    return [
        len(golden) - place
        for kind, place, *_ in matched
        if kind != "equal" and place < len(golden)
    ]


def harm_of_departing(
    golden: list[int], rollouts: list[tuple[list[int], int]], within_reach: bool
) -> dict[int, float]:
    """{redaction length: failures too many} of the places where rollouts (tokens, reward) depart
    from the golden text.

    Each counts by how much less it got than was to be expected. That is their mean reward: as many
    failures as elsewhere sum to 0, so that another wording that does as well is no harm. Where all
    fail, their mean tells nothing. `within_reach` of k the golden text, which is right, therefore
    counts as much as all rollouts together.
    """
    expected = sum(reward for _, reward in rollouts) / max(1, len(rollouts))
    if within_reach:
        expected = (1 + expected) / 2
    harm: dict[int, float] = {}
    for tokens, reward in rollouts:
        for place in departures(golden, tokens):
            harm[place] = harm.get(place, 0.0) + expected - reward
    return harm


def longer_states(k: int, length: int, count: int) -> list[int]:
    """Evenly spread over what is left, up to the bare prompt, but no farther out than 2k, 4k, 8k,
    ...: a search that costs no more than a few times what k itself costs."""
    even = [k + math.ceil((length - k) * n / count) for n in range(1, count + 1)]
    doubled = [k * 2**n for n in range(1, count + 1)]
    return sorted({min(pair) for pair in zip(even, doubled)} - {k})


# ------------------------------------------------------------------ rounds of rollouts


def passing(
    golden: list[int], rollouts: list[tuple[int, list[int], int]]
) -> dict[int, dict[int, tuple[int, int]]]:
    """{golden position: {token: (right, tried)}} of the states that rollouts come through.

    A rollout (position where it begins, its tokens, reward) that goes on as the golden solution
    does is one of each state on its way as well, up to that where it departs: the states' prefixes
    are the same, and so is what draws the next token.
    """
    found: dict[int, dict[int, tuple[int, int]]] = {}
    for first, tokens, reward in rollouts:
        for place, token in zip(range(first, len(golden)), tokens):
            if place > first:
                right, tried = found.setdefault(place, {}).get(token, (0, 0))
                found[place][token] = right + reward, tried + 1
            if token != golden[place]:
                break
    return found


def rounds(rollouts: int) -> list[int]:
    """Sizes of the rounds in which an action gets its rollouts: 2, 2, 4, 8, ...; together
    `rollouts`."""
    sizes = [min(2, rollouts)]
    while sum(sizes) < rollouts:
        sizes.append(min(sum(sizes), rollouts - sum(sizes)))
    return sizes


def levels(confidence: float, sizes: list[int]) -> list[float]:
    """The confidence asked for at the look after each round. The risk 1 - `confidence` is spent in
    proportion to the rollouts (Lan and DeMets 1983), so that all looks together are wrong no more
    often than one look at `confidence` would be."""
    return [1 - (1 - confidence) * size / sum(sizes) for size in sizes]


def may_settle(
    successes: list[int],
    trials: list[int],
    probabilities: list[float],
    level: float,
    last_level: float,
    rollouts: int,
) -> bool:
    """Whether further rollouts can still settle an action: not if all are settled at `level`, nor
    if none of the others would be settled at `last_level` were the rest of the `rollouts` to go on
    as they did (futility by the present trend)."""
    settled, _ = advantages(successes, trials, probabilities, level)
    if all(settled):
        return False
    expected, totals = at_the_end(successes, trials, rollouts)
    at_last, _ = advantages(expected, totals, probabilities, last_level)
    return any(then and not now for now, then in zip(settled, at_last))


def may_move_further(
    successes: list[int],
    trials: list[int],
    probabilities: list[float],
    confidence: float,
    most: int,
    rollouts: int,
) -> bool:
    """Whether further rollouts can make the evidence for an action so clear that its logprob moves
    further (`halvings`), were the rest of the `rollouts` to go on as they did."""
    expected, totals = at_the_end(successes, trials, rollouts)
    _, sure = advantages(successes, trials, probabilities, confidence)
    signs, sure_then = advantages(expected, totals, probabilities, confidence)
    return any(
        sign and halvings(then, confidence, most) > halvings(now, confidence, most)
        for sign, now, then in zip(signs, sure, sure_then)
    )


def at_the_end(
    successes: list[int], trials: list[int], rollouts: int
) -> tuple[list[int], list[int]]:
    """Successes and trials of each action with `rollouts` or more, were all to go on as they
    did."""
    totals = [max(n, rollouts) for n in trials]
    return [round(s / n * total) for s, n, total in zip(successes, trials, totals)], totals


# ------------------------------------------------------------------ rewards and advantages


@functools.lru_cache(maxsize=10_000)
def beta_cdf(successes: int, trials: int) -> np.ndarray:
    """CDF of the posterior Beta(1+s, 1+R-s) at the edges 0, 1/BINS, ..., 1; (BINS+1,).

    For whole numbers it is a binomial tail: P(Q <= x) = P(Binomial(R+1, x) >= s+1).
    """
    x = np.linspace(0, 1, BINS + 1)
    n = trials + 1
    return sum(math.comb(n, j) * x**j * (1 - x) ** (n - j) for j in range(successes + 1, n + 1))


def confidence_better(
    successes: list[int], trials: list[int], probabilities: list[float], t: int
) -> float:
    """P(Q_t > the probability-weighted mean of the other actions' Q), from the independent
    posteriors."""
    others = [i for i in range(len(trials)) if i != t]
    weights = np.array([probabilities[i] for i in others], dtype=float)  # (actions - 1,)
    if weights.sum() > 0:
        weights /= weights.sum()
    else:
        weights[:] = 1 / len(others)
    edges = np.linspace(0, 1, BINS + 1)
    # Of the weighted mean, as mass per bin; the sum of independent parts is a convolution.
    density = np.ones(1)
    for weight, i in zip(weights, others):
        # bins of Q_i that are as wide in the weighted mean as all others
        edges_of_q = np.linspace(0, 1, max(1, round(weight * BINS)) + 1)
        mass = np.diff(np.interp(edges_of_q, edges, beta_cdf(successes[i], trials[i])))
        density = np.convolve(density, mass)
    # Bin centres of a sum of m parts: the sum of lower edges plus half a bin for each part.
    centres = (np.arange(len(density)) + len(others) / 2) / (len(density) + len(others) - 1)
    better = 1 - np.interp(centres, edges, beta_cdf(successes[t], trials[t]))
    return float(np.clip(density @ better, 0, 1))


def advantages(
    successes: list[int], trials: list[int], probabilities: list[float], confidence: float = 0.95
) -> tuple[list[int], list[float]]:
    """(advantages in {+1, 0, -1}, confidences that the action beats the others) of a state's
    actions.

    confidence: asked for; after rounds the level of the last look (`levels`). An action without a
    rollout has advantage 0 and counts for nothing in the others' comparison.
    """
    tried = [i for i in range(len(trials)) if trials[i] > 0]
    result, sure = [0] * len(trials), [0.5] * len(trials)
    if len(tried) < 2:
        return result, sure
    right, tries = [successes[i] for i in tried], [trials[i] for i in tried]
    p = [probabilities[i] for i in tried]
    for place, i in enumerate(tried):
        sure[i] = confidence_better(right, tries, p, place)
        result[i] = 1 if sure[i] >= confidence else -1 if sure[i] <= 1 - confidence else 0
    return result, sure


def state_reward(rewards: list[float], probabilities: list[float]) -> float:
    """V = sum(p_t Q_t) / sum(p_t) over the actions."""
    return sum(p * q for p, q in zip(probabilities, rewards)) / sum(probabilities)


# ------------------------------------------------------------------ targets


def halvings(sure: float, confidence: float, most: int) -> int:
    """How often a logprob is halved or doubled, `most` times at most: once for evidence at
    `confidence`, once more for every further factor 1 - `confidence` by which the probability of
    being wrong is smaller. At 0.95: 1 - 0.05, 1 - 0.05^2, 1 - 0.05^3.

    sure: the confidence that the action beats the others, near 1 or near 0."""
    if confidence == 1:
        return 1
    wrong = max(min(sure, 1 - sure), 1e-12)
    times = int(math.log(wrong) / math.log(1 - confidence))
    return max(1, min(most, times))


def targets(
    probabilities: list[float],
    advantages: list[int],
    floor: float = 1e-4,
    rest_floor: float = 1e-3,
    times: list[int] | None = None,
) -> tuple[list[float | None], list[float]]:
    """(target logprobs, target probabilities of all actions) of a state.

    +1 halves the logprob (p becomes sqrt p), -1 doubles it (p becomes p squared): the same factor
    whatever the probability, never out of (0, 1), and one undoes the other. `times` over for each
    action, once by default; for -1 no more than once beyond `floor`. None where nothing is asked:
    advantage 0, -1 on a probability already below `floor`, +1 on one already above 1 - `floor`.

    The rest of the distribution (other actions and all other tokens) is taken to keep its
    proportions, which training does not enforce, and is left with at least `rest_floor`, or with
    what it has if that is less: where the sum would not allow it, all +1 steps are shortened by one
    common factor, so that every target still lies on the side its advantage asks for.
    """
    p = np.asarray(probabilities, dtype=float)
    up = np.array([a > 0 and q <= 1 - floor for a, q in zip(advantages, p)], dtype=bool)
    down = np.array([a < 0 and q >= floor for a, q in zip(advantages, p)], dtype=bool)
    power = 2.0 ** np.array(times or [1] * len(p))
    raised = p ** (1 / power)
    lowered = np.maximum(p**power, np.minimum(p * p, floor))
    wanted = np.where(up, raised, np.where(down, lowered, p))
    rest = max(0.0, 1 - p[up | down].sum())
    room = 1 - min(rest_floor, rest) - wanted[down].sum()
    step = (wanted - p)[up].sum()
    if up.any() and wanted[up].sum() > room:
        wanted[up] = p[up] + (wanted - p)[up] * max(0.0, (room - p[up].sum()) / step)
    moved = up | down
    if not moved.any():
        return [None] * len(p), p.tolist()
    left = 1 - wanted[moved].sum()
    target = np.where(moved, wanted, p * (left / rest if rest > 0 else 0))
    logs = [
        math.log(t) if m and abs(math.log(t / q)) > 1e-6 else None
        for t, m, q in zip(target, moved, p)
    ]
    return logs, target.tolist()


# ------------------------------------------------------------------ movement of k


def next_k(
    k: int,
    reward: float,
    asked: bool,
    logprobs: list[float],
    raise_at: float,
    lower_at: float,
    jump: float,
    streak: int = 0,
    good: int | None = None,
) -> int:
    """The redaction length for the next visit.

    Grows if reward >= raise_at: by one token, and on over tokens that the model is sure of, as long
    as the teacher tokens passed over together cost at most `jump` nats; twice as many after each
    visit of a `streak` of visits that raised k, up to 2**DOUBLINGS times. If reward <= lower_at, it
    goes back half the way to `good`, the length from which k was last raised; if that is no
    shorter, what was learnt there is lost, and k is halved. Unless something was `asked` for in
    this very state: then it is hard but not hopeless, and leaving it would be a visit lost.
    logprobs: the teacher token's at each golden position, (L,).
    """
    if math.isnan(reward):
        raise ValueError("a state reward is nan")
    length, jump = len(logprobs), jump * 2 ** min(streak, DOUBLINGS)
    if reward <= lower_at and not asked:
        return max(1, (k + (good if good and good < k else 0)) // 2)
    if reward < raise_at or k == length:
        return k
    passed = 0.0
    while k < length and passed <= jump:
        k += 1
        passed -= logprobs[length - k]  # of the token that state k cuts off first
    return k
