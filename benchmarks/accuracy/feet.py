"""The chapter of sensors on the feet."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import numpy as np
from benchmarks.accuracy.figures import LOST, SEED, Figure
from benchmarks.accuracy.judging import matched
from benchmarks.accuracy.truth import (
    FloatArray,
    KnownFoot,
    feet,
    loops,
    resampled,
    reversed_in_time,
    thinned,
    turned,
    virtual_feet,
)
from rich.progress import track

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait import Direction
from retrowalk.gait.feet import FootWalk, analyse_feet
from retrowalk.recordings.types import Recording

WITHIN_S = 0.05
NEAR_S = 0.25
SHORTEST_CLIP_S = 4.0

Case = tuple[KnownFoot, FootWalk]


def sensors_on_the_feet() -> Iterator[Figure]:
    """Measure feet walking forward, the same reversed in time, closed loops and acted walks."""
    rng = np.random.default_rng(SEED)
    known = list(track(feet(), description="Sensors on the feet", transient=True))
    own = [_measured(one) for one in known]
    back = [_measured(reversed_in_time(one)) for one in known]
    yield from _moments(own, "", "≥ 0.950")
    yield from _moments(back, ", reversed in time", "within 0.020")
    yield _cost(f"{LOST:.0%} lost samples", own, known, lambda one: thinned(one, LOST, rng))
    yield _cost("a sensor turned any way", own, known, lambda one: turned(one, rng))
    yield _cost("sampling at 50 Hz", own, known, lambda one: resampled(one, 50.0))
    yield _cost("sampling at 400 Hz", own, known, lambda one: resampled(one, 400.0))
    yield from _ways(own, "forward")
    yield from _ways(back, "reversed in time: backward")
    errors = [_furthest_m(walk) / one.walk_m - 1.0 for one, walk in own if one.walk_m]
    yield Figure(
        "walk of 10 m and back: how far away the foot got",
        "",
        f"{np.median(errors):+.1%} in the middle, {np.mean(np.abs(errors)):.1%} off",
        _count(own),
        _people(own, errors, "{:+.1%}"),
    )
    yield from _loops()
    yield from _acted()


def _measured(known: KnownFoot) -> Case:
    foot = analyse_feet(known.recording).left
    assert foot is not None
    return known, foot


def _moments(cases: list[Case], when: str, aim: str) -> Iterator[Figure]:
    """Judge contacts and foot offs; the aim is for contacts."""
    pairs = {
        f"initial contacts{when}": (aim, [(w.strides.contact_s, k.contact_s) for k, w in cases]),
        f"foot off{when}": ("", [(w.strides.foot_off_s, k.off_s) for k, w in cases]),
    }
    for what, (aimed, moments) in pairs.items():
        n = f"{sum(true_s.size for _, true_s in moments)} strides, {_count(cases)}"
        each = [_f1([one], WITHIN_S) for one in moments if one[1].size]
        yield Figure(
            f"{what} within {WITHIN_S} s, F1",
            aimed,
            f"{_f1(moments, WITHIN_S):.3f}",
            n,
            _people(cases, each, "{:.3f}"),
        )
        yield Figure(f"{what} within {NEAR_S} s, F1", "", f"{_f1(moments, NEAR_S):.3f}", n)
        late_s = [
            found_s[i] - true_s[j]
            for found_s, true_s in moments
            for i, j in matched(found_s, true_s, NEAR_S)
        ]
        yield Figure(f"{what}, bias", "± 0.010 s", f"{np.median(late_s):+.3f} s", n)


def _cost(
    what: str,
    own: list[Case],
    known: list[KnownFoot],
    change: Callable[[Recording], Recording],
) -> Figure:
    changed = [_measured(replace(one, recording=change(one.recording))) for one in known]
    f1 = [
        _f1([(walk.strides.contact_s, one.contact_s) for one, walk in cases], WITHIN_S)
        for cases in (own, changed)
    ]
    quantity = f"F1 within {WITHIN_S} s that {what} costs"
    return Figure(quantity, "≤ 0.010", f"{f1[0] - f1[1]:+.3f}", _count(changed))


def _ways(cases: list[Case], what: str) -> Iterator[Figure]:
    right = Direction.BACKWARD if "backward" in what else Direction.FORWARD
    said = Counter(int(way) for _, walk in cases for way in walk.strides.direction)
    n = f"{said.total()} strides, {_count(cases)}"
    value = (
        f"{said[right] / said.total():.1%} right, {said[-right] / said.total():.1%} wrong, "
        f"{said[0] / said.total():.1%} unknown"
    )
    yield Figure(f"direction, nothing said, {what}", "0 % wrong", value, n)
    first = Counter(order for _, walk in cases for order in walk.strides.order if order)
    value = ", ".join(f"{first[one] / first.total():.0%} {one}" for one in ("heel", "toe", "flat"))
    aim = "toe" if right is Direction.BACKWARD else "heel"
    yield Figure(f"what touches the ground first, {what}", aim, value, n)


def _loops() -> Iterator[Figure]:
    for known in loops():
        assert known.loop_m is not None
        _, foot = _measured(known)
        length_m = sum(path.length_m for path in foot.paths)
        closing_m = sum(path.closing_m for path in foot.paths)
        text = f"loop of about {known.loop_m:.0f} m"
        value = f"{length_m:.1f} m, {length_m / known.loop_m - 1:+.1%}"
        yield Figure(f"{text}, length of the path", "≤ 5 %", value, "1 recording")
        strides_m = float(foot.strides.length_m.sum())
        value = f"{strides_m:.1f} m, {strides_m / known.loop_m - 1:+.1%}"
        yield Figure(f"{text}, stride lengths together", "", value, f"{len(foot.strides)} strides")
        value = f"{closing_m:.2f} m, {closing_m / known.loop_m:.1%}"
        yield Figure(f"{text}, end from start", "≤ 2 %", value, "1 recording")


def _acted() -> Iterator[Figure]:
    clips = (one for one in virtual_feet() if one.recording.duration_s >= SHORTEST_CLIP_S)
    said: dict[bool, list[str]] = defaultdict(list)
    for known in clips:
        said[known.backward].append(_mostly(known))
    for backward, ways in said.items():
        label = "backward" if backward else "forward"
        words = (*(way.word for way in reversed(Direction)), "refused")
        value = ", ".join(f"{ways.count(word)} {word}" for word in words)
        yield Figure(f"virtual feet: {label} clips are mostly", label, value, f"{len(ways)} feet")


def _mostly(known: KnownFoot) -> str:
    """Say which way most strides of a clip go; some hop so much that the foot never rests."""
    try:
        _, foot = _measured(known)
    except NotEnoughSignal:
        return "refused"
    unknown_first = (Direction.UNKNOWN, Direction.FORWARD, Direction.BACKWARD)
    return max(unknown_first, key=lambda way: int(foot.going(way).sum())).word


def _furthest_m(walk: FootWalk) -> float:
    """How far from where it stood the foot got."""
    return max(
        float(np.hypot(*(path.position_m[:2] - path.position_m[:2, :1])).max())
        for path in walk.paths
    )


def _f1(moments: Iterable[tuple[FloatArray, FloatArray]], within_s: float) -> float:
    moments = list(moments)
    hits = sum(len(matched(found_s, true_s, within_s)) for found_s, true_s in moments)
    return 2 * hits / sum(found_s.size + true_s.size for found_s, true_s in moments)


def _people(cases: list[Case], values: list[float], form: str) -> str:
    """Lowest and highest mean of a person."""
    of: dict[str, list[float]] = defaultdict(list)
    for (known, _), value in zip(cases, values, strict=True):
        of[known.person].append(value)
    means = [float(np.mean(own)) for own in of.values()]
    return f"{form.format(min(means))} to {form.format(max(means))}"


def _count(cases: list[Case]) -> str:
    return f"{len(cases)} recordings of {len({known.person for known, _ in cases})}"
