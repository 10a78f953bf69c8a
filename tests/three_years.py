"""Somebody who has walked backward for three years, five times a week, and told their journal all.

Lived through the real coach, day by day: sessions as they are planned and more of one's own, less
of them and a coach's word, check-ins late and corrected, falls and a professional's agreement,
holidays, screening again, standard tests, and once a week a recording.
"""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

from tests.answers import healthy

from retrowalk.coach import Coach, Today
from retrowalk.errors import NotAllowed, NotCleared
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.programme import Amount, CheckIn, CoachOverride, Wobble
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import Agreement

DAYS = 3 * 365
TODAY = date(2026, 11, 27)
"""The day on which the journal is looked at; nothing was walked on it yet."""

MORNING = time(7, 30, tzinfo=UTC)
SCREENED_EVERY = timedelta(days=77)
TESTED_EVERY = timedelta(weeks=13)
FALLS = (200, 610, 820)
AWAY = (range(130, 144), range(400, 436), range(860, 872))
OVERRULED_EVERY = 120
PHYSIOTHERAPIST = "Dr Aoki"
ANSWERS = healthy(
    age="68",
    pain_now="1",
    experience="tried",
    goals=["knee", "steadiness"],
    places=["home_rail", "clear_path", "grass"],
    partner="yes",
    height="172",
)


class Life:
    """One walker, day after day until ``today``; the same again lives the same."""

    def __init__(self, journal: Journal, today: date = TODAY) -> None:
        self.journal = journal
        self.first = today - timedelta(days=DAYS)
        self.chance = Random(3)
        self.walked: list[date] = []
        self.screened_on = self.tested_on = date.min
        walk = [Segment("stand", 2), Segment("forward", 7), Segment("backward", 9)]
        self.recording = sensor_logger_zip(synthesise(walk, seed=3, rate_hz=50).recording)
        self.falls = [self.first + timedelta(days=days) for days in FALLS]
        self.fell: list[date] = []

    def live(self) -> None:
        """Live three years, until a morning on which nothing stands against walking."""
        for number in range(DAYS):
            day = self.first + timedelta(days=number)
            if not any(number in away for away in AWAY):
                self.day(day, datetime.combine(day, MORNING))
        today = self.first + timedelta(days=DAYS)
        at = datetime.combine(today, MORNING)
        if self.today(today, at) is None:
            self.be_agreed_with(today, at)

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
            self.coach.planning.take_less(amount, day, at)
        if (day - self.first).days % OVERRULED_EVERY == OVERRULED_EVERY - 1:
            self.be_overruled(day, at)
        if day - self.tested_on >= TESTED_EVERY:
            self.be_tested(day, at)
        planned = self.coach.planning.today(day).planned
        if planned is not None:
            self.walk(planned.id, planned.backward_s, day, at)
        elif self.walked and self.wants_more(day):
            self.walk_once_more(day, at)

    def wants_more(self, day: date) -> bool:
        """Whether this is a month of walking nearly every day, against all advice."""
        return (day - self.first).days // 28 % 3 > 0 and day.weekday() < 6

    def screen(self, day: date, at: datetime) -> None:
        """Answer the questions, with the falls of the last year."""
        fell = sum(fall >= day - timedelta(days=365) for fall in self.fell)
        self.coach.screening.screen(ANSWERS | {"falls": str(min(fell, 1))}, at)
        self.screened_on = day

    def today(self, day: date, at: datetime) -> Today | None:
        """Ask what there is to do; a professional who must be asked first agrees after a while."""
        try:
            if not self.coach.planning.programme(day).state.ask_first:
                return self.coach.planning.today(day)
        except NotCleared:
            pass
        if self.chance.random() < 0.3:
            self.be_agreed_with(day, at)
        return None

    def be_agreed_with(self, day: date, at: datetime) -> None:
        """Ask a professional, who agrees."""
        self.coach.screening.agree(
            Agreement(on=day, who=PHYSIOTHERAPIST, note="Beside a rail."), at
        )

    def tell_of_earlier(self, today: Today, day: date, at: datetime) -> None:
        """Tell the pain of the day after, and now and then what was left untold, or told wrong."""
        for session_id in today.ask_next_day:
            if self.chance.random() < 0.8:
                self.coach.sessions.next_day(session_id, self.pain(), at)
        if today.awaiting_check_in:
            self.coach.sessions.check_in(today.awaiting_check_in, self.felt(), at)
        if self.walked and self.chance.random() < 0.02:
            session_id = self.chance.choice(self.walked[-30:]).isoformat()
            self.coach.sessions.check_in(
                session_id, CheckIn(pain=2, effort=4, note="As I recall."), at
            )

    def walk(self, session_id: str, backward_s: int, day: date, at: datetime) -> None:
        """Walk a session, tell how it was, and hand in what the phone recorded."""
        coach, begun = self.coach, at + timedelta(minutes=40)
        ended = begun + timedelta(minutes=20)
        practised_s = backward_s * self.chance.choice([1, 1, 1, 0.8, 0.4])
        pressed = int(self.chance.random() < 0.05)
        coach.sessions.record(session_id, begun, practised_s, self.pain(), pressed, True, ended)
        self.walked.append(day)
        if self.of_this_week(day) == 1:
            data = self.recording_of(session_id)
            coach.recordings.hand_in(
                f"walk-{session_id}.zip", data, session_id=session_id, at=ended
            )
        if self.falls and day >= self.falls[0]:
            self.fell.append(self.falls.pop(0))
            fell = CheckIn(pain=3, effort=6, wobble=Wobble.FELL, note="Over the cat.")
            coach.sessions.check_in(session_id, fell, ended)
        elif self.chance.random() < 0.9:
            coach.sessions.check_in(session_id, self.felt(), ended)

    def walk_once_more(self, day: date, at: datetime) -> None:
        """Walk the session before again, on a day of rest."""
        again = self.journal.walker().newest_version(self.walked[-1].isoformat())
        assert again is not None
        session_id = day.isoformat()
        self.journal.walker().keep_version(
            again.session.model_copy(update={"id": session_id, "on": day}),
            again.script.model_copy(update={"session_id": session_id}),
        )
        self.walk(session_id, 60, day, at)

    def be_overruled(self, day: date, at: datetime) -> None:
        """Be told by a coach to hold, and how much; where that is not allowed it stays as it is."""
        wish = CoachOverride(
            on=day, at=at, who=PHYSIOTHERAPIST, note="As we agreed.", backward_s=240, hold_days=10
        )
        with suppress(NotAllowed):
            self.coach.planning.override(wish)

    def be_tested(self, day: date, at: datetime) -> None:
        """Do every standard test that is for this walker."""
        for offer in self.coach.assessments.offers(day):
            if offer.allowed:
                self.coach.assessments.add(offer.test.id, [9.0] * offer.test.trials, at)
        self.tested_on = day

    def recording_of(self, session_id: str) -> bytes:
        """Give the recording of a session: each time the same walk, in bytes of its own."""
        file = BytesIO(self.recording)
        file.seek(0, 2)
        with ZipFile(file, "a") as bytes_of_its_own:
            bytes_of_its_own.comment = session_id.encode()
        return file.getvalue()

    def felt(self) -> CheckIn:
        """Tell how it felt: mostly well."""
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


def live(file: Path, today: date = TODAY) -> Path:
    """Keep a journal of three years that end on a day, and give its file."""
    with Journal.open(f"sqlite:///{file}") as journal:
        Life(journal, today).live()
    return file
