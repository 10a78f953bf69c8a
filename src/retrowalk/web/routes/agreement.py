"""A professional said something: who, when, and within which bounds; written down on one page."""

from datetime import date
from typing import Annotated, Any

from fastapi import Form, Query
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, RetrowalkError
from retrowalk.languages import Message, say
from retrowalk.practice import Rung, Setting, load
from retrowalk.programme.opening import ladder_for
from retrowalk.programme.professional import PROFESSIONS, precautions, standing
from retrowalk.screening import Agreement, Bounds, Precaution
from retrowalk.value import AtMost, Value
from retrowalk.web import undo
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)

MOST_NOTE = 500
NOT_IN_THE_FORM = (
    "times_a_week", "effort_at_most", "pace_at_most_spm", "rest_s_at_least", "present", "stop",
)  # fmt: skip
"""The bounds that only a prescription names: they stay where the rest of a word is changed."""
Short = Annotated[str, AtMost(120)]
Ids = tuple[Annotated[str, AtMost(80)], ...]


class Told(Value):
    """The form as it was sent: all of it is text, so that nothing that was typed gets lost.

    ``change`` names whose word it began with; empty where it is a new one.
    """

    who: Short = ""
    profession: Short = ""
    on: Short = ""
    minutes: Short = ""
    settings: Ids = ()
    until: Short = ""
    note: Annotated[str, AtMost(4000)] = ""
    times: Short = ""
    pain: Short = ""
    not_settings: Ids = ()
    rungs: Ids = ()
    not_rungs: Ids = ()
    lifts: Ids = ()
    adds: Ids = ()
    change: Short = ""


@router.get("/agreement")
def ask(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    who: Annotated[str, AtMost(120), Query()] = "",
) -> Response:
    """Ask who said what; with ``who``, beginning with what holds of their word."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    told = _as_it_holds(coach, who, today) or Told(on=today.isoformat())
    return templates("agreement.html", **_form(coach, told, today))


@router.post("/agreement")
def agree(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    told: Annotated[Told, Form()],
) -> Response:
    """Keep what a professional said."""
    try:
        agreement = _with_the_rest(coach, told, _agreement(told, today), today)
        _check_change(coach, told, agreement, today)
        coach.screening.agree(agreement, now)
    except InvalidAnswer as refusal:
        form = _form(coach, told, today, refused=str(refusal))
        return templates("agreement.html", status=422, **form)
    return undo.told("/clearance", coach.record.last(), now)


def _agreement(told: Told, today: date) -> Agreement:
    """Read the form; raises InvalidAnswer, with what to write instead."""
    if not told.who.strip():
        raise InvalidAnswer(Message("refused-who-agreed"))
    on = _day(told.on, "refused-which-day")
    if on > today:
        raise InvalidAnswer(Message("refused-future-day"))
    note = told.note.replace("\r\n", "\n").strip()
    if len(note) > MOST_NOTE:
        raise InvalidAnswer(Message("professional-long-note", most=MOST_NOTE))
    bounds = Bounds(
        settings=told.settings,
        not_settings=told.not_settings,
        rungs=told.rungs,
        not_rungs=told.not_rungs,
        minutes_at_most=_minutes(told.minutes),
        times_a_week_at_most=_whole(told.times, 1, 7),
        pain_at_most=_whole(told.pain, 0, 10),
        lifts=precautions(told.lifts),
        adds=precautions(told.adds),
        until=_day(told.until, "professional-day") if told.until.strip() else None,
    )
    who, profession = told.who.strip(), told.profession.strip()
    return Agreement(on=on, who=who, profession=profession, note=note, bounds=bounds)


def _day(text: str, refusal: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise InvalidAnswer(Message(refusal)) from None


def _minutes(text: str) -> float | None:
    if not text.strip():
        return None
    try:
        minutes = float(text.replace(",", "."))
    except ValueError:
        raise InvalidAnswer(Message("professional-minutes")) from None
    if not 0.5 <= minutes <= 60:
        raise InvalidAnswer(Message("professional-minutes"))
    return minutes


def _whole(text: str, least: int, most: int) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not (text.isdecimal() and len(text) < 3 and least <= int(text) <= most):
        raise InvalidAnswer(Message("professional-whole", told=text))
    return int(text)


def _with_the_rest(coach: Coach, told: Told, agreement: Agreement, today: date) -> Agreement:
    """Keep what holds of a word that is changed here, and for which this form has no field."""
    theirs = _theirs(coach, agreement.who, today)
    before = next((one for one in reversed(theirs) if one.bounds.bind), None)
    if before is None or not told.change:
        return agreement
    held = {name: getattr(before.bounds, name) for name in NOT_IN_THE_FORM}
    bounds = agreement.bounds.model_copy(update=held)
    rest = {name: getattr(before, name) for name in ("review_on", "goals", "template")}
    return agreement.model_copy(update={"bounds": bounds, **rest})


def _check_change(coach: Coach, told: Told, agreement: Agreement, today: date) -> None:
    """Refuse a word without bounds that was meant to take the place of one with bounds."""
    if agreement.bounds.bind or not told.change:
        return
    if any(one.bounds.bind for one in _theirs(coach, agreement.who, today)):
        raise InvalidAnswer(Message("professional-no-change", who=agreement.who))


def _theirs(coach: Coach, who: str, today: date) -> list[Agreement]:
    given = standing(coach.screening.agreements(), today)
    return [one for one in given if one.who.casefold() == who.strip().casefold()]


def _as_it_holds(coach: Coach, who: str, today: date) -> Told | None:
    """Fill the form with what holds of somebody's word, as if it was said today."""
    theirs = _theirs(coach, who, today)
    if not theirs:
        return None
    last = theirs[-1]
    bounds = next((one.bounds for one in theirs if one.bounds.bind), last.bounds)
    return Told(
        who=last.who,
        profession=last.profession,
        on=today.isoformat(),
        minutes=_written(bounds.minutes_at_most),
        settings=bounds.settings,
        until=bounds.until.isoformat() if bounds.until else "",
        note="\n".join(dict.fromkeys(one.note for one in theirs if one.note)),
        times=_written(bounds.times_a_week_at_most),
        pain=_written(bounds.pain_at_most),
        not_settings=bounds.not_settings,
        rungs=bounds.rungs,
        not_rungs=bounds.not_rungs,
        lifts=bounds.lifts,
        adds=bounds.adds,
        change=last.who,
    )


def _written(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def _form(coach: Coach, told: Told, today: date, *, refused: str = "") -> dict[str, Any]:
    practice, (rungs, settings) = load(), _open_to(coach)
    clearance = coach.screening.clearance
    minded = clearance.precautions if clearance else frozenset()
    return {
        "told": told.model_dump(),
        "today": today,
        "refused": refused,
        "professions": _professions(told.profession),
        "here": [(one.id, one.name) for one in settings],
        "elsewhere": [(one.id, one.name) for one in practice.settings if one not in settings],
        "rungs": [(one.id, one.name) for one in dict.fromkeys((*rungs, *practice.rungs))],
        "lifts": [
            (one, say(f"professional-lifts-{one}"))
            for one in Precaution
            if one in minded or one in told.lifts
        ],
        "adds": [
            (one, say(f"screening-care-{one}"))
            for one in Precaution
            if one not in minded or one in told.adds
        ],
    }


def _professions(told: str) -> list[tuple[str, str]]:
    """Give the professions to choose from; one that was told in other words is among them."""
    named = [(one, say(f"professional-form-{one}")) for one in PROFESSIONS]
    known = {"", *PROFESSIONS}
    return named if told in known else [*named, (told, told)]


def _open_to(coach: Coach) -> tuple[list[Rung], list[Setting]]:
    """Give the rungs and places that a walker has with a professional's yes: offered first."""
    person, clearance = coach.screening.person, coach.screening.clearance
    if person is None or clearance is None:
        return [], []
    try:
        rungs = ladder_for(person, clearance.precautions, agreed=True).rungs
    except RetrowalkError:
        return [], []  # nothing is open yet: all that the practice has can be named
    settings = dict.fromkeys(setting for rung in rungs for setting in rung.settings)
    return [rung.entry for rung in rungs], list(settings)
