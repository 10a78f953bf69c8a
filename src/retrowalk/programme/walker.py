"""One walker with one clearance: every step of their programme goes through here."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from retrowalk.errors import NotAllowed, NotCleared, RetrowalkError
from retrowalk.languages import Message
from retrowalk.person import Condition, Person
from retrowalk.programme import sentences
from retrowalk.programme.ahead import sessions_ahead
from retrowalk.programme.bounds import together
from retrowalk.programme.calendar import due
from retrowalk.programme.facts import Facts
from retrowalk.programme.ladder import Ladder, ladder_for
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.moves import (
    absence_on,
    came_back,
    forget,
    go_on,
    move,
    resume,
    seat,
    stand_where_shown,
    take_less,
)
from retrowalk.programme.overrides import overrule
from retrowalk.programme.rules import applying
from retrowalk.programme.types import (
    Action,
    Amount,
    Break,
    Choice,
    CoachOverride,
    CompletedSession,
    Decision,
    PlannedSession,
    Programme,
    Reduction,
    State,
    Why,
)
from retrowalk.programme.words import on_date
from retrowalk.screening.types import Agreement, Clearance, Precaution

ABSENCES = {1: "missed_days", 2: "missed_weeks"}
STRAINED = {Condition.HEART_DISEASE, Condition.LUNG_DISEASE, Condition.KIDNEY_DISEASE}
Event = CompletedSession | Choice
Answer = tuple[State, tuple[Decision, ...]]


@dataclass(frozen=True, slots=True)
class Walker:
    """A person, what they are cleared for, and every agreement that a professional gave."""

    person: Person
    clearance: Clearance
    agreements: frozenset[Agreement] = frozenset()

    def check(self, on: date) -> None:
        """Raise NotCleared where nothing may be planned on that day."""
        if not self.clearance.may_walk_backward:
            raise NotCleared(Message("programme-not-cleared"))
        if on >= self.clearance.valid_until:
            raise NotCleared(Message("programme-answers-old", day=on_date(self.clearance.on)))

    @property
    def has_a_place(self) -> bool:
        """Whether there is anywhere to begin."""
        try:
            self.ladder()
        except RetrowalkError:
            return False
        return True

    def ladder(self, state: State | None = None) -> Ladder:
        """Give the rungs open to the walker as they stand.

        After a fall those have something to hold and somebody beside the walker. Where none is
        like that, what was walked is answered all the same; `programme` says what is needed.
        After many an unsteady walk they have something to hold, if there is anything.
        """
        if (
            state is not None
            and not state.ask_first
            and (state.fell or unsteady_until(state.lately))
        ):
            with suppress(RetrowalkError):
                return self._open(fell=state.fell, unsteady=True)
        return self._open()

    def _open(self, *, fell: bool = False, unsteady: bool = False) -> Ladder:
        precautions = self.clearance.precautions
        if unsteady:
            precautions |= {Precaution.SUPPORT_WITHIN_REACH}
        agreed = self.clearance.agreement is not None
        return ladder_for(self.person, precautions, agreed=agreed, supported=fell)

    def begin(self, start: date) -> tuple[State, Decision]:
        """Stand on the first rung with the first dose."""
        first = self.ladder().rungs[0]
        state = State(
            stage=first.id,
            setting=first.settings[0].id,
            backward_s=first.start_s,
            anchor=start,
            visited=(first.id,),
        )
        sentence = sentences.start(first, self.person)
        return state, Decision(on=start, action=Action.START, sentence=sentence, reasons=("start",))

    def answer(self, state: State, event: Event) -> Answer:
        """Answer one event: settle what the days before it changed, then the event itself.

        A yes that was told after it on the same day is answered at once as well.
        """
        state, before = self.settle(state, event.on)
        if isinstance(event, CompletedSession):
            state, decision = self._walked(state, event)
        elif isinstance(event, Reduction):
            state, decision = self._took_less(state, event)
        elif isinstance(event, Break):
            state, decision = self._came_back(state, event)
        else:
            state, decision = self._overruled(state, event)
        state, after = self._agreed(state, event.on)
        return state, (*before, decision, *after)

    def _walked(self, state: State, completed: CompletedSession) -> tuple[State, Decision]:
        day = completed.on
        ladder = self.ladder(state)
        if completed.planned is not None:
            state = stand_where_shown(state, completed.planned, day, ladder)
        index = ladder.index(state.stage) or 0
        here = ladder.rungs[index]
        facts = Facts(
            state,
            completed,
            day,
            here,
            ladder.above(index),
            light_effort=Precaution.LIGHT_EFFORT in self.clearance.precautions,
            strained=not STRAINED.isdisjoint(self.person.conditions),
            breakable=self.person.falls_past_year > 0
            or Condition.OSTEOPOROSIS in self.person.conditions,
            usual_pain=self.person.usual_pain,
            pain_at_most=together(self._given, day).pain_at_most,
        )
        rules = applying(facts)
        anchor = state.anchor or day
        on_pattern = due(here.days, anchor, day) == day
        after = move(rules, facts, ladder).model_copy(
            update={"anchor": anchor if on_pattern else day}
        )
        ladder = self.ladder(after)
        after = seat(after, ladder)
        decision = Decision.model_construct(
            on=day,
            action=rules[0].action,
            sentence=sentences.answer(rules[0], facts, after, ladder),
            reasons=after.reasons,
            after_session=completed.session_id,
            advice=sentences.advice_to(rules),
        )
        return after, decision

    def _took_less(self, state: State, reduction: Reduction) -> tuple[State, Decision]:
        if state.ask_first:  # there is nothing to be had less of
            return state, _still_asking(reduction.on)
        action = Action.REST if reduction.amount is Amount.REST else Action.HOLD
        decision = _unasked(
            reduction.on, action, sentences.less(reduction), f"chose_{reduction.amount}"
        )
        return take_less(state, reduction), decision

    def _came_back(self, state: State, reason: Break) -> tuple[State, Decision]:
        ladder = self.ladder(state)
        after = came_back(state, reason, ladder)
        if state.ask_first and reason.why is not Why.FELL:
            return after, _still_asking(reason.on)
        action = Action.ASK if after.ask_first else Action.HOLD
        sentence = sentences.came_back(reason, after, ladder)
        return after, _unasked(reason.on, action, sentence, f"away_{reason.why}")

    def _overruled(self, state: State, override: CoachOverride) -> tuple[State, Decision]:
        """Do what a coach decided, unless something told since then rules it out."""
        ladder = self.ladder(state)
        try:
            after = overrule(state, override, ladder)
        except NotAllowed:
            sentence = sentences.not_overruled(override)
            return state, _unasked(override.on, Action.HOLD, sentence, "override_refused")
        sentence = sentences.overruled(override, after, ladder)
        return after, _unasked(override.on, Action.OVERRIDE, sentence, "override")

    def settle(self, state: State, day: date) -> Answer:
        """Answer what changed without a session: a professional's yes, a lost place, an absence."""
        state, agreed = self._agreed(forget(state, day), day)
        decisions = list(agreed)
        ladder = self.ladder(state)
        seated = seat(state, ladder)
        if seated is not state:
            sentence = sentences.moved(seated, ladder)
            decisions.append(_unasked(day, Action.CHANGE_SETTING, sentence, "place_changed"))
        absence = absence_on(seated, day)
        if not seated.ask_first and absence > seated.absence:
            before, seated = seated, resume(seated, absence, ladder)
            sentence = sentences.resumed(seated, before, day, ladder)
            decisions.append(_unasked(day, Action.RESUME, sentence, ABSENCES[absence]))
        return seated, tuple(decisions)

    def _agreed(self, state: State, day: date) -> Answer:
        """Go on where a professional agreed after the last of what they were to be asked about."""
        yes = self._yes_to(state, day) if state.ask_first else None
        if yes is None:
            return state, ()
        state = go_on(state, yes)
        state = seat(state, self.ladder(state))
        return state, (_unasked(day, Action.RESUME, sentences.agreed(state), "agreed"),)

    def _yes_to(self, state: State, day: date) -> Agreement | None:
        answering = (one for one in self._given if _answers(one, state, day))
        return min(answering, key=_told, default=None)

    @property
    def _given(self) -> frozenset[Agreement]:
        last = self.clearance.agreement
        return self.agreements if last is None else self.agreements | {last}

    def programme(
        self, start: date, state: State, decisions: tuple[Decision, ...], *, today: date
    ) -> Programme:
        """Plan on from a state.

        Nothing is planned while a professional is to be asked first, nor while the questions are to
        be answered again.
        """
        waits = state.ask_first or self.clearance.on < (state.screen_from or date.min)
        sessions = () if waits else self._ahead(start, state, decisions, today)
        return Programme.model_construct(
            schema_version=1, start=start, state=state, sessions=sessions, decisions=decisions
        )

    def _ahead(
        self, start: date, state: State, decisions: tuple[Decision, ...], today: date
    ) -> tuple[PlannedSession, ...]:
        why = next(one for one in reversed(decisions) if not one.reasons[0].startswith("chose_"))
        return sessions_ahead(
            state,
            self._open(fell=True) if state.fell else self.ladder(state),
            start=start,
            today=today,
            until=self.clearance.valid_until,
            why=why.sentence,
        )


def _answers(agreement: Agreement, state: State, day: date) -> bool:
    """Whether an agreement that is known on a day answers what a walker was to ask about.

    It must not have been told before it. Where the moment of either is not known the agreement
    counts from the start of its day, and so answers only what was told on a day before.
    """
    asked_on = state.asked_on or date.min
    if not asked_on <= agreement.on <= day:
        return False
    if agreement.at is None or state.asked_at is None:
        told_on = state.asked_at.date() if state.asked_at else asked_on
        return agreement.on > max(asked_on, told_on)
    known = agreement.at.date() <= day + timedelta(days=1)  # the walker's day may be behind
    return known and agreement.at >= state.asked_at


def _told(agreement: Agreement) -> datetime:
    return agreement.at or datetime.combine(agreement.on, time(), tzinfo=UTC)


def _still_asking(day: date) -> Decision:
    return _unasked(day, Action.ASK, Message("programme-answer-still_asking"), "still_asking")


def _unasked(day: date, action: Action, sentence: Message, reason: str) -> Decision:
    """Decide something that follows no session."""
    return Decision(on=day, action=action, sentence=sentence, reasons=(reason,))
