"""Walking and running: which of the two, and which way, offline and live."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import SEED, Figure
from benchmarks.accuracy.truth import (
    Known,
    Stretch,
    acted_running,
    ages,
    blind_walkers,
    forward_reversed,
    jogging,
    lower_backs,
    phones,
    resampled,
    walking_at_the_belt,
)
from rich.progress import track

from retrowalk.gait import Walk, analyse
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.types import Mode
from retrowalk.recordings.types import Recording

FloatArray = npt.NDArray[np.float64]

ASKED_EVERY_S = 0.2
OLDER = 60  # years
PARTS_S = ((20.0, 45.0), (20.0, 45.0), (45.0, 70.0))  # walked, jogged, walked
SPLICED_HZ = 100.0
NOISE_MPS2, NOISE_RADPS = 0.5, 0.05  # SD; ten times that of a usual phone
PLACED_S = 1.0


@dataclass(frozen=True, eq=False)
class Case:
    """A recording, how it was made at each moment, and what was found."""

    known: Known
    modes: tuple[tuple[float, Mode], ...]  # until when, and which
    walk: Walk


def running() -> Iterator[Figure]:
    """Measure people who walk and who run, one after the other and in one recording."""
    walked = _watched(walking_at_the_belt(), "Walking at the belt")
    jogged = _watched(jogging(), "Jogging at the belt")
    acted = _watched(acted_running(), "Acted running")
    for what, knowns, mode, aim in (
        ("walking, sensor on the belt", walked, Mode.WALK, "≥ 99 % right, ≤ 0.1 % wrong"),
        ("jogging, sensor on the belt", jogged, Mode.RUN, "≥ 95 % right, ≤ 1 % wrong"),
        ("acted running, virtual pelvis", acted, Mode.RUN, "≥ 97 % right, 0 % wrong"),
    ):
        for how, ones in (
            ("as recorded", knowns),
            ("reversed in time", [forward_reversed(known) for known in knowns]),
        ):
            cases = [_case(known, mode) for known in ones]
            yield from _told(f"{what}, {how}", cases, aim)
            if knowns is not acted:
                yield from _by_age(f"{what}, {how}", cases)
            yield _live(f"direction of {what}, {how}, live", ones)
    yield from _spoilt(walked, jogged)
    yield from _in_one_recording()
    for what, walkers in (
        ("phone worn on the body or in the hand", [*phones("body"), *phones("handheld")]),
        ("sensor on the lower back", lower_backs()),
        ("phone, blind and sighted", blind_walkers()),
    ):
        yield _steps_of_another_mode(f"walking, {what}", _watched(walkers, what))


def joined() -> Iterator[Known]:
    """Let people walk, jog and walk again in one recording, spliced without a pause."""
    jogs = {known.name: known for known in jogging()}
    for walked in walking_at_the_belt():
        jogged = jogs.get(walked.name.replace("_D01_", "_D03_").replace("_D02_", "_D04_"))
        if jogged is not None:
            yield _spliced(walked, jogged)


def _spliced(walked: Known, jogged: Known) -> Known:
    parts = []
    for known, part_s in zip((walked, jogged, walked), PARTS_S, strict=True):
        one = known.recording
        assert one.gyr_radps is not None
        inside = slice(*np.searchsorted(one.time_s, part_s))
        parts.append(np.concatenate((one.acc_mps2[:, inside], one.gyr_radps[:, inside])))
    values = np.concatenate(parts, axis=1)
    time_s = np.arange(values.shape[1]) / SPLICED_HZ
    name = f"{walked.name} and {jogged.name}"
    recording = Recording.from_arrays(time_s, values[:3], values[3:], source=name)
    stretch = Stretch(0.0, recording.duration_s, "forward")
    return replace(walked, name=name, recording=recording, stretches=(stretch,))


def _in_one_recording() -> Iterator[Figure]:
    knowns = _watched(joined(), "Walking and jogging")
    ends_s = np.cumsum([end_s - start_s for start_s, end_s in PARTS_S]).tolist()
    there = tuple(zip(ends_s, (Mode.WALK, Mode.RUN, Mode.WALK), strict=True))
    lasts_s = ends_s[-1]
    back_s = [*(lasts_s - end_s for end_s in ends_s[-2::-1]), lasts_s]
    back = tuple(zip(back_s, (Mode.WALK, Mode.RUN, Mode.WALK), strict=True))
    what = "walking and jogging in one recording"
    for how, modes, ones in (
        ("as recorded", there, knowns),
        ("reversed in time", back, [forward_reversed(known) for known in knowns]),
    ):
        cases = [Case(known, modes, _measured(known)) for known in ones]
        yield from _told(f"{what}, {how}", cases, "≤ 1 % wrong")
        late_s = np.concatenate([_late_s(case) for case in cases])
        placed = float((late_s <= PLACED_S).mean())
        usual = f"median {np.median(late_s):.2f} s, {placed:.1%} within {PLACED_S:.0f} s"
        yield Figure(f"change of mode placed, {how}", "≤ 1 s", usual, f"{late_s.size} changes")
        yield _live(f"direction of {what}, {how}, live", ones)


def _spoilt(walked: list[Known], jogged: list[Known]) -> Iterator[Figure]:
    """Measure at fewer samples a second, and with noise."""
    rng = np.random.default_rng(SEED)
    spoil: dict[str, Callable[[Recording], Recording]] = {
        "at 25 Hz": lambda one: resampled(one, 25.0),
        "at 50 Hz": lambda one: resampled(one, 50.0),
        f"with noise of {NOISE_MPS2} m/s² and {NOISE_RADPS} rad/s": lambda one: _noisy(one, rng),
    }
    for how, change in spoil.items():
        for what, knowns, mode in (("walking", walked, Mode.WALK), ("jogging", jogged, Mode.RUN)):
            spoilt = [replace(known, recording=change(known.recording)) for known in knowns]
            cases = [_case(known, mode) for known in spoilt]
            yield _direction(f"direction of {what}, sensor on the belt, {how}", cases, "")


def _noisy(recording: Recording, rng: np.random.Generator) -> Recording:
    assert recording.gyr_radps is not None
    acc, gyr = (
        signal + sd * rng.standard_normal(signal.shape)
        for signal, sd in ((recording.acc_mps2, NOISE_MPS2), (recording.gyr_radps, NOISE_RADPS))
    )
    return Recording.from_arrays(recording.time_s, acc, gyr, source=recording.source)


def _case(known: Known, mode: Mode) -> Case:
    return Case(known, ((np.inf, mode),), _measured(known))


def _measured(known: Known) -> Walk:
    return analyse(known.recording, forward_axis=known.forward_axis)


def _told(what: str, cases: list[Case], aim: str) -> Iterator[Figure]:
    total = sum((_mode_seconds(case) for case in cases), judging.Seconds())
    yield Figure(f"walking or running: {what}", "", _shares(total), _count(cases))
    yield _direction(f"direction of {what}", cases, aim)


def _by_age(what: str, cases: list[Case]) -> Iterator[Figure]:
    years = ages()
    for group, belongs in (
        (f"under {OLDER} years", lambda age: age < OLDER),
        (f"{OLDER} years and older", lambda age: age >= OLDER),
    ):
        some = [case for case in cases if belongs(years[case.known.person])]
        yield _direction(f"direction of {what}, {group}", some, "")


def _direction(quantity: str, cases: list[Case], aim: str) -> Figure:
    seconds = [judging.seconds(case.known, case.walk) for case in cases]
    rights: dict[str, judging.Seconds] = {}
    for case, one in zip(cases, seconds, strict=True):
        rights[case.known.person] = rights.get(case.known.person, judging.Seconds()) + one
    shares = [one.right / one.all for one in rights.values()]
    people = f"{min(shares):.1%} to {max(shares):.1%} right" if len(shares) > 1 else ""
    total = sum(seconds, judging.Seconds())
    return Figure(quantity, aim, _shares(total), _count(cases), people)


def _mode_seconds(case: Case) -> judging.Seconds:
    """Compare what is said of walking and running at each moment, the ends left out."""
    end_s = case.known.recording.duration_s - judging.MARGIN_S
    ticks_s = np.arange(judging.MARGIN_S, end_s, judging.TICK_S)
    said = np.zeros(ticks_s.size)
    for bout in case.walk.bouts:
        said[(ticks_s >= bout.start_s) & (ticks_s < bout.end_s)] = bout.mode
    true = np.array([mode for _, mode in case.modes])
    true = true[np.searchsorted([until_s for until_s, _ in case.modes], ticks_s, side="right")]
    counts = (said == true, (said != true) & (said != Mode.UNKNOWN), said == Mode.UNKNOWN)
    return judging.Seconds(*(judging.TICK_S * float(of.sum()) for of in counts))


def _late_s(case: Case) -> FloatArray:
    """For each true change of mode, how far away the nearest found change to it is."""
    late_s = []
    for (at_s, _), (_, mode) in pairwise(case.modes):
        found_s = [
            after.start_s
            for before, after in pairwise(case.walk.bouts)
            if after.mode is mode and before.mode is not mode
        ]
        late_s.append(min((abs(one_s - at_s) for one_s in found_s), default=np.inf))
    return np.array(late_s)


def _live(quantity: str, knowns: list[Known]) -> Figure:
    """Ask five times a second which way it goes, as the coach does."""
    said: Counter[str] = Counter()
    for known in knowns:
        live, recording = LiveWalk(forward_axis=known.forward_axis), known.recording
        assert recording.gyr_radps is not None
        right = judging.WAYS[known.stretches[0].label]
        step = round(ASKED_EVERY_S * recording.rate_hz)
        for k in range(0, recording.time_s.size, step):
            part = slice(k, k + step)
            news = live.push(
                recording.time_s[part], recording.acc_mps2[:, part], recording.gyr_radps[:, part]
            )
            said[{right: "right", -right: "wrong"}.get(news.direction, "unknown")] += 1
    value = ", ".join(
        f"{said[word] / said.total():.2%} {word}" for word in ("right", "wrong", "unknown")
    )
    return Figure(quantity, "", value, f"{len(knowns)} recordings")


def _steps_of_another_mode(what: str, knowns: list[Known]) -> Figure:
    mode = np.concatenate([_measured(known).steps.mode for known in knowns])
    runs, doubted = (int((mode == of).sum()) for of in (Mode.RUN, Mode.UNKNOWN))
    value = f"{runs} running, {doubted} unknown, of {mode.size:,}"
    return Figure(f"steps of {what}", "0 running", value, f"{len(knowns)} recordings")


def _shares(seconds: judging.Seconds) -> str:
    words = ("right", "wrong", "unknown")
    return ", ".join(f"{getattr(seconds, word) / seconds.all:.2%} {word}" for word in words)


def _count(cases: list[Case]) -> str:
    people = len({case.known.person for case in cases})
    return f"{len(cases)} recordings of {people}"


def _watched(recordings: Iterable[Known], what: str) -> list[Known]:
    return list(track(list(recordings), description=f"{what:<20}", transient=True))
