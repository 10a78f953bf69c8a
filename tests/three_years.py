"""Somebody who has walked backward for three years, five times a week, and told their journal all.

Lived through the real coach, day by day: sessions as they are planned and more of one's own, less
of them and a coach's word, check-ins late and corrected, falls and a professional's agreement,
holidays, screening again, standard tests, and once a week a recording.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from retrowalk.coach import Coach, Today
from retrowalk.errors import NotAllowed, NotCleared
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.programme import Amount, CheckIn, Override, Wobble
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import Agreement, questions

FIRST = date(2023, 11, 27)
DAYS = 3 * 365
LAST = FIRST + timedelta(days=DAYS)
"""The day on which the journal is looked at; nothing was walked on it yet."""

MORNING = time(7, 30, tzinfo=UTC)
A_WEEK = 5
SCREENED_EVERY = timedelta(days=77)
TESTED_EVERY = timedelta(weeks=13)
FALLS = {200, 610, 820}
AWAY = (range(130, 144), range(400, 436), range(860, 872))
OVERRULED_EVERY = 120
PHYSIOTHERAPIST = "Dr Aoki"
ANSWERS: dict[str, Any] = {
    "age": "68",
    "falls": "0",
    "walking_aid": "none",
    "pain_now": "1",
    "active": "yes",
    "experience": "tried",
    "goals": ["knee", "steadiness"],
    "places": ["home_rail", "clear_path", "grass"],
    "partner": "yes",
    "height": "172",
    "sex": "",
}


class Life:
    """One walker, day after day; the same again lives the same."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.chance = Random(3)
        self.walked: list[date] = []
        self.screened_on = self.tested_on = date.min
        self.recording = synthesise(
            [
                Segment("stand", 2),
                Segment("forward", 12),
                Segment("turn", 3),
                Segment("backward", 14),
            ],
            seed=3,
        ).recording

    def live(self, days: int = DAYS) -> None:
        """Live so many days."""
        for number in range(days):
            day = FIRST + timedelta(days=number)
            if not any(number in away for away in AWAY):
                self.day(day, datetime.combine(day, MORNING))

    @property
    def coach(self) -> Coach:
        """A coach for this moment."""
        return Coach(self.journal)

    def day(self, day: date, at: datetime) -> None:
        """Do what there is to do on a day."""
        if day - self.screened_on >= SCREENED_EVERY:
            self.screen(day, at)
        today = self.today(day, at)
        if today is None:
            return
        self.tell_of_earlier(today, day, at)
        if self.chance.random() < 0.06:
            amount = self.chance.choice([Amount.HALF, Amount.HALF, Amount.REST])
            self.coach.take_less(amount, day, at)
        if (day - FIRST).days % OVERRULED_EVERY == OVERRULED_EVERY - 1:
            self.be_overruled(day, at)
        if day - self.tested_on >= TESTED_EVERY:
            self.be_tested(day, at)
        planned = self.coach.today(day).planned
        if planned is not None:
            self.coach.script(planned.id, day)
            self.walk(planned.id, planned.backward_s, day, at)
        elif self.of_this_week(day) + 1 < A_WEEK and day - timedelta(days=1) in self.walked:
            self.walk_once_more(day, at)

    def screen(self, day: date, at: datetime) -> None:
        """Answer the questions, with the falls of the last year."""
        fell = sum(day - timedelta(days=365) <= FIRST + timedelta(days=n) < day for n in FALLS)
        told = {question.id: ANSWERS.get(question.id, []) for question in questions()}
        self.coach.screen(told | {"falls": str(min(fell, 1))}, at)
        self.screened_on = day

    def today(self, day: date, at: datetime) -> Today | None:
        """Ask what there is to do; a professional who must be asked first agrees after a while."""
        try:
            if not self.coach.programme(day).state.ask_first:
                return self.coach.today(day)
        except NotCleared:
            pass
        if self.chance.random() < 0.3:
            self.coach.agree(Agreement(on=day, who=PHYSIOTHERAPIST, note="Beside a rail."), at)
        return None

    def tell_of_earlier(self, today: Today, day: date, at: datetime) -> None:
        """Tell the pain of the day after, and now and then what was left untold, or told wrong."""
        for session_id in today.ask_next_day:
            if self.chance.random() < 0.8:
                self.coach.next_day(session_id, self.pain(), at)
        if today.awaiting_check_in:
            self.coach.check_in(today.awaiting_check_in, self.felt(day), at)
        if self.walked and self.chance.random() < 0.02:
            session_id = self.chance.choice(self.walked[-30:]).isoformat()
            self.coach.check_in(session_id, CheckIn(pain=2, effort=4, note="As I recall."), at)

    def walk(self, session_id: str, backward_s: int, day: date, at: datetime) -> None:
        """Walk a session, tell how it was, and hand in what the phone recorded."""
        coach, begun = self.coach, at + timedelta(minutes=40)
        ended = begun + timedelta(minutes=20)
        practised_s = backward_s * self.chance.choice([1, 1, 1, 0.8, 0.4])
        pressed = int(self.chance.random() < 0.05)
        coach.record_session(session_id, begun, practised_s, self.pain(), pressed, True, ended)
        self.walked.append(day)
        if day.weekday() < 2 and self.of_this_week(day) == 1:
            recording = replace(self.recording, start_utc=begun)
            data = sensor_logger_zip(recording)
            coach.hand_in(f"walk-{session_id}.zip", data, session_id=session_id, at=ended)
        if (day - FIRST).days in FALLS or self.chance.random() < 0.9:
            coach.check_in(session_id, self.felt(day), ended)

    def walk_once_more(self, day: date, at: datetime) -> None:
        """Walk yesterday's session again, on a day of rest."""
        yesterday = (day - timedelta(days=1)).isoformat()
        again = self.journal.pages().shown(yesterday)
        assert again is not None
        session_id = day.isoformat()
        self.journal.pages().show(
            again.session.model_copy(update={"id": session_id, "on": day}),
            again.script.model_copy(update={"session_id": session_id}),
        )
        self.walk(session_id, 60, day, at)

    def be_overruled(self, day: date, at: datetime) -> None:
        """Be told by a coach to hold, or to do a little less or more."""
        wish = Override(
            on=day, at=at, who=PHYSIOTHERAPIST, note="As we agreed.", backward_s=240, hold_days=10
        )
        try:
            self.coach.override(wish)
        except NotAllowed:
            self.coach.override(wish.model_copy(update={"backward_s": 60}))

    def be_tested(self, day: date, at: datetime) -> None:
        """Do every standard test that is for this walker."""
        for offer in self.coach.assessments.offers(day):
            if offer.allowed:
                self.coach.assessments.add(offer.test.id, [9.0] * offer.test.trials, at)
        self.tested_on = day

    def felt(self, day: date) -> CheckIn:
        """Tell how it felt: mostly well."""
        if (day - FIRST).days in FALLS:
            return CheckIn(pain=3, effort=6, wobble=Wobble.FELL)
        wobbled = self.chance.random() < 0.04
        return CheckIn(
            pain=self.pain(),
            effort=self.chance.randint(2, 5),
            wobble=Wobble.WOBBLED if wobbled else Wobble.NONE,
            mood=self.chance.randint(3, 5),
            note="Windy, and good." if self.chance.random() < 0.2 else "",
        )

    def pain(self) -> int:
        """Tell pain: little, and at times more."""
        return self.chance.choice([0, 0, 1, 1, 1, 2, 2, 3])

    def of_this_week(self, day: date) -> int:
        """Count the sessions walked since Monday."""
        monday = day - timedelta(days=day.weekday())
        return sum(monday <= one <= day for one in self.walked[-7:])


@contextmanager
def three_years() -> Iterator[Path]:
    """Give the file of a journal that three years were lived in."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "three_years.db"
        with Journal.open(f"sqlite:///{file}") as journal:
            Life(journal).live()
        yield file
