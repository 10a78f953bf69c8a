"""The few numbers of a walk that the history wants, kept beside its thousands of steps."""

from collections.abc import Iterable

from retrowalk.gait.report import WalkReport
from retrowalk.programme.types import Measured


def summary(walk: WalkReport) -> Measured:
    """Take from a walk what the programme answers to."""
    totals, evenness = walk.totals, walk.technique.evenness
    return Measured(
        backward_s=totals.backward.duration_s,
        forward_s=totals.forward.duration_s,
        unknown_s=totals.unknown.duration_s,
        backward_steps=totals.backward.steps,
        forward_steps=totals.forward.steps,
        backward_m=totals.backward.distance_m,
        step_time_cv=None if evenness is None else evenness.value,
        stumbles=sum(event.kind == "stumble" for event in walk.events),
        falls=sum(event.kind == "fall" for event in walk.events),
    )


def total(parts: Iterable[Measured]) -> Measured:
    """Add up the recordings of one session; what one of them can't tell, the sum can't either."""
    first, *others = parts
    if not others:
        return first
    parts = (first, *others)
    metres = [part.backward_m for part in parts if part.backward_m is not None]
    return Measured(
        backward_s=sum(part.backward_s for part in parts),
        forward_s=sum(part.forward_s for part in parts),
        unknown_s=sum(part.unknown_s for part in parts),
        backward_steps=sum(part.backward_steps for part in parts),
        forward_steps=sum(part.forward_steps for part in parts),
        backward_m=sum(metres) if len(metres) == len(parts) else None,
        stumbles=sum(part.stumbles for part in parts),
        falls=sum(part.falls for part in parts),
    )
