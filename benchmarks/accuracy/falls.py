"""Falls and stumbles: how many are told, how many that were none, and how long it takes."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from benchmarks.accuracy.figures import Figure
from benchmarks.accuracy.truth import (
    Known,
    belt_recording,
    belt_rows,
    blind_walkers,
    lower_backs,
    phones,
    resampled,
)

from retrowalk.gait import Event, EventKind, analyse
from retrowalk.gait.live import LiveWalk
from retrowalk.recordings import Recording

OLD = 60
FELL_WALKING = tuple(f"F{k:02d}" for k in range(1, 8))
FELL_OTHERWISE = tuple(f"F{k:02d}" for k in range(8, 16))
STUMBLED = ("D18",)
WALKED = "D01"
SEATED = ("D07", "D08", "D09", "D10", "D11", "D12", "D13", "D14", "D15", "D16", "D17", "D19")
BEFORE_S = 20.0  # of walking put before what began without
CHUNK = 20  # samples: a phone sends them five times a second


@dataclass(frozen=True, eq=False)
class Acted:
    """A recording of the belt, and what was acted in it."""

    activity: str
    age: int
    person: str
    recording: Recording


@dataclass(frozen=True)
class Told:
    """What was told of a recording."""

    acted: Acted
    events: tuple[Event, ...]

    def has(self, kind: EventKind) -> bool:
        """Tell whether any event is of a kind."""
        return any(event.kind is kind for event in self.events)


def falls_and_stumbles() -> Iterator[Figure]:
    """Measure acted falls and stumbles, and everything else that 16 people do with it."""
    acted = list(_acted())
    whole = [Told(one, analyse(one.recording).events) for one in acted]
    yield from _found("whole recording", whole)
    yield from _false("whole recording", whole)
    live, delays_s = _live(acted)
    yield from _found("live", live)
    yield from _false("live", live)
    for kind, waits_s in delays_s.items():
        value = f"median {np.median(waits_s):.1f} s, at most {np.max(waits_s):.1f} s"
        yield Figure(f"told after the {kind}, live", "about 3 s", value, f"{len(waits_s)}")
    for how, made in (
        ("25 Hz", lambda r: resampled(r, 25.0)),
        ("no gyroscope", lambda r: replace(r, gyr_radps=None)),
    ):
        poorer = [Told(one, analyse(made(one.recording)).events) for one in acted]
        yield from _found(how, poorer)
        yield from _false(how, poorer)
    after = [Told(one, analyse(one.recording).events) for one in _after_walking(acted)]
    falls = [one for one in after if one.acted.activity in FELL_OTHERWISE]
    yield _share("falls in rising, sitting down and sitting, after walking", "", falls, FALL)
    others = [one for one in after if one.acted.activity in SEATED]
    yield _rate(
        "false falls in sitting, lying, squatting, bending, cars, jumps, after walking",
        "≤ 1 in 3 h",
        others,
        FALL,
    )
    yield from _elsewhere()
    yield _by_confidence(whole)


FALL, STUMBLE = EventKind.FALL, EventKind.STUMBLE


def _found(how: str, told: list[Told]) -> Iterator[Figure]:
    fell = [one for one in told if one.acted.activity in FELL_WALKING]
    yield _share(f"falls in walking and jogging, {how}", "≥ 97 %", fell, FALL)
    stumbled = [one for one in told if one.acted.activity in STUMBLED]
    yield _share(f"stumbles in walking, {how}", "≥ 90 %", stumbled, STUMBLE)


def _false(how: str, told: list[Told]) -> Iterator[Figure]:
    without = [one for one in told if one.acted.activity[0] == "D"]
    yield _rate(f"false falls, {how}", "≤ 1 in 3 h", without, FALL)
    without = [one for one in without if one.acted.activity not in STUMBLED]
    yield _rate(f"false stumbles, {how}", "≤ 3 an hour", without, STUMBLE)


def _share(quantity: str, aim: str, told: list[Told], kind: EventKind) -> Figure:
    found = sum(one.has(kind) for one in told)
    people = len({one.acted.person for one in told})
    ages = []
    for name, old in ((f"under {OLD}", False), (f"{OLD} and older", True)):
        group = [one for one in told if (one.acted.age >= OLD) == old]
        if group:
            ages.append(f"{name}: {sum(one.has(kind) for one in group)} of {len(group)}")
    value = f"{found / len(told):.1%}, {found} of {len(told)}"
    return Figure(quantity, aim, value, f"{len(told)} recordings of {people}", "; ".join(ages))


def _rate(quantity: str, aim: str, told: list[Told], kind: EventKind) -> Figure:
    hours: Counter[bool] = Counter()
    false: Counter[bool] = Counter()
    for one in told:
        old = one.acted.age >= OLD
        hours[old] += one.acted.recording.duration_s / 3600.0
        false[old] += sum(event.kind is kind for event in one.events)
    people = len({one.acted.person for one in told})
    value = f"{false.total()} in {hours.total():.2f} h"
    ages = f"under {OLD}: {false[False]} in {hours[False]:.2f} h; "
    ages += f"{OLD} and older: {false[True]} in {hours[True]:.2f} h"
    return Figure(quantity, aim, value, f"{len(told)} recordings of {people}", ages)


def _live(acted: list[Acted]) -> tuple[list[Told], dict[str, list[float]]]:
    told, delays_s = [], defaultdict(list)
    for one in acted:
        live, recording, events = LiveWalk(), one.recording, []
        assert recording.gyr_radps is not None
        for k in range(0, recording.time_s.size, CHUNK):
            part = slice(k, k + CHUNK)
            news = live.push(
                recording.time_s[part], recording.acc_mps2[:, part], recording.gyr_radps[:, part]
            )
            assert news.time_s is not None
            for event in news.events:
                delays_s[event.kind.value].append(news.time_s - event.time_s)
            events += news.events
        told.append(Told(one, tuple(events)))
    return told, delays_s


def _after_walking(acted: list[Acted]) -> Iterator[Acted]:
    """Put the end of the same person's walking before what began without any."""
    walks = {one.person: one.recording for one in acted if one.activity == WALKED}
    for one in acted:
        if one.activity in FELL_OTHERWISE + SEATED:
            yield replace(one, recording=_joined(walks[one.person], one.recording))


def _joined(walk: Recording, after: Recording) -> Recording:
    assert walk.gyr_radps is not None
    assert after.gyr_radps is not None
    last = walk.time_s >= walk.time_s[-1] - BEFORE_S
    interval_s = float(np.median(np.diff(after.time_s)))
    before_s = walk.time_s[last] - walk.time_s[last][0]
    return Recording.from_arrays(
        np.concatenate((before_s, before_s[-1] + interval_s + after.time_s)),
        np.concatenate((walk.acc_mps2[:, last], after.acc_mps2), axis=1),
        np.concatenate((walk.gyr_radps[:, last], after.gyr_radps), axis=1),
        source=after.source,
    )


def _elsewhere() -> Iterator[Figure]:
    worn: dict[str, Callable[[], Iterator[Known]]] = {
        "phone worn on the body": lambda: phones("body"),
        "phone in the hand": lambda: phones("handheld"),
        "sensor on the lower back": lower_backs,
        "phone at 25 Hz, blind and sighted": blind_walkers,
    }
    for what, walkers in worn.items():
        told = [
            Told(Acted(what, 0, known.person, known.recording), analyse(known.recording).events)
            for known in walkers()
        ]
        for kind, aim in ((FALL, "0"), (STUMBLE, "hardly any")):
            figure = _rate(f"false {kind.value}s in walking, {what}", aim, told, kind)
            yield replace(figure, people="")


def _by_confidence(told: list[Told]) -> Figure:
    true = {**dict.fromkeys(FELL_WALKING, FALL), **dict.fromkeys(STUMBLED, STUMBLE)}
    right: Counter[bool] = Counter()
    count: Counter[bool] = Counter()
    for one in told:
        for event in one.events:
            sure = event.confidence >= 0.6
            count[sure] += 1
            right[sure] += true.get(one.acted.activity) is event.kind
    value = f"{right[True]} of {count[True]}; {right[False]} of {count[False]}"
    return Figure("events told that were so, of confidence 0.6 and above; below", "", value, "")


def _acted() -> Iterator[Acted]:
    for row in belt_rows():
        recording = belt_recording(row["file"])
        yield Acted(row["activity"], int(row["age"]), row["person"], recording)
