"""``retrowalk checkin``, ``nextday`` and ``progress``: how it was, and whether it works.

Whoever fell is asked about that at once; a program, which wants JSON, asks with ``retrowalk fall``.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.cli.falling import ask_about_fall
from retrowalk.errors import InvalidAnswer, NotInJournal

if TYPE_CHECKING:
    from retrowalk.coach import Coach, Progress
    from retrowalk.programme import Decision

Pain = Annotated[int, typer.Option(min=0, max=10, prompt="Pain, 0 to 10", help="0 is none.")]

LAST_WEEKS, LAST_SESSIONS = 26, 40
"""What of the past is shown."""


class WobbleOption(StrEnum):
    """How steady it felt; the values of the programme's own words, without loading it."""

    NONE = "none"
    WOBBLED = "wobbled"
    STUMBLED = "stumbled"
    FELL = "fell"


def checkin(
    session: Annotated[
        str | None, typer.Argument(help="The session; the one walked last, if not told.")
    ] = None,
    *,
    pain: Pain,
    effort: Annotated[int | None, typer.Option(min=0, max=10, help="0 none, 10 all.")] = None,
    wobble: Annotated[
        WobbleOption, typer.Option(prompt="Did you wobble?", help="How steady it felt.")
    ] = WobbleOption.NONE,
    mood: Annotated[int | None, typer.Option(min=1, max=5, help="1 low, 5 bright.")] = None,
    note: Annotated[str, typer.Option(help="Anything else.")] = "",
    minutes: Annotated[
        float | None,
        typer.Option(min=0, max=120, help="Backward minutes, if you walked without the player."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say how a walk felt; the next session answers it."""
    from retrowalk.programme import CheckIn, Fall, Wobble

    check_in = CheckIn(pain=pain, effort=effort, wobble=Wobble(wobble.value), mood=mood, note=note)
    with open_coach() as coach:
        if minutes is not None:
            session = _record(coach, session, minutes)
        session = session or _last_walked(coach)
        decision = coach.sessions.check_in(session, check_in, now())
        if coach.planning.fall_to_ask == session and not as_json:
            ask_about_fall(coach, session, dict.fromkeys(Fall.model_fields))
            return
    _print_decision(decision, as_json)


def nextday(
    session: Annotated[
        str | None, typer.Argument(help="The session; the one walked last, if not told.")
    ] = None,
    *,
    pain: Pain,
    as_json: AsJson = False,
) -> None:
    """Say how it feels the day after a walk."""
    with open_coach() as coach:
        decision = coach.sessions.next_day(session or _last_walked(coach), pain, now())
    _print_decision(decision, as_json)


def progress(as_json: AsJson = False) -> None:
    """Show minutes, steps and pain, week by week."""
    with open_coach() as coach:
        progress = coach.progress(today())
    if as_json:
        print_json(progress)
    else:
        _print_progress(progress)


def _record(coach: "Coach", session_id: str | None, minutes: float) -> str:
    """Keep a session that was walked without the player, today's if none is named."""
    day = today()
    session_id = session_id or day.isoformat()
    for known in coach.progress(day).sessions:
        if known.session_id == session_id:
            raise InvalidAnswer(
                f"{session_id} is in your journal already, with {known.practised_min:.1f} minutes "
                "backward. Leave --minutes out to say how it felt."
            )
    coach.sessions.record(
        session_id,
        started_at=now(),
        practised_s=60 * minutes,
        pain_before=None,
        unsteady_pressed=0,
        completed=True,
        at=now(),
    )
    return session_id


def _last_walked(coach: "Coach") -> str:
    sessions = coach.progress(today()).sessions
    if not sessions:
        raise NotInJournal(
            "No walk is in your journal yet. Start with retrowalk walk, "
            "or tell of one with retrowalk checkin --minutes 2."
        )
    return sessions[-1].session_id


def _print_decision(decision: "Decision", as_json: bool) -> None:
    if as_json:
        print_json(decision)
    else:
        console().print(decision.sentence, style="bold")


def _print_progress(progress: "Progress") -> None:
    from rich.table import Table
    from rich.text import Text

    out = console()
    if not progress.weeks:
        out.print("Nothing walked yet. Your weeks will grow here.")
        return
    shown = progress.weeks[-LAST_WEEKS:]
    most = max(week.practised_min for week in shown) or 1.0
    weeks = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("Week of", "Sessions", "Minutes backward", "", "Measured", "Steps"):
        weeks.add_column(heading)
    for week in shown:
        weeks.add_row(
            f"{week.monday:%d %b}",
            str(week.sessions),
            f"{week.practised_min:.1f}",
            f"[dark_orange3]{'█' * round(20 * week.practised_min / most)}[/]",
            "-" if week.measured_min is None else f"{week.measured_min:.1f}",
            "-" if week.steps is None else str(week.steps),
        )
    pain = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("Session", "Pain before", "after", "next day", "Note"):
        pain.add_column(heading)
    for session in progress.sessions[-LAST_SESSIONS:]:
        pains = (session.pain_before, session.pain_after, session.pain_next_day)
        said = ("-" if value is None else str(value) for value in pains)
        pain.add_row(session.session_id, *said, Text(session.note))
    if earlier := progress.weeks[:-LAST_WEEKS]:
        minutes = sum(week.practised_min for week in earlier)
        out.print(f"{len(earlier)} weeks before: {minutes:.0f} minutes. All of them: --json\n")
    out.print(weeks)
    out.print()
    out.print(pain)
