"""Credit: worked examples and properties."""

import itertools
import math
import random

import numpy as np
import pytest

import credit

# Every property is tried on this many drawn cases.
CASES = 300


def draw_state(generator: random.Random) -> tuple[list[float], list[int], list[int]]:
    """(probabilities, successes, trials) of 2 to 6 actions, some nearly sure, some nearly
    impossible."""
    n = generator.randint(2, 6)
    raw = [math.exp(generator.uniform(-12, 2)) for _ in range(n + 1)]
    trials = [generator.randint(1, 16) for _ in range(n)]
    return [x / sum(raw) for x in raw[:n]], [generator.randint(0, t) for t in trials], trials


@pytest.fixture
def states():
    generator = random.Random(0)
    return [draw_state(generator) for _ in range(CASES)]


# ------------------------------------------------------------------ actions and states


def logs(**probabilities) -> dict[int, float]:
    """{token: logprob} of t7=0.5, t3=0.2, ..."""
    return {int(name[1:]): math.log(p) for name, p in probabilities.items()}


@pytest.mark.parametrize(
    "teacher, count, floor, expected",
    [
        (7, 3, 0.0, [7, 3, 9]),  # among the most probable: nothing is added
        (9, 3, 0.0, [7, 3, 9]),
        (9, 2, 0.0, [7, 9]),  # takes the place of the last one
        (88, 3, 0.0, [7, 3, 88]),  # unlikely, but always there
        (7, 4, 0.15, [7, 3]),  # those below the floor are left out ...
        (88, 4, 0.15, [7, 3, 88]),  # ... the teacher token never
        (7, 4, 0.9, [7, 3]),  # nor so that one action alone is left
        (88, 4, 0.9, [7, 88]),
    ],
)
def test_actions(teacher, count, floor, expected):
    assert (
        credit.choose_actions(logs(t7=0.5, t3=0.2, t9=0.1, t4=0.05), teacher, count, floor)
        == expected
    )


def test_the_teacher_is_always_among_at_least_two_actions():
    generator = random.Random(1)
    for _ in range(CASES):
        tokens = generator.sample(range(100), generator.randint(2, 8))
        ps = sorted((generator.random() ** 8 for _ in tokens), reverse=True)
        count, teacher = generator.randint(2, 8), generator.randrange(100)
        actions = credit.choose_actions(
            {t: math.log(p + 1e-300) for t, p in zip(tokens, ps)},
            teacher,
            count,
            generator.random(),
        )
        assert (
            teacher in actions
            and 2 <= len(actions) <= max(2, count)
            and len(set(actions)) == len(actions)
        )


@pytest.mark.parametrize("ranked, count", [({1: -0.1}, 4), ({}, 4), ({1: -0.1, 2: -3.0}, 1)])
def test_one_action_is_a_fault(ranked, count):
    with pytest.raises(ValueError, match="at least two"):
        credit.choose_actions(ranked, 1, count)


def test_states_are_k_and_the_least_sure_redacted_positions():
    logprobs = [
        -9.0,
        -8.0,
        -0.1,
        -3.0,
        -0.0001,
        -2.0,
    ]  # of golden positions 0 to 5; position 6 - j is the state of length j
    assert credit.choose_states(logprobs, 4, 2) == [4, 3]
    assert credit.choose_states(logprobs, 4, 1) == [4]
    assert credit.choose_states(logprobs, 6, 8) == [6, 5, 3, 1, 4, 2]
    assert credit.choose_states(logprobs, 6, 8, floor=0.01) == [
        6,
        5,
        3,
        1,
        4,
    ]  # position 4 has nothing to gain
    assert credit.choose_states(logprobs, 2, 2, floor=0.01) == [
        2,
        1,
    ]  # k itself is visited all the same


def test_longer_states_reach_for_the_bare_prompt():
    """Up to half of the further states: evenly up to the bare prompt, but no farther out than 2k,
    4k, ...; none twice, none that rests."""
    even = [-0.5] * 40
    assert credit.choose_states(even, 3, 7) == [3, 6, 12, 24, 1, 2]
    assert credit.choose_states(even, 15, 5)[:3] == [15, 28, 40]
    assert credit.choose_states(even, 30, 9)[:5] == [30, 33, 35, 38, 40]
    assert len(credit.choose_states(even, 30, 9)) == 9
    assert 40 not in credit.choose_states(even, 30, 9, resting={40})
    assert max(credit.choose_states(even, 30, 9, look_beyond=False)) == 30
    assert len(credit.choose_states(even, 30, 9, look_beyond=False)) == 9  # the room goes to others
    assert max(credit.choose_states(even, 40, 9)) == 40
    assert credit.longer_states(39, 40, 3) == [40]
    assert credit.longer_states(40, 40, 3) == credit.longer_states(3, 40, 0) == []


def test_places_where_departing_from_the_golden_text_did_harm_come_first():
    logprobs = [-9.0, -8.0, -0.1, -3.0, -0.0001, -2.0]
    assert credit.choose_states(logprobs, 6, 4, harm={4: 2.0, 1: 1.0}) == [6, 4, 1, 5]
    assert credit.choose_states(logprobs, 6, 4, floor=0.01, harm={2: 9.0}) == [
        6,
        5,
        3,
        1,
    ]  # nothing to gain there
    assert credit.choose_states(logprobs, 6, 4, resting={4}, harm={4: 2.0}) == [6, 5, 3, 1]
    assert 5 in credit.choose_states(logprobs, 3, 3, harm={5: 1.0})  # beyond k as well, ...
    assert 5 not in credit.choose_states(logprobs, 3, 3, harm={5: 0.5})  # ... where it is clear


def test_where_a_solution_departs_from_the_golden_one():
    golden = [1, 2, 3, 4, 5, 6]
    assert credit.departures(golden, golden) == credit.departures(golden, golden + [7]) == []
    assert credit.departures(golden, [1, 9, 3, 4, 8, 6]) == [
        5,
        2,
    ]  # the states of length 5 and 2 ask for the 2 and the 5
    assert credit.departures(golden, [1, 2, 9, 9, 3, 4, 6]) == [
        4,
        2,
    ]  # something put in, something left out
    assert credit.departures(golden, [9]) == [6]


def test_another_wording_that_does_as_well_is_no_harm():
    """Whoever writes 9 for 1 is right half of the time, whoever writes 8 for 4 never: behind
    another wording, too."""
    golden = [1, 2, 3, 4, 5]
    rollouts = [
        ([9, 2, 3, 4, 5], 1),
        ([9, 2, 3, 8, 5], 0),
        ([1, 2, 3, 4, 5], 1),
        ([1, 2, 3, 8, 5], 0),
    ]
    harm = credit.harm_of_departing(golden, rollouts, within_reach=False)
    assert harm == pytest.approx({5: 0.0, 2: 1.0})
    assert credit.harm_of_departing(golden, [], within_reach=True) == {}


def test_where_all_fail_within_reach_of_k_departing_is_to_blame():
    """The golden text is right: a place where all departed comes before one where some did. Beyond
    k nothing is told apart, for the golden text is out of reach there."""
    golden = [1, 2, 3, 4, 5]
    failed = [([9, 2, 3, 8, 5], 0), ([1, 2, 3, 8, 5], 0)]
    assert credit.harm_of_departing(golden, failed, within_reach=True) == {5: 0.5, 2: 1.0}
    assert credit.harm_of_departing(golden, failed, within_reach=False) == {5: 0.0, 2: 0.0}


def test_a_rollout_counts_for_the_states_that_it_comes_through():
    """As far as it follows the golden text, and with the token where it departs; not for the state
    where it begins, which has it already."""
    golden = [1, 2, 3, 4]
    found = credit.passing(golden, [(0, [1, 2, 9, 4], 0), (1, [2, 3, 4, 5], 1), (0, [7, 2], 1)])
    assert found == {1: {2: (0, 1)}, 2: {9: (0, 1), 3: (1, 1)}, 3: {4: (1, 1)}}
    assert credit.passing(golden, []) == credit.passing(golden, [(3, [4], 1)]) == {}


# ------------------------------------------------------------------ rounds


def test_rollouts_go_on_where_they_can_move_a_logprob_further():
    """4 of 4 against 0 of 4 settles it, and would halve the logprob once; 8 against 0 thrice."""
    seen = [4, 0], [4, 4], [0.1, 0.8]
    assert all(credit.advantages(*seen)[0])
    assert credit.may_move_further(*seen, 0.95, 3, 8)
    assert not credit.may_move_further(*seen, 0.95, 1, 8)  # the plain form: once is all
    assert not credit.may_move_further([8, 0], [8, 8], [0.1, 0.8], 0.95, 3, 8)  # none are left
    assert not credit.may_move_further([2, 2], [4, 4], [0.1, 0.8], 0.95, 3, 8)  # nor any evidence


def test_rounds_double_and_spend_the_risk_by_rollouts():
    assert [credit.rounds(n) for n in (2, 3, 8, 12)] == [[2], [2, 1], [2, 2, 4], [2, 2, 4, 4]]
    assert credit.levels(0.95, [2, 2, 4]) == pytest.approx([0.9875, 0.9875, 0.975])
    assert sum(1 - level for level in credit.levels(0.9, credit.rounds(100))) == pytest.approx(0.1)


@pytest.mark.parametrize(
    "successes, trials, more",
    [
        (
            (2, 2),
            2,
            False,
        ),  # both right: eight of eight against eight of eight would settle nothing
        ((0, 0), 2, False),
        ((2, 0), 2, True),  # 0.95 so far
        ((4, 0), 4, False),  # settled
        ((2, 1), 2, True),  # eight against four
        ((4, 3), 4, False),  # eight against six would not do
    ],
)
def test_rollouts_go_on_where_they_can_settle_something(successes, trials, more):
    assert credit.may_settle(successes, [trials] * 2, [0.5, 0.5], 0.9875, 0.975, 8) == more


def looks(
    generator: random.Random,
    q: list[float],
    probabilities: list[float],
    rollouts: int,
    confidence: float,
) -> list[int]:
    """Advantages of actions that are right with probability q, sampled in rounds as a visit
    does."""
    sizes, successes, trials = credit.rounds(rollouts), [0] * len(q), [0] * len(q)
    levels = credit.levels(confidence, sizes)
    for size, level in zip(sizes, levels):
        trials = [n + size for n in trials]
        successes = [
            s + sum(generator.random() < x for _ in range(size)) for s, x in zip(successes, q)
        ]
        if not credit.may_settle(successes, trials, probabilities, level, levels[-1], rollouts):
            break
    return credit.advantages(successes, trials, probabilities, level)[0]


@pytest.mark.parametrize("actions", [2, 4])
@pytest.mark.parametrize("confidence", [0.9, 0.95])
def test_repeated_looks_stay_honest(actions, confidence):
    """Of the actions that are not better than the others, fewer than 1 - confidence are called +1,
    and none more of the others -1."""
    generator, states = random.Random(0), 500 // actions
    for q in (0.1, 0.5, 0.9) if actions == 2 else (0.5,):
        found = [
            a
            for _ in range(states)
            for a in looks(generator, [q] * actions, [1 / actions] * actions, 16, confidence)
        ]
        assert (
            found.count(1) / len(found) < 1 - confidence
            and found.count(-1) / len(found) < 1 - confidence
        )
    clear = [
        looks(generator, [0.9] + [0.1] * (actions - 1), [1 / actions] * actions, 16, confidence)[0]
        for _ in range(50)
    ]
    assert clear.count(1) > 40  # and what is clear is found


# ------------------------------------------------------------------ advantages


@pytest.mark.parametrize(
    "successes, expected",
    [
        ((4, 5), [0, 0]),  # of 8 each
        ((0, 8), [-1, 1]),
        ((8, 8), [0, 0]),
        ((0, 0), [0, 0]),
        ((1, 7), [-1, 1]),
        ((3, 6), [0, 0]),  # P = 0.91
    ],
)
def test_two_actions_of_eight_rollouts(successes, expected):
    assert credit.advantages(successes, [8, 8], [0.5, 0.5])[0] == expected


def exact_better(s1: int, n1: int, s2: int, n2: int) -> float:
    """P(Q1 > Q2) for two Beta posteriors, in closed form."""
    a1, b1, a2, b2 = 1 + s1, 1 + n1 - s1, 1 + s2, 1 + n2 - s2
    beta = lambda a, b: math.gamma(a) * math.gamma(b) / math.gamma(a + b)
    return sum(
        beta(a2 + i, b1 + b2) / ((b1 + i) * beta(1 + i, b1) * beta(a2, b2)) for i in range(a1)
    )


def test_confidence_of_two_actions_is_the_closed_form():
    for s1, s2 in itertools.product(range(9), repeat=2):
        assert credit.confidence_better([s1, s2], [8, 8], [0.3, 0.7], 0) == pytest.approx(
            exact_better(s1, 8, s2, 8), abs=2e-4
        )


def test_confidence_of_several_actions_is_what_drawing_gives(states):
    """Monte Carlo of the definition: Q_t against the probability-weighted mean of the others, from
    Beta(1+s, 1+R-s)."""
    generator, draws = np.random.default_rng(0), 40_000
    for probabilities, successes, trials in states[:40]:
        q = np.stack([generator.beta(1 + s, 1 + n - s, draws) for s, n in zip(successes, trials)])
        p = np.array(probabilities)
        for t in range(len(p)):
            others = np.arange(len(p)) != t
            drawn = (q[t] > p[others] @ q[others] / p[others].sum()).mean()
            assert credit.confidence_better(successes, trials, probabilities, t) == pytest.approx(
                drawn, abs=0.012
            )


def test_the_comparison_is_weighted_by_probability():
    """The middle action beats a likely bad one and not a likely good one."""
    bad_is_likely = credit.advantages([8, 8, 0], [8] * 3, [0.2, 0.01, 0.79])[0]
    good_is_likely = credit.advantages([8, 8, 0], [8] * 3, [0.2, 0.79, 0.01])[0]
    assert bad_is_likely == [1, 1, -1] and good_is_likely[0] == 0


def test_confidence_settles_at_the_asked_share():
    sure = credit.advantages([3, 6], [8, 8], [0.5, 0.5])[1]
    assert sure[0] == pytest.approx(1 - sure[1], abs=1e-6) and 0.9 < sure[1] < 0.95
    assert credit.advantages([3, 6], [8, 8], [0.5, 0.5], confidence=0.9)[0] == [-1, 1]
    assert credit.advantages([3, 6], [8, 8], [0.5, 0.5], confidence=sure[1])[0][1] == 1
    assert credit.advantages([3, 6], [8, 8], [0.5, 0.5], confidence=sure[1] + 1e-9)[0][1] == 0


def test_more_successes_never_make_an_action_worse(states):
    for probabilities, successes, trials in states[:50]:
        if successes[0] < trials[0]:
            more = [successes[0] + 1] + successes[1:]
            before = credit.advantages(successes, trials, probabilities)[1]
            after = credit.advantages(more, trials, probabilities)[1]
            assert after[0] > before[0] - 1e-9
            assert all(a < b + 1e-9 for a, b in zip(after[1:], before[1:]))


def test_equal_actions_are_never_told_apart(states):
    for probabilities, _, trials in states[:20]:
        n = len(probabilities)
        for s in range(trials[0] + 1):
            assert credit.advantages([s] * n, [trials[0]] * n, probabilities)[0] == [0] * n


def test_no_action_without_a_rollout_has_an_advantage(states):
    assert credit.advantages([0, 0], [8, 0], [0.5, 0.5]) == ([0, 0], [0.5, 0.5])
    for probabilities, successes, trials in states[:50]:
        with_one_more = credit.advantages(successes + [0], trials + [0], probabilities + [0.9])
        alone = credit.advantages(successes, trials, probabilities)
        assert with_one_more == (
            alone[0] + [0],
            alone[1] + [0.5],
        )  # and the others are compared as if it were not there


def test_probabilities_of_zero_do_no_harm():
    advantages, sure = credit.advantages([8, 0, 0], [8, 8, 8], [1.0, 0.0, 0.0])
    assert advantages == [1, -1, -1] and all(map(math.isfinite, sure))


@pytest.mark.parametrize(
    "rewards, probabilities, expected",
    [
        ([1, 0], [0.3, 0.1], 0.75),
        ([0.5, 0.25, 1], [0.5, 0.4, 0.1], 0.45),
        ([1, 1], [1e-9, 1e-12], 1.0),
    ],
)
def test_state_reward(rewards, probabilities, expected):
    assert credit.state_reward(rewards, probabilities) == pytest.approx(expected)


# ------------------------------------------------------------------ targets


def test_up_is_half_the_logprob_and_down_is_twice():
    logprobs, q = credit.targets([0.16, 0.4, 0.2], [1, -1, 0])
    assert logprobs == [pytest.approx(math.log(0.16) / 2), pytest.approx(math.log(0.4) * 2), None]
    assert q[:2] == pytest.approx([0.4, 0.16])
    assert q[2] == pytest.approx(
        0.2 * (1 - 0.56) / (1 - 0.56)
    )  # what is not asked for had 0.44 and has 0.44


def test_the_rest_keeps_its_proportions():
    _, q = credit.targets([0.25, 0.3, 0.1], [1, 0, 0])
    assert q == pytest.approx([0.5, 0.3 * 0.5 / 0.75, 0.1 * 0.5 / 0.75])


def test_upward_steps_share_what_room_there_is():
    """sqrt(0.36) + sqrt(0.36) is 1.2: both steps are shortened by one factor, so that 0.001 is
    left."""
    logprobs, q = credit.targets([0.36, 0.36], [1, 1])
    assert q == pytest.approx([0.4995, 0.4995]) and logprobs == pytest.approx(
        [math.log(0.4995)] * 2
    )
    _, q = credit.targets([0.6, 0.3, 0.05], [1, 1, -1])
    assert (q[0] - 0.6) / (math.sqrt(0.6) - 0.6) == pytest.approx(
        (q[1] - 0.3) / (math.sqrt(0.3) - 0.3)
    )
    assert sum(q) == pytest.approx(0.999) and q[2] == pytest.approx(0.0025)


@pytest.mark.parametrize(
    "confidence, times", [(0.95, 1), (0.99, 1), (0.998, 2), (0.0004, 2), (0.9999, 3), (1.0, 3)]
)
def test_clear_evidence_moves_further(confidence, times):
    assert (
        credit.halvings(confidence, 0.95, 3) == times and credit.halvings(confidence, 0.95, 1) == 1
    )


def test_several_halvings_in_one_visit():
    logprobs, _ = credit.targets([0.0016, 0.4], [1, -1], times=[2, 2])
    assert logprobs == pytest.approx([math.log(0.0016) / 4, math.log(0.4) * 4])
    assert credit.targets([0.1, 0.2], [-1, 0], floor=0.001, times=[3, 3])[1][0] == pytest.approx(
        0.001
    )  # no further than the floor ...
    assert credit.targets([0.02, 0.2], [-1, 0], floor=0.001, times=[3, 3])[1][0] == pytest.approx(
        0.0004
    )  # ... unless one doubling goes there


@pytest.mark.parametrize(
    "probability, advantage, asked",
    [
        (0.9e-4, -1, False),
        (1.1e-4, -1, True),
        (1 - 0.9e-4, 1, False),
        (1 - 1.2e-4, 1, True),
        (0.9e-4, 1, True),
        (0.5, 0, False),
    ],
)
def test_what_is_low_or_sure_enough_is_left_alone(probability, advantage, asked):
    target = credit.targets(
        [probability, (1 - probability) / 2], [advantage, 0], floor=1e-4, rest_floor=0.0
    )[0][0]
    assert (target is not None) == asked


def test_properties_of_targets(states):
    """Whatever is asked: the distribution sums to one, every target lies on its side and within its
    step."""
    generator = random.Random(2)
    for p, _, _ in states:
        asked = [generator.choice([-1, 0, 1]) for _ in p]
        floor, rest_floor = generator.choice([0.0, 1e-4, 0.02]), generator.choice([0.0, 1e-3, 0.1])
        logprobs, q = credit.targets(p, asked, floor, rest_floor)
        moved = [t is not None for t in logprobs]
        rest, rest_now = 1 - sum(p), 1 - sum(q)
        assert rest_now >= -1e-9 and min(q) >= 0
        for target, before, after, a in zip(logprobs, p, q, asked):
            if target is None:
                continue
            assert target == pytest.approx(math.log(after)) and target <= 1e-12
            assert (
                before < after <= math.sqrt(before) + 1e-12
                if a > 0
                else after == pytest.approx(before**2)
            )
        if not any(moved):
            assert q == pytest.approx(p)
            continue
        free = [(x, y) for x, y, m in zip(p, q, moved) if not m] + [(rest, rest_now)]
        free_before, free_after = (sum(column) for column in zip(*free))
        assert free_after >= min(rest_floor, free_before) - 1e-9
        if free_before > 1e-6:  # one factor for all
            assert all(y == pytest.approx(x * free_after / free_before, abs=1e-6) for x, y in free)


# ------------------------------------------------------------------ movement of k

SURE = [-5.0, -0.01, -0.01, -4.0, -0.02, -0.02, -0.02, -3.0]  # teacher logprobs; L = 8


@pytest.mark.parametrize(
    "k, reward, learnt, expected",
    [
        (4, 0.5, False, 4),  # between: stays
        (4, 0.75, False, 5),  # grows by one token, onto a hard one (-4.0)
        (5, 1.0, False, 8),  # and on over sure ones up to the next hard one (-5.0)
        (1, 1.0, False, 5),  # 0.02 nats three times, then the hard one
        (8, 1.0, True, 8),  # L is the end
        (7, 1.0, False, 8),
        (4, 0.25, False, 2),  # shrinks
        (4, 0.0, True, 4),  # unless something was learnt here
        (1, 0.0, False, 1),  # 1 is the other end
    ],
)
def test_movement_of_k(k, reward, learnt, expected):
    assert (
        credit.next_k(k, reward, learnt, SURE, raise_at=0.75, lower_at=0.25, jump=0.1) == expected
    )


def test_after_a_jump_too_far_k_goes_back_half_the_way():
    back = [
        credit.next_k(20, 0.0, False, [-1.0] * 30, 0.75, 0.25, 0.1, good=good)
        for good in (1, 8, 17, 19, 20, 25, None)
    ]
    assert back == [10, 14, 18, 19, 10, 10, 10]


def test_a_reward_that_is_no_number_is_a_fault():
    with pytest.raises(ValueError, match="nan"):
        credit.next_k(5, math.nan, False, [-1.0] * 9, 0.75, 0.25, 0.1)


def test_jump_is_a_budget_in_nats():
    """Tokens passed over cost 0.4 nats each; the one that exceeds the budget is stopped at."""
    even = [-0.4] * 10
    assert [
        credit.next_k(1, 1.0, False, even, 0.75, 0.25, jump) for jump in (0.0, 0.3, 0.5, 0.9, 100.0)
    ] == [2, 2, 3, 4, 10]


def test_each_raise_in_a_row_doubles_the_budget():
    """0.5 nats, then 1, 2, 4 and no more."""
    even = [-0.4] * 30
    assert [credit.next_k(1, 1.0, False, even, 0.75, 0.25, 0.5, streak) for streak in range(6)] == [
        3,
        4,
        7,
        12,
        12,
        12,
    ]
    assert (
        credit.next_k(5, 0.5, False, even, 0.75, 0.25, 0.5, 5) == 5
        and credit.next_k(5, 0.0, False, even, 0.75, 0.25, 0.5, 5) == 2
    )


def test_k_stays_in_its_bounds():
    generator = random.Random(3)
    for _ in range(CASES):
        length = generator.randint(1, 30)
        logprobs = [-generator.expovariate(1) for _ in range(length)]
        k = generator.randint(1, length)
        reward, learnt = generator.random(), generator.random() < 0.5
        new = credit.next_k(
            k, reward, learnt, logprobs, 0.75, 0.25, generator.random(), generator.randint(0, 5)
        )
        assert 1 <= new <= length and (new >= k or reward <= 0.25) and (new <= k or reward >= 0.75)
