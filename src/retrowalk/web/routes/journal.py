"""What did I do? Every walk and what was said of it: looked at, noted, taken back, put back."""

from contextlib import suppress
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import Form, Header, Path, Query
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach, SessionEntry
from retrowalk.errors import InvalidAnswer, JournalUnavailable, NotInJournal, RetrowalkError
from retrowalk.journal import Kind, What
from retrowalk.journal.types import OF_TRIALS
from retrowalk.languages import Message, say
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views.journal import (
    ALONE,
    Entry,
    Week,
    histories,
    of_session,
    of_statements,
    parts,
    state,
    told_by,
    weeks,
)

router = Router(include_in_schema=False)

WEEKS = 6
"""Weeks with something in them that are shown at once."""

UNANSWERED = {
    *(Kind.ASSESSMENT, Kind.GUIDED, Kind.NOTE, Kind.CONSENT, Kind.REMINDER),
    *OF_TRIALS,
}
"""What the programme does not answer, however it is corrected."""


@router.get("/journal")
def everything(coach: TheCoach, templates: TheTemplates, before: date | None = None) -> Response:
    """Show the last weeks, or the last ones before a Monday."""
    if before is None:
        shown = coach.pages.make("latest-weeks", lambda: _weeks(coach, None))
    else:
        shown = _weeks(coach, before)
    return RedirectResponse("/", 303) if shown is None else templates("journal.html", **shown)


def _weeks(coach: Coach, before: date | None) -> dict[str, Any] | None:
    """Choose what of all weeks is shown at once; None where there are none."""
    every = coach.pages.make("weeks", lambda: _every_week(coach))
    if not every:
        return None
    listed = [week for week in every if before is None or week.monday < before]
    shown = listed[:WEEKS]
    return {
        "weeks": shown,
        "earlier": shown[-1].monday if len(listed) > WEEKS else None,
        "later": len(listed) < len(every),
        "walks": sum(week.walks for week in every),
        "backward_s": sum(week.backward_s for week in every),
    }


@router.post("/journal/undo")
def undo(
    coach: TheCoach,
    now: Now,
    statement: Annotated[int, Form(ge=1, lt=2**31)],
    referer: Annotated[str, Header()] = "",
) -> Response:
    """Take back what was told last, or put back what was taken back; later than that, too."""
    try:
        undone = coach.record.undo(statement, now).statement
    except InvalidAnswer:  # pressed twice
        return RedirectResponse("/today", 303)
    if (fell := coach.planning.fall_to_ask) is not None:
        address = f"/fall/{fell}"
    elif "/journal/" in referer:
        address = _address(coach, undone.session_id or statement)
    else:
        address = "/today"
    return told(address, undone, now, "undone")


@router.get("/journal/{what}")
def entry(
    what: Annotated[str, Path(max_length=100)],
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    *,
    anew: Annotated[bool, Query()] = False,
) -> Response:
    """Show one entry, how it came to be, and what can be done about it."""
    shown = find(coach, named(what))
    if shown.address != f"/journal/{what}":
        return RedirectResponse(shown.address, 303)
    answers = anew and shown.kind not in UNANSWERED
    return _entry(coach, templates, shown, anew=_now_says(coach, shown, today) if answers else [])


@router.post("/journal/{what}/take-back")
def take_back(
    what: Annotated[str, Path(max_length=100)],
    coach: TheCoach,
    now: Now,
    why: Annotated[Literal["not_me", "wrong_day", "mistake"], Form()],
) -> Response:
    """Let an entry count no more, and say what the programme makes of it."""
    shown = find(coach, named(what))
    with suppress(InvalidAnswer):  # pressed twice
        change = coach.record.take_back(shown.what, now, why=why)
        return told(f"{shown.address}?anew=1", change.statement, now, "taken")
    return RedirectResponse(shown.address, 303)


@router.post("/journal/{what}/note")
def note(
    what: Annotated[str, Path(max_length=100)],
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    note: Annotated[str, AtMost(500), Form()] = "",
) -> Response:
    """Keep a note on an entry."""
    shown = find(coach, named(what))
    try:
        noted = coach.record.note(shown.what, note.strip(), now)
    except InvalidAnswer as error:
        return _entry(coach, templates, shown, refused=str(error))
    return told(shown.address, noted, now)


def named(what: str) -> What:
    """Read what an address names: the number of a statement, or the id of a session."""
    is_number = what.isascii() and what.isdecimal() and len(what) < 10
    return int(what) if is_number else what


def find(coach: Coach, what: What) -> Entry:
    """Give an entry: what was told of a session is found with it.

    Raises
    ------
    NotInJournal
        if there is none
    """
    if isinstance(what, str):
        return of_session(coach.record.session(what))
    history = coach.record.history(what)
    session_id = next(one.session_id for one in history if one.id == what)
    return of_statements(history) if session_id is None else find(coach, session_id)


def _address(coach: Coach, what: What) -> str:
    """Give where something is shown with what was worked out anew; else the whole journal."""
    try:
        return f"{find(coach, what).address}?anew=1"
    except NotInJournal:
        return "/journal"


def _every_week(coach: Coach) -> list[Week]:
    sessions = coach.record.sessions()
    return weeks([*map(of_session, sessions), *_others(coach, sessions)])


def _others(coach: Coach, sessions: tuple[SessionEntry, ...]) -> list[Entry]:
    """Give what was told of no session; a recording of one is shown with it."""
    shown = {walk.recording_id for one in sessions for walk in one.walks}
    told = coach.record.entries(*ALONE, Kind.NOTE, Kind.TAKE_BACK)
    return [
        of_statements(history)
        for history in histories(told)
        if history[0].recording_id not in shown or history[0].kind is not Kind.RECORDING
    ]


def _now_says(coach: Coach, shown: Entry, today: date) -> list[Message | str]:
    """Say what the programme makes of what counts now, and what that means for today."""
    try:
        of_a_walk = isinstance(shown.what, str) and shown.counts
        decision = (
            coach.sessions.answer_to(str(shown.what))
            if of_a_walk
            else coach.planning.programme(today).decisions[-1]
        )
        sentences = (decision.sentence, coach.planning.today(today).sentence)
        return list(dict.fromkeys(sentences))
    except (*OUR_FAULTS, JournalUnavailable):
        raise
    except RetrowalkError as error:
        return [str(error)]


def _entry(
    coach: Coach,
    templates: Templates,
    shown: Entry,
    *,
    refused: str = "",
    anew: list[Message | str] | None = None,
) -> Response:
    return templates(
        "entry.html",
        status=422 if refused else 200,
        entry=shown,
        links=_links(coach, shown) if shown.counts else [],
        history=[
            {
                "name": say(f"kept-kind-{one.kind}"),
                "parts": parts(one),
                "told": told_by(one),
                "state": state(one, shown.statements),
            }
            for one in shown.statements
        ],
        why=parts(shown.taken_back) if shown.taken_back else [],
        anew=anew or [],
        refused=refused,
    )


def _links(coach: Coach, shown: Entry) -> list[tuple[str, str]]:
    """Give where an entry can be changed, or looked at more closely."""
    if isinstance(shown.what, str):
        return _links_of_session(coach, shown)
    match shown.kind:
        case Kind.ASSESSMENT:
            return [(f"/assessments/results/{shown.what}", say("kept-look-closer"))]
        case Kind.TRIAL | Kind.TRIAL_ASKED | Kind.TRIAL_ANSWER | Kind.TRIAL_ENDED:
            return [("/trial", say("trial-name"))]
        case Kind.GUIDED:
            return [(f"/guided/done/{shown.what}", say("guided-correct"))]
        case Kind.AGREEMENT | Kind.SCREENING:
            return [("/clearance", say("kept-look-clearance"))]
        case Kind.RECORDING:
            recording = shown.statements[0].recording_id
            walks = [
                one for one in coach.recordings.walks_in_brief() if one.recording_id == recording
            ]
            return [(f"/walks/{one.id}", say("kept-look-closer")) for one in walks]
    return []


def _links_of_session(coach: Coach, shown: Entry) -> list[tuple[str, str]]:
    told: dict[str, Any] = {one.kind: one for one in shown.statements if one.counts}
    links = [
        (
            f"/check-in/{shown.what}",
            say("kept-change" if Kind.CHECK_IN in told else "today-check-in"),
        )
    ]
    if Kind.NEXT_DAY in told:
        links.append((f"/next-day/{shown.what}", say("kept-change-day-after")))
    session = coach.record.session(str(shown.what))
    of_recording = {one.recording_id: one.id for one in coach.record.entries(Kind.RECORDING)}
    for walk in session.walks:
        links.append((f"/walks/{walk.id}", say("kept-look-closer")))
        links.append((f"/journal/{of_recording[walk.recording_id]}", say("kept-its-recording")))
    return links
