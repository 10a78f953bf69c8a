"""One walker with one clearance: every step of their programme goes through here."""

from dataclasses import dataclass
from datetime import date

from retrowalk.errors import NotAllowed, NotCleared, RetrowalkError
from retrowalk.languages import say
from retrowalk.person import Person
from retrowalk.programme import sentences
from retrowalk.programme.ahead import sessions_ahead
from retrowalk.programme.calendar import due
from retrowalk.programme.facts import Facts
from retrowalk.programme.ladder import Ladder, ladder_for
from retrowalk.programme.moves import (
    absence_on,
    move,
    resume,
    seat,
    stand_where_shown,
    take_less,
)
from retrowalk.programme.overrides import overrule
from retrowalk.programme.rules import deciding
from retrowalk.programme.types import (
    Action,
    Amount,
    Decision,
    Happened,
    Less,
    Override,
    PlannedSession,
    Programme,
    State,
)
from retrowalk.programme.words import on_date
from retrowalk.screening.types import Agreement, Clearance, Precaution

ABSENCES = {1: "missed_days", 2: "missed_weeks"}
Event = Happened | Less | Override
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
            raise NotCleared(say("programme-not-cleared"))
        if on >= self.clearance.valid_until:
            raise NotCleared(say("programme-answers-old", day=on_date(self.clearance.on)))

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
        """
        try:
            return self._open(careful=_careful(state))
        except RetrowalkError:
            return self._open(careful=False)

    def _open(self, *, careful: bool) -> Ladder:
        agreed = self.clearance.agreement is not None
        return ladder_for(self.person, self.clearance.precautions, agreed=agreed, supported=careful)

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
        """Answer one event: settle what the days before it changed, then the event itself."""
        state, decisions = self.settle(state, event.on)
        if isinstance(event, Happened):
            state, decision = self._walked(state, event)
        elif isinstance(event, Less):
            state, decision = self._took_less(state, event)
        else:
            state, decision = self._overruled(state, event)
        return state, (*decisions, decision)

    def _walked(self, state: State, happened: Happened) -> tuple[State, Decision]:
        day = happened.on
        ladder = self.ladder(state)
        if happened.planned is not None:
            state = stand_where_shown(state, happened.planned, day, ladder)
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
        decision = Decision.model_construct(
            on=day,
            action=rule.action,
            sentence=sentences.answer(rule, facts, after, ladder),
            reasons=reasons,
            after_session=happened.session_id,
        )
        return after, decision

    def _took_less(self, state: State, less: Less) -> tuple[State, Decision]:
        action = Action.REST if less.amount is Amount.REST else Action.HOLD
        decision = _unasked(less.on, action, sentences.less(less), f"chose_{less.amount}")
        return take_less(state, less), decision

    def _overruled(self, state: State, override: Override) -> tuple[State, Decision]:
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
        decisions = []
        if state.ask_first and self._agreed_since(state.asked_on, day):
            state = state.model_copy(update={"ask_first": False, "asked_on": None, "reasons": ()})
            state = seat(state, self.ladder(state))
            decisions.append(_unasked(day, Action.RESUME, sentences.agreed(state), "agreed"))
        ladder = self.ladder(state)
        seated = seat(state, ladder)
        if seated is not state:
            sentence = sentences.moved(seated, ladder)
            decisions.append(_unasked(day, Action.CHANGE_SETTING, sentence, "place_changed"))
        absence = absence_on(seated, day)
        if not seated.ask_first and absence > seated.absence:
            rung = ladder.rungs[ladder.index(seated.stage) or 0]
            seated = resume(seated, absence, rung)
            sentence = sentences.resumed(seated, day)
            decisions.append(_unasked(day, Action.RESUME, sentence, ABSENCES[absence]))
        return seated, tuple(decisions)

    def _agreed_since(self, asked_on: date | None, day: date) -> bool:
        return any(
            (asked_on or agreement.on) <= agreement.on <= day
            for agreement in (*self.agreements, self.clearance.agreement)
            if agreement is not None
        )

    def programme(
        self, start: date, state: State, decisions: tuple[Decision, ...], *, today: date
    ) -> Programme:
        """Plan on from a state; nothing is planned while a professional is to be asked first."""
        sessions = () if state.ask_first else self._ahead(start, state, decisions, today)
        return Programme.model_construct(
            schema_version=1, start=start, state=state, sessions=sessions, decisions=decisions
        )

    def _ahead(
        self, start: date, state: State, decisions: tuple[Decision, ...], today: date
    ) -> tuple[PlannedSession, ...]:
        why = next(one for one in reversed(decisions) if not one.reasons[0].startswith("chose_"))
        return sessions_ahead(
            state,
            self._open(careful=_careful(state)),
            start=start,
            today=today,
            until=self.clearance.valid_until,
            why=why.sentence,
        )


def _careful(state: State | None) -> bool:
    return state is not None and state.fell and not state.ask_first


def _unasked(day: date, action: Action, sentence: str, reason: str) -> Decision:
    """Decide something that follows no session."""
    return Decision(on=day, action=action, sentence=sentence, reasons=(reason,))
