"""One walker with one clearance: every step of their programme goes through here."""

from datetime import date, datetime, timedelta

from retrowalk.errors import NotAllowed, NothingOpen
from retrowalk.languages import Message
from retrowalk.person import Condition
from retrowalk.practice import Course, load
from retrowalk.programme import sentences
from retrowalk.programme.ahead import HORIZON, Stretch, counted_from, sessions_ahead
from retrowalk.programme.bounds import DAY, in_force, joined, last_day, told
from retrowalk.programme.calendar import WEEK, due
from retrowalk.programme.choices import (
    Amount,
    Break,
    Choice,
    CoachOverride,
    Elsewhere,
    ForwardWeeks,
    Reduction,
    Skip,
    WalkedForward,
    Week,
)
from retrowalk.programme.corrections import as_if_right, go_on_from_walked
from retrowalk.programme.facts import Facts
from retrowalk.programme.known import Known
from retrowalk.programme.ladder import Ladder
from retrowalk.programme.limits import PRACTISED_S
from retrowalk.programme.moves import (
    absence_on,
    came_back,
    choose,
    forget,
    go_on,
    grow,
    is_first,
    leave,
    move,
    rested,
    resume,
    seat,
    stand_where_shown,
    step_off,
    take_less,
    walked_forward,
)
from retrowalk.programme.overrides import overrule
from retrowalk.programme.pain import PainLimits
from retrowalk.programme.rules import Rule, applying
from retrowalk.programme.types import (
    Action,
    CompletedSession,
    Decision,
    PlannedSession,
    Programme,
    State,
    Why,
)
from retrowalk.screening.types import Agreement, Precaution

ABSENCES = {1: "missed_days", 2: "missed_weeks"}
STRAINED = {Condition.HEART_DISEASE, Condition.LUNG_DISEASE, Condition.KIDNEY_DISEASE}
Event = CompletedSession | Choice
Answer = tuple[State, tuple[Decision, ...]]


class Walker(Known):
    """One walker, answered step by step."""

    __slots__ = ()

    def begin(self, start: date, at: datetime | None = None) -> tuple[State, Decision]:
        """Stand on the first rung with the first dose."""
        within = in_force(self.given, start, at)
        nowhere = State(stage="", setting="", backward_s=0, within=within)
        ladder = self.ladder(nowhere)
        first = ladder.rungs[0]
        state = State(
            stage=first.id,
            setting=first.settings[0].id,
            backward_s=first.start_s if ladder.jump is None else max(first.start_s, PRACTISED_S),
            anchor=start,
            visited=(first.id, *first.stands_for),
        )
        state = seat(state, ladder)
        sentence = sentences.start(first, self.person, state.backward_s)
        return state, Decision(on=start, action=Action.START, sentence=sentence, reasons=("start",))

    def answer(self, state: State, event: Event) -> Answer:
        """Answer one event: settle what the days before it changed, then the event itself.

        A yes that was told after it on the same day is answered at once as well.
        """
        keep = _keeps_minutes(event)
        state, before = self.settle(state, event.on, moment_of(event), keep_minutes=keep)
        if isinstance(event, CompletedSession):
            state, decision = self._walked(state, event)
        elif isinstance(event, Reduction):
            state, decision = self._took_less(state, event)
        elif isinstance(event, Break):
            state, decision = self._came_back(state, event)
        elif isinstance(event, CoachOverride):
            state, decision = self._overruled(state, event)
        elif isinstance(event, ForwardWeeks | WalkedForward):
            state, decision = self._of_trial(state, event)
        else:
            state, decision = self._chose(state, event)
        state, after = self._agreed(state, event.on)
        return state, (*before, decision, *after)

    def _walked(self, state: State, completed: CompletedSession) -> tuple[State, Decision]:
        day, ladder = completed.on, self.ladder(state)
        state, completed = as_if_right(state, completed)
        if completed.planned is not None:
            state = stand_where_shown(state, completed.planned, day, ladder)
        index = ladder.index(state.stage) or 0
        here = ladder.rungs[index]
        above = ladder.above(index, first=is_first(state, ladder))
        facts = Facts(
            state,
            completed,
            day,
            here,
            above,
            grown=grow(state, here, ladder),
            light_effort=Precaution.LIGHT_EFFORT in self.precautions(state.within),
            strained=not STRAINED.isdisjoint(self.person.conditions),
            breakable=self.person.falls_past_year > 0
            or Condition.OSTEOPOROSIS in self.person.conditions,
            usual_pain=self.person.usual_pain,
            pain_at_most=joined(state.within).pain_at_most,
            effort_at_most=joined(state.within).effort_at_most,
        )
        applied = applying(facts)
        anchor = counted_from(state, day)
        on_pattern = due(here.days, anchor, day) == day
        after = move(applied, facts, ladder).model_copy(
            update={
                "anchor": state.anchor if on_pattern or state.weekdays else day,
                "walked_on": (*state.walked_on, day)[-WEEK:],
            }
        )
        ladder = self.ladder(after)
        after = rested(seat(after, ladder), ladder)
        decision = Decision.model_construct(
            on=day,
            action=applied[0].action,
            sentence=self._sentence(applied[0], facts, after, ladder),
            reasons=after.reasons,
            after_session=completed.session_id,
            advice=sentences.advice_to(applied),
        )
        return after, decision

    def _sentence(self, rule: Rule, facts: Facts, after: State, ladder: Ladder) -> Message:
        """Word an answer: what was worked out again says so, and whose word ends the growing."""
        if after.walked_s is not None and rule.action is not Action.ASK:
            return sentences.corrected(go_on_from_walked(after, ladder), ladder)
        if rule.id == "enough" and (by := self._capped(after)):
            return sentences.enough_by_word(by, after)
        return sentences.answer(rule, facts, after, ladder)

    def _capped(self, state: State) -> tuple[Agreement, ...]:
        """Give who allows no more minutes than these."""
        named = ((one, one.bounds.minutes_at_most) for one in state.within)
        return tuple(one for one, most in named if most and 60 * most <= state.total_s)

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

    def _chose(self, state: State, wish: Week | Skip | Elsewhere) -> tuple[State, Decision]:
        """Take in what the walker wishes; nothing that it opens is above where they stand."""
        after = choose(state, wish)
        ladder = self.ladder(after)
        after = rested(leave(after, ladder), ladder)
        sentence = sentences.chosen(wish)
        return after, _unasked(
            wish.on, Action.HOLD, sentence, f"chose_{type(wish).__name__.lower()}"
        )

    def _of_trial(self, state: State, told: ForwardWeeks | WalkedForward) -> tuple[State, Decision]:
        """Take in which weeks a trial has for walking forward, or that this was done."""
        if isinstance(told, ForwardWeeks):
            after = state.model_copy(update={"forward_weeks": told.spans})
            sentence = Message("trial-answer-weeks" if told.spans else "trial-answer-ended")
            return after, _unasked(told.on, Action.HOLD, sentence, "chose_trial")
        after = walked_forward(state, told.on, self.ladder(state))
        sentence = Message("trial-answer-walked")
        return after, _unasked(told.on, Action.HOLD, sentence, "chose_forward")

    def _overruled(self, state: State, override: CoachOverride) -> tuple[State, Decision]:
        """Do what a coach decided, unless something told since then rules it out."""
        try:
            after = self.overrule(state, override)
        except NotAllowed:
            sentence = sentences.not_overruled(override)
            return state, _unasked(override.on, Action.HOLD, sentence, "override_refused")
        sentence = sentences.overruled(override, after, self.ladder(after))
        return after, _unasked(override.on, Action.OVERRIDE, sentence, "override")

    def overrule(self, state: State, override: CoachOverride) -> State:
        """Give the state that a coach asked for, within the bounds that professionals set.

        Raises
        ------
        NotAllowed
            When it asks for more than rung, clearance and the last walks allow, or more than the
            professionals do; then it says whose word that is.
        """
        try:
            return overrule(state, override, self.ladder(state))
        except NotAllowed:
            if not state.within:
                raise
            free = state.model_copy(update={"within": ()})
            overrule(free, override, self.ladder(free))  # raises what else stands against it
            raise NotAllowed(sentences.beyond(state.within)) from None

    def settle(
        self, state: State, day: date, at: datetime | None = None, *, keep_minutes: bool = False
    ) -> Answer:
        """Answer what changed without a session.

        That is a professional's bounds or their yes, a lost place, an absence. With ``at`` the
        bounds count as told by then. With ``keep_minutes`` they stay those of what was put right
        later: a session follows that was shown before.
        """
        state = forget(state, day)
        if state.walked_s is not None and not keep_minutes:
            state = go_on_from_walked(state, self.ladder(state))
        state, bound = self._bounded(state, day, at)
        state, agreed = self._agreed(state, day)
        decisions = [*bound, *agreed]
        ladder = self.ladder(state)
        seated = seat(state, ladder) if state.ask_first or self.offers(state) else state
        if seated is not state:
            sentence = sentences.moved(seated, ladder)
            decisions.append(_unasked(day, Action.CHANGE_SETTING, sentence, "place_changed"))
        absence = absence_on(seated, day)
        if not seated.ask_first and absence > seated.absence:
            before, seated = seated, resume(seated, absence, ladder)
            sentence = sentences.resumed(seated, before, day, ladder, bounded=bool(bound))
            decisions.append(_unasked(day, Action.RESUME, sentence, ABSENCES[absence]))
        seated, of_course = self._on_course(seated, day)
        return seated, (*decisions, *of_course)

    def _on_course(self, state: State, day: date) -> Answer:
        """Look back on a course beside a treatment, after its weeks and at its end, once each."""
        course = self._course(state)
        if course is None or state.course_since is None or state.ask_first:
            return state, ()
        weeks = (course.weeks, course.ends_weeks)[state.course_told :]
        if not weeks or day < state.course_since + timedelta(weeks=weeks[0]):
            return state, ()
        ends = len(weeks) == 1
        told = _unasked(
            day,
            Action.HOLD,
            sentences.on_course(state, course, ends=ends),
            "course_ends" if ends else "course_reviewed",
        )
        advised = told.model_copy(update={"advice": Message("programme-advice-retest")})
        return state.model_copy(update={"course_told": state.course_told + 1}), (advised,)

    def _course(self, state: State) -> Course | None:
        """Give the course of the rung beside a treatment that was walked, where there is one."""
        walked = (load().rung(stage) for stage in state.visited)
        return next((rung.course for rung in walked if rung.course), None)

    def _bounded(self, state: State, day: date, at: datetime | None) -> Answer:
        """Keep to the bounds that hold from now on, and say whose they are, or were."""
        within = in_force(self.given, day, at)
        if within == state.within:
            return state, ()
        said_by = {one.who.casefold() for one in within}
        begun = [one for one in within if one not in state.within]
        ended = [one for one in state.within if one.who.casefold() not in said_by]
        moved = state.model_copy(update={"within": within})
        try:
            ladder = self._open(moved) if state.ask_first else self.offered(moved)
        except NothingOpen as nothing:
            return moved, (_unasked(day, Action.HOLD, nothing.args[0], "bounded"),)
        after = seat(moved, ladder)
        if begun and self._sore_on_demanding_rung(after, ladder):
            after = step_off(after, ladder)
        action = _change(state, after)
        decisions = []
        if ended:
            sentence = sentences.bound_ended(ended, after, ladder)
            decisions.append(_unasked(day, action, sentence, "bound_ended"))
        if begun:
            sentence = sentences.bounded(begun, after, ladder)
            decisions.append(_unasked(day, action, sentence, "bounded"))
        return after, tuple(decisions)

    def _sore_on_demanding_rung(self, state: State, ladder: Ladder) -> bool:
        """Whether the last walk hurt more than now is all right, where more than walking is asked.

        The rules look at the limit of the day of the walk; a lower one may have been set since.
        """
        rung = ladder.rung(state.stage)
        pain = state.walks[-1].pain if state.walks else None
        limits = PainLimits(self.person.usual_pain, joined(state.within).pain_at_most)
        return rung.demanding and (pain or 0) > limits.go_on

    def _agreed(self, state: State, day: date) -> Answer:
        """Go on where a professional agreed after the last of what they were to be asked about."""
        yes = self._yes_to(state, day) if state.ask_first else None
        if yes is None:
            return state, ()
        state = go_on(state, yes)
        state = seat(state, self.ladder(state))
        return state, (_unasked(day, Action.RESUME, sentences.agreed(state), "agreed"),)

    def _yes_to(self, state: State, day: date) -> Agreement | None:
        answering = (one for one in self.given if _answers(one, state, day))
        return min(answering, key=told, default=None)

    def programme(
        self, start: date, state: State, decisions: tuple[Decision, ...], *, today: date
    ) -> Programme:
        """Plan on from a state.

        Nothing is planned while a professional is to be asked first, nor while the questions are to
        be answered again.
        """
        waits = state.ask_first or self.clearance.on < (state.screen_from or date.min)
        sessions, instead = ((), ()) if waits else self._ahead(start, state, decisions, today)
        return Programme.model_construct(
            schema_version=1,
            start=start,
            state=state,
            sessions=sessions,
            decisions=decisions,
            instead=instead,
        )

    def _ahead(
        self, start: date, state: State, decisions: tuple[Decision, ...], today: date
    ) -> tuple[tuple[PlannedSession, ...], tuple[PlannedSession, ...]]:
        why = next(one for one in reversed(decisions) if not one.reasons[0].startswith("chose_"))
        stretches, until = self._stretches(state, today)
        return sessions_ahead(
            state, stretches, start=start, today=today, until=until, why=why.sentence
        )

    def _stretches(self, state: State, today: date) -> tuple[list[Stretch], date]:
        """Give what is open from today on, as bounds end, and the day before which all that is."""
        until = self.clearance.valid_until
        stretches = [Stretch(today, self.offered(state), joined(state.within).times_a_week)]
        ends = sorted({last_day(one) + DAY for one in state.within})
        for day in (end for end in ends if end < min(until, today + HORIZON)):
            within = tuple(one for one in state.within if day <= last_day(one))
            ended = [one for one in state.within if last_day(one) + DAY == day]
            try:
                ladder = self.offered(state.model_copy(update={"within": within}))
            except NothingOpen:
                return stretches, day
            why = sentences.bound_will_end(ended)
            stretches.append(Stretch(day, ladder, joined(within).times_a_week, why))
        return stretches, until


def _keeps_minutes(event: Event) -> bool:
    """Whether the minutes are still those of the right word, since a correction comes later."""
    if isinstance(event, CompletedSession):
        return event.shown_before_correction
    return isinstance(event, Reduction)


def moment_of(event: Event) -> datetime:
    """Give the moment at which something was walked or told."""
    return event.started_at if isinstance(event, CompletedSession) else event.at


def _change(before: State, after: State) -> Action:
    """Name what becomes of where the walker stood."""
    if (before.stage, before.setting) != (after.stage, after.setting):
        return Action.CHANGE_SETTING
    return Action.LESS if after.total_s < before.total_s else Action.HOLD


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


def _still_asking(day: date) -> Decision:
    return _unasked(day, Action.ASK, Message("programme-answer-still_asking"), "still_asking")


def _unasked(day: date, action: Action, sentence: Message, reason: str) -> Decision:
    """Decide something that follows no session."""
    return Decision(on=day, action=action, sentence=sentence, reasons=(reason,))
