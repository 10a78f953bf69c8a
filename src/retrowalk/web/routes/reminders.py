"""Reminders: the hour, the ways, one to try, quiet while ill or resting, and off in one tap."""

from datetime import date, timedelta
from typing import Annotated, Any, Literal

from fastapi import Depends, Form, Query, Request
from pydantic import Field
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Reminder
from retrowalk.journal.deliveries import Delivery
from retrowalk.languages import Message, say, spoken
from retrowalk.people import Right
from retrowalk.people.outcome import Outcome
from retrowalk.people.push import check_subscription, public_key, signing_key
from retrowalk.people.reminders import check, is_resting, turn_off, turn_off_by, zone_of
from retrowalk.people.sender import Outgoing, Sender, Sent
from retrowalk.programme.calendar import A_MONDAY
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import (
    Id,
    Now,
    TheCoach,
    TheTemplates,
    Today,
    needs,
    walker_asked_for,
)
from retrowalk.web.device import device_of
from retrowalk.web.routes.api import RESPONSES
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)
api = Router(prefix="/reminders", tags=["reminders"], responses=RESPONSES)

TheWalker = Annotated[int, Depends(walker_asked_for)]
"""Whose pages these are, by their number; :data:`TheCoach` refuses who may not."""
PAUSES = (3, 7, 14)
"""Days of quiet that one tap gives."""


class Keys(Value):
    """What a push is encrypted with for one browser, as the browser tells it."""

    p256dh: Annotated[str, AtMost(100)]
    auth: Annotated[str, AtMost(40)]


class NewBrowser(Value):
    """A browser that may be pushed to, as its PushSubscription tells, and its time zone."""

    endpoint: Annotated[str, AtMost(2000)]
    keys: Keys
    zone: Annotated[str, AtMost(60)] = ""


class KnownBrowser(Value):
    """A browser that is pushed to."""

    id: int
    device: str


class Reminding(Value):
    """What the walker wants, by what they can be reminded here, and what was sent to them last.

    ``push_key`` is what a browser subscribes with; None where nothing can be pushed.
    """

    reminder: Reminder
    push_key: str | None
    by_mail: bool
    browsers: tuple[KnownBrowser, ...]
    sent: tuple[Delivery, ...]


class Tried(Value):
    """What became of one try by one way."""

    way: str
    outcome: Outcome


class Pause(Value):
    """Until which day, that one included, the walker is ill or rests; None: they are back."""

    until: date | None = None
    because: Literal["ill", "rest"] = "rest"


class Opened(Value):
    """Which reminder was opened."""

    delivery: Annotated[int, Field(ge=1, lt=2**31)]


class ReminderForm(Value):
    """The form as it is sent: the time as text, and the ticks that are set."""

    at: Annotated[str, AtMost(10)] = "09:00"
    zone: Annotated[str, AtMost(60)] = ""
    day: Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], Field(max_length=7)] = ()
    way: Annotated[tuple[Literal["push", "mail"], ...], Field(max_length=2)] = ()
    mail: Annotated[str, AtMost(320)] = ""
    details: bool = False
    quiet_from: Annotated[int, Field(ge=0, le=23)] = 21
    quiet_until: Annotated[int, Field(ge=0, le=23)] = 7


@router.get("/reminders")
@needs(Right.DECIDE)
def reminders(
    request: Request, walker: TheWalker, coach: TheCoach, templates: TheTemplates, now: Now
) -> Response:
    """Show when and how the walker is reminded."""
    return _page(request, walker, coach, templates, now)


@router.post("/reminders")
@needs(Right.DECIDE)
def keep(
    request: Request,
    walker: TheWalker,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    form: Annotated[ReminderForm, Form()],
) -> Response:
    """Keep when and how the walker wants to be reminded."""
    journal: Journal = request.app.state.journal
    try:
        wanted = check(_read(form, _wanted(journal, walker)))
    except InvalidAnswer as refusal:
        return _page(request, walker, coach, templates, now, refused=str(refusal), form=form)
    journal.walker_of(walker).reminders.set(wanted, now)
    return told("/reminders", coach.record.last(), now)


@router.post("/reminders/try")
@needs(Right.DECIDE)
def try_one(
    request: Request, walker: TheWalker, coach: TheCoach, templates: TheTemplates, now: Now
) -> Response:
    """Send one now, and say what became of it by each way."""
    tried = _sender(request).try_now(walker, now)
    return _page(request, walker, coach, templates, now, tried=tried, was_tried=True)


@router.post("/reminders/resting")
@needs(Right.DECIDE)
def rest(
    request: Request,
    walker: TheWalker,
    coach: TheCoach,
    now: Now,
    today: Today,
    because: Annotated[Literal["ill", "rest", "back"], Form()],
    days: Annotated[int, Form(ge=1, le=60)] = 7,
) -> Response:
    """Be quiet for some days, while the walker is ill or rests; or no longer."""
    back = because == "back"
    pause = Pause() if back else Pause(until=today + timedelta(days=days - 1), because=because)
    _pause(request.app.state.journal, walker, pause, now)
    return told("/reminders", coach.record.last(), now)


@router.post("/reminders/browsers/{number}/forget")
@needs(Right.DECIDE)
def forget(request: Request, walker: TheWalker, coach: TheCoach, number: Id) -> Response:
    """Push to one browser no more."""
    request.app.state.journal.subscriptions.forget(walker, number)
    return RedirectResponse("/reminders", 303)


@router.post("/reminders/none")
@needs(Right.DECIDE)
def none(request: Request, walker: TheWalker, coach: TheCoach, now: Now) -> Response:
    """Remind no more."""
    turn_off(request.app.state.journal, walker, now)
    return told("/reminders", coach.record.last(), now)


@router.get("/reminders/off")
def ask_off(templates: TheTemplates, token: Annotated[str, AtMost(100), Query()] = "") -> Response:
    """Turn them off by a link: its token stands in the fragment, which only the page reads.

    Without a script, or from a mail program that does not do it by itself, one tap more does it.
    """
    return templates("reminders_off.html", token=token, done=None)


@router.post("/reminders/off")
def off(
    request: Request,
    templates: TheTemplates,
    now: Now,
    token: Annotated[str, AtMost(100), Query()] = "",
    told: Annotated[str, AtMost(100), Form(alias="token")] = "",
) -> Response:
    """Turn the reminders off that a token is of: all that it can do, so nobody need sign in."""
    done = turn_off_by(request.app.state.journal, told or token, now)
    return templates("reminders_off.html", status=200 if done else 404, token="", done=done)


@api.get("")
@needs(Right.DECIDE)
def get_reminders(request: Request, walker: TheWalker, coach: TheCoach, now: Now) -> Reminding:
    """Give when and how the walker is reminded, and what was sent."""
    journal, outgoing = request.app.state.journal, _outgoing(request)
    return Reminding(
        reminder=_wanted(journal, walker),
        push_key=public_key(signing_key(journal)) if outgoing.pushes else None,
        by_mail=outgoing.mail is not None,
        browsers=_browsers(journal, walker),
        sent=journal.deliveries.of(walker),
    )


@api.post("")
@needs(Right.DECIDE)
def set_reminders(
    request: Request, walker: TheWalker, coach: TheCoach, body: Reminder, now: Now
) -> Reminder:
    """Keep when and how the walker wants to be reminded."""
    request.app.state.journal.walker_of(walker).reminders.set(check(body), now)
    return body


@api.post("/browsers", status_code=204)
@needs(Right.DECIDE)
def add_browser(
    request: Request, walker: TheWalker, coach: TheCoach, body: NewBrowser, now: Now
) -> Response:
    """Push to a browser from now on."""
    journal: Journal = request.app.state.journal
    outgoing, keys = _outgoing(request), body.keys.model_dump()
    if not outgoing.pushes:
        raise InvalidAnswer(Message("reminders-push-not-set-up"))
    check_subscription(body.endpoint, keys, anywhere=outgoing.anywhere)
    journal.subscriptions.add(
        walker,
        body.endpoint,
        keys,
        device=device_of(request.headers.get("user-agent", "")).kind,
        language=spoken().code,
        at=now,
    )
    wanted = _wanted(journal, walker)
    if "push" not in wanted.ways:
        more = {"ways": (*wanted.ways, "push"), "language": spoken().code}
        if not wanted.zone and zone_of(Reminder(zone=body.zone)) is not None:
            more["zone"] = body.zone
        journal.walker_of(walker).reminders.set(wanted.model_copy(update=more), now)
    return Response(status_code=204)


@api.post("/browsers/{number}/forget", status_code=204)
@needs(Right.DECIDE)
def forget_browser(request: Request, walker: TheWalker, coach: TheCoach, number: Id) -> Response:
    """Push to one browser no more."""
    request.app.state.journal.subscriptions.forget(walker, number)
    return Response(status_code=204)


@api.post("/resting")
@needs(Right.DECIDE)
def set_resting(
    request: Request, walker: TheWalker, coach: TheCoach, body: Pause, now: Now
) -> Reminder:
    """Be quiet while the walker is ill or rests."""
    return _pause(request.app.state.journal, walker, body, now)


@api.post("/try")
@needs(Right.DECIDE)
def try_reminder(
    request: Request, walker: TheWalker, coach: TheCoach, now: Now
) -> tuple[Tried, ...]:
    """Send one now by each way; at most one a minute."""
    tried = _sender(request).try_now(walker, now)
    return tuple(Tried(way=one.way, outcome=one.outcome) for one in tried)


@api.post("/none", status_code=204)
@needs(Right.DECIDE)
def turn_off_reminders(request: Request, walker: TheWalker, coach: TheCoach, now: Now) -> Response:
    """Remind no more."""
    turn_off(request.app.state.journal, walker, now)
    return Response(status_code=204)


@api.post("/opened", status_code=204)
@needs(Right.DECIDE)
def opened(
    request: Request, walker: TheWalker, coach: TheCoach, body: Opened, now: Now
) -> Response:
    """Keep that the walker opened what was sent."""
    request.app.state.journal.deliveries.seen(walker, body.delivery, now)
    return Response(status_code=204)


def _outgoing(request: Request) -> Outgoing:
    outgoing: Outgoing = request.app.state.outgoing
    return outgoing


def _sender(request: Request) -> Sender:
    """Give who sends; the links lead to where this page was asked for."""
    address = str(request.base_url).rstrip("/")
    return Sender(request.app.state.journal, _outgoing(request), address)


def _wanted(journal: Journal, walker: int) -> Reminder:
    last = journal.walker_of(walker).reminders.last()
    return last.reminder if last else Reminder()


def _browsers(journal: Journal, walker: int) -> tuple[KnownBrowser, ...]:
    known = journal.subscriptions.of(walker)
    return tuple(KnownBrowser(id=one.id, device=one.device) for one in known)


def _pause(journal: Journal, walker: int, pause: Pause, now: Any) -> Reminder:
    update = {"resting_until": pause.until, "resting_because": pause.because}
    wanted = _wanted(journal, walker).model_copy(update=update)
    journal.walker_of(walker).reminders.set(wanted, now)
    return wanted


def _read(form: ReminderForm, known: Reminder) -> Reminder:
    """Read the form; what it does not ask stays as it was."""
    hour, _, minute = form.at.partition(":")
    if not (hour.isdecimal() and minute.isdecimal() and int(hour) < 24 and int(minute) < 60):
        raise InvalidAnswer(Message("refused-time-of-day", told=form.at))
    update = {
        "hour": int(hour),
        "minute": int(minute),
        "zone": form.zone,
        "weekdays": tuple(sorted(set(form.day))),
        "ways": tuple(sorted(set(form.way))),
        "mail": form.mail.strip(),
        "language": spoken().code,
        "details": form.details,
        "quiet_from": form.quiet_from,
        "quiet_until": form.quiet_until,
    }
    return known.model_copy(update=update)


def _page(
    request: Request,
    walker: int,
    coach: Coach,
    templates: Templates,
    now: Any,
    *,
    refused: str = "",
    form: ReminderForm | None = None,
    tried: tuple[Sent, ...] = (),
    was_tried: bool = False,
) -> Response:
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    journal, outgoing = request.app.state.journal, _outgoing(request)
    wanted = _wanted(journal, walker)
    shown = form or _as_form(wanted)
    return templates(
        "reminders.html",
        status=422 if refused else 200,
        refused=refused,
        wanted=wanted,
        form=shown,
        on=bool(wanted.ways),
        resting_until=wanted.resting_until if is_resting(wanted, now.date()) else None,
        push_key=public_key(signing_key(journal)) if outgoing.pushes else "",
        by_mail=outgoing.mail is not None,
        browsers=_browsers(journal, walker),
        tried=[say(f"reminders-tried-{one.way}-{one.outcome}") for one in tried],
        was_tried=was_tried,
        pauses=PAUSES,
        hours=tuple(range(24)),
        weekdays=tuple(A_MONDAY + timedelta(days=number) for number in range(7)),
    )


def _as_form(wanted: Reminder) -> ReminderForm:
    return ReminderForm(
        at=f"{wanted.hour:02d}:{wanted.minute:02d}",
        zone=wanted.zone,
        day=wanted.weekdays,
        way=wanted.ways,
        mail=wanted.mail,
        details=wanted.details,
        quiet_from=wanted.quiet_from,
        quiet_until=wanted.quiet_until,
    )
