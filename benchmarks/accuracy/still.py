"""Steps where nobody walks, steps by where the device was worn, and stairs."""

import csv
from collections.abc import Iterator

import numpy as np
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import Figure
from benchmarks.accuracy.truth import (
    SHARED,
    Known,
    at_the_belt,
    lower_backs,
    phones,
)
from rich.progress import track

from retrowalk.gait import analyse
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.synthetic.other import CYCLES_SPM, OtherMovement, other_movement
from retrowalk.recordings import Recording, read

STILL = {
    "sitting and lying down, rising": "sit_or_lie",
    "squatting": "squat",
    "bending": "bend",
    "in and out of a car": "car",
    "jumping": "jump",
}
ASKED_EVERY_S = 0.2
MADE_S = 120.0
PEDALLED_RPM = (55.0, 75.0, 90.0)
UNTIL_S = 8.0  # of a recording on stairs: told to be forward


def nobody_walks() -> Iterator[Figure]:
    """Count steps a minute of people who do not walk, from the file and live, and of made ones."""
    all_known: list[Known] = []
    for what, label in STILL.items():
        knowns = list(track(at_the_belt(label), what, transient=True))
        all_known += knowns
        yield _a_minute(f"{what}, sensor on the belt", "≤ 1", knowns)
    yield _a_minute("all of these", "≤ 1", all_known)
    heard = sum(_live_steps(known.recording, known.forward_axis) for known in all_known)
    minutes = sum(known.recording.duration_s for known in all_known) / 60
    value = f"{heard / minutes:.2f} a minute, {heard} of {minutes:.0f} min"
    yield Figure("all of these, live", "", value, _people(all_known))
    for made in CYCLES_SPM:
        yield _made(made)


def stairs() -> Iterator[Figure]:
    """Sum the seconds on stairs that are told forward, backward and unknown."""
    for label in ("stairs_slow", "stairs_fast"):
        knowns = list(at_the_belt(label))
        for how, said in (
            ("forward axis told", {"forward_axis": "+z"}),
            ("the first seconds shown", {"forward_during": (0.0, UNTIL_S)}),
            ("nothing said", {}),
        ):
            walks = [analyse(known.recording, **said) for known in knowns]  # type: ignore[arg-type]
            value = ", ".join(
                f"{sum(walk.totals[way].duration_s for walk in walks):.0f} s {way}"
                for way in ("forward", "backward", "unknown")
            )
            what = f"{label.replace('_', ', ')}, {how}"
            yield Figure(what, "0 s backward", value, _people(knowns))


def by_placement() -> Iterator[Figure]:
    """Compare the steps counted with those there were, by where the device was worn."""
    for place in ("body", "handheld"):
        knowns = list(phones(place))
        pairs = [judging.steps(known, analyse(known.recording), "forward") for known in knowns]
        where = "in the hand" if place == "handheld" else "on the body"
        yield _counted(f"phone {where}", [k.person for k in knowns], np.array(pairs))
    knowns = [known for known in lower_backs() if known.contact_s is not None]
    pairs = []
    for known in knowns:
        at = judging.contacts(known, analyse(known.recording), within_s=0.25)
        pairs.append((float(at.found), float(at.true)))
    yield _counted("sensor on the lower back", [k.person for k in knowns], np.array(pairs))
    for name, true, recording in _wrists():
        for told in (None, "wrist"):
            walk = analyse(recording, placement=told)
            placed = walk.recording.placement
            known_as = "unknown" if placed is None else f"{placed.worn}, {placed.known}"
            quantity = f"{name}: steps, placement {known_as}"
            yield Figure(quantity, f"{true}", f"{len(walk.steps)}", "1 recording")


def _wrists() -> Iterator[tuple[str, int, Recording]]:
    """Watches, with the steps their wearers counted."""
    cases = SHARED / "cases"
    if not cases.is_dir():
        return
    with (cases / "cases.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["file"].startswith("wrist") and (cases / row["file"]).exists():
                name = row["file"].removesuffix(".csv").removesuffix("_dev").replace("_", " ")
                yield name, int(row["right value"].split()[0]), read(cases / row["file"])


def _a_minute(what: str, aim: str, knowns: list[Known]) -> Figure:
    walks = [analyse(known.recording, forward_axis=known.forward_axis) for known in knowns]
    steps = sum(len(walk.steps) for walk in walks)
    backward = sum(walk.totals["backward"].steps for walk in walks)
    minutes = sum(known.recording.duration_s for known in knowns) / 60
    value = f"{steps / minutes:.2f} a minute, {steps} in {minutes:.0f} min, {backward} backward"
    return Figure(what, aim, value, _people(knowns))


def _made(what: OtherMovement) -> Figure:
    paces = PEDALLED_RPM if what.startswith("cycling") else (None,)
    walks = [
        analyse(other_movement(what, seed=seed, cycles_per_minute=pace, duration_s=MADE_S))
        for seed in range(2)
        for pace in paces
    ]
    steps = sum(len(walk.steps) for walk in walks)
    minutes = len(walks) * MADE_S / 60
    value = f"{steps / minutes:.2f} a minute, {steps} in {minutes:.0f} min"
    return Figure(f"{what.replace('_', ', ')}, synthetic", "0", value, f"{len(walks)} recordings")


def _live_steps(recording: Recording, forward_axis: str) -> int:
    live, gyr = LiveWalk(forward_axis=forward_axis), recording.gyr_radps
    assert gyr is not None
    step, counts = round(ASKED_EVERY_S * recording.rate_hz), dict[str, int]()
    for k in range(0, recording.time_s.size, step):
        part = slice(k, k + step)
        counts = live.push(recording.time_s[part], recording.acc_mps2[:, part], gyr[:, part]).counts
    return sum(counts.values())


def _counted(what: str, people: list[str], pairs: np.ndarray) -> Figure:
    off = np.abs(pairs[:, 0] / pairs[:, 1] - 1.0)
    value = f"{off.mean():.1%} mean absolute error, at most {off.max():.1%}"
    n = f"{len(pairs)} recordings, {len(set(people))} people"
    return Figure(f"{what}: steps", "≤ 3 %", value, n)


def _people(knowns: list[Known]) -> str:
    return f"{len(knowns)} recordings, {len({known.person for known in knowns})} people"
