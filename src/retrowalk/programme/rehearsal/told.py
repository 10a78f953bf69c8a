"""What a rehearsal tells: one line for each session, and a summary."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Literal

from retrowalk.languages import Message
from retrowalk.programme.rehearsal.story import Story
from retrowalk.programme.types import Action, Base, Decision, PlannedSession, Programme
from retrowalk.screening.types import Clearance, Outcome
from retrowalk.value import Value

Verdict = Literal[
    "grow", "hold", "enter", "less", "step_back", "change_setting", "rest", "ask", "resume"
]


class RehearsedSession(Value):
    """One session: what was planned, what its check-in led to, and what stands after it.

    ``reasons`` are ids of rules, the deciding one first; ``next_*`` are null where nothing is
    ahead. ``base`` is the share of ``backward_s`` that is walked where it is known.
    """

    session: int
    on: date
    rung: str
    setting: str
    backward_s: int
    decision: Verdict
    reasons: tuple[str, ...]
    sentence: Message
    may_walk: bool
    next_on: date | None = None
    next_backward_s: int | None = None
    next_setting: str | None = None
    base: Base | None = None


class Summary(Value):
    """What came of a story; weeks are counted from its start, minutes are backward.

    ``asked_on`` is the first day on which a professional had to be asked because of what happened,
    as it is known in the end. A session that was taken back does not count.
    """

    clearance: Literal["go", "precautions", "ask"]
    sessions: int
    rungs: tuple[str, ...]
    settings: tuple[str, ...]
    asked_on: date | None
    minutes_a_week: tuple[float, ...]
    longest_s: int
    sessions_a_week: tuple[int, ...]


class Rehearsal(Value):
    """A story as it was lived."""

    name: str
    screened: Clearance
    sessions: tuple[RehearsedSession, ...]
    summary: Summary


def decided(number: int, planned: PlannedSession, after: Programme) -> RehearsedSession:
    """Say what a session led to."""
    decision = next(one for one in reversed(after.decisions) if one.after_session == planned.id)
    following = next((one for one in after.sessions if one.on > planned.on), None)
    return RehearsedSession(
        session=number,
        on=planned.on,
        rung=planned.stage,
        setting=planned.setting,
        backward_s=planned.backward_s,
        decision="ask" if decision.action is Action.ASK else decision.action.value,
        reasons=decision.reasons,
        sentence=decision.sentence,
        may_walk=following is not None,
        next_on=following.on if following else None,
        next_backward_s=following.backward_s if following else None,
        next_setting=following.setting if following else None,
        base=planned.base,
    )


def summary(
    story: Story,
    screened: Clearance,
    lived: Sequence[RehearsedSession],
    walked_s: dict[int, float],
    decisions: Collection[Decision],
) -> Summary:
    """Sum up; ``walked_s`` are the backward seconds of every session that counts, by number."""
    counted = [one for one in lived if one.session in walked_s]
    weeks: list[list[float]] = [[] for _ in range(story.weeks)]
    for one in counted:
        weeks[(one.on - story.start) // timedelta(weeks=1)].append(walked_s[one.session])
    planned = (place for one in lived for place in (one.setting, one.next_setting) if place)
    asked = screened.outcome is Outcome.ASK_FIRST
    return Summary(
        clearance="ask" if asked else screened.outcome.value,
        sessions=len(counted),
        rungs=tuple(dict.fromkeys(one.rung for one in lived)),
        settings=tuple(dict.fromkeys(planned)),
        asked_on=min((one.on for one in decisions if one.action is Action.ASK), default=None),
        minutes_a_week=tuple(round(sum(week) / 60, 2) for week in weeks),
        longest_s=max((one.backward_s for one in counted), default=0),
        sessions_a_week=tuple(len(week) for week in weeks),
    )
