"""What a walker shows to somebody: a page of their own numbers and pictures, to be sealed."""

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from typing import Any

from retrowalk.coach import Coach, SessionEntry
from retrowalk.errors import JournalUnavailable, NotCleared, RetrowalkError
from retrowalk.languages import LANGUAGES, Message, say, speaking
from retrowalk.people.shares import Content, Wish
from retrowalk.practice import Setting, load
from retrowalk.programme import Programme
from retrowalk.programme.professional import PROFESSIONS
from retrowalk.programme.walker import Walker
from retrowalk.screening import words
from retrowalk.session.where import where
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.templating import Templates
from retrowalk.web.views.pictures import CaptionedPicture, progress_pictures
from retrowalk.web.views.trial import shared_trials

WALKS = 40
"""So many walks are shown, the latest first."""
AHEAD = 6
"""So many sessions ahead are shown."""


def content(templates: Templates, coach: Coach, wish: Wish, at: datetime) -> Content:
    """Put together what a walker wants to show, as it stands now.

    Raises
    ------
    NotCleared
        before the first screening: there is nothing to show yet
    """
    if coach.screening.clearance is None:
        raise NotCleared(Message("coach-questions-start"))
    with ExitStack() as speaks:
        if wish.language in LANGUAGES:
            speaks.enter_context(speaking(wish.language))
        shown = _shown(coach, wish, at)
        page = templates.filled("shared_content.html", **shown)
        return Content(page=page, data=_for_programs(shown), paper=_paper(coach, wish, at.date()))


def _shown(coach: Coach, wish: Wish, at: datetime) -> dict[str, Any]:
    today, clearance = at.date(), coach.planning.clearance_on(at.date())
    plan, why_not = _programme(coach, today)
    sessions = [one for one in coach.record.sessions() if one.counts][:WALKS]
    here, elsewhere = _places(coach, plan, today)
    return {
        "shows": set(wish.shows),
        "name": wish.name.strip(),
        "today": today,
        "until": (at + timedelta(days=wish.days)).date(),
        "clearance": clearance,
        "asks": [one.ask for one in clearance.reasons if one.ask],
        "care": words.care(clearance.precautions),
        "words": coach.planning.words(today),
        "why_not": why_not,
        "rung": load().rung(plan.state.stage) if plan else None,
        "ahead": plan.sessions[:AHEAD] if plan else (),
        "limits": coach.screening.pain_limits(today),
        "sessions": sessions,
        "tests": coach.assessments.tested() if "tests" in wish.shows else (),
        "trials": shared_trials(coach, today) if "trials" in wish.shows else (),
        "pictures": _pictures(coach, wish, today) if "pictures" in wish.shows else (),
        "professions": [(one, say(f"professional-form-{one}")) for one in PROFESSIONS],
        "here": here,
        "elsewhere": elsewhere,
    }


def _programme(coach: Coach, today: date) -> tuple[Programme | None, str]:
    """Give the programme, or why nothing is planned."""
    try:
        return coach.planning.programme(today), ""
    except (*OUR_FAULTS, JournalUnavailable):
        raise
    except RetrowalkError as error:
        return None, str(error)


def _places(
    coach: Coach, plan: Programme | None, today: date
) -> tuple[Sequence[Setting], Sequence[Setting]]:
    """Give the places that the walker has, and all the others of the practice."""
    practice, person = load(), coach.screening.person
    if plan is None or person is None:
        return practice.settings, ()
    rungs = Walker(person, coach.planning.clearance_on(today)).ladder(plan.state).rungs
    here = list({one.id: one for rung in rungs for one in rung.settings}.values())
    return here, [one for one in practice.settings if one not in here]


def _pictures(coach: Coach, wish: Wish, today: date) -> Sequence[CaptionedPicture]:
    """Give the pictures of progress; that of pain only where the check-ins are shown."""
    *others, pain = progress_pictures(coach, today) or (None,)
    wanted = (*others, *([pain] if "check_ins" in wish.shows else []))
    return [one for one in wanted if one is not None]


def _paper(coach: Coach, wish: Wish, today: date) -> bytes | None:
    """Give the programme on paper, where it is wanted and there is any ahead."""
    if "paper" not in wish.shows:
        return None
    try:
        tests = "tests" in wish.shows
        return coach.exports.handout(today, name=wish.name.strip() or None, tests=tests)
    except NotCleared:
        return None


def _for_programs(shown: dict[str, Any]) -> dict[str, Any]:
    """Give the same as plain values: only what is shown."""
    shows, data = (
        shown["shows"],
        {
            "retrowalk": 1,
            "on": shown["today"].isoformat(),
            "until": shown["until"].isoformat(),
            "name": shown["name"],
        },
    )
    if "programme" in shows:
        data["programme"] = {
            "clearance": shown["clearance"].outcome,
            "care": [str(one) for one in shown["care"]],
            "words": [[str(line) for line in one.lines] for one in shown["words"]],
            "rung": shown["rung"].id if shown["rung"] else None,
            "ahead": [
                {"on": one.on.isoformat(), "backward_s": one.backward_s, "where": str(where(one))}
                for one in shown["ahead"]
            ],
        }
    if shows & {"walks", "check_ins", "notes"}:
        data["sessions"] = [_session(one, shows) for one in shown["sessions"]]
    if "tests" in shows:
        data["tests"] = [
            {"on": one.on.isoformat(), "result": one.result.model_dump(mode="json")}
            for one in shown["tests"]
        ]
    if "trials" in shows:
        data["trials"] = [one.for_programs() for one in shown["trials"]]
    return data


def _session(one: SessionEntry, shows: set[str]) -> dict[str, Any]:
    told: dict[str, Any] = {"on": one.on.isoformat()}
    if "walks" in shows:
        measured = one.walks[-1].measured.model_dump(mode="json") if one.walks else None
        told |= {
            "setting": one.setting,
            "planned_s": one.planned_s,
            "practised_s": one.practised_s,
            "by_hand": one.by_hand,
            "measured": measured,
        }
    after = one.after
    if "check_ins" in shows:
        told |= {
            "pain_before": one.pain_before,
            "pain_after": after.pain if after else None,
            "pain_next_day": one.pain_next_day,
            "effort": after.effort if after else None,
            "wobble": after.wobble if after else None,
            "unsteady_pressed": one.unsteady_pressed,
        }
    if "notes" in shows and after and after.note:
        told["note"] = after.note
    return told
