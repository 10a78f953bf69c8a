"""A rehearsal as a page shows it: a row a week, what it came to, and what was answered besides."""

from itertools import groupby
from typing import Any

from retrowalk.languages import Message
from retrowalk.practice import load
from retrowalk.programme.rehearsal import Rehearsal, RehearsedSession
from retrowalk.programme.words import place

MOST_ANSWERS = 6
AS_EXPECTED = {"grow", "enter"}


def weeks_of(lived: Rehearsal, without: Rehearsal, like: str) -> dict[str, Any]:
    """Give the weeks of a rehearsal, beside the sums of the same weeks without it."""
    first = lived.sessions[0].on if lived.sessions else None
    weeks = [
        _week(number + 1, list(sessions))
        for number, sessions in groupby(
            lived.sessions, lambda one: (one.on - first).days // 7 if first else 0
        )
    ]
    return {
        "like": like,
        "weeks": weeks,
        "walks": lived.summary.sessions,
        "minutes": sum(lived.summary.minutes_a_week),
        "walks_without": without.summary.sessions,
        "minutes_without": sum(without.summary.minutes_a_week),
        "longest_s": lived.summary.longest_s,
        "asked_on": lived.summary.asked_on,
        "answers": _answers(lived),
        "signs": _signs(lived),
    }


def _week(number: int, sessions: list[RehearsedSession]) -> dict[str, Any]:
    minutes = [one.backward_s for one in sessions]
    settings = dict.fromkeys(
        name
        for one in sessions
        for name in (one.setting, *((one.base.setting,) if one.base else ()))
    )
    return {
        "number": number,
        "on": sessions[0].on,
        "walks": len(sessions),
        "least_s": min(minutes),
        "most_s": max(minutes),
        "places": [place(load().setting(one)) for one in settings],
    }


def _signs(lived: Rehearsal) -> list[str]:
    """Give what ends a walk on the rungs that are walked, as the practice has it."""
    signs = (sign for rung in lived.summary.rungs for sign in load().rung(rung).not_normal)
    return list(dict.fromkeys(str(sign) for sign in signs))


def _answers(lived: Rehearsal) -> list[tuple[Any, Message]]:
    """Give what was answered other than that it grows, each kind of it once."""
    seen: set[str] = set()
    found = []
    for one in lived.sessions:
        if one.decision not in AS_EXPECTED and one.reasons[0] not in seen:
            seen.add(one.reasons[0])
            found.append((one.on, one.sentence))
    return found[:MOST_ANSWERS]
