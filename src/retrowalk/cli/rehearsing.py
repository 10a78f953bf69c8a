"""``retrowalk rehearse``: a made-up walker through some weeks of the real rules."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console

if TYPE_CHECKING:
    from rich.table import Table

    from retrowalk.programme.rehearsal import Rehearsal

CLEARED = {
    "go": "may start",
    "precautions": "may start, with some care",
    "ask": "is to ask a professional first",
}


def rehearse(
    story: Annotated[Path, typer.Argument(help="The story, a TOML file.")],
    as_json: AsJson = False,
) -> None:
    """Try a plan: let a made-up walker live a story through the real rules, and see what they do.

    It needs no clock, no journal and no phone, and keeps nothing. The tables of a story: answers
    (a healthy walker's where left out), agreement (a professional's word), usual and special (what
    walks are like), away (days without), correct (what is told otherwise later). A week before the
    answers are 12 weeks old they are given again as they were, with a fall where there was one. A
    fall is one without an injury.

    With --json: one line for each session, and a summary as the last.
    """
    from retrowalk.cli.story import read_story
    from retrowalk.programme.rehearsal import rehearse as live

    lived = live(*read_story(story))
    if as_json:
        for one in lived.sessions:
            typer.echo(one.model_dump_json())
        typer.echo(f'{{"summary":{lived.summary.model_dump_json()}}}')
    else:
        _print(lived)


def _print(lived: "Rehearsal") -> None:
    out, found = console(), lived.summary
    if lived.name:
        out.print(lived.name, style="bold", markup=False)
    out.print(f"By the screening this walker {CLEARED[found.clearance]}.")
    for reason in lived.screened.reasons:
        out.print(f"• {reason.because}")
        if reason.ask and not lived.screened.may_walk_backward:
            out.print(f"  Ask: {reason.ask}")
    out.print()
    if not lived.sessions:
        out.print("No walk was planned on any of these days.")
        return
    out.print(_sessions(lived))
    out.print(_weeks(lived))
    asked = f"on {found.asked_on:%d %B %Y}" if found.asked_on else "never"
    out.print(f"A professional was to be asked because of what happened: {asked}.")
    out.print(
        f"{found.sessions} sessions, the longest {_minutes(found.longest_s)} minutes backward."
    )


def _sessions(lived: "Rehearsal") -> "Table":
    from rich.markup import escape
    from rich.table import Table

    from retrowalk.practice import load

    table = Table(box=None, padding=(0, 2, 1, 0))
    table.add_column("")
    table.add_column("Day", no_wrap=True)
    table.add_column("Where")
    table.add_column("Min", justify="right")
    table.add_column("What it led to, and why", ratio=1)
    table.add_column("Next", no_wrap=True)
    for one in lived.sessions:
        because = ", ".join(reason.replace("_", " ") for reason in one.reasons)
        table.add_row(
            str(one.session),
            f"{one.on:%a %d %b}",
            str(load().setting(one.setting).name),
            _minutes(one.backward_s),
            f"{escape(str(one.sentence))} [dim]({because})[/]",
            "-" if one.next_on is None else f"{one.next_on:%a %d %b}",
        )
    return table


def _weeks(lived: "Rehearsal") -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("Week", "Sessions", "Minutes backward"):
        table.add_column(heading, justify="right")
    both = zip(lived.summary.sessions_a_week, lived.summary.minutes_a_week, strict=True)
    for number, (sessions, minutes) in enumerate(both, start=1):
        table.add_row(str(number), str(sessions), f"{minutes:.1f}")
    return table


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:.1f}"
