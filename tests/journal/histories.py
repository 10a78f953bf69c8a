"""What may happen to a walker, on one machine or another, and what counts of it in the end."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from tests.journal.test_walker import run, screening, session
from tests.journal.test_walks_kept import add, measured

from retrowalk.activity import Activity, DayValue, Measure, Sport
from retrowalk.assessments import Result
from retrowalk.journal import THE_WALKER, Guided, Kind, WalkerJournal
from retrowalk.journal.bodies import Consent, Import, TrialAnswer, TrialEnded, TrialPlan
from retrowalk.journal.merging import Merged
from retrowalk.programme import Amount, CheckIn, Reduction
from retrowalk.screening.types import Agreement, Outcome
from retrowalk.trials import draw
from retrowalk.trials.types import Ended, Question

BASE = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
DAYS = ("2026-10-05", "2026-10-06")


def begin(pages: WalkerJournal) -> None:
    """Let something be known of every session, so that all can be told of it."""
    pages.add_screening(screening(Outcome.GO))
    pages.keep_version(*session())
    for number, day in enumerate(DAYS):
        pages.add_run(day, run(BASE + timedelta(seconds=number)), BASE + timedelta(seconds=number))


def merge(into: WalkerJournal, out_of: WalkerJournal) -> Merged:
    """Merge one journal into another; nothing is done to the one that it comes out of."""
    rows = out_of.backup.rows()
    return into.backup.merge(
        rows, lambda one: out_of.walks.recording(one)[1], out_of.originals.pieces
    )


Happening = Callable[[WalkerJournal, datetime, int], None]


def _run(pages: WalkerJournal, at: datetime, which: int) -> None:
    pages.add_run(DAYS[which % 2], run(at, practised_s=30.0 + which), at)


def _check_in(pages: WalkerJournal, at: datetime, which: int) -> None:
    told = CheckIn(pain=which % 11, note=at.isoformat())
    pages.add_check_in(DAYS[which % 2], told, at)


def _screened(pages: WalkerJournal, at: datetime, which: int) -> None:
    found = screening(list(Outcome)[which % 3], at.date())
    pages.add_screening(found.model_copy(update={"at": at}))


def _agreed(pages: WalkerJournal, at: datetime, which: int) -> None:
    pages.add_agreement(Agreement(who=f"Dr {which}", on=at.date()), at)


def _draft(pages: WalkerJournal, at: datetime, which: int) -> None:
    pages.keep_draft({"age": 40 + which}, at)


def _less(pages: WalkerJournal, at: datetime, which: int) -> None:
    pages.choices.add(Reduction(on=at.date(), at=at, amount=list(Amount)[which % 2]))


def _consent(pages: WalkerJournal, at: datetime, which: int) -> None:
    pages.consents.add(Consent(use="research", given=bool(which % 2), version="1"), at)


def _guided(pages: WalkerJournal, at: datetime, which: int) -> None:
    begun = pages.guided.all()
    if begun and which % 2:
        told = Guided(guide="tree", practised_s=60 + at.minute)
        pages.guided.correct(begun[0].id, told, at)
    else:
        pages.guided.add(Guided(guide="tree", practised_s=50), at, at)


def _assessed(pages: WalkerJournal, at: datetime, which: int) -> None:
    result = Result(test="timed_up_and_go", value=10 + at.minute, unit="s", trials=(10.0,))
    pages.assessments.add(result, BASE + timedelta(days=which % 2))


def _recorded(pages: WalkerJournal, at: datetime, which: int) -> None:
    """Hand in a recording, which may be known already, and measure it."""
    kept = pages.walks.keep(f"walk {which}.csv", f"recording {which % 3}\n".encode() * 99, at)
    walk = measured(float(at.minute))
    add(pages.walks, kept.id, walk=walk, session_id=DAYS[which % 2], version=f"{at.minute}")


def _note(pages: WalkerJournal, at: datetime, which: int) -> None:
    pages.statements.note(DAYS[which % 2], f"a note of {at:%H:%M}", at)


def _taken_back(pages: WalkerJournal, at: datetime, which: int) -> None:
    """Take back what was told last of some kind, or a take-back of it."""
    kinds = (Kind.RUN, Kind.CHECK_IN, Kind.SCREENING, Kind.TAKE_BACK, Kind.LESS, Kind.GUIDED)
    left = [one for one in pages.statements.all(kinds[which % len(kinds)]) if one.counts]
    if left and left[-1].told_at > BASE + timedelta(minutes=1):
        pages.statements.take_back(left[-1].id, at)


def _session_taken_back(pages: WalkerJournal, at: datetime, which: int) -> None:
    told = pages.statements.of_session(DAYS[which % 2])
    if any(one.counts and one.kind is not Kind.TAKE_BACK for one in told):
        pages.statements.take_back(DAYS[which % 2], at)


def _imported(pages: WalkerJournal, at: datetime, which: int) -> None:
    """Take in a file with an activity and the steps of a day, and now and then undo it."""
    batch = pages.imports.begin(Import(by="page", name=f"{at:%H:%M}"), at)
    original = pages.originals.keep(f"walk {which}.fit", BytesIO(f"file {which}".encode()), at)
    file = pages.imports.add(batch, f"walk {which}.fit", original.id)
    start = BASE + timedelta(hours=at.minute, days=30)
    walk = Activity(sport=Sport.WALKING, start=start, duration_s=600.0, app="watch", key=f"{at}")
    days = DayValue(on=BASE.date(), measure=Measure.STEPS, value=float(at.minute), source="watch")
    pages.imports.keep(file, [walk], [days], at)
    if which % 5 == 0:
        pages.statements.take_back(batch, at)


def _tried(pages: WalkerJournal, at: datetime, which: int) -> None:
    """Lock a trial, answer its question, or end a block of it."""
    plans, day = pages.trials.plans(), BASE.date() + timedelta(days=which % 3)
    if not plans:
        plan = draw(Question.CALM, BASE.date(), 2, at.isoformat())
        told = TrialPlan(plan=plan, digest=plan.digest, effect=1, power=0.5)
        pages.trials.lock(told, at.date(), at, THE_WALKER)
    elif which % 5:
        answer = TrialAnswer(trial=plans[-1].body.digest, value=which % 11)
        pages.trials.answer(answer, day, at)
    else:
        ended = Ended(block=1, on=day, why="ill")
        pages.trials.end(TrialEnded(trial=plans[-1].body.digest, ended=ended), day, at)


HAPPENINGS: tuple[Happening, ...] = (
    *(_run, _check_in, _check_in, _screened, _agreed, _draft, _less, _consent, _guided),
    *(_assessed, _recorded, _note, _taken_back, _taken_back, _session_taken_back, _imported),
    *(_tried, _tried),
)


def counting(pages: WalkerJournal) -> dict[str, Any]:
    """Give what counts of a journal, without the numbers that only this machine gives."""
    sha256 = {row["id"]: row["sha256"] for row in pages.backup.rows()["recording"]}
    return {
        "history": [one.model_dump(mode="json") for one in pages.history()],
        "screenings": [one.model_dump(mode="json") for one in pages.screenings()],
        "agreements": pages.agreements(),
        "draft": pages.draft(),
        "choices": pages.choices.all(),
        "consents": [one.model_dump(exclude={"id"}) for one in pages.consents.all()],
        "trials": [one.body for one in pages.trials.plans()],
        "answers": [(one.on, one.body) for one in pages.trials.answers()],
        "ends": [(one.on, one.body) for one in pages.trials.ends()],
        "guided": [one.model_dump(exclude={"id"}) for one in pages.guided.all()],
        "assessments": [(one.at, one.result) for one in pages.assessments.all()],
        "walks": [
            (sha256[one.recording_id], one.session_id, one.measured.backward_s)
            for one in sorted(pages.walks.brief(), key=lambda one: sha256[one.recording_id])
        ],
        "recordings": {
            sha256[number]: pages.walks.recording(number)[1] for number in sha256
        },
        "originals": {
            one.sha256: b"".join(pages.originals.pieces(one.id)) for one in pages.originals.all()
        },
        "activities": sorted((one.start, one.key) for one in pages.activities.all()),
        "steps": pages.imports.days(Measure.STEPS),
        "versions": [pages.newest_version(day) and True for day in DAYS],
        "told": sorted(
            (one.kind, one.about or one.told_at, one.session_id or "", str(one.body))
            for one in pages.statements.all()
            if one.counts and one.kind not in {Kind.RECORDING, Kind.ASSESSMENT}
        ),
    }  # fmt: skip
