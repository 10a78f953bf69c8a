"""One walker through a year: screened, planned for, walking as their kind does, asked again.

After every single session the invariants are asked whether anything has been broken.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from benchmarks.simulate import wishes
from benchmarks.simulate.people import KINDS, Deed, person

from retrowalk.errors import NotAllowed, RetrowalkError
from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.programme import (
    Action,
    Amount,
    CheckIn,
    Choice,
    CompletedSession,
    Decision,
    PlannedSession,
    Programme,
    Reduction,
    ScreeningRecord,
    Wobble,
    live_on,
    override,
)
from retrowalk.programme import Lived as Replayed
from retrowalk.programme.bounds import in_force
from retrowalk.programme.invariants import (
    broken,
    broken_correction,
    broken_override,
    broken_step,
    broken_words,
    held_for_ever,
    own_pain,
    unscreened,
)
from retrowalk.screening import Agreement, Clearance, screen

START = date(2026, 1, 5)
WEEKS = 52
END = START + timedelta(weeks=WEEKS)
AGREES = 0.7  # how often a professional, once asked, agrees
AGREES_UNASKED = 0.02  # how often one agrees on the morning of a walk, of which nothing is known
ASKED_WITHIN_DAYS = [0, 0, 1, *range(3, 15)]
TOLD_WITHIN_MINUTES = [1, 10, 300, 1500]  # of the walk
REPLAYED = 0.05  # share of the lives lived again from their shuffled history
TAKES_LESS = 0.03  # how often a walker wants less than what is planned for the day
OVERRULED = 0.02  # how often a coach wants something else, sensible or not
WISHES = 0.03  # how often a walker wants other days, another place or a rung left out
CORRECTED = 0.015  # how often one of the last walks is told otherwise ...
TAKEN_BACK = 0.3  # ... or, of these, taken back
REMEMBERED = 9  # walks
LAST_WALKS = 4  # that may be


@dataclass(slots=True)
class Lived:
    """What came of one life."""

    kind: str
    began: bool = False
    sessions: int = 0
    step_backs: int = 0
    asked: int = 0
    overruled: int = 0
    corrected: int = 0
    reached: dict[str, int] = field(default_factory=dict)  # week of the first session on each rung
    broken: list[str] = field(default_factory=list)


def live(number: int) -> Lived:
    """Live one year; the same number always lives the same."""
    rng = Random(number)
    kind = list(KINDS)[number % len(KINDS)]
    life = _Life(rng, kind, person(rng))
    life.run()
    return life.lived


class _Life:
    def __init__(self, rng: Random, kind: str, walker: Person) -> None:
        self.rng, self.act, self.person = rng, KINDS[kind], walker
        self.lived = Lived(kind)
        self.history: list[CompletedSession] = []
        self.answers: list[Decision] = []  # to the walks since the last correction
        self.told: list[Choice] = []
        self.screenings: list[ScreeningRecord] = []
        self.agreed: list[Agreement] = []
        self.so_far: Replayed | None = None
        self.today = START
        self.last = datetime.min.replace(tzinfo=UTC)
        self.screen()
        self.lived.broken += unscreened(self.person, self.clearance)

    def run(self) -> None:
        """Begin if that is possible at all, and go on until the year or the patience ends."""
        if not self.clearance.may_walk_backward and not self.ask():
            return
        try:
            self.start = self.today
            self.programme = self.replayed()
            self.stood_s = self.programme.state.total_s  # after the last that changed it
            self.lived.began = True
            self.check()
            while self.today < END and self.go_on():
                self.check()
            if self.rng.random() < REPLAYED:
                self.live_again()
        except RetrowalkError:
            return  # not cleared any more, or no place for what has become necessary: told so

    def screen(self, agreement: Agreement | None = None) -> None:
        """Answer the questions, a fall since the last time included."""
        if any(one.after and one.after.wobble is Wobble.FELL for one in self.history):
            self.person = self.person.model_copy(update={"falls_past_year": 1})
        self.clearance: Clearance = screen(self.person, self.today, agreement)
        screened = ScreeningRecord(at=self.now(), person=self.person, clearance=self.clearance)
        self.screenings.append(screened)

    def now(self) -> datetime:
        """Give a time of today, each later than the one before."""
        morning = datetime.combine(self.today, time(6), tzinfo=UTC)
        self.last = max(morning, self.last + timedelta(minutes=1))
        return self.last

    def ask(self) -> bool:
        """Ask a professional, at once or within two weeks; screened again with what they said."""
        self.lived.asked += 1
        self.today += timedelta(self.rng.choice(ASKED_WITHIN_DAYS))
        agreement = self.agreement() if self.rng.random() < AGREES else None
        self.screen(agreement)
        return agreement is not None and self.clearance.may_walk_backward

    def agreement(self) -> Agreement:
        self.agreed.append(wishes.agreement(self.rng, self.today, self.now()))
        return self.agreed[-1]

    def go_on(self) -> bool:
        """Do the next thing there is to do; False when this life of walking is over."""
        if self.today >= self.clearance.valid_until:
            self.screen(self.clearance.agreement)
            return self.clearance.may_walk_backward and self.move_on()
        if self.programme.state.ask_first:
            return self.ask() and self.move_on()
        if not self.programme.sessions:
            self.today = self.clearance.valid_until
            return True
        planned = self.programme.sessions[0]
        deed = self.act(self.rng, planned)
        if deed.days_late:
            self.today = planned.on + timedelta(deed.days_late)
            return self.today >= self.clearance.valid_until or self.move_on()
        if self.rng.random() < AGREES_UNASKED:
            self.today = planned.on
            self.screen(self.agreement())
            return self.move_on()
        if self.rng.random() < CORRECTED and self.history:
            return self.correct()
        if self.rng.random() < TAKES_LESS:
            return self.take_less(planned)
        if self.rng.random() < OVERRULED:
            return self.be_overruled(planned)
        if self.rng.random() < WISHES:
            self.told.append(wishes.wish(self.rng, self.today, self.now()))
            return self.move_on()
        return self.walk(planned, deed)

    def move_on(self) -> bool:
        before, self.programme = self.programme, self.replayed()
        for decision in self.programme.decisions[len(before.decisions) :]:
            now_s = self.programme.state.total_s
            self.lived.broken += broken_words(decision.sentence.english, self.stood_s, now_s)
        return True

    def take_less(self, planned: PlannedSession) -> bool:
        self.today = planned.on
        chosen = Reduction(on=self.today, at=self.now(), amount=self.rng.choice(list(Amount)[1:]))
        self.told.append(chosen)
        self.programme = self.replayed()
        if chosen.amount is Amount.HALF and self.programme.sessions:
            half = self.programme.sessions[0]
            return self.walk(half, self.act(self.rng, half))
        return True

    def be_overruled(self, planned: PlannedSession) -> bool:
        """Be coached by somebody with wishes of their own; what is not allowed is refused."""
        self.today = planned.on
        wish = wishes.override(self.rng, self.today, self.now())
        before = self.replayed()
        known = self.screenings
        try:
            override(before, self.person, self.clearance, wish, earlier=known)
        except NotAllowed:
            return self.walk(planned, self.act(self.rng, planned))
        self.told.append(wish)
        self.programme = self.replayed()
        self.stood_s = self.programme.state.total_s
        self.lived.overruled += 1
        self.lived.broken += broken_override(before, self.programme, wish)
        return True

    def walk(self, planned: PlannedSession, deed: Deed) -> bool:
        day = max(planned.on - timedelta(deed.days_early), self.today)
        self.today = day
        bounds_change = in_force(self.agreed, day) != self.programme.state.within
        before = self.replayed() if bounds_change else self.programme
        started_at = self.now()
        self.last += timedelta(minutes=self.rng.choice(TOLD_WITHIN_MINUTES))
        shown = planned.shown
        happened = CompletedSession(
            session_id=day.isoformat(),
            started_at=started_at,
            after_told_at=self.last,
            planned=shown,
            **self.said(deed),
        )
        self.history.append(happened)
        self.programme = self.replayed()
        self.stood_s = self.programme.state.total_s
        own = own_pain(self.person, self.clearance, self.agreed, day)
        unheard = self.unheard()
        self.lived.broken += broken_step(before, self.programme, happened, own=own, history=unheard)
        self.answers.append(
            next(one for one in reversed(self.programme.decisions) if one.after_session)
        )
        if held_for_ever(self.history[-len(self.answers) :], self.answers, own):
            self.lived.broken.append("steady pain, and held for ever")
        self.count(before, planned)
        return True

    def unheard(self) -> list[CompletedSession]:
        """Give the last walks before this one of which no professional has heard."""
        heard_at = self.agreed[-1].at if self.agreed else None
        last = self.history[-REMEMBERED:-1]
        return [one for one in last if heard_at is None or one.started_at > heard_at]

    def said(self, deed: Deed) -> dict[str, Any]:
        """Give what is told of a walk; an ordinary day's pain is the walker's own."""
        if not deed.as_usual:
            return deed.answers
        pain = self.person.usual_pain
        after = deed.answers["after"].model_copy(update={"pain": pain})
        return deed.answers | {"pain_before": pain, "after": after, "pain_next_day": pain}

    def count(self, before: Programme, planned: PlannedSession) -> None:
        self.lived.sessions += 1
        self.lived.reached.setdefault(planned.stage, (self.today - START).days // 7)
        self.lived.step_backs += self.answers[-1].action is Action.STEP_BACK

    def correct(self) -> bool:
        """Tell one of the last walks otherwise, or take it back."""
        number = self.rng.randrange(max(0, len(self.history) - LAST_WALKS), len(self.history))
        was, later = self.history[number], self.history[number + 1 :]
        pain, wobble = self.rng.choice([0, 0, 2, 4, 7]), self.rng.choice(list(Wobble)[:3])
        after = CheckIn(pain=pain, effort=self.rng.choice([3, 3, 9]), wobble=wobble)
        right = was.model_copy(update={"after": after, "after_told_at": self.now()})
        meant = [] if self.rng.random() < TAKEN_BACK else [right]
        marked = [one.model_copy(update={"shown_before_correction": True}) for one in later]
        self.history = [*self.history[:number], *meant, *marked]
        self.programme = self.replayed()
        self.stood_s = self.programme.state.total_s
        self.answers = []
        self.lived.corrected += 1
        self.compare(number + len(meant))
        return True

    def compare(self, right: int) -> None:
        """Hold the programme against that of somebody who told it right at once."""
        at_once = self.at_once(right)
        if at_once is None or not self.history:
            return
        if self.told and self.told[-1].on >= self.history[max(0, right - 1)].on:
            return  # a coach has decided since then, or the walker wished for something
        if self.history[max(0, right - 1)].shown_before_correction:
            return  # it was corrected before: the minutes go on from what was really walked then
        rung, last = load().rung(self.programme.state.stage), self.history[-1]
        walked_s: float = at_once.state.total_s
        if last.shown_before_correction and last.planned:
            walked_s = last.planned.backward_s
        self.lived.broken += broken_correction(
            self.programme, at_once, walked_s=walked_s, step_s=60 * rung.dose.step_min
        )

    def at_once(self, right: int) -> Programme | None:
        """Walk what came after the first so many right ones; None where it was not due then.

        None as well where a professional agreed meanwhile, who may not have known of it.
        """
        done, lived = self.history[:right], self.so_far
        for one in self.history[right:]:
            if one.started_at < self.screenings[-1].at:
                return None
            lived = self.lived_on(lived, done, one.on)
            due = next(iter(lived.programme.sessions), None)
            if due is None or due.on != one.on or one.planned is None or one.measured:
                return None
            share = one.practised_s / one.planned.backward_s
            asked = due.shown
            as_asked = {
                "planned": asked,
                "practised_s": share * due.backward_s,
                "shown_before_correction": False,
            }
            done.append(one.model_copy(update=as_asked))
        return self.lived_on(lived, done, self.today).programme

    def replayed(self) -> Programme:
        """Plan as the product does, from all that is known."""
        self.so_far = self.lived_on(self.so_far, self.history, self.today)
        return self.so_far.programme

    def lived_on(
        self, lived: Replayed | None, history: list[CompletedSession], until: date
    ) -> Replayed:
        return live_on(
            lived,
            self.person,
            self.clearance,
            self.start,
            history,
            until,
            earlier=self.screenings,
            choices=self.told,
        )

    def check(self) -> None:
        self.lived.broken += broken(
            self.person, self.clearance, self.programme, self.history, self.agreed
        )

    def live_again(self) -> None:
        """See that a history gives one answer, however entered, and that it is the one given."""
        shuffled = self.rng.sample(self.history, len(self.history))
        again = self.lived_on(None, self.history, self.today).programme
        if again != self.lived_on(None, shuffled, self.today).programme:
            self.lived.broken.append("the order of entry changed the answer")
        since = len(self.answers)
        answers = [one for one in again.decisions if one.after_session][-since:] if since else []
        if [one.reasons for one in answers] != [one.reasons for one in self.answers]:
            self.lived.broken.append("lived again, a walk was answered otherwise")
