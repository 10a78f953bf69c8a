"""One walker through a year: screened, planned for, walking as their kind does, asked again.

After every single session the invariants are asked whether anything has been broken.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from benchmarks.simulate.people import KINDS, Deed, person

from retrowalk.errors import RetrowalkError
from retrowalk.person import Person
from retrowalk.programme import (
    Action,
    Happened,
    Planned,
    PlannedSession,
    Programme,
    Wobble,
    adapt,
    move_on,
    plan,
    replay,
)
from retrowalk.programme.invariants import broken, broken_step
from retrowalk.screening import Agreement, Clearance, screen

START = date(2026, 1, 5)
WEEKS = 52
END = START + timedelta(weeks=WEEKS)
AGREES = 0.7  # how often a professional, once asked, agrees
REPLAYED = 0.02  # share of the lives lived again from their shuffled history
DOCTOR = "Dr Aoki"


@dataclass(slots=True)
class Lived:
    """What came of one life."""

    kind: str
    began: bool = False
    sessions: int = 0
    step_backs: int = 0
    asked: int = 0
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
        self.history: list[Happened] = []
        self.today = START
        self.clearance: Clearance = screen(walker, START)

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

    def ask(self) -> bool:
        """Ask a professional, a week or two later; screened again with what they said."""
        self.lived.asked += 1
        self.today += timedelta(self.rng.randint(3, 14))
        agreement = Agreement(on=self.today, who=DOCTOR) if self.rng.random() < AGREES else None
        self.clearance = screen(self.person, self.today, agreement)
        return agreement is not None and self.clearance.may_walk_backward

    def go_on(self) -> bool:
        """Do the next thing there is to do; False when this life of walking is over."""
        if self.today >= self.clearance.valid_until:
            self.clearance = screen(self.person, self.today, self.clearance.agreement)
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
        return self.walk(planned, deed)

    def move_on(self) -> bool:
        self.programme = move_on(self.programme, self.person, self.clearance, self.today)
        return True

    def walk(self, planned: PlannedSession, deed: Deed) -> bool:
        day = max(planned.on - timedelta(deed.days_early), self.today)
        happened = Happened(
            session_id=day.isoformat(),
            started_at=datetime.combine(day, time(9), tzinfo=UTC),
            planned=Planned(
                stage=planned.stage, setting=planned.setting, backward_s=planned.backward_s
            ),
            **deed.told,
        )
        before, self.today = self.programme, day
        self.programme = adapt(before, self.person, self.clearance, happened)
        self.history.append(happened)
        self.lived.broken += broken_step(before, self.programme, happened)
        self.count(before, planned)
        if happened.after and happened.after.wobble is Wobble.FELL:
            self.person = self.person.model_copy(update={"falls_past_year": 1})
        return True

    def count(self, before: Programme, planned: PlannedSession) -> None:
        self.lived.sessions += 1
        self.lived.reached.setdefault(planned.stage, (self.today - START).days // 7)
        self.lived.step_backs += self.programme.decisions[-1].action is Action.STEP_BACK

    def check(self) -> None:
        self.lived.broken += broken(self.person, self.clearance, self.programme, self.history)

    def live_again(self) -> None:
        """See that a history gives one answer, however it was entered."""
        shuffled = self.rng.sample(self.history, len(self.history))
        again = [
            replay(self.person, self.clearance, START, history, self.today)
            for history in (self.history, shuffled)
        ]
        if again[0] != again[1]:
            self.lived.broken.append("the order of entry changed the answer")
