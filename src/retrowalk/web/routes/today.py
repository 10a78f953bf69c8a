"""What do I do today? One card, and why."""

from datetime import date
from typing import Any

from fastapi import Request
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import JournalUnavailable, NothingOpen, RetrowalkError
from retrowalk.evidence import expectations
from retrowalk.languages import say
from retrowalk.people.proposals import waiting
from retrowalk.people.weeks import weeks_of
from retrowalk.programme import Action, Why
from retrowalk.screening import Clearance, words
from retrowalk.screening.emergency import number
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.routes.guided import suggestion
from retrowalk.web.routes.home_screen import maybe_apple_phone
from retrowalk.web.routes.messages import TheNewLetters
from retrowalk.web.routes.trial import trial_today
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)


@router.get("/today")
def today(
    request: Request,
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    letters: TheNewLetters,
    answer: str | None = None,
) -> Response:
    """Show the one card of the day, under the ``answer`` to what was just said of a session."""
    first = coach.planning.to_answer
    if first.alarm is not None:
        return RedirectResponse(f"/alarm/{first.alarm}", 303)
    if first.fall is not None:
        return RedirectResponse(f"/fall/{first.fall}", 303)
    if coach.planning.fell_away(today):
        return RedirectResponse("/fall/away", 303)
    answered = coach.sessions.answer_to(answer).sentence if answer else ""
    try:
        apple = maybe_apple_phone(request.headers.get("user-agent", ""))
        weeks = weeks_of(coach, today)
        shown = {**_day(coach, today), "letters": letters, "apple": apple, "weeks": weeks}
        return templates("today.html", date=today, answered=answered, **shown)
    except (*OUR_FAULTS, JournalUnavailable):
        raise
    except RetrowalkError as error:
        said = {"answered": answered, "letters": letters}
        return _not_today(coach, templates, today, error, said)


def _not_today(
    coach: Coach, templates: Templates, today: date, error: RetrowalkError, said: dict[str, Any]
) -> Response:
    """Say why no session can be offered, and what to do about it."""
    clearance = coach.screening.clearance
    if clearance is None:
        return RedirectResponse("/", 303)
    context: dict[str, Any] = {
        **said,
        "date": today,
        "reviews": coach.planning.reviews(today),
        "guided": suggestion(coach, today),
        "proposals": waiting(coach),
    }
    if not clearance.may_walk_backward:
        return templates("ask_first.html", clearance=clearance, title=_title(clearance), **context)
    missing = coach.planning.missing(today) if isinstance(error, NothingOpen) else None
    words = coach.planning.words(today)
    return templates(
        "answer_again.html", sentence=str(error), missing=missing, words=words, **context
    )


def _title(clearance: Clearance) -> str:
    return str(words.answer(clearance)) if clearance.urgent else say("answers-ask-title")


def _day(coach: Coach, today: date) -> dict[str, Any]:
    day = coach.planning.today(today)
    session = coach.sessions.session(day.planned.id, today) if day.planned else None
    person = coach.screening.person
    return {
        **trial_today(coach, today),
        "expected": expectations(person.goals, person.conditions)[0] if person else None,
        "day": day,
        "headline": coach.planning.headline,
        "number": number(coach.screening.country),
        "asks_first": day.last_decision and day.last_decision.action is Action.ASK,
        "sore_after": date.fromisoformat(day.ask_next_day[-1]) if day.ask_next_day else None,
        "session": session,
        "measured": any(
            walk.session_id == day.awaiting_check_in for walk in coach.recordings.walks_in_brief()
        ),
        "chose": day.chose,
        "places": coach.choosing.choices(today).places if session else (),
        "whys": tuple(Why),
        "proposals": waiting(coach),
        "guided": None if session or day.awaiting_check_in else suggestion(coach, today),
        "rescreen": coach.planning.rescreen_due(today),
        "tests": [
            offer.test
            for offer in coach.assessments.offers(today)
            if offer.due and offer.due.on <= today
        ],
    }
