"""Lives a story, moment by moment, through the real screening and the real programme.

Nothing of it knows a clock: the story tells when things are walked and told. Before the answers of
the screening are old they are given again, as they were, and with a fall where there was one.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from typing import Any, NamedTuple

from retrowalk.errors import RetrowalkError
from retrowalk.person import Condition, Person
from retrowalk.programme.choices import Break, Choice
from retrowalk.programme.engine import Lived, live_on
from retrowalk.programme.limits import ASK_WHY_AFTER_DAYS
from retrowalk.programme.rehearsal.story import (
    WALKED_AT,
    Away,
    Correction,
    Story,
    Usual,
    Word,
)
from retrowalk.programme.rehearsal.told import Rehearsal, RehearsedSession, decided, summary
from retrowalk.programme.types import (
    CheckIn,
    CompletedSession,
    Decision,
    Fall,
    Planned,
    PlannedSession,
    Programme,
    ScreeningRecord,
    Why,
    Wobble,
)
from retrowalk.screening import Agreement, Clearance, person_from, screen

SCREENED_AT = time(6)
TELLING = timedelta(minutes=1)  # from a walk to what is told of it
BEFORE_THEY_ARE_OLD = timedelta(days=7)  # the answers of the screening are given again
CAREFUL = {Why.FELL, Why.HOSPITAL, Why.OPERATED}
SINCE_THEN = {
    Why.HOSPITAL: Condition.HOSPITAL_RECENT,
    Why.OPERATED: Condition.SURGERY_PAST_YEAR,
}
RANK = {wobble: rank for rank, wobble in enumerate(Wobble)}


def rehearse(story: Story, answers: dict[str, Any]) -> Rehearsal:
    """Live a story; ``answers`` are all those of the screening, by question.

    Raises
    ------
    InvalidAnswer
        When an answer is missing or cannot be.
    """
    life = Life(story, person_from(answers))
    for number in range(7 * story.weeks):
        life.live(story.start + timedelta(number))
    return life.rehearsal()


class _Event(NamedTuple):
    """Something that is told at a moment; of the same moment, in the order of the story."""

    at: datetime
    order: int
    do: Callable[[], None]


class Walk(NamedTuple):
    """A session that was walked: what it was like, as known now, and what is kept of it."""

    like: Usual
    completed: CompletedSession


class Life:
    """One walker through the weeks of a story."""

    def __init__(self, story: Story, person: Person) -> None:
        """Begin it; what is told, and when, is the story's."""
        self.story, self.person = story, person
        self.lived: Lived | None = None
        self.lines: list[RehearsedSession] = []
        self.walks: dict[int, Walk] = {}
        self.corrected: dict[int, list[Correction]] = {}
        self.breaks: list[Break] = []
        self.screenings: list[ScreeningRecord] = []
        self.ahead: list[_Event] = []
        self.order = count()
        self.chosen: tuple[Choice, ...] = ()
        self.first = self.begin()
        for word in story.agreement:
            self._expect(word.at, partial(self._agree, word))
        for away in story.away:
            self._expect(story.moment(away.to, SCREENED_AT), partial(self._come_back, away))
        for correction in story.correct:
            self._expect(correction.at, partial(self._correct, correction))

    def begin(self) -> Clearance:
        """Answer the questions of the screening."""
        self._screen(self.story.moment(self.story.start, SCREENED_AT))
        return self.screenings[-1].clearance

    def live(self, day: date) -> None:
        """Do what there is to do on a day, the walk in its turn."""
        number = len(self.lines) + 1
        at = self.story.walked_at(number, day)
        self._hear(at)
        self._screen_again(day)
        if not self.story.is_away(day):
            programme = self._programme(day)
            planned = programme.sessions[0] if programme and programme.sessions else None
            if planned is not None and planned.on == day:
                self._walk(number, planned, at)

    def rehearsal(self) -> Rehearsal:
        """Hear the rest of what is told in these weeks, and say what came of it all."""
        end = self.story.start + timedelta(7 * self.story.weeks)
        self._hear(self.story.moment(end, WALKED_AT))
        walked_s = {number: one.practised_s for number, one in self._history().items()}
        found = summary(self.story, self.first, self.lines, walked_s, self._decisions(end))
        return Rehearsal(
            name=self.story.name, screened=self.first, sessions=tuple(self.lines), summary=found
        )

    # What is told

    def _expect(self, at: datetime, do: Callable[[], None]) -> None:
        heappush(self.ahead, _Event(at, next(self.order), do))

    def _hear(self, until: datetime) -> None:
        while self.ahead and self.ahead[0].at <= until:
            heappop(self.ahead).do()

    def _agree(self, word: Word) -> None:
        self._screen(word.at, word.agreement())

    def _screen(self, at: datetime, agreement: Agreement | None = None) -> None:
        on = max(at.date(), self.story.start)
        clearance = screen(self.person, on, agreement)
        # what was agreed before the story begins is known from its beginning on
        known_at = max([at, *(one.at for one in self.screenings[-1:])])
        record = ScreeningRecord(at=known_at, person=self.person, clearance=clearance)
        self.screenings.append(record)

    def _screen_again(self, day: date) -> None:
        now = self.screenings[-1].clearance
        if now.may_walk_backward and day >= now.valid_until - BEFORE_THEY_ARE_OLD:
            self._answer_again(day)

    def _answer_again(self, day: date, *conditions: Condition) -> None:
        """Answer the questions as before, but for what has happened since.

        A professional's yes holds on, unless something asks first that they have not heard of.
        """
        fell = any(walk.like.wobble is Wobble.FELL for walk in self.walks.values())
        fell |= any(one.why is Why.FELL for one in self.breaks)
        news = {
            "conditions": self.person.conditions | set(conditions),
            "falls_past_year": self.person.falls_past_year or int(fell),
        }
        self.person = self.person.model_copy(update=news)
        agreement = self.screenings[-1].clearance.agreement
        self._screen(self.story.moment(day, SCREENED_AT), None if conditions else agreement)

    def _come_back(self, away: Away) -> None:
        """Tell why nothing was walked, where the walker is asked, or where it asks for care."""
        last = max((walk.completed.on for walk in self.walks.values()), default=away.to)
        asked = (away.to - last).days > ASK_WHY_AFTER_DAYS
        if away.reason is None or not (asked or away.reason in CAREFUL):
            return
        at = self.story.moment(away.to, SCREENED_AT)
        fall = self._harmless() if away.reason is Why.FELL else None
        self.breaks.append(Break(on=away.to, at=at, why=away.reason, fall=fall))
        if away.reason in SINCE_THEN:
            self._answer_again(away.to, SINCE_THEN[away.reason])

    def _correct(self, correction: Correction) -> None:
        """Tell that a session was otherwise; where it is still ahead it will be told so at once."""
        number = correction.session
        walk = self.walks.get(number)
        if walk is None:
            self.corrected.setdefault(number, []).append(correction)
            return
        for later in (one for one in self.walks if one > number):
            self._keep(later, shown_before_correction=True)
        if correction.taken_back:
            del self.walks[number]
            return
        like, was = walk.like.but(correction), walk.completed
        self.walks[number] = walk._replace(like=like)
        news = correction.at if _worse(like, walk.like) else was.said_at
        self._keep(number, **self._told(like, was.planned), after_told_at=news)
        if was.pain_next_day is not None:
            worse = like.next_day > was.pain_next_day
            self._tell_next_day(number, correction.at if worse else was.next_day_said_at)

    def _tell_next_day(self, number: int, at: datetime) -> None:
        if number in self.walks:
            pain = self.walks[number].like.next_day
            self._keep(number, pain_next_day=pain, next_day_told_at=at)

    def _keep(self, number: int, **changes: Any) -> None:
        walk = self.walks[number]
        self.walks[number] = walk._replace(completed=walk.completed.model_copy(update=changes))

    # The walk

    def _walk(self, number: int, planned: PlannedSession, at: datetime) -> None:
        like = self.story.walk(number, planned.on)
        for correction in self.corrected.get(number, ()):
            like = like.but(correction)
        shown = planned.shown
        completed = CompletedSession(
            session_id=planned.id,
            started_at=at,
            after_told_at=at + TELLING,
            planned=shown,
            **self._told(like, shown),
        )
        self.walks[number] = Walk(like, completed)
        next_day = self.story.moment(planned.on + timedelta(1), WALKED_AT)
        self._expect(next_day, partial(self._tell_next_day, number, next_day))
        self.lines.append(decided(number, planned, self._answer(number, next_day)))

    def _told(self, like: Usual, shown: Planned | None) -> dict[str, Any]:
        """Give what is told right after a walk. A fall is one without an injury."""
        after = CheckIn(
            pain=like.after,
            effort=like.effort,
            wobble=like.wobble,
            fall=self._harmless() if like.wobble is Wobble.FELL else None,
        )
        return {
            "practised_s": like.did * (shown.backward_s if shown else 0),
            "pain_before": like.before,
            "unsteady_pressed": like.unsteady,
            "after": after,
        }

    def _harmless(self) -> Fall:
        return Fall(hurt=False, hit_head=False, blood_thinner=self.person.blood_thinner)

    # The programme

    def _programme(self, day: date) -> Programme | None:
        """Plan as the product does, from all that is kept; None where nothing may be planned."""
        try:
            self.lived = self._live(self.lived, self._history(), day, self.screenings)
        except RetrowalkError:
            return None
        return self.lived.programme

    def _answer(self, number: int, next_day: datetime) -> Programme:
        """Give the programme after a walk, with the next day's pain that will have been told."""
        like, completed = self.walks[number]
        told = {"pain_next_day": like.next_day, "next_day_told_at": next_day}
        history = self._history() | {number: completed.model_copy(update=told)}
        return self._live(self.lived, history, completed.on, self.screenings).programme

    def _decisions(self, end: date) -> tuple[Decision, ...]:
        """Answer everything as it is known in the end."""
        last = max((one.on for one in self._history().values()), default=end)
        for until in (end, last):  # where nothing may be planned any more, up to the last walk
            known = [one for one in self.screenings if one.at.date() <= until]
            with suppress(RetrowalkError):
                return self._live(None, self._history(), until, known).programme.decisions
        return ()

    def _history(self) -> dict[int, CompletedSession]:
        return {number: walk.completed for number, walk in self.walks.items()}

    def _live(
        self,
        lived: Lived | None,
        history: dict[int, CompletedSession],
        day: date,
        screenings: Sequence[ScreeningRecord],
    ) -> Lived:
        cleared = (one.clearance for one in screenings if one.clearance.may_walk_backward)
        now = screenings[-1]
        start = next(cleared, now.clearance).on
        return live_on(
            lived,
            now.person,
            now.clearance,
            start,
            history.values(),
            day,
            earlier=screenings,
            choices=(*self.chosen, *self.breaks),
        )


def _worse(now: Usual, before: Usual) -> bool:
    """Whether something is told that nobody could have heard before: more pain, effort, wobble."""
    return (
        RANK[now.wobble] > RANK[before.wobble]
        or now.unsteady > before.unsteady
        or now.before > before.before
        or now.after > before.after
        or now.effort > before.effort
    )
