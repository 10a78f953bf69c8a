"""What of the practice is for whom: the one place where a hazard is held against a walker.

Settings, modes, cues and poses say what they demand; the table of demands says of whom it must not
be demanded. Whoever plans, speaks, lists or prints asks here.
"""

from collections.abc import Iterator, Set
from functools import lru_cache

from retrowalk.languages import Message
from retrowalk.person import Condition
from retrowalk.practice.calm import Guide, Pose
from retrowalk.practice.demands import Check, Demand
from retrowalk.practice.loading import load
from retrowalk.practice.types import Instruction, Setting
from retrowalk.screening.types import Precaution


@lru_cache(512)
def barred(
    conditions: frozenset[Condition], precautions: frozenset[Precaution]
) -> frozenset[Demand]:
    """Give what must not be demanded of somebody."""
    return frozenset(
        one.id
        for one in load().demands
        if not (precautions.isdisjoint(one.not_with) and conditions.isdisjoint(one.not_for))
    )


def suits(
    what: Setting | Instruction | Pose | Guide,
    conditions: frozenset[Condition],
    precautions: frozenset[Precaution],
) -> bool:
    """Whether neither a condition nor anything that it demands bars it."""
    return conditions.isdisjoint(what.not_for) and barred(conditions, precautions).isdisjoint(
        what.demands
    )


def checklist(
    setting: Setting, conditions: frozenset[Condition], precautions: frozenset[Precaution]
) -> tuple[Message, ...]:
    """Give the ticks of a setting as they are for somebody, and those that are theirs alone.

    A tick that replaces others stands where the first of them stood.
    """
    ticks = {_name(tick): tick for tick in setting.checklist}
    for check in _checks(setting, conditions, precautions):
        there = [name for name in ticks if name in check.replaces]
        if there:
            ticks = {
                name: check.tick if name == there[0] else tick
                for name, tick in ticks.items()
                if name not in there[1:]
            }
        elif not check.replaces:
            ticks[check.id] = check.tick
    return tuple(ticks.values())


def _checks(
    setting: Setting, conditions: Set[Condition], precautions: Set[Precaution]
) -> Iterator[Check]:
    return (
        check
        for check in load().checks
        if setting.is_in(check.place)
        and precautions.isdisjoint(check.not_with)
        and not (precautions.isdisjoint(check.only_with) and conditions.isdisjoint(check.only_for))
    )


def _name(tick: Message) -> str:
    """Give the name of a tick among those of its setting."""
    return tick.id.rpartition("-")[2]
