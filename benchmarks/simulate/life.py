"""One walker through a year: screened, planned for, walking as their kind does, asked again.

After every single session the invariants are asked whether anything has been broken.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from benchmarks.simulate.people import KINDS, Deed, person

from retrowalk.errors import NotAllowed, RetrowalkError
from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.programme import (
    Action,
    Amount,
    CoachOverride,
    CompletedSession,
    Planned,
    PlannedSession,
    Programme,
    Reduction,
    ScreeningRecord,
    Wobble,
    adapt,
    move_on,
    override,
    plan,
    replay,
    take_less,
)
from retrowalk.programme.invariants import broken, broken_override, broken_step, broken_words
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
DOCTOR = "Dr Aoki"


@dataclass(slots=True)
class Lived:
    """What came of one life."""

    kind: str
    began: bool = False
    sessions: int = 0
    step_backs: int = 0
    asked: int = 0
    overruled: int = 0
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
        self.told: list[Reduction | CoachOverride] = []
        self.screenings: list[ScreeningRecord] = []
        self.fell = False
        self.today = START
        self.last = datetime.min.replace(tzinfo=UTC)
        self.screen()

    def run(self) -> None:
        """Begin if that is possible at all, and go on until the year or the patience ends."""
        if not self.clearance.may_walk_backward and not self.ask():
            return
        try:
            self.programme = plan(self.person, self.clearance, self.today)
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
        if self.fell:
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
        return Agreement(on=self.today, at=self.now(), who=DOCTOR)

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
        if self.rng.random() < TAKES_LESS:
            return self.take_less(planned)
        if self.rng.random() < OVERRULED:
            return self.be_overruled(planned)
        return self.walk(planned, deed)

    def move_on(self) -> bool:
        before = self.programme
        self.programme = move_on(before, self.person, self.clearance, self.today)
        for decision in self.programme.decisions[len(before.decisions) :]:
            asked_s, now_s = before.state.backward_s, self.programme.state.backward_s
            self.lived.broken += broken_words(decision.sentence.english, asked_s, now_s)
        return True

    def take_less(self, planned: PlannedSession) -> bool:
        self.today = planned.on
        chosen = Reduction(on=self.today, at=self.now(), amount=self.rng.choice(list(Amount)[1:]))
        self.told.append(chosen)
        self.programme = take_less(self.programme, self.person, self.clearance, chosen)
        if chosen.amount is Amount.HALF and self.programme.sessions:
            half = self.programme.sessions[0]
            return self.walk(half, self.act(self.rng, half))
        return True

    def be_overruled(self, planned: PlannedSession) -> bool:
        """Be coached by somebody with wishes of their own; what is not allowed is refused."""
        self.today = planned.on
        wish = CoachOverride(
            on=self.today,
            at=self.now(),
            who=DOCTOR,
            note="As we agreed.",
            stage=self.rng.choice([None, self.rng.choice(load().rungs).id]),
            backward_s=self.rng.choice([None, 60, 180, 300, 600, 1500]),
            rest_days=self.rng.choice([0, 0, 3, 9]),
            hold_days=self.rng.choice([0, 0, 20]),
        )
        before = move_on(self.programme, self.person, self.clearance, self.today)
        try:
            self.programme = override(before, self.person, self.clearance, wish)
        except NotAllowed:
            return self.walk(planned, self.act(self.rng, planned))
        self.told.append(wish)
        self.lived.overruled += 1
        self.lived.broken += broken_override(before, self.programme, wish)
        return True

    def walk(self, planned: PlannedSession, deed: Deed) -> bool:
        day = max(planned.on - timedelta(deed.days_early), self.today)
        before, self.today = self.programme, day
        started_at = self.now()
        self.last += timedelta(minutes=self.rng.choice(TOLD_WITHIN_MINUTES))
        happened = CompletedSession(
            session_id=day.isoformat(),
            started_at=started_at,
            after_told_at=self.last,
            planned=Planned(
                stage=planned.stage, setting=planned.setting, backward_s=planned.backward_s
            ),
            **deed.answers,
        )
        self.programme = adapt(before, self.person, self.clearance, happened)
        self.history.append(happened)
        self.lived.broken += broken_step(before, self.programme, happened)
        self.count(before, planned)
        self.fell |= happened.after is not None and happened.after.wobble is Wobble.FELL
        return True

    def count(self, before: Programme, planned: PlannedSession) -> None:
        self.lived.sessions += 1
        self.lived.reached.setdefault(planned.stage, (self.today - START).days // 7)
        self.lived.step_backs += self.programme.decisions[-1].action is Action.STEP_BACK

    def check(self) -> None:
        self.lived.broken += broken(self.person, self.clearance, self.programme, self.history)

    def live_again(self) -> None:
        """See that a history gives one answer, however entered, and that it is the one given."""
        shuffled = self.rng.sample(self.history, len(self.history))
        again = [
            replay(
                self.person,
                self.clearance,
                START,
                history,
                self.today,
                earlier=screenings,
                choices=self.told,
            )
            for history, screenings in (
                (self.history, self.screenings),
                (shuffled, self.screenings[::-1]),
            )
        ]
        if again[0] != again[1]:
            self.lived.broken.append("the order of entry changed the answer")
        if answers(again[0]) != answers(self.programme):
            self.lived.broken.append("lived again, a walk was answered otherwise")


def answers(programme: Programme) -> list[tuple[str | None, tuple[str, ...]]]:
    """Give the answer to each session."""
    return [(d.after_session, d.reasons) for d in programme.decisions if d.after_session]
