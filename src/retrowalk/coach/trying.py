"""A walker's own trial: asked, told beforehand what it can see, locked, led, ended, and answered.

Until it is over nobody is shown what it comes to, the walker least of all: who has seen half of it
answers the other half otherwise.
"""

from contextlib import suppress
from datetime import date, datetime, timedelta

from retrowalk.assessments import StandardTest
from retrowalk.coach.assessing import Assessing
from retrowalk.coach.guided import Guiding
from retrowalk.coach.planning import Planner
from retrowalk.coach.screening import Screenings
from retrowalk.coach.sessions import Sessions
from retrowalk.coach.trial_data import (
    TESTED,
    observations_before,
    observations_in,
    test_of,
)
from retrowalk.coach.trial_kept import Day, Foresight, Trial
from retrowalk.coach.trial_reporting import reported
from retrowalk.coach.trial_stops import Stop, StopWhy, Told, merged, stops
from retrowalk.errors import (
    AlteredPlan,
    InvalidAnswer,
    NotAllowed,
    NotCleared,
    NothingOpen,
    NotInJournal,
)
from retrowalk.journal import THE_WALKER, Author, WalkerJournal
from retrowalk.journal.bodies import TrialAnswer, TrialAsked, TrialEnded, TrialPlan
from retrowalk.journal.trials import KeptAsked, KeptPlan
from retrowalk.languages import Message, dated
from retrowalk.programme import Break, PlannedSession
from retrowalk.session import Script, Session, forward_script, walks_forward
from retrowalk.trials.drawing import carried_on, draw, verify
from retrowalk.trials.types import (
    MEASURES,
    Arm,
    Block,
    Ended,
    Finding,
    Observation,
    Plan,
    Question,
    Verdict,
)

PROMPTED_DAYS = 3
"""A test at the end of a block is asked for on so many of its last days."""


class Trying:
    """Leads the trials of one walker."""

    def __init__(
        self,
        journal: WalkerJournal,
        screenings: Screenings,
        planner: Planner,
        sessions: Sessions,
        guiding: Guiding,
        assessing: Assessing,
    ) -> None:
        self._journal = journal
        self._screenings = screenings
        self._planner = planner
        self._sessions = sessions
        self._guiding = guiding
        self._assessing = assessing
        planner.heard = self.note

    # Beforehand

    def foresee(self, question: Question) -> Foresight:
        """Say what trials of a question could see, from the walker's own ups and downs."""
        from retrowalk.trials.power import propose  # numeric rooms load late
        from retrowalk.trials.variability import variability

        measure = MEASURES[question]
        known = variability(observations_before(self._journal)[question], measure)
        return Foresight(
            question=question, measure=measure, known=known, proposal=propose(measure, known)
        )

    def allowed(self, question: Question, today: date) -> None:
        """Refuse a trial that cannot be begun.

        Raises
        ------
        NotAllowed
            while another is running, or where an ordinary walk, or the test, is not for the walker
        NotCleared, NothingOpen
            where no backward session is offered
        """
        if self._runs(today):
            raise NotAllowed(Message("trial-one-at-a-time"))
        programme = self._planner.programme(today)
        if programme.state.ask_first or not programme.sessions + programme.instead:
            raise NotCleared(Message("trial-not-now"))
        if not self._may_walk(today):
            raise NotAllowed(Message("trial-no-walk"))
        test = test_of(question)
        if test is not None and not self._assessing.offer(test.id, today).allowed:
            raise NotAllowed(Message("trial-no-test", test=test.name))

    def lock(
        self,
        question: Question,
        pairs: int,
        seed: str,
        today: date,
        at: datetime,
        *,
        begins: date | None = None,
        carry_on: bool = False,
        by: Author = THE_WALKER,
        asked: str = "",
    ) -> Trial:
        """Draw the order by lot and lock the plan; nothing of it is changed afterwards.

        ``seed`` is what the lot is drawn from, chosen by chance by who calls. It begins next
        Monday, unless another day is named. ``carry_on`` goes on with the last trial of the same
        question, where that could not tell yet.

        Raises
        ------
        InvalidAnswer
            if it would begin before tomorrow, or not within four weeks
        NotAllowed, NotCleared, NothingOpen
            as :meth:`allowed` does
        """
        from retrowalk.trials.power import power

        self.allowed(question, today)
        first = begins or next_monday(today)
        if not today < first <= today + timedelta(days=28):
            raise InvalidAnswer(Message("trial-refused-begins"))
        foresight = self.foresee(question)
        measure = foresight.measure
        before = self.may_carry_on(today)
        if before is not None and before.plan.question is question and carry_on:
            plan = carried_on(before.plan, first, pairs, seed)
        else:
            plan = draw(question, first, pairs, seed)
        told = TrialPlan(
            plan=plan,
            digest=plan.digest,
            effect=measure.matters,
            power=power(measure, foresight.known, pairs, measure.matters),
            asked=asked,
        )
        self._journal.trials.lock(told, today, at, by)
        return self.trials()[-1]

    def propose(
        self, question: Question, pairs: int, note: str, today: date, at: datetime, by: Author
    ) -> None:
        """Keep that a professional proposes a trial; the walker alone begins it."""
        asked = TrialAsked(question=question, pairs=pairs, note=note)
        self._journal.trials.ask(asked, today, at, by)

    def proposed(self, today: date) -> KeptAsked | None:
        """Give what a professional proposed last, until the walker has begun a trial since."""
        asked = self._journal.trials.asked()
        if not asked or self._runs(today):
            return None
        since = [one for one in self._journal.trials.plans() if one.at >= asked[-1].at]
        return None if since else asked[-1]

    # While it runs

    def trials(self) -> tuple[Trial, ...]:
        """Give every trial, the first first; none that was altered, and that another one followed.

        Raises
        ------
        AlteredPlan
            if the last plan is not the one that was locked
        """
        plans = self._journal.trials.plans()
        later = [*(one.at for one in plans[1:]), None]
        return tuple(
            self._trial(one, next_at)
            for one, next_at in zip(plans, later, strict=False)
            if next_at is None or _is_whole(one)
        )

    def trial(self, number: int) -> Trial:
        """Give one trial.

        Raises
        ------
        NotInJournal
            if there is none of this number
        AlteredPlan
            as :meth:`trials` does
        """
        found = next((one for one in self.trials() if one.id == number), None)
        if found is None:
            raise NotInJournal(Message("trial-none"))
        return found

    def running(self, today: date) -> Trial | None:
        """Give the trial that is locked and not over."""
        last = self.trials()[-1:]
        return next((one for one in last if not one.is_over(today)), None)

    def day(self, today: date) -> Day | None:
        """Say where the running trial stands today; None where none is running.

        Raises
        ------
        AlteredPlan
            as :meth:`trials` does
        """
        trial = self.running(today)
        if trial is None:
            return None
        block = trial.plan.on(today)
        if block is None:
            return Day(trial=trial, block=None)
        ended = next((one for one in trial.ended if one.block == block.number), None)
        if ended is not None:
            return Day(trial=trial, block=block, waits=StopWhy(ended.why))
        observed = {
            one.day: one.value
            for one in observations_in(
                self._journal, trial.plan.question, trial.plan.digest, block.first, block.last
            )
        }
        tested = trial.plan.question in TESTED
        walk = self._walk(today) if block.arm is Arm.FORWARD else None
        return Day(
            trial=trial,
            block=block,
            asks=not tested and today not in observed,
            answered=None if tested else observed.get(today),
            test=self._test_due(trial.plan, block, today, done=bool(observed)) if tested else None,
            walk=walk,
            walk_s=None if walk is None else self._session(walk).seconds,
        )

    def forward_on(self, on: date, today: date) -> bool:
        """Tell whether a day is one of ordinary walks, by the trial as it stands today."""
        with suppress(AlteredPlan):  # of a plan that is refused nothing is asked
            trial = self.running(today)
            block = None if trial is None else trial.plan.on(on)
            if trial is not None and block is not None:
                ended = any(one.block == block.number for one in trial.ended)
                return block.arm is Arm.FORWARD and not ended
        return False

    def answer(self, value: float, today: date, at: datetime) -> Trial:
        """Keep the answer to the question of the running trial; today's newest counts.

        Raises
        ------
        InvalidAnswer
            if it is not on the scale
        NotInJournal
            if no trial asks today
        """
        day = self.day(today)
        if day is None or day.block is None or day.waits or day.trial.plan.question in TESTED:
            raise NotInJournal(Message("trial-asks-nothing"))
        measure = MEASURES[day.trial.plan.question]
        if not measure.low <= value <= measure.high or value != round(value):
            raise InvalidAnswer(Message("trial-refused-answer"))
        told = TrialAnswer(trial=day.trial.plan.digest, value=value)
        self._journal.trials.answer(told, today, at)
        self.note(at)
        return self.trial(day.trial.id)

    def walk(self, today: date) -> Script:
        """Give the script of today's ordinary walk.

        Raises
        ------
        NotCleared, NothingOpen
            where nothing is offered, or an ordinary walk is not for the walker as things are
        NotInJournal
            if no trial has one today
        """
        self._planner.check_answered()
        day = self.day(today)
        if day is None or day.walk is None:
            raise NotInJournal(Message("trial-no-walk-today"))
        return forward_script(
            self._session(day.walk),
            self._screenings.last().person,
            self._planner.clearance_on(today),
            most_pain=self._screenings.pain_limits(today).most,
        )

    def stop(self, today: date, at: datetime, by: Author = THE_WALKER) -> Trial:
        """End the running trial at once, by the walker's wish or a professional's word.

        Raises
        ------
        NotInJournal
            if none is running
        """
        trial = self.running(today)
        if trial is None:
            raise NotInJournal(Message("trial-none-running"))
        why = StopWhy.WISH if by.role is THE_WALKER.role else StopWhy.PROFESSIONAL
        block = trial.plan.on(today)
        ended = Ended(block=block.number if block else 1, on=today, why=why)
        told = TrialEnded(trial=trial.plan.digest, ended=ended, over=True)
        self._journal.trials.end(told, today, at, by)
        return self.trial(trial.id)

    def note(self, at: datetime) -> None:
        """Write down what ended a block, where it is found and not yet written.

        Of a plan that is refused nothing is: the page of the trial says so, and a check-in is kept
        all the same.
        """
        with suppress(AlteredPlan):
            self._note(at)

    def _note(self, at: datetime) -> None:
        for trial in self.trials()[-1:]:
            written = {
                (one.body.ended.block, one.body.over)
                for one in self._journal.trials.ends()
                if one.body.trial == trial.plan.digest
            }
            for number, ended in enumerate(trial.ended):
                over = trial.stopped is not None and number == len(trial.ended) - 1
                if (ended.block, over) not in written:
                    told = TrialEnded(trial=trial.plan.digest, ended=ended, over=over)
                    self._journal.trials.end(told, ended.on, at)

    # When it is over

    def result(self, number: int, today: date) -> Finding:
        """Give what came of a trial that is over.

        Raises
        ------
        NotAllowed
            before it is over: nobody sees half of it
        NotInJournal, AlteredPlan
            as :meth:`trial` does
        """
        trial = self.trial(number)
        if not trial.is_over(today):
            raise NotAllowed(Message("trial-blind", day=dated("day", trial.over_on())))
        return self._finding(trial)

    def _finding(self, trial: Trial) -> Finding:
        """Reckon a trial, with the pairs of the one that it carries on."""
        name = f"trial-finding {trial.id}"
        return self._journal.make(name, lambda: self._reckon(trial), trial.ended)

    def _reckon(self, trial: Trial) -> Finding:
        from retrowalk.trials.analysis import analyse
        from retrowalk.trials.variability import variability

        plan = trial.plan
        known = tuple(
            one
            for one in observations_before(self._journal)[plan.question]
            if one.day < plan.begins
        )
        before = next((one for one in self.trials() if one.plan.digest == plan.carries_on), None)
        return analyse(
            plan,
            self.observed(trial),
            trial.ended,
            known=variability(known, MEASURES[plan.question]),
            earlier=None if before is None else self._finding(before),
        )

    def may_carry_on(self, today: date) -> Trial | None:
        """Give the last trial where it ran to its end, could not tell yet, and more weeks would."""
        try:
            last = next(reversed(self.trials()), None)
        except AlteredPlan:
            return None
        if last is None or not last.is_over(today) or last.stopped is not None:
            return None
        if last.plan.carries_on is not None:
            return None  # once: each further look makes a false finding likelier
        return last if self._finding(last).verdict is Verdict.NOT_YET else None

    def report(self, number: int, today: date, *, name: str = "") -> bytes:
        """Give the report on a trial that is over, as a PDF.

        Raises
        ------
        NotAllowed, NotInJournal, AlteredPlan
            as :meth:`result` does
        """
        from retrowalk.exchange.trial_report import trial_report

        return trial_report(reported(self.trial(number), self.result(number, today), name))

    def observed(self, trial: Trial) -> tuple[Observation, ...]:
        """Give what was observed for a trial, until it was over."""
        plan = trial.plan
        last = plan.last if trial.stopped is None else min(trial.over_on(), plan.last)
        return observations_in(self._journal, plan.question, plan.digest, plan.begins, last)

    # Inside

    def _runs(self, today: date) -> bool:
        """Whether a trial stands in the way of another; one by which nothing can be said does not.

        So its walker may begin another one, as is told of it.
        """
        try:
            return self.running(today) is not None
        except AlteredPlan:
            return False

    def _trial(self, kept: KeptPlan, next_at: datetime | None) -> Trial:
        """Give a trial with what ended it; ``next_at`` is when the one after it was locked."""
        plan, digest = kept.body.plan, kept.body.digest
        verify(plan, digest)
        written = tuple(
            Stop(one.body.ended, one.body.over)
            for one in self._journal.trials.ends()
            if one.body.trial == digest
        )
        all_stops = merged(written, stops(plan, kept.at, self._told(plan, next_at)))
        last = all_stops[-1] if all_stops else None
        return Trial(
            id=kept.id,
            locked_at=kept.at,
            by=kept.author,
            told=kept.body,
            ended=tuple(one.ended for one in all_stops),
            stopped=last.why if last and last.over else None,
        )

    def _told(self, plan: Plan, next_at: datetime | None) -> Told:
        pages = self._journal
        return Told(
            history=pages.history(),
            guided=pages.guided.all(),
            breaks=[one for one in pages.choices.all() if isinstance(one, Break)],
            screenings=pages.screenings(),
            agreements=pages.agreements(),
            answers=[
                (one.on, one.body.value)
                for one in pages.trials.answers()
                if one.body.trial == plan.digest
            ],
            limits=self._screenings.pain_limits(plan.begins),
            another=next_at,
        )

    def _may_walk(self, today: date) -> bool:
        if self._guiding.waits(today):
            return False
        person, clearance = self._screenings.last().person, self._planner.clearance_on(today)
        return walks_forward(person, clearance)

    def _walk(self, today: date) -> PlannedSession | None:
        """Give the session of today that is walked forward instead, unless it was walked."""
        if any(one.on == today for one in self._journal.history()):
            return None
        try:
            instead = self._planner.programme(today).instead
            planned = next((one for one in instead if one.on == today), None)
            return planned if planned is not None and self._may_walk(today) else None
        except (NotCleared, NothingOpen):
            return None  # what comes first is said on the page of the day

    def _session(self, planned: PlannedSession) -> Session:
        return self._sessions.composed(planned)

    def _test_due(
        self, plan: Plan, block: Block, today: date, *, done: bool
    ) -> StandardTest | None:
        late = (block.last - today).days < PROMPTED_DAYS
        return test_of(plan.question) if late and not done else None


def _is_whole(kept: KeptPlan) -> bool:
    try:
        verify(kept.body.plan, kept.body.digest)
    except AlteredPlan:
        return False
    return True


def next_monday(today: date) -> date:
    """Give the day on which a trial begins where none is named."""
    return today + timedelta(days=7 - today.weekday())
