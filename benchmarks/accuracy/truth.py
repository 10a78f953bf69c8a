"""The recordings beside the project with what is known about them, for measuring accuracy."""

import csv
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow.parquet as pq

from retrowalk.gait.orientation import up_in_device
from retrowalk.gait.units import GRAVITY_MPS2
from retrowalk.recordings import Recording, read

FloatArray = npt.NDArray[np.float64]

SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[3] / "shared"))
DATA = SHARED / "data"
SHORTEST_CLIP_S = 4.0
RATE_HZ = 100.0  # of what is made of recordings
ACC_NOISE_MPS2, GYR_NOISE_RADPS = 0.02, 0.002  # of a phone at rest


@dataclass(frozen=True)
class Stretch:
    """A stretch of one label, half-open, seconds."""

    start_s: float
    end_s: float
    label: str


@dataclass(frozen=True, eq=False)
class Known:
    """A recording and its truth, as far as there is one.

    Attributes
    ----------
    stretches : labelled stretches, in order
    speed_mps : tracked speed over the ground, sampled at the recording's times
    step_s : times of the tracked steps (peaks of the height)
    contact_s, contact_side : initial contacts of the trial, +1 left, -1 right
    later_contact_s : contacts after the trial, when people turn about and shuffle back
    pace_mps : mean speed from the first to the last contact
    aid : what a blind walker holds
    walks_s : stretches of straight walking over a known distance
    length_m : the distance from the first to the last contact
    forward_axis : the axis of the device that points where the body faces
    """

    name: str
    person: str
    recording: Recording
    height_m: float | None = None
    stretches: tuple[Stretch, ...] = ()
    speed_mps: FloatArray | None = None
    step_s: FloatArray | None = None
    contact_s: FloatArray | None = None
    contact_side: FloatArray | None = None
    later_contact_s: FloatArray = field(default_factory=lambda: np.zeros(0))
    pace_mps: float | None = None
    aid: str = "none"
    walks_s: tuple[tuple[float, float], ...] = field(default=())
    length_m: float | None = None
    forward_axis: str = "-z"


@dataclass(frozen=True, eq=False)
class KnownFoot:
    """A recording of a foot and its truth, as far as there is one.

    Attributes
    ----------
    off_s, contact_s : every time the foot leaves the ground and touches it
    walk_m : the distance walked straight out, before turning back
    loop_m : the length of a closed loop
    backward : whether all of it is walking backward
    """

    name: str
    person: str
    recording: Recording
    off_s: FloatArray = field(default_factory=lambda: np.zeros(0))
    contact_s: FloatArray = field(default_factory=lambda: np.zeros(0))
    walk_m: float | None = None
    loop_m: float | None = None
    backward: bool = False


def phones(placement: str) -> Iterator[Known]:
    """Phone recordings with tracked truth; ``placement`` is ``body`` or ``handheld``."""
    for path in sorted((DATA / "phone_on_body").glob(f"*_{placement}*.parquet")):
        columns = _columns(path)
        recording = _recording(path.stem, columns)
        time_s = recording.time_s
        yield Known(
            name=path.stem,
            person=path.stem[:3],
            recording=recording,
            stretches=_stretches(time_s, columns["label"]),
            speed_mps=columns["ref_speed"],
            step_s=time_s[columns["ref_step"].astype(bool)],
        )


def lower_backs() -> Iterator[Known]:
    """Lower-back trials: stand, walk 10 m, turn, walk back, stand; contacts from the feet."""
    heights = _heights()
    for path in sorted((DATA / "lower_back_and_feet").glob("*_lb.parquet")):
        truth = json.loads(path.with_name(path.name.replace("_lb.parquet", ".json")).read_text())
        start_s, end_s = np.array(truth["TrialBoundaries"]) / 100
        turn_start_s, turn_end_s = np.array(truth["UTurnBoundaries"]) / 100
        events = [
            (contact / 100, side)
            for feet, side in (("LeftFootEvents", 1), ("RightFootEvents", -1))
            for _, contact in truth[feet]
            if contact / 100 >= start_s
        ]
        contact_s, side = np.array(sorted(events)).T
        within = contact_s <= end_s
        columns = _columns(path)
        yield Known(
            name=path.stem,
            person=f"v{truth['Subject']:02d}",
            recording=_recording(path.stem, columns),
            height_m=heights.get(f"lower_back_and_feet/{path.name}"),
            contact_s=contact_s[within],
            contact_side=side[within],
            later_contact_s=contact_s[~within],
            walks_s=((start_s, turn_start_s), (turn_end_s, end_s)),
        )


def reference_bouts() -> Iterator[Known]:
    """Yield walking bouts of one person, timed by an independent system of foot sensors."""
    for path in sorted((DATA / "lower_back_reference").glob("*.parquet")):
        recording = _recording(path.stem, _columns(path))
        bouts = json.loads(path.with_suffix(".reference.json").read_text())["INDIP"]
        for number, bout in enumerate(bouts):
            contact_s = np.array(bout["InitialContact_Event"], dtype=np.float64)
            sides = [{"Left": 1, "Right": -1}[side] for side in bout["InitialContact_LeftRight"]]
            timed = np.isfinite(contact_s)  # some feet are known to have landed, not when
            yield Known(
                name=f"{path.stem} bout {number}",
                person="m01",
                recording=recording,
                contact_s=contact_s[timed],
                contact_side=np.array(sides)[timed],
                pace_mps=float(np.ravel(bout["WalkingSpeed"])[0]),
                length_m=float(np.ravel(bout["Length"])[0]),
            )


def virtual_pelves() -> Iterator[Known]:
    """Pelves computed from motion capture of acted walks: a warning, not a target."""
    for path in sorted((DATA / "virtual_mocap").glob("*.parquet")):
        columns = _columns(path)
        recording = _recording(path.stem, columns, "pelvis_")
        backward = "walk-back" in path.stem
        stretch = Stretch(0.0, recording.duration_s, "backward" if backward else "forward")
        yield Known(path.stem.split("_", 1)[1], "acted", recording, stretches=(stretch,))


def walking_at_the_belt() -> Iterator[Known]:
    """People walking forward with a sensor on the buckle of the belt, slowly and fast."""
    yield from at_the_belt("walk_slow", "walk_fast")


def acts_of(person: str, *activities: str) -> Iterator[Known]:
    """Yield what a person acts with a sensor on the buckle of the belt."""
    for row in belt_rows():
        if row["person"] == person and row["activity"] in activities:
            yield Known(row["file"], person, belt_recording(row["file"]), forward_axis="+z")


def belt_rows() -> list[dict[str, str]]:
    """Everything that people do with a sensor on the buckle of the belt, and who they are."""
    with (DATA / "waist" / "waist.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def belt_recording(file: str) -> Recording:
    """Read a recording of the sensor on the buckle of the belt, by its name."""
    path = DATA / "waist" / file
    return _recording(path.stem, _columns(path))


def jogging() -> Iterator[Known]:
    """Let the same people jog forward, slowly and fast."""
    yield from at_the_belt("jog_slow", "jog_fast")


def acted_running() -> Iterator[Known]:
    """Pelves computed from motion capture of acted running, forward, in clips long enough."""
    for path in sorted((DATA / "running_mocap").glob("*.parquet")):
        known = _forward(path, "acted", "-z")
        if known.recording.duration_s >= SHORTEST_CLIP_S:
            yield known


def ages() -> dict[str, int]:
    """Tell how old the people at the belt are, years."""
    with (DATA / "waist" / "waist.csv").open(newline="") as file:
        return {row["person"]: int(row["age"]) for row in csv.DictReader(file)}


def blind_walkers() -> Iterator[Known]:
    """Phones on people who walk forward with a cane, a guide dog or neither; worn any way up.

    Contacts of the feet that come after the end of the recording are left out.
    """
    for path in sorted((DATA / "phone_blind_walkers").glob("*.csv")):
        recording = read(path)
        _, person, aid, _ = path.stem.split("_")
        contact_s, side = np.loadtxt(path.with_suffix(".steps")).T
        within = contact_s <= recording.time_s[-1]
        yield Known(
            path.stem,
            person,
            recording,
            contact_s=contact_s[within],
            contact_side=side[within],
            aid={"NA": "none", "WC": "white cane", "GD": "guide dog"}[aid],
        )


def feet() -> Iterator[KnownFoot]:
    """Feet of the lower-back trials: stand, walk 10 m, turn, walk back, stand."""
    sides = {"lf": "LeftFootEvents", "rf": "RightFootEvents"}
    for path in sorted((DATA / "lower_back_and_feet").glob("*_[lr]f.parquet")):
        trial, side = path.stem.split("_")
        truth = json.loads(path.with_name(f"{trial}.json").read_text())
        off_s, contact_s = np.array(truth[sides[side]]).T / 100
        person = f"v{truth['Subject']:02d}"
        recording = _recording(path.stem, _columns(path))
        yield KnownFoot(path.stem, person, recording, off_s, contact_s, walk_m=10.0)


def loops() -> Iterator[KnownFoot]:
    """Loops that end where they began; their lengths are told as "about"."""
    for name, loop_m in (("short_walk", 25.0), ("long_walk", 60.0)):
        path = DATA / "foot" / f"{name}.parquet"
        yield KnownFoot(name, "f02", _recording(name, _columns(path)), loop_m=loop_m)


def virtual_feet() -> Iterator[KnownFoot]:
    """Feet computed from motion capture of acted walks."""
    for path in sorted((DATA / "virtual_mocap").glob("*.parquet")):
        columns = _columns(path)
        name = path.stem.split("_", 1)[1]
        for side in ("left_foot_", "right_foot_"):
            recording = _recording(path.stem, columns, side)
            yield KnownFoot(name, "acted", recording, backward="walk-back" in name)


def forward_reversed(known: Known) -> Known:
    """Let a recording that is forward from end to end run backward."""
    (stretch,) = known.stretches
    back = replace(stretch, label="backward")
    return replace(known, recording=_reversed(known.recording), stretches=(back,))


def reversed_in_time(known: KnownFoot) -> KnownFoot:
    """Let a recording run backward: what was leaving the ground becomes touching it."""
    end_s = known.recording.time_s[-1]
    return replace(
        known,
        recording=_reversed(known.recording),
        off_s=(end_s - known.contact_s)[::-1],
        contact_s=(end_s - known.off_s)[::-1],
        backward=not known.backward,
    )


def resampled(recording: Recording, rate_hz: float) -> Recording:
    """Sample a recording at another rate."""
    time_s = np.arange(0.0, recording.time_s[-1], 1.0 / rate_hz)
    assert recording.gyr_radps is not None
    acc, gyr = (
        np.stack([np.interp(time_s, recording.time_s, row) for row in signal])
        for signal in (recording.acc_mps2, recording.gyr_radps)
    )
    return Recording.from_arrays(time_s, acc, gyr, source=recording.source)


def slowed(known: Known, factor: float, rng: np.random.Generator) -> Known:
    """Let a walk last ``factor`` times as long, with the noise of a phone's sensors.

    Time that is stretched by k divides turning by k and acceleration by k squared; gravity stays.
    People who walk slowly move otherwise than this, but their steps are as far apart.
    """
    assert known.contact_s is not None
    recording = resampled(known.recording, RATE_HZ)
    assert recording.gyr_radps is not None
    gravity = GRAVITY_MPS2 * up_in_device(recording.acc_mps2, recording.gyr_radps, RATE_HZ)
    slow = Recording.from_arrays(
        recording.time_s * factor,
        gravity + (recording.acc_mps2 - gravity) / factor**2,
        recording.gyr_radps / factor,
        source=recording.source,
    )
    slow = resampled(slow, RATE_HZ)
    assert slow.gyr_radps is not None
    noise = rng.standard_normal((2, *slow.acc_mps2.shape))
    return replace(
        known,
        recording=Recording.from_arrays(
            slow.time_s,
            slow.acc_mps2 + ACC_NOISE_MPS2 * noise[0],
            slow.gyr_radps + GYR_NOISE_RADPS * noise[1],
            source=recording.source,
        ),
        contact_s=known.contact_s * factor,
        later_contact_s=known.later_contact_s * factor,
    )


def turned(recording: Recording, rng: np.random.Generator) -> Recording:
    """Turn the device any way whatever, as if it had been put on otherwise."""
    rotation, triangle = np.linalg.qr(rng.standard_normal((3, 3)))
    rotation *= np.sign(np.diag(triangle))
    rotation[:, 0] *= np.linalg.det(rotation)
    gyr = recording.gyr_radps
    return Recording.from_arrays(
        recording.time_s,
        rotation @ recording.acc_mps2,
        None if gyr is None else rotation @ gyr,
        source=recording.source,
    )


def thinned(recording: Recording, share: float, rng: np.random.Generator) -> Recording:
    """Lose a share of the samples."""
    kept = rng.random(recording.time_s.size) >= share
    gyr = recording.gyr_radps
    return Recording.from_arrays(
        recording.time_s[kept],
        recording.acc_mps2[:, kept],
        None if gyr is None else gyr[:, kept],
        source=recording.source,
    )


def at_the_belt(*labels: str) -> Iterator[Known]:
    """People with a sensor on the buckle of the belt, doing what the labels say."""
    for row in belt_rows():
        if row["label"] in labels:
            yield _forward(DATA / "waist" / row["file"], row["person"], "+z")


def _forward(path: Path, person: str, axis: str) -> Known:
    recording = _recording(path.stem, _columns(path))
    stretch = Stretch(0.0, recording.duration_s, "forward")
    return Known(path.stem, person, recording, stretches=(stretch,), forward_axis=axis)


def _reversed(recording: Recording) -> Recording:
    assert recording.gyr_radps is not None
    return Recording.from_arrays(
        recording.time_s[-1] - recording.time_s[::-1],
        recording.acc_mps2[:, ::-1],
        -recording.gyr_radps[:, ::-1],
        source=recording.source,
    )


def _columns(path: Path) -> dict[str, Any]:
    table = pq.read_table(path)
    return {name: np.asarray(table[name].to_pylist()) for name in table.column_names}


def _recording(name: str, columns: dict[str, Any], prefix: str = "") -> Recording:
    acc, gyr = (
        np.stack([columns[f"{prefix}{kind}_{axis}"] for axis in "xyz"]) for kind in ("acc", "gyr")
    )
    return Recording.from_arrays(columns["time_s"], acc, gyr, source=name)


def _stretches(time_s: FloatArray, labels: npt.NDArray[Any]) -> tuple[Stretch, ...]:
    first = np.concatenate(([0], np.flatnonzero(labels[1:] != labels[:-1]) + 1))
    edges = np.append(time_s[first], time_s[-1])
    return tuple(
        Stretch(float(a), float(b), str(labels[k]))
        for a, b, k in zip(edges[:-1], edges[1:], first, strict=True)
    )


def _heights() -> dict[str, float]:
    with (DATA / "manifest.csv").open(newline="") as file:
        return {
            row["file"]: float(row["height_cm"]) / 100
            for row in csv.DictReader(file)
            if row["height_cm"]
        }
