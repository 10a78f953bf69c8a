"""One person's first twelve weeks, day by day, as the pages would have lived them with them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from benchmarks.people.five import Answers, Story

from retrowalk.errors import NotCleared
from retrowalk.programme import (
    CheckIn,
    CoachOverride,
    CompletedSession,
    Decision,
    PlannedSession,
    Programme,
    adapt,
    move_on,
    override,
    plan,
)
from retrowalk.programme.invariants import broken, broken_override, broken_step
from retrowalk.screening import Agreement, Clearance, person_from, screen

START = date(2026, 1, 5)  # a Monday
WEEKS = 12


@dataclass(frozen=True, slots=True)
class Walked:
    """One session with what was told of it."""

    planned: PlannedSession
    answers: Answers
    happened: CompletedSession


@dataclass(slots=True)
class Lived:
    """What became of a story: every day on which something happened, in its order."""

    story: Story
    screened: Clearance
    clearance: Clearance
    programme: Programme | None = None
    days: list[tuple[date, Walked | Agreement | CoachOverride | None, tuple[Decision, ...]]] = (
        field(default_factory=list)
    )
    history: list[CompletedSession] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def walked(self) -> list[Walked]:
        """The sessions alone."""
        return [what for _, what, _ in self.days if isinstance(what, Walked)]


def live(story: Story) -> Lived:
    """Live the twelve weeks; the same story is always lived the same."""
    screened = screen(person_from(story.answers), START)
    life = Lived(story, screened, screened)
    for day in (START + timedelta(days=n) for n in range(7 * WEEKS)):
        _live_day(life, day)
    return life


def _live_day(life: Lived, day: date) -> None:
    person = person_from(life.story.answers)
    if _may_be_agreed(life, day):
        agreement = Agreement(on=day, who=life.story.asks[1])
        life.clearance = screen(person, day, agreement)
        life.days.append((day, agreement, ()))
    try:
        if life.programme is None:
            life.programme = plan(person, life.clearance, day)
            life.days.append((day, None, life.programme.decisions))
    except NotCleared:
        return
    if any(first <= (day - START).days < last for first, last in life.story.away):
        return
    before = life.programme
    life.programme = move_on(before, person, life.clearance, day)
    if life.programme.decisions != before.decisions:
        life.days.append((day, None, life.programme.decisions[len(before.decisions) :]))
    if (day - START).days in life.story.decided:
        _decide(life, life.programme, day)
    if life.programme.sessions and life.programme.sessions[0].on == day:
        _walk(life, life.programme, day)
    life.broken += broken(person, life.clearance, life.programme, life.history)


def _may_be_agreed(life: Lived, day: date) -> bool:
    """Whether the professional who had to be asked says yes today."""
    asked_on = START if life.programme is None else life.programme.state.asked_on
    waiting = not life.clearance.may_walk_backward or (
        life.programme is not None and life.programme.state.ask_first
    )
    return waiting and asked_on is not None and (day - asked_on).days == life.story.asks[0]


def _decide(life: Lived, programme: Programme, day: date) -> None:
    at = datetime.combine(day, time(7), tzinfo=UTC)
    decided = CoachOverride(on=day, at=at, **life.story.decided[(day - START).days])
    life.programme = override(programme, person_from(life.story.answers), life.clearance, decided)
    life.broken += broken_override(programme, life.programme, decided)
    life.days.append((day, decided, life.programme.decisions[len(programme.decisions) :]))


def _walk(life: Lived, programme: Programme, day: date) -> None:
    story, planned, number = life.story, programme.sessions[0], len(life.history) + 1
    answers = story.special.get(number, story.usual[number % len(story.usual)])
    happened = CompletedSession(
        session_id=planned.id,
        started_at=datetime.combine(day, time(9), tzinfo=UTC),
        practised_s=answers.did * planned.backward_s,
        pain_before=answers.before,
        unsteady_pressed=answers.unsteady,
        after=CheckIn(
            pain=answers.after, effort=answers.effort, wobble=answers.wobble, note=answers.note
        ),
        pain_next_day=answers.next_day,
        planned=planned.shown,
    )
    life.programme = adapt(programme, person_from(story.answers), life.clearance, happened)
    life.history.append(happened)
    life.broken += broken_step(programme, life.programme, happened)
    further = life.programme.decisions[len(programme.decisions) :]
    life.days.append((day, Walked(planned, answers, happened), further))
