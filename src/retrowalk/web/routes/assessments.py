"""What changes that cannot be felt? The standard tests: how, when, and what came of them."""

from datetime import datetime, timedelta
from typing import Annotated

from fastapi import File, Form, Path, UploadFile
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from retrowalk.assessments import StandardTest, caution, no_group, standard_tests
from retrowalk.coach import Coach
from retrowalk.drawings import figure
from retrowalk.errors import InvalidAnswer, NotEnoughSignal, NotInJournal, UnreadableRecording
from retrowalk.languages import say
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Id, Now, TheCoach, TheTemplates, Today
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)

OPEN_FOR = timedelta(days=1)
"""How long a page may lie open before the moment it was opened is no longer that of the test."""


@router.get("/assessments")
def choose(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show every test, those to do now first."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    offers = coach.assessments.offers(today)
    return templates(
        "assessments.html",
        now=[one for one in offers if one.allowed and one.due and one.due.on <= today],
        later=[one for one in offers if one.allowed and not (one.due and one.due.on <= today)],
        barred=[one for one in offers if not one.allowed],
    )


@router.get("/assessments/results/{assessment_id}")
def result(assessment_id: Id, coach: TheCoach, templates: TheTemplates) -> Response:
    """Show what came of a test, what changed, and where others were."""
    assessed = coach.assessments.get(assessment_id)
    return templates(
        "assessed.html",
        one=assessed,
        caution=caution(),
        no_group=no_group(),
        published=coach.assessments.for_professionals(assessed.test.id),
    )


@router.post("/assessments/recording")
def hand_in(
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    test_id: Annotated[str, Form(max_length=100)],
    file: Annotated[UploadFile | None, File()] = None,
) -> Response:
    """Time a test from its recording and keep both."""
    if file is None or not file.filename:
        return _page(coach, templates, test_id, now, say("refused-no-test-file"))
    try:
        kept = coach.assessments.measure(test_id, file.filename, file.file.read(), at=now)
    except (UnreadableRecording, NotEnoughSignal, InvalidAnswer) as error:
        return _page(coach, templates, test_id, now, str(error))
    return told(f"/assessments/results/{kept.id}", coach.record.last(), now)


@router.get("/assessments/recording")
def go_back() -> Response:
    """Lead who reads the address of a refused recording again to the tests."""
    return RedirectResponse("/assessments", 303)


@router.get("/assessments/{test_id}")
def explain(
    test_id: Annotated[str, Path(max_length=100)],
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
) -> Response:
    """Show how a test is done, with a place for what comes of it."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    return _page(coach, templates, test_id, now)


@router.post("/assessments/{test_id}")
def keep(
    test_id: Annotated[str, Path(max_length=100)],
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    trial: Annotated[list[Annotated[str, AtMost(40)]], Form(default_factory=list)],
    opened_at: Annotated[datetime | None, Form()] = None,
) -> Response:
    """Keep what came of a test; the same page sent again corrects it."""
    try:
        kept = coach.assessments.add(test_id, _numbers(trial), _moment(opened_at, now))
    except InvalidAnswer as error:
        return _page(coach, templates, test_id, now, str(error), trial)
    return told(f"/assessments/results/{kept.id}", coach.record.last(), now)


def _page(
    coach: Coach,
    templates: Templates,
    test_id: str,
    now: datetime,
    refused: str = "",
    trials: list[str] | None = None,
) -> Response:
    if test_id not in {test.id for test in standard_tests()}:
        raise NotInJournal(say("refused-no-such-test"))
    offer = coach.assessments.offer(test_id, now.date())
    return templates(
        "assessment.html",
        status=422 if refused else 200,
        offer=offer,
        test=offer.test,
        drawing=Markup(figure(offer.test.drawing, with_style=False)),  # noqa: S704  (our own)
        results=[one for one in coach.assessments.all() if one.result.test == test_id][::-1],
        labels=_labels(offer.test),
        told=trials or [],
        opened_at=now.isoformat(),
        refused=refused,
        published=coach.assessments.for_professionals(test_id),
    )


def _labels(test: StandardTest) -> tuple[str, ...]:
    if test.stances:
        return tuple(map(str, test.stances))
    if test.counted:
        return (say("testing-stands-label"),)
    if test.trials == 1:
        return (say("testing-time-label"),)
    return tuple(say("testing-trial-label", number=n + 1) for n in range(test.trials))


def _numbers(texts: list[str]) -> list[float]:
    """Read the trials up to the first that is left empty; a comma is as good as a point."""
    numbers = []
    for text in texts:
        if not text.strip():
            break
        try:
            numbers.append(float(text.strip().replace(",", ".")))
        except ValueError:
            raise InvalidAnswer(say("refused-number", told=text)) from None
    return numbers


def _moment(opened_at: datetime | None, now: datetime) -> datetime:
    if opened_at is None or opened_at.tzinfo is None:
        return now
    return opened_at.astimezone(now.tzinfo) if now - OPEN_FOR <= opened_at <= now else now
