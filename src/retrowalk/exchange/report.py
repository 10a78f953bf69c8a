"""A report for the referring doctor: one page, and an annex with what it rests on.

What was only said and what was measured stand apart; how it looks is that of ``report.typ``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib.resources import files
from statistics import median
from typing import Any

from retrowalk.charts.paper import A_PAGE, pdf_of
from retrowalk.exchange.fonts import fonts_for
from retrowalk.exchange.tested import Tested, sheet_of_tests
from retrowalk.gait.report import WalkReport
from retrowalk.languages import Message, joined, say, say_date, spoken
from retrowalk.practice import load
from retrowalk.programme import CompletedSession, Wobble
from retrowalk.programme.professional import Word
from retrowalk.screening import Agreement, Clearance, words

SAME_FOR_ALL = (
    "title", "description", "purpose", "said", "measured", "prescribed", "events",
    "goals", "backward", "evidence", "annex", "history", "sessions", "care", "signed", "day",
    "minutes", "minutes-asked", "minutes-measured", "before", "after", "next-day", "effort",
    "steady", "where", "steps", "distance", "speed", "cadence", "step-length", "device",
    "nothing-prescribed", "nothing-measured", "no-goals", "untold",
)  # fmt: skip
SIZES_PT = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
"""Letters as large as one page allows for what belongs on it."""
MOST_SHOWN_WALKS = 8
RISEN = 2


@dataclass(frozen=True)
class GivenWord:
    """A professional's word with its moment, and who took it back."""

    agreement: Agreement
    word: Word
    told_at: datetime
    holds: bool
    gone_by: str | None = None
    gone_at: datetime | None = None


@dataclass(frozen=True)
class MeasuredWalk:
    """What was measured of a walk, and of which device."""

    on: date
    walk: WalkReport


@dataclass(frozen=True)
class Reported:
    """All that a report is made of; sessions are those of the days ``since`` to ``on``."""

    since: date
    on: date
    clearance: Clearance
    given: tuple[GivenWord, ...]
    sessions: tuple[CompletedSession, ...]
    measured: tuple[MeasuredWalk, ...]
    tests: tuple[Tested, ...] = ()
    expected: Message | None = None
    certainty: Message | None = None
    citation: str = ""
    falls_away: int = 0
    name: str | None = None


def report(told: Reported) -> bytes:
    """Write the report as a PDF: the same values always give the same bytes.

    Raises
    ------
    NotPrintable
        when no font on this machine has the letters of the language
    """
    template = files("retrowalk.exchange").joinpath("report.typ").read_bytes()
    fonts = fonts_for(spoken())
    content = {"fonts": fonts.in_order, **on_report(told)}

    def printed(size_pt: float, *, annexed: bool) -> bytes:
        filled = content | {"size": size_pt, "annexed": annexed}
        return pdf_of(template, filled, on=told.on, of_the_system=fonts.of_the_system)

    size = next(
        (size for size in SIZES_PT if printed(size, annexed=False).count(A_PAGE) == 1),
        SIZES_PT[-1],
    )
    return printed(size, annexed=True)


def on_report(told: Reported) -> dict[str, Any]:
    """Give all that the report says, as the template wants it."""
    lang, region = spoken().tag.lower().split("-")
    tests = sheet_of_tests(told.tests)
    return {
        "lang": lang,
        "region": region,
        "space": spoken().space,
        "say": {name: say(f"report-{name}") for name in SAME_FOR_ALL},
        "page": say("exchange-paper-page", page="{page}", pages="{pages}"),
        "name": told.name or "",
        "date": say_date("long", told.on),
        "period": say(
            "report-period",
            since=say_date("long", told.since),
            until=say_date("long", told.on),
        ),
        "prescribed": [_given(one) for one in told.given if one.holds],
        "said": [*_done(told), *_pains(told.sessions), *_efforts(told.sessions)],
        "events": _events(told),
        "measured": _measured_lines(told),
        "goals": list(_goals(told.given)),
        "tests": [
            say("report-test", name=one["name"], result=one["result"], day=one["on"])
            for one in tests.get("done", ())
        ],
        "evidence": _evidence(told),
        "care": str(joined(words.care(told.clearance.precautions))),
        "reasons": [str(one.because) for one in told.clearance.reasons],
        "history": [_given(one) for one in told.given],
        "sessions": [_row(one) for one in told.sessions],
        "walks": [_walk(one) for one in told.measured[-MOST_SHOWN_WALKS:]],
        "sheet": tests or None,
    }


def _given(one: GivenWord) -> dict[str, Any]:
    gone = one.gone_at and say(
        "report-gone",
        who=one.gone_by or say("prescribe-the-walker"),
        day=say_date("long", one.gone_at.date()),
    )
    return {
        "when": say_date("long", one.agreement.on),
        "who": one.agreement.who,
        "lines": [str(line) for line in one.word.lines],
        "gone": gone or "",
    }


def _done(told: Reported) -> list[str]:
    """Say how much was walked, against what was asked for as often."""
    walked = len(told.sessions)
    minutes = sum(one.practised_s for one in told.sessions) / 60
    lines = [say("report-walked", walks=walked, minutes=minutes)]
    for one in told.given:
        times = one.agreement.bounds.times_a_week
        if not one.holds or times is None:
            continue
        begun = max(told.since, one.agreement.on)
        weeks = ((told.on - begun).days + 1) / 7
        done = sum(begun <= session.on for session in told.sessions)
        if weeks >= 1:
            lines.append(say("report-asked", done=done, asked=round(times * weeks)))
    return lines


def _pains(sessions: Sequence[CompletedSession]) -> list[str]:
    """Say the pain of three moments: the middle, the most, and of how many walks."""
    moments: tuple[tuple[str, Callable[[CompletedSession], int | None]], ...] = (
        ("before", lambda one: one.pain_before),
        ("after", lambda one: one.after.pain if one.after else None),
        ("next-day", lambda one: one.pain_next_day),
    )
    lines = []
    for moment, of in moments:
        told = [pain for pain in map(of, sessions) if pain is not None]
        if told:
            lines.append(
                say(f"report-pain-{moment}", median=median(told), most=max(told), n=len(told))
            )
    risen = [
        one
        for one in sessions
        if one.pain_before is not None
        and one.pain_next_day is not None
        and one.pain_next_day >= one.pain_before + RISEN
    ]
    if any(one.pain_next_day is not None for one in sessions):
        lines.append(say("report-pain-risen", times=len(risen)))
    return lines


def _efforts(sessions: Sequence[CompletedSession]) -> list[str]:
    told = [one.after.effort for one in sessions if one.after and one.after.effort is not None]
    if not told:
        return []
    return [say("report-effort-told", median=median(told), most=max(told), n=len(told))]


def _events(told: Reported) -> list[str]:
    """Say what went wrong; nothing of it is said as well, for nobody need ask then."""
    wobbles = [one.after.wobble for one in told.sessions if one.after]
    felt = sum(one.measured.stumbles for one in told.sessions if one.measured)
    alarms = [one for one in told.sessions if one.alarm is not None]
    return [
        say("report-falls", falls=wobbles.count(Wobble.FELL), away=told.falls_away),
        say("report-stumbles", told=wobbles.count(Wobble.STUMBLED), felt=felt),
        say(
            "report-unsteady",
            walks=wobbles.count(Wobble.WOBBLED),
            presses=sum(one.unsteady_pressed for one in told.sessions),
        ),
        say("report-alarms", times=len(alarms)),
    ]


def _measured_lines(told: Reported) -> list[str]:
    """Say what the phone measured backward, first and last, each with its error."""
    if not told.measured:
        return []
    total = sum(one.walk.totals.backward.duration_s for one in told.measured) / 60
    lines = [say("report-measured-sum", walks=len(told.measured), minutes=total)]
    shown = [one for one in told.measured if one.walk.measures.backward.speed_mps is not None]
    ends = [shown[0], shown[-1]] if len(shown) > 1 else shown
    lines += [
        say("report-measured-walk", day=say_date("short", one.on), **_figures(one.walk))
        for one in ends
    ]
    return lines


def _figures(walk: WalkReport) -> dict[str, str]:
    """Give the figures of walking backward with their error, one standard deviation, as text."""
    backward, total = walk.measures.backward, walk.totals.backward
    share = (
        total.distance_sd_m / total.distance_m if total.distance_sd_m and total.distance_m else None
    )
    return {
        "speed": _with_error(backward.speed_mps, share, 2),
        "cadence": _decimal(backward.cadence_spm, 0),
        "length": _with_error(backward.step_length_m, share, 2),
    }


def _walk(one: MeasuredWalk) -> dict[str, str]:
    total = one.walk.totals.backward
    share = (
        total.distance_sd_m / total.distance_m if total.distance_sd_m and total.distance_m else None
    )
    return {
        "day": say_date("short", one.on),
        "minutes": _decimal(total.duration_s / 60, 1),
        "steps": str(total.steps),
        "distance": _with_error(total.distance_m, share, 0),
        **_figures(one.walk),
        "device": str(one.walk.recording.source),
    }


def _with_error(value: float | None, share: float | None, places: int) -> str:
    if value is None:
        return "–"
    error = "" if share is None else f" ± {_decimal(value * share, places)}"
    return _decimal(value, places) + error


def _decimal(value: float | None, places: int) -> str:
    if value is None:
        return "–"
    return f"{value:.{places}f}".replace(".", spoken().decimal_sign)


def _goals(given: Iterable[GivenWord]) -> dict[str, None]:
    return dict.fromkeys(goal for one in given if one.holds for goal in one.agreement.goals)


def _evidence(told: Reported) -> list[str]:
    if told.expected is None or told.certainty is None:
        return []
    return [
        str(told.expected),
        say("report-certainty", certainty=told.certainty, citation=told.citation),
    ]


def _row(one: CompletedSession) -> dict[str, str]:
    planned, after = one.planned, one.after
    return {
        "day": say_date("short", one.on),
        "where": str(load().setting(planned.setting).name) if planned else "–",
        "asked": _decimal(planned.backward_s / 60, 1) if planned else "–",
        "minutes": _decimal(one.practised_s / 60, 1),
        "measured": _decimal(one.measured.backward_s / 60, 1) if one.measured else "–",
        "before": _figure(one.pain_before),
        "after": _figure(after.pain if after else None),
        "next": _figure(one.pain_next_day),
        "effort": _figure(after.effort if after else None),
        "steady": say(f"report-wobble-{after.wobble}") if after else "–",
    }


def _figure(value: int | None) -> str:
    return "–" if value is None else str(value)


def usual_since(on: date, first: date) -> date:
    """Give the day from which a report tells where none is named: twelve weeks, or the first."""
    return max(first, on - timedelta(weeks=12))
