"""What several goals ask for together."""

from functools import cache
from math import inf
from typing import NamedTuple

from retrowalk.person import Goal
from retrowalk.practice.loading import load
from retrowalk.practice.types import Aim


class CombinedAim(NamedTuple):
    """What a walker's goals ask of programme and session; screening has its say after it."""

    most_s: float  # backward seconds a session; infinite: whatever the rung allows
    skips: frozenset[str]  # rungs passed over
    leads: tuple[str, ...]  # instructions taught early and said often
    forward_share: float
    mindful_every: int
    pose_every: int
    breath_every: int


@cache
def combined_aim(goals: frozenset[Goal]) -> CombinedAim:
    """Join the aims of all goals: the largest dose, what all of them skip, the most of the rest.

    Whoever wants just a few minutes gets no more, whatever else they hope for.
    """
    aims = [aim for aim in load().aims if aim.goal in goals]
    limits = [aim.most_min for aim in aims if aim.limits]
    most_min = min(limits) if limits else max((aim.most_min for aim in aims), default=inf)
    leads = (lead for aim in aims for lead in aim.leads)
    return CombinedAim(
        most_s=60 * most_min,
        skips=frozenset.intersection(*(frozenset(a.skips) for a in aims)) if aims else frozenset(),
        leads=tuple(dict.fromkeys(leads)),
        forward_share=max((aim.forward_share for aim in aims), default=0.0),
        mindful_every=_most_often(aims, "mindful_every"),
        pose_every=_most_often(aims, "pose_every"),
        breath_every=_most_often(aims, "breath_every"),
    )


def _most_often(aims: list[Aim], every: str) -> int:
    usual: int = Aim.model_fields[every].default
    return min((getattr(aim, every) for aim in aims), default=usual)
