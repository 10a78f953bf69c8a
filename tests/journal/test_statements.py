"""What counts follows from statements: told, corrected, taken back, and that undone again."""

import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.test_frozen import VERSIONS, on_sqlite, unpacked
from tests.journal.test_walker import DAY, run, screening, session
from tests.journal.test_walks_kept import add

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import (
    Author,
    Journal,
    Kind,
    Role,
    Screening,
    Statement,
    WalkerJournal,
)
from retrowalk.programme import CheckIn, CompletedSession, Fall, Wobble
from retrowalk.screening import Agreement, Bounds, Outcome

pytestmark = pytest.mark.slow

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
LATER = AT + timedelta(days=9)
PHYSIO = Author(name="Dr Ito", role=Role.PROFESSIONAL)


@pytest.fixture
def pages(journal: Journal) -> WalkerJournal:
    pages = journal.walker()
    pages.add_screening(screening())
    pages.keep_version(*session())
    pages.add_run(DAY, run(), AT)
    pages.add_check_in(DAY, CheckIn(pain=6), AT)
    return pages


def last(pages: WalkerJournal, kind: Kind) -> Statement:
    return pages.statements.all(kind)[-1]


def test_a_statement_knows_who_told_it_as_what_when_and_about_when(pages: WalkerJournal) -> None:
    pages.add_next_day(DAY, 1, LATER, PHYSIO)
    told = {one.kind: one for one in pages.statements.all()}
    assert told[Kind.RUN].about == AT
    assert (told[Kind.CHECK_IN].author, told[Kind.CHECK_IN].role) == ("me", Role.WALKER)
    next_day = told[Kind.NEXT_DAY]
    assert (next_day.author, next_day.role, next_day.told_at) == ("Dr Ito", PHYSIO.role, LATER)
    assert (str(next_day.about_on), next_day.session_id) == ("2026-10-06", DAY)


def test_a_correction_names_what_it_replaces_and_both_stay(pages: WalkerJournal) -> None:
    pages.add_check_in(DAY, CheckIn(pain=1), LATER)
    wrong, right = pages.statements.all(Kind.CHECK_IN)
    assert right.replaces_id == wrong.id
    assert (wrong.counts, right.counts) == (False, True)
    assert pages.statements.history(wrong.id) == pages.statements.history(right.id)
    assert [one.body["pain"] for one in pages.statements.history(right.id)] == [6, 1]


def test_a_correction_that_is_taken_back_brings_the_earlier_word_back(
    pages: WalkerJournal,
) -> None:
    pages.add_check_in(DAY, CheckIn(pain=1), LATER)
    taken = pages.statements.take_back(last(pages, Kind.CHECK_IN).id, LATER, why="no")
    assert [one.after for one in pages.history()] == [CheckIn(pain=6)]
    assert pages.history()[0].after_told_at == AT
    pages.statements.take_back(taken.id, LATER)
    assert [one.after for one in pages.history()] == [CheckIn(pain=1)]


def test_a_check_in_told_again_after_it_was_taken_back_is_told_anew(pages: WalkerJournal) -> None:
    pages.statements.take_back(last(pages, Kind.CHECK_IN).id, AT)
    assert pages.history()[0].after is None
    pages.add_check_in(DAY, CheckIn(pain=6), LATER)
    assert pages.history()[0].after == CheckIn(pain=6)
    assert last(pages, Kind.CHECK_IN).replaces_id is None


def test_a_session_taken_back_is_as_if_it_had_never_been(pages: WalkerJournal) -> None:
    taken = pages.statements.take_back(DAY, LATER, why="not me")
    assert pages.history() == ()
    pages.add_run(DAY, run(), LATER)  # a player sends it once more
    assert pages.history() == ()
    kept = pages.walks.keep("late.csv", b"1", LATER)  # and what it recorded
    add(pages.walks, kept.id, session_id=DAY)
    assert pages.history() == ()
    with pytest.raises(InvalidAnswer, match="already"):
        pages.statements.take_back(DAY, LATER)
    pages.statements.take_back(taken.id, LATER)
    assert [one.practised_s for one in pages.history()] == [60.0]


def test_a_session_walked_after_it_was_taken_back_counts_alone(pages: WalkerJournal) -> None:
    taken = pages.statements.take_back(DAY, LATER)
    pages.add_run(DAY, run(AT + timedelta(hours=3), practised_s=45.0), LATER)
    (happened,) = pages.history()
    assert (happened.practised_s, happened.after) == (45.0, None)
    assert len(pages.runs(DAY)) == 1
    pages.statements.take_back(taken.id, LATER)
    assert pages.history()[0].practised_s == 105.0


def test_a_recording_of_somebody_else_counts_no_more(pages: WalkerJournal) -> None:
    kept = pages.walks.keep("walk.csv", b"1", AT)
    add(pages.walks, kept.id, session_id=DAY)
    assert pages.history()[0].measured is not None
    taken = pages.statements.take_back(last(pages, Kind.RECORDING).id, LATER, why="not me")
    assert (pages.history()[0].measured, pages.walks.all(), pages.walks.brief()) == (None, (), ())
    assert pages.history()[0].practised_s == 60.0
    pages.statements.take_back(taken.id, LATER)
    assert pages.history()[0].measured is not None
    assert len(pages.walks.brief()) == 1


def test_an_agreement_that_is_taken_back_is_none(pages: WalkerJournal) -> None:
    before = pages.screening()
    bounds = Bounds(minutes_at_most=2, until=LATER.date())
    pages.add_agreement(Agreement(on=AT.date(), at=LATER, who="Dr Ito", bounds=bounds), LATER)
    told = last(pages, Kind.AGREEMENT)
    assert (told.author, told.role, told.recorded_by) == ("Dr Ito", PHYSIO.role, Role.WALKER)
    assert [one.who for one in pages.agreements()] == ["Dr Ito"]
    assert (told.bounds, last(pages, Kind.RUN).bounds) == (bounds, None)
    assert len(pages.screenings()) == 2
    pages.statements.take_back(told.id, LATER)
    assert (pages.agreements(), pages.screening()) == ((), before)


def test_nothing_can_be_taken_back_that_is_not_there(pages: WalkerJournal) -> None:
    for what in (999, "2026-12-24"):
        with pytest.raises(NotInJournal):
            pages.statements.take_back(what, AT)
        with pytest.raises(NotInJournal):
            pages.statements.note(what, "A note.", AT)
    with pytest.raises(NotInJournal, match="999"):
        pages.statements.history(999)
    for unfit in (" ", "x" * 501):
        with pytest.raises(InvalidAnswer, match="500 characters"):
            pages.statements.note(DAY, unfit, AT)
    with pytest.raises(InvalidAnswer, match="500 characters"):
        pages.statements.take_back(DAY, AT, why="x" * 501)


def test_walkers_take_back_nothing_of_each_other(journal: Journal, pages: WalkerJournal) -> None:
    other = journal.walker("Ada")
    with pytest.raises(NotInJournal):
        other.statements.take_back(last(pages, Kind.RUN).id, AT)
    with pytest.raises(NotInJournal):
        other.erasing.erase(last(pages, Kind.RUN).id)
    assert other.statements.all() == ()


@pytest.mark.parametrize(
    ("told", "is_news"),
    [
        (CheckIn(pain=5), False),
        (CheckIn(pain=6, mood=2, note="I see."), False),
        (CheckIn(pain=7), True),
        (CheckIn(pain=1, wobble=Wobble.WOBBLED), True),
        (CheckIn(pain=6, effort=3), True),
        (
            CheckIn(
                pain=6,
                wobble=Wobble.FELL,
                fall=Fall(hurt=False, hit_head=False, blood_thinner=False),
            ),
            True,
        ),
    ],
)
def test_only_what_is_worse_is_told_at_the_moment_of_its_correction(
    pages: WalkerJournal, told: CheckIn, is_news: bool
) -> None:
    pages.add_check_in(DAY, told, LATER)
    assert pages.history()[0].after_told_at == (LATER if is_news else AT)
    evening = LATER + timedelta(hours=9)
    for pain, at, news in ((4, AT, AT), (6, LATER, LATER), (5, evening, LATER)):
        pages.add_next_day(DAY, pain, at)
        assert pages.history()[0].next_day_told_at == news


@pytest.mark.parametrize("told", [CheckIn(pain=1), CheckIn(pain=6, note="I see.")])
def test_walks_between_a_wrong_word_and_its_correction_are_known(
    pages: WalkerJournal, told: CheckIn
) -> None:
    for days in (2, 4):
        at = AT + timedelta(days=days)
        pages.add_run(f"2026-10-{5 + days:02d}", run(at), at)
    pages.add_check_in(DAY, told, AT + timedelta(days=3))
    known = [one.shown_before_correction for one in pages.history()]
    assert known == [False, told.pain == 1, False]  # a note asks for nothing else


# --- whatever is told, the history is that of a journal in which only what counts was told

DAYS = ("2026-10-05", "2026-10-07")
TELL = st.one_of(
    st.tuples(st.just("run"), st.sampled_from(DAYS), st.integers(1, 3)),
    st.tuples(st.just("check in"), st.sampled_from(DAYS), st.integers(0, 9)),
    st.tuples(st.just("next day"), st.sampled_from(DAYS), st.integers(0, 9)),
    st.tuples(st.just("record"), st.sampled_from(DAYS), st.integers(1, 2)),
    st.tuples(st.just("take back"), st.just(""), st.integers(1, 12)),
    st.tuples(st.just("take back a session"), st.sampled_from(DAYS), st.just(0)),
)


def tell(pages: WalkerJournal, what: str, day: str, number: int, at: datetime) -> None:
    with suppress(NotInJournal, InvalidAnswer):
        match what:
            case "run":
                begun = datetime.fromisoformat(f"{day}T08:00+00:00") + timedelta(minutes=number)
                pages.add_run(day, run(begun, practised_s=10.0 * number), at, by_hand=True)
            case "check in":
                pages.add_check_in(day, CheckIn(pain=number), at)
            case "next day":
                pages.add_next_day(day, number, at)
            case "record":
                kept = pages.walks.keep("walk.csv", f"{day} {number}".encode(), at)
                add(pages.walks, kept.id, session_id=day)
            case "take back":
                pages.statements.take_back(number, at)
            case _:
                pages.statements.take_back(day, at)


def in_force(told: tuple[Statement, ...]) -> list[Statement]:
    """Find by brute force what nobody took back, as one would with pencil and paper."""
    gone: set[int] = set()
    for one in reversed(told):
        if one.kind is Kind.TAKE_BACK and one.id not in gone:
            if one.takes_back_id is not None:
                gone.add(one.takes_back_id)
            else:
                of_it = (x for x in told if x.session_id == one.session_id and x.id < one.id)
                gone |= {x.id for x in of_it}
    return [one for one in told if one.id not in gone and one.kind is not Kind.TAKE_BACK]


def told_anew(pages: WalkerJournal, one: Statement) -> None:
    match one.kind:
        case Kind.RUN:
            again = run(one.about or AT, **one.body)
            pages.add_run(str(one.session_id), again, one.told_at)
        case Kind.CHECK_IN:
            pages.add_check_in(str(one.session_id), CheckIn.from_kept(one.body), one.told_at)
        case _:
            pages.add_next_day(str(one.session_id), one.body["pain"], one.told_at)


def without_marks(history: tuple[CompletedSession, ...]) -> list[dict[str, Any]]:
    aside = {"shown_before_correction", "measured"}
    return [one.model_dump(exclude=aside) for one in history]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(said=st.lists(TELL, max_size=14))
def test_the_history_is_that_of_a_journal_that_was_told_only_what_counts(
    journal: Journal, said: list[tuple[str, str, int]]
) -> None:
    number = len(journal._walkers)
    for minute, (what, day, value) in enumerate(said):
        tell(journal.walker(f"a{number}"), what, day, value, AT + timedelta(minutes=minute))
        journal.walker(f"a{number}").history()  # grown step by step
    pages, anew = journal.walker(f"a{number}"), journal.walker(f"b{number}")
    for one in in_force(pages.statements.all(Kind.RUN, Kind.CHECK_IN, Kind.NEXT_DAY, *TAKING)):
        if one.kind in {Kind.RUN, Kind.CHECK_IN, Kind.NEXT_DAY}:
            with suppress(NotInJournal):
                told_anew(anew, one)
    walked = tuple(one for one in pages.history() if pages.runs(one.session_id))
    assert without_marks(walked) == without_marks(anew.history())


TAKING = (Kind.TAKE_BACK, Kind.RECORDING)

ANSWER = st.one_of(
    st.tuples(st.sampled_from(["go", "ask", "agree", "agree"]), st.just(0)),
    st.tuples(st.just("take back"), st.integers(1, 10)),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(said=st.lists(ANSWER, max_size=10))
def test_what_is_allowed_is_what_follows_from_answers_and_agreements_that_count(
    journal: Journal, said: list[tuple[str, int]]
) -> None:
    number = len(journal._walkers)
    pages, anew = journal.walker(f"c{number}"), journal.walker(f"d{number}")
    for minute, (what, value) in enumerate(said):
        at = AT + timedelta(minutes=minute)
        known = pages.statements.all()
        match what:
            case "agree":
                pages.add_agreement(Agreement(on=at.date(), at=at, who="Dr Ito"), at)
            case "take back":
                with suppress(InvalidAnswer):
                    if known:
                        pages.statements.take_back(known[value % len(known)].id, at)
            case _:
                outcome = Outcome.GO if what == "go" else Outcome.ASK_FIRST
                pages.add_screening(screening(outcome).model_copy(update={"at": at}))
    for one in in_force(pages.statements.all()):
        if one.kind is Kind.SCREENING:
            anew.add_screening(as_told(one))
        else:
            anew.add_agreement(Agreement.from_kept(one.body), one.told_at)
    assert pages.screenings() == anew.screenings()
    assert pages.agreements() == anew.agreements()


def as_told(one: Statement) -> Screening:
    return Screening.from_kept({"at": one.about, **one.body})


# --- the frozen journals of every version, read as statements

TOLD_BEFORE = {
    "run": Kind.RUN,
    "check_in": Kind.CHECK_IN,
    "next_day": Kind.NEXT_DAY,
    "recording": Kind.RECORDING,
    "assessment": Kind.ASSESSMENT,
}
"""The tables of before, each row of which is one statement."""
BEFORE_STATEMENTS = [one for one in VERSIONS if one in {"0.1.0", "0.2.0"}]


@pytest.mark.parametrize("version", BEFORE_STATEMENTS)
def test_a_frozen_journal_reads_as_statements(version: str, tmp_path: Any) -> None:
    shown = frozen(version)["walkers"]
    with Journal.open(on_sqlite(version, tmp_path)) as journal:
        for name, walker in shown.items():
            rows, pages = walker["rows"], journal.walker(name)
            for table, kind in TOLD_BEFORE.items():
                assert len(pages.statements.all(kind)) == len(rows[table])
            choices = [one.kind for one in pages.statements.all(Kind.LESS, Kind.OVERRIDE)]
            assert choices == [one["kind"] for one in rows["choice"]]
            by_the_walker = (one for one in pages.statements.all() if one.role is Role.WALKER)
            assert {one.author for one in by_the_walker} == {name}


def frozen(version: str) -> Any:
    return json.loads(unpacked(version, "shown.json.gz"))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize("version", BEFORE_STATEMENTS)
def test_of_each_kind_a_frozen_statement_has_author_role_moment_and_day(
    version: str, tmp_path: Any
) -> None:
    me, anna = frozen(version)["walkers"].items()
    with Journal.open(on_sqlite(version, tmp_path)) as journal:
        told, hers = (journal.walker(name).statements for name, _ in (me, anna))
        rows = me[1]["rows"]
        keys = {row["id"]: row["key"] for row in rows["session"]}
        for one, row in zip(told.all(Kind.RUN), rows["run"], strict=True):
            assert (one.about, one.told_at) == tuple(
                map(moment, (row["started_at"], row["recorded_at"]))
            )
            assert one.session_id == keys[row["session_id"]]
        for one, row in zip(told.all(Kind.CHECK_IN), rows["check_in"], strict=True):
            assert (one.told_at, one.body) == (moment(row["at"]), row["check_in"])
            assert str(one.about_on) == one.session_id == keys[row["session_id"]]
        for one, row in zip(told.all(Kind.NEXT_DAY), rows["next_day"], strict=True):
            assert one.told_at == moment(row["at"])
            assert one.about_on is not None
            assert str(one.about_on - timedelta(days=1)) == keys[row["session_id"]]
        for one, row in zip(told.all(Kind.ASSESSMENT), rows["assessment"], strict=True):
            assert (one.id, one.about, one.told_at) == (
                row["id"],
                *map(moment, (row["at"], row["recorded_at"])),
            )
        (override,) = told.all(Kind.OVERRIDE)
        assert (override.author, override.role) == ("Physio", Role.PROFESSIONAL)
        for one, row in zip(told.all(Kind.RECORDING), rows["recording"], strict=True):
            assert (one.recording_id, one.told_at) == (row["id"], moment(row["received_at"]))
            assert one.role is Role.SYSTEM
        (answered,) = told.all(Kind.SCREENING)
        assert answered.about == answered.told_at == moment(rows["screening"][0]["at"])
        _, agreed = anna[1]["rows"]["screening"]
        (screened,), (agreement,) = hers.all(Kind.SCREENING), hers.all(Kind.AGREEMENT)
        assert screened.body["clearance"]["outcome"] == "ask_first"
        assert (agreement.author, agreement.role) == ("Dr. Müller, 医生", Role.PROFESSIONAL)
        assert (agreement.recorded_by, agreement.told_at) == (Role.WALKER, moment(agreed["at"]))
        assert str(agreement.about_on) == "2026-08-31"


@pytest.mark.parametrize("version", VERSIONS)
def test_what_was_told_anew_of_a_frozen_session_or_test_replaces_what_was_before(
    version: str, tmp_path: Any
) -> None:
    with Journal.open(on_sqlite(version, tmp_path)) as journal:
        told = journal.walker().statements
        for kind in (Kind.CHECK_IN, Kind.NEXT_DAY, Kind.ASSESSMENT):
            replaced = [one for one in told.all(kind) if one.replaces_id is not None]
            assert replaced
            assert all(told.get(int(one.replaces_id or 0)).counts is False for one in replaced)
        taken = told.take_back(told.all(Kind.NEXT_DAY)[-1].id, LATER)
        assert taken.id > max(one.id for one in told.all() if one.kind is not Kind.TAKE_BACK)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_backup_of_an_older_version_is_put_back_as_statements(
    version: str, journal: Journal, tmp_path: Any
) -> None:
    rows = {name: walker["rows"] for name, walker in frozen(version)["walkers"].items()}
    with Journal.open(on_sqlite(version, tmp_path)) as old:
        for name in rows:
            before, pages = old.walker(name), journal.walker(name)
            pages.backup.restore(
                rows[name],
                lambda one, by=before: by.walks.recording(one)[1],
                before.originals.pieces,
            )
            assert pages.history() == before.history()
            assert pages.screenings() == before.screenings()
            assert pages.choices.all() == before.choices.all()
            assert [one.result for one in pages.assessments.all()] == [
                one.result for one in before.assessments.all()
            ]
            assert told_of(pages) == told_of(before)


def told_of(pages: WalkerJournal) -> list[Any]:
    aside = {"id", "about_id", "replaces_id", "takes_back_id", "recording_id"}
    return sorted((one.model_dump(exclude=aside) for one in pages.statements.all()), key=repr)
