"""``retrowalk walk``: the terminal player, from the checklist to the journal."""

from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.cli.falling import ask_what_is_wrong
from retrowalk.cli.programme import print_words
from retrowalk.errors import NotCleared, NotInJournal

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.coach import Coach
    from retrowalk.session import Script
    from retrowalk.session.player import PlayerLog


def walk(
    session: Annotated[str | None, typer.Option(help="The session; today's, if not told.")] = None,
    speed: Annotated[
        float, typer.Option(min=0.1, help="Play faster, for a quick look that is not kept.")
    ] = 1.0,
    pain_before: Annotated[
        int | None, typer.Option(min=0, max=10, help="Pain now, 0 to 10; asked if not told.")
    ] = None,
    ready: Annotated[
        bool, typer.Option("--ready", help="The checklist was gone through already.")
    ] = False,
    lesson: Annotated[
        bool, typer.Option("--lesson", help="Read again first what is shown before a first walk.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Be led through a session, step by step; Q or Ctrl+C stops it and keeps what you did."""
    from retrowalk.cli.terminal_player import played

    out = console(stderr=as_json)
    with open_coach() as coach:
        session_id = session or _planned_today(coach)
        looking = speed != 1.0
        if looking:
            script = coach.sessions.script(session_id, today())
            print_words(script.words, out)
        else:
            script = coach.sessions.to_walk(session_id, today())
            print_words(script.words, out)
            if lesson or not (ready or _walked_before(script)):
                _teach(script, out)
            script, pain_before = _begin(coach, script, out, pain_before, ready=ready)
        started_at = now()
        log = played(script, out, speed)
        if not looking:
            coach.sessions.record(
                script.session_id,
                started_at=started_at,
                practised_s=log.practised_s,
                pain_before=pain_before,
                unsteady_pressed=log.unsteady_pressed,
                completed=log.completed,
                at=now(),
                version=script.version,
            )
            if log.wrong:
                ask_what_is_wrong(coach, script.session_id)
                return
    if as_json:
        print_json(log)
    else:
        _close(log, out, looking=looking)


def _planned_today(coach: "Coach") -> str:
    card = coach.planning.today(today())
    if card.planned is None:
        raise NotInJournal(f"{card.sentence} To look at another session: --session ID --speed 20")
    return card.planned.id


def _walked_before(script: "Script") -> bool:
    return script.version is None or script.version.number > 0


def _teach(script: "Script", out: "Console") -> None:
    """Show the first lesson, to be tried step by step beside something firm."""
    if script.first_lesson:
        out.print("How it is done:", style="bold")
    for number, step in enumerate(script.first_lesson, 1):
        out.print(f"  {number}. {step.rule}")


def _begin(
    coach: "Coach", script: "Script", out: "Console", pain: int | None, *, ready: bool
) -> "tuple[Script, int]":
    """Go through the checklist and ask for the pain; whoever is not ready does not start."""
    from retrowalk.coach import NotNow

    if not ready:
        out.print("Before you start:", style="bold")
        for line in script.checklist:
            out.print(f"  • {line}")
        if not typer.confirm("Is all of this so?", err=True):
            raise NotCleared("Then not now. Put right what is missing, and start again.")
    if pain is None:
        pain = min(max(typer.prompt("Pain now, 0 to 10", type=int, err=True), 0), 10)
    every = range(len(script.checklist))
    begun = coach.sessions.begin(script.session_id, every, pain, today())
    if isinstance(begun, NotNow):
        raise NotCleared(begun.sentence)
    return begun, pain


def _close(log: "PlayerLog", out: "Console", *, looking: bool) -> None:
    from retrowalk.programme.words import minutes

    if looking:
        out.print("\nThat was a quick look: nothing is kept of it.", style="bold")
        return
    how = "Done" if log.completed else "Stopped"
    out.print(f"\n{how}: {minutes(log.practised_s)} backward.", style="bold")
    out.print("How was it? retrowalk checkin")
