"""Somebody of whom there is everything that a journal can hold, and what FHIR makes of it."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.answers import healthy
from tests.exchange.conftest import BEGIN, walk

from retrowalk.activity import Activity, DayValue, Lap, Measure, Sport
from retrowalk.coach import Coach
from retrowalk.coach.fhir import told_of
from retrowalk.exchange.fhir import Told, document
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Author, Guided, Journal, Kind, Role
from retrowalk.journal.bodies import Backward, Import
from retrowalk.people import consent
from retrowalk.programme import (
    Alarm,
    CheckIn,
    CoachOverride,
    Fall,
    Why,
    Wobble,
    Wrong,
)
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import Agreement, Bounds, Precaution

NOW = BEGIN + timedelta(days=60)
PHYSIO = Author(name="Ms Tanaka", role=Role.PROFESSIONAL)
HUSBAND = Author(name="Ben", role=Role.CARER)


class Everything:
    """Lives two months in which everything happens, much of it told wrong at first."""

    def __init__(self, journal: Journal) -> None:
        self.journal, self.at = journal, BEGIN
        self.pages = journal.walker()
        journal.walkers.change(1, shown="Anna <Weber> & Sohn", colour="#123456")

    @property
    def coach(self) -> Coach:
        return Coach(self.journal)

    def live(self) -> None:
        self.be_screened()
        self.be_agreed_with()
        self.walk()
        self.tell_wrong()
        self.do_tests()
        self.consent()
        self.import_a_watch()
        self.fall()

    def be_screened(self) -> None:
        answers = healthy(age="60", pain_now="1", usual_pain="3", sex="female", weight="70")
        answers |= {"goals": ["knee", "steadiness"], "places": ["home_rail", "clear_path"]}
        self.coach.screening.screen(answers | {"height": "172", "country": "DE"}, self.at)
        self.coach.screening.screen(answers | {"falls": "2"}, self.at + timedelta(hours=1))
        self.coach.screening.agree(Agreement(on=self.at.date(), who="Dr Aoki"), self.at)
        self.coach.screening.screen(answers, self.at + timedelta(hours=2))

    def be_agreed_with(self) -> None:
        bounds = Bounds(
            times_a_week=3,
            minutes_at_most=10,
            until=(BEGIN + timedelta(days=90)).date(),
            adds=(Precaution.NOT_ALONE,),
        )
        given = Agreement(
            on=BEGIN.date(),
            who=PHYSIO.name,
            profession="physiotherapist",
            note="Beside a rail.",
            why="Knee arthritis",
            bounds=bounds,
            goals=("Stairs without holding on", "A walk with my son"),
        )
        self.coach.prescribing.give(given, BEGIN + timedelta(hours=3))
        wrong = Agreement(on=BEGIN.date(), who="Dr Who", goals=("Fly",))
        self.coach.screening.agree(wrong, BEGIN + timedelta(hours=4))
        last = self.pages.statements.last()
        assert last is not None
        self.coach.record.take_back(last.id, BEGIN + timedelta(hours=5), why="Not my doctor.")

    def walk(self) -> None:
        for n in range(8):
            at = BEGIN + timedelta(days=2 * n)
            if self.coach.planning.today(at.date()).planned is None:
                continue
            walk(self.coach, at, pain=n % 3)
        recorded = synthesise([Segment("forward", 30), Segment("backward", 30)], seed=4).recording
        data = sensor_logger_zip(recorded)
        at = BEGIN + timedelta(minutes=30)
        self.coach.recordings.hand_in("../my walk.zip", data, session_id="2026-06-01", at=at)
        other = synthesise([Segment("backward", 40)], seed=5).recording
        self.coach.recordings.hand_in("alone.zip", sensor_logger_zip(other), at=at)
        last = self.pages.statements.last()
        assert last is not None
        self.coach.record.take_back(last.id, at, why="Not me.")
        begun = BEGIN + timedelta(days=3)
        done = Guided(guide="body_scan", practised_s=300.0, completed=False)
        self.pages.guided.add(done, begun, begun)
        self.coach.planning.override(
            CoachOverride(on=BEGIN.date(), at=at, who=PHYSIO.name, note="As agreed.", hold_days=1)
        )

    def tell_wrong(self) -> None:
        at = BEGIN + timedelta(days=16)
        walked = [one.session_id for one in self.pages.history()]
        first, second, third = walked[:3]
        told = CheckIn(pain=2, effort=4, mood=5, note='=SUM("fine") <b>')
        self.coach.sessions.check_in(first, told, BEGIN)
        self.coach.record.correct_check_in(first, told.model_copy(update={"pain": 1}), at)
        self.coach.sessions.next_day(first, 2, BEGIN + timedelta(days=1))
        self.coach.record.correct_next_day(first, 3, at)
        self.coach.sessions.next_day(second, 1, at)
        third_walk = synthesise([Segment("backward", 20)], seed=6).recording
        data = sensor_logger_zip(third_walk)
        self.coach.recordings.hand_in("third.zip", data, session_id=third, at=at)
        self.coach.record.take_back(third, at, why="The wrong day.")
        self.coach.record.note(first, "A cat was there.", at)

    def do_tests(self) -> None:
        at = BEGIN + timedelta(days=17)
        for offer in self.coach.assessments.offers(at.date()):
            if offer.allowed:
                self.coach.assessments.add(offer.test.id, [9.0] * offer.test.trials, at)
        self.coach.assessments.add("timed_up_and_go", [9.5] * 2, at)
        self.coach.assessments.add("timed_up_and_go", [99.0] * 2, at + timedelta(hours=1))
        last = self.pages.statements.last()
        assert last is not None
        self.coach.record.take_back(last.id, at + timedelta(hours=2))

    def consent(self) -> None:
        at = BEGIN + timedelta(days=18)
        for use in consent.Use:
            consent.tell(self.pages, use, at)
        consent.tell(self.pages, "research", at, yes=False)
        named = consent.Whom(name="tanaka", account=1, made_at=at)
        consent.tell(self.pages, "recordings", at, to=named, to_name="Ms Tanaka")
        last = self.pages.statements.last()
        assert last is not None
        self.pages.statements.take_back(last.id, at)

    def import_a_watch(self) -> None:
        at, imports = BEGIN + timedelta(days=20), self.pages.imports
        laps = tuple(Lap(start_s=600.0 * n, duration_s=600) for n in range(3))
        walked = Activity(
            sport=Sport.WALKING,
            start=BEGIN + timedelta(days=19),
            duration_s=1800,
            elapsed_s=2000,
            distance_m=2100,
            steps=2800,
            heart_rate_mean_bpm=101,
            heart_rate_highest_bpm=133,
            laps=laps,
            app="A watch",
            name="Park & back",
        )
        again = walked.model_copy(update={"app": "Another app", "distance_m": 2050.0})
        ride = Activity(sport=Sport.CYCLING, start=BEGIN + timedelta(days=18), duration_s=3600)
        days = [DayValue(on=at.date(), measure=one, value=0.5, source="A watch") for one in Measure]
        batch = imports.begin(Import(by="page"), at)
        imports.keep(imports.add(batch, "watch.fit", None), [walked, again, ride], days, at)
        kept = self.pages.activities.all()
        first = next(one for one in kept if one.app == "A watch")
        self.pages.activities.tell_backward([first.id], Backward(was="all"), at)
        self.pages.activities.tell_backward([first.id], Backward(was="laps", laps=(1,)), at)
        gone = imports.begin(Import(by="phone"), at)
        old = ride.model_copy(update={"start": BEGIN - timedelta(days=400)})
        imports.keep(imports.add(gone, "old.gpx", None), [old], [], at)
        self.pages.statements.take_back(gone, at, why="Somebody else's.")

    def fall(self) -> None:
        walked = [one.session_id for one in self.pages.history()]
        at, told = BEGIN + timedelta(days=30), self.coach.sessions
        hurt = Fall(hurt=True, hit_head=False, blood_thinner=False)
        fell = CheckIn(pain=3, effort=6, wobble=Wobble.FELL, fall=hurt)
        told.check_in(walked[-1], fell, at, by=HUSBAND)
        alarm = Alarm(what=Wrong.FAINT, at=at)
        told.check_in(walked[-2], CheckIn(pain=1, alarm=alarm), at)
        mistaken = CheckIn(pain=3, wobble=Wobble.FELL)
        told.check_in(walked[-3], mistaken, at)
        said = [one for one in self.pages.statements.all(Kind.CHECK_IN) if one.counts]
        self.coach.record.take_back(said[-1].id, at, why="It was a stumble.", by=PHYSIO)
        self.coach.planning.come_back(
            Why.FELL,
            at.date(),
            at,
            fall=Fall(hurt=False, hit_head=True, blood_thinner=True, passed_out_or_stuck=True),
        )


@pytest.fixture(scope="session")
def everything(empty_journal: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of somebody of whom there is everything; made once, and only read."""
    file = Path(shutil.copy(empty_journal, tmp_path_factory.mktemp("fhir") / "everything.db"))
    with Journal.open(f"sqlite:///{file}") as journal:
        Everything(journal).live()
    return file


def told_in(file: Path, at: datetime = NOW) -> Told:
    with Journal.open(f"sqlite:///{file}") as journal:
        return told_of(journal, 1, at)


@pytest.fixture(scope="session")
def told(everything: Path) -> Told:
    return told_in(everything)


@pytest.fixture(scope="session")
def bundle(told: Told) -> dict[str, Any]:
    return document(told)


@pytest.fixture(scope="session")
def resources(bundle: dict[str, Any]) -> list[dict[str, Any]]:
    return [one["resource"] for one in bundle["entry"]]
