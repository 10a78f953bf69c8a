"""Walks over a known distance, from standing still to standing still.

The steps say which stretch was the walk and which way it went; its borders are where the trunk
begins to stir and where it has come to rest: a person starts before the first contact and is not
through before the last one. On 70 trials of 13 people with known foot contacts, half of the
starts found lie between 0.17 s before and 0.12 s after the first foot leaves the ground, half of
the ends between 0.23 s before and 0.15 s after the last contact.
"""

import numpy as np

from retrowalk.assessments.instrumented.edges import begins, ends
from retrowalk.assessments.instrumented.trunk import FloatArray, TrunkMotion, trunk_of
from retrowalk.assessments.types import Part, StandardTest
from retrowalk.errors import NotEnoughSignal
from retrowalk.gait import Bout, Direction, Walk, analyse
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

STIR_SHARE = 0.4  # of the usual stir of the walk, beyond rest
STEADY_S = 3.0  # the first and the last seconds of a walk tell its usual stir
STILL_PERCENTILE = 5.0
PLAUSIBLE = (0.55, 1.8)  # measured over known distance, of a walk that can be the one meant
FEWEST_STEPS = 3


def distance_walks(
    test: StandardTest,
    recording: Recording,
    distance_m: float,
    *,
    forward_axis: str | None,
    forward_during: tuple[float, float] | None,
    height_m: float | None,
) -> tuple[tuple[Part, ...], tuple[Message, ...]]:
    """Find the walks over a known distance, the last ``test.trials`` of them, with notes.

    Raises
    ------
    NotEnoughSignal
        if no stretch of the recording can be the walk
    """
    trunk = trunk_of(recording)
    walk = analyse(
        recording, forward_axis=forward_axis, forward_during=forward_during, height_m=height_m
    )
    wanted = Direction.BACKWARD if test.backward else Direction.FORWARD
    is_facing_given = forward_axis is not None or forward_during is not None
    both_ways = {Direction.FORWARD, Direction.BACKWARD} <= {bout.direction for bout in walk.bouts}
    known = is_facing_given or both_ways
    found = [
        stretch for stretch in _stretches(walk) if _can_be(stretch, wanted, distance_m, known=known)
    ]
    if not found:
        raise NotEnoughSignal(
            Message(
                f"assessments-no-walk-{wanted.word}", source=recording.source, distance=distance_m
            )
        )
    parts = tuple(
        Part(name="walk", **_borders(trunk, stretch)) for stretch in found[-test.trials :]
    )
    if is_facing_given:
        return parts, ()
    how = "told" if both_ways else wanted.word
    return parts, (Message(f"assessments-note-facing-{how}"),)


def _stretches(walk: Walk) -> list[list[Bout]]:
    """Bouts that follow each other without a rest, of one direction or of none."""
    groups: list[list[Bout]] = []
    for bout in walk.bouts:
        last = groups[-1][-1] if groups else None
        near = last is not None and bout.start_s - last.end_s < 0.1
        same = last is not None and last.direction * bout.direction >= 0
        if near and same:
            groups[-1].append(bout)
        else:
            groups.append([bout])
    return groups


def _can_be(stretch: list[Bout], wanted: Direction, distance_m: float, *, known: bool) -> bool:
    ways = {bout.direction for bout in stretch} - {Direction.UNKNOWN}
    if sum(bout.steps for bout in stretch) < FEWEST_STEPS or (known and ways - {wanted}):
        return False
    measured_m = sum(bout.distance_m or 0.0 for bout in stretch)
    low, high = PLAUSIBLE
    return not ways or low * distance_m <= measured_m <= high * distance_m


def _borders(trunk: TrunkMotion, stretch: list[Bout]) -> dict[str, float]:
    first_s, last_s = stretch[0].start_s, stretch[-1].end_s
    still = np.percentile(trunk.stir_mps2, STILL_PERCENTILE)

    def least(start_s: float, end_s: float) -> float:
        inside = (trunk.time_s >= start_s) & (trunk.time_s <= end_s)
        usual = np.median(trunk.stir_mps2[inside])
        return float(still + STIR_SHARE * (usual - still))

    early_s, late_s = min(last_s, first_s + STEADY_S), max(first_s, last_s - STEADY_S)
    start = begins(trunk.stir_mps2, _at(trunk.time_s, first_s + 0.5), least(first_s, early_s))
    end = ends(trunk.stir_mps2, _at(trunk.time_s, last_s - 0.3), least(late_s, last_s))
    return {"start_s": float(trunk.time_s[start]), "end_s": float(trunk.time_s[end])}


def _at(time_s: FloatArray, moment_s: float) -> int:
    return min(int(np.searchsorted(time_s, moment_s)), time_s.size - 1)
