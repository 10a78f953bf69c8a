"""Plan the weeks ahead, adapt them to one more session, or replay a whole history.

The same history always gives the same programme: nothing here knows a clock, chance or the order
in which the journal was written.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from retrowalk.errors import NotCleared, RetrowalkError
from retrowalk.person import Person
from retrowalk.programme import sentences
from retrowalk.programme.ahead import sessions_ahead
from retrowalk.programme.calendar import due
from retrowalk.programme.ladder import Ladder, ladder_for
from retrowalk.programme.moves import absence_on, move, resume, seat, stand_where_shown
from retrowalk.programme.rules import Facts, deciding
from retrowalk.programme.types import Action, Decision, Happened, Programme, State
from retrowalk.screening.types import Clearance, Precaution

ABSENCES = {1: "missed_days", 2: "missed_weeks"}


def plan(person: Person, clearance: Clearance, start: date) -> Programme:
    """Write the first six weeks of a programme, as they go if all goes well.

    Raises
    ------
    NotCleared
        When a professional should be asked first, or the screening is out of date.
    RetrowalkError
        When the person has no place for even the first rung; the message says what is needed.
    """
    walker = _Walker(person, clearance)
    walker.check(start)
    state, decision = walker.begin(start)
    return walker.programme(start, state, (decision,), today=start)


def adapt(
    programme: Programme,
    person: Person,
    clearance: Clearance,
    happened: Happened,
) -> Programme:
    """Answer one more session; the last decision says what changed and why.

    Raises
    ------
    NotCleared
        As for `plan`, on the day of the session.
    RetrowalkError
        When the session lies before the last one answered: that needs `replay`.
    """
    walker = _Walker(person, clearance)
    last_on = programme.state.last_on
    if last_on is not None and happened.on < last_on:
        raise RetrowalkError(
            f"The walk of {happened.on} comes before that of {last_on}, which was answered "
            "already. Replay the whole history instead."
        )
    walker.check(happened.on)
    state, decisions = walker.live(programme.state, happened)
    return walker.programme(
        programme.start, state, programme.decisions + decisions, today=happened.on
    )


def move_on(
    programme: Programme,
    person: Person,
    clearance: Clearance,
    today: date,
) -> Programme:
    """Plan on from a later day on which nothing new was walked; an absence resumes lower.

    Raises
    ------
    NotCleared, RetrowalkError
        As for `plan`, on the day ``today``.
    """
    walker = _Walker(person, clearance)
    walker.check(today)
    state, decisions = walker.settle(programme.state, today)
    return walker.programme(programme.start, state, programme.decisions + decisions, today=today)


def replay(
    person: Person,
    clearance: Clearance,
    start: date,
    history: Iterable[Happened],
    until: date,
) -> Programme:
    """Live a whole history again, in the order it happened, and plan on from ``until``.

    Sessions after ``until`` are left out, so a programme can be asked for as it was on any day.

    Raises
    ------
    NotCleared, RetrowalkError
        As for `plan`, on the day ``until``.
    """
    walker = _Walker(person, clearance)
    walker.check(until)
    state, decision = walker.begin(start)
    decisions = [decision]
    for happened in sorted(history, key=_when):
        if happened.on <= until:
            state, further = walker.live(state, happened)
            decisions += further
    state, further = walker.settle(state, until)
    return walker.programme(start, state, (*decisions, *further), today=until)


def _when(happened: Happened) -> tuple[date, object, str]:
    return happened.on, happened.started_at, repr(happened)


@dataclass(frozen=True, slots=True)
class _Walker:
    """One person with their clearance; every step of their programme goes through here."""

    person: Person
    clearance: Clearance

    def check(self, on: date) -> None:
        if not self.clearance.may_walk_backward:
            raise NotCleared(
                "Please ask a professional first. When they agree, record it here, "
                "and your programme begins."
            )
        if on >= self.clearance.valid_until:
            raise NotCleared(
                f"Your answers are from {sentences.on_date(self.clearance.on)}. "
                "Please answer the questions again; then the programme goes on."
            )

    def ladder(self, *, supported: bool) -> Ladder:
        return ladder_for(
            self.person,
            self.clearance.precautions,
            agreed=self.clearance.agreement is not None,
            supported=supported,
        )

    def begin(self, start: date) -> tuple[State, Decision]:
        first = self.ladder(supported=False).rungs[0]
        state = State(
            stage=first.id,
            setting=first.settings[0].id,
            backward_s=first.start_s,
            anchor=start,
            visited=(first.id,),
        )
        sentence = sentences.start(first, self.person)
        return state, Decision(on=start, action=Action.START, sentence=sentence, reasons=("start",))

    def live(self, state: State, happened: Happened) -> tuple[State, tuple[Decision, ...]]:
        """Answer one session: settle what the days before it changed, then apply the table."""
        day = happened.on
        state, decisions = self.settle(state, day)
        ladder = self.ladder(supported=state.fell)
        if happened.planned is not None:
            state = stand_where_shown(state, happened.planned, ladder)
        index = ladder.index(state.stage) or 0
        light = Precaution.LIGHT_EFFORT in self.clearance.precautions
        here = ladder.rungs[index]
        facts = Facts(state, happened, day, here, ladder.above(index), light)
        rule, reasons = deciding(facts)
        after = move(rule, facts, ladder)
        anchor = state.anchor or day
        on_pattern = due(here.days, anchor, day) == day
        after = after.model_copy(
            update={"reasons": reasons, "anchor": anchor if on_pattern else day}
        )
        after = seat(after, self.ladder(supported=after.fell))
        decision = Decision.model_construct(
            on=day,
            action=rule.action,
            sentence=sentences.answer(rule, facts, after, ladder),
            reasons=reasons,
            after_session=happened.session_id,
        )
        return after, (*decisions, decision)

    def settle(self, state: State, day: date) -> tuple[State, tuple[Decision, ...]]:
        """Answer what changed without a session: a lost place, a professional's yes, an absence."""
        ladder = self.ladder(supported=state.fell)
        seated = seat(state, ladder)
        rung = ladder.rungs[ladder.index(seated.stage) or 0]
        decisions = []
        if seated is not state:
            sentence = sentences.moved(seated, rung)
            decisions.append(_unasked(day, Action.CHANGE_SETTING, sentence, "place_changed"))
        if seated.ask_first and self._agreed_since(seated.asked_on, day):
            seated = seated.model_copy(update={"ask_first": False, "asked_on": None, "reasons": ()})
            decisions.append(_unasked(day, Action.RESUME, sentences.agreed(seated), "agreed"))
        absence = absence_on(seated, day)
        if not seated.ask_first and absence > seated.absence:
            seated = resume(seated, absence, rung)
            sentence = sentences.resumed(seated, day)
            decisions.append(_unasked(day, Action.RESUME, sentence, ABSENCES[absence]))
        return seated, tuple(decisions)

    def _agreed_since(self, asked_on: date | None, day: date) -> bool:
        agreement = self.clearance.agreement
        return agreement is not None and (asked_on or agreement.on) <= agreement.on <= day

    def programme(
        self, start: date, state: State, decisions: tuple[Decision, ...], *, today: date
    ) -> Programme:
        sessions = (
            ()
            if state.ask_first
            else sessions_ahead(
                state,
                self.ladder(supported=state.fell),
                start=start,
                today=today,
                until=self.clearance.valid_until,
                why=decisions[-1].sentence,
            )
        )
        return Programme.model_construct(
            schema_version=1, start=start, state=state, sessions=sessions, decisions=decisions
        )


def _unasked(day: date, action: Action, sentence: str, reason: str) -> Decision:
    """Decide something that follows no session."""
    return Decision(on=day, action=action, sentence=sentence, reasons=(reason,))
