"""What did I do? Every walk and what was said of it: looked at, noted, taken back, told by hand."""

from contextlib import suppress
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Header, Path, Query
from pydantic import ValidationError
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach, SessionEntry, WalkTold
from retrowalk.errors import InvalidAnswer, JournalUnavailable, NotInJournal, RetrowalkError
from retrowalk.journal import Kind, What
from retrowalk.languages import Message, say
from retrowalk.practice import load
from retrowalk.programme import CheckIn, Wobble
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views.journal import (
    ALONE,
    Entry,
    histories,
    of_session,
    of_statements,
    parts,
    state,
    told_by,
    weeks,
)

router = APIRouter(include_in_schema=False)

WEEKS = 6
"""Weeks with something in them that are shown at once."""


@router.get("/journal")
def everything(coach: TheCoach, templates: TheTemplates, before: date | None = None) -> Response:
    """Show the last weeks, or the last ones before a Monday."""
    if coach.record.last() is None:
        return RedirectResponse("/", 303)
    sessions = coach.record.sessions()
    every = weeks([*map(of_session, sessions), *_others(coach, sessions)])
    listed = [week for week in every if before is None or week.monday < before]
    shown = listed[:WEEKS]
    return templates(
        "journal.html",
        weeks=shown,
        earlier=shown[-1].monday if len(listed) > WEEKS else None,
        later=len(listed) < len(every),
        walks=sum(week.walks for week in every),
        backward_s=sum(week.backward_s for week in every),
    )


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
    if "/journal/" not in referer:
        return told("/today", undone, now, "undone")
    return told(_address(coach, undone.session_id or statement) + "?anew=1", undone, now, "undone")


@router.get("/journal/walk")
def ask_walk(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Ask for a walk that no player counted."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    given = {"on": today.isoformat(), "setting": "", **dict.fromkeys(NOT_TOLD)}
    with suppress(RetrowalkError):
        given["setting"] = coach.planning.programme(today).state.setting
    return _walk_form(templates, today, given | {"minutes": "", "note": ""})


NOT_TOLD = ("pain", "effort", "wobble", "mood")


@router.post("/journal/walk")
def add_walk(
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    today: Today,
    on: Annotated[str, AtMost(10), Form()] = "",
    minutes: Annotated[str, AtMost(10), Form()] = "",
    setting: Annotated[str, AtMost(100), Form()] = "",
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
    effort: Annotated[int | None, Form(ge=0, le=10)] = None,
    wobble: Annotated[Wobble | None, Form()] = None,
    mood: Annotated[int | None, Form(ge=1, le=5)] = None,
    note: Annotated[str, AtMost(500), Form()] = "",
    another: Annotated[bool, Form()] = False,
) -> Response:
    """Keep a walk that no player counted; the programme answers it like any other."""
    felt = {"pain": pain, "effort": effort, "wobble": wobble, "mood": mood, "note": note.strip()}
    given = {"on": on, "minutes": minutes, "setting": setting, **felt}
    if pain is None or wobble is None:
        return _walk_form(templates, today, given, say("refused-check-in"))
    try:
        walk = _walk_told(on, minutes, setting, another=another)
        walk = walk.model_copy(update={"after": CheckIn.model_validate(felt)})
        change = coach.record.add_walk(walk, now)
    except InvalidAnswer as error:
        has_one = any(str(one.on) == on for one in coach.record.sessions() if one.counts)
        return _walk_form(templates, today, given, str(error), another=has_one)
    return told(_after(coach, change.statement.session_id or ""), change.statement, now)


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
    return _entry(
        coach, templates, shown, today, anew=_now_says(coach, shown, today) if anew else []
    )


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
    today: Today,
    note: Annotated[str, AtMost(500), Form()] = "",
) -> Response:
    """Keep a note on an entry."""
    shown = find(coach, named(what))
    try:
        noted = coach.record.note(shown.what, note.strip(), now)
    except InvalidAnswer as error:
        return _entry(coach, templates, shown, today, refused=str(error))
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
    """Give where something is shown; the whole journal, where it is nowhere."""
    try:
        return find(coach, what).address
    except NotInJournal:
        return "/journal"


def _after(coach: Coach, session_id: str) -> str:
    """Give where to go when something was told of a session: after a fall to its questions."""
    fell = coach.planning.fall_to_ask == session_id
    return f"/fall/{session_id}" if fell else f"/journal/{session_id}?anew=1"


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
    today: date,
    *,
    refused: str = "",
    anew: list[Message | str] | None = None,
) -> Response:
    return templates(
        "entry.html",
        status=422 if refused else 200,
        entry=shown,
        links=_links(coach, shown, today) if shown.counts else [],
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


def _links(coach: Coach, shown: Entry, today: date) -> list[tuple[str, str]]:
    """Give where an entry can be changed, or looked at more closely."""
    if isinstance(shown.what, str):
        return _links_of_session(coach, shown, today)
    match shown.kind:
        case Kind.ASSESSMENT:
            return [(f"/assessments/results/{shown.what}", say("kept-look-closer"))]
        case Kind.AGREEMENT | Kind.SCREENING:
            return [("/clearance", say("kept-look-clearance"))]
        case Kind.RECORDING:
            recording = shown.statements[0].recording_id
            walks = [
                one for one in coach.recordings.walks_in_brief() if one.recording_id == recording
            ]
            return [(f"/walks/{one.id}", say("kept-look-closer")) for one in walks]
    return []


def _links_of_session(coach: Coach, shown: Entry, today: date) -> list[tuple[str, str]]:
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


def _walk_told(on: str, minutes: str, setting: str, *, another: bool) -> WalkTold:
    try:
        day = date.fromisoformat(on)
    except ValueError:
        raise InvalidAnswer(say("refused-which-day")) from None
    try:
        told_minutes = float(minutes.strip().replace(",", "."))
        return WalkTold(on=day, minutes=told_minutes, setting=setting or None, another=another)
    except (ValueError, ValidationError):
        raise InvalidAnswer(say("refused-minutes")) from None


def _walk_form(
    templates: Templates,
    today: date,
    given: dict[str, Any],
    refused: str = "",
    *,
    another: bool = False,
) -> Response:
    return templates(
        "add_walk.html",
        status=422 if refused else 200,
        today=today,
        settings=load().settings,
        given=given,
        another=another,
        refused=refused,
    )
