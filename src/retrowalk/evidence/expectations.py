"""What somebody may expect of practising, by when, and how sure that is."""

from collections.abc import Collection
from functools import cache

from retrowalk.errors import InvalidData
from retrowalk.evidence.studies import read_about_claims, studies
from retrowalk.evidence.tables import DATA
from retrowalk.evidence.types import Expectation
from retrowalk.person import Condition, Goal


@cache
def all_expectations() -> tuple[Expectation, ...]:
    """Give everything that anybody may expect.

    Raises
    ------
    InvalidData
        Besides, when a study that found no difference is none of ours.
    """
    told = read_about_claims(DATA, "expectations.toml", "expectation", Expectation)
    names = {study.id: study.name for study in studies()}
    unknown = sorted({null for one in told for null in one.nulls} - set(names))
    if unknown:
        raise InvalidData(f"expectations.toml: studies.toml has no {', '.join(unknown)}.")
    return tuple(
        one.model_copy(update={"no_difference_in": tuple(names[null] for null in one.nulls)})
        for one in told
    )


def expectations(
    goals: Collection[Goal] = (), conditions: Collection[Condition] = ()
) -> tuple[Expectation, ...]:
    """Choose what somebody with these goals and conditions may expect, the closest first.

    What answers a goal comes before what does not, and what was found in people with the same
    condition before what was found in others. Something holds for everybody, and comes last.
    """
    concerning = (one for one in all_expectations() if _concerns(one, goals, conditions))
    return tuple(sorted(concerning, key=lambda one: _distance(one, goals)))


def _concerns(
    expectation: Expectation, goals: Collection[Goal], conditions: Collection[Condition]
) -> bool:
    if expectation.conditions:
        return any(condition in conditions for condition in expectation.conditions)
    return not expectation.goals or _wanted(expectation, goals)


def _distance(expectation: Expectation, goals: Collection[Goal]) -> tuple[bool, bool]:
    return not _wanted(expectation, goals), not expectation.conditions


def _wanted(expectation: Expectation, goals: Collection[Goal]) -> bool:
    return any(goal in goals for goal in expectation.goals)
