"""``retrowalk calm``: something guided for any day, forward, standing or seated."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.cli.falling import asked_about_fall, pick_what_is_wrong, say_care, say_urgently
from retrowalk.errors import InvalidAnswer, NotCleared

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.coach import Coach
    from retrowalk.journal import Guided
    from retrowalk.session import Script
    from retrowalk.session.player import PlayerLog


def calm(
    name: Annotated[
        str | None, typer.Argument(help="Which one; all that is for you today, if not told.")
    ] = None,
    speed: Annotated[
        float, typer.Option(min=0.1, help="Play faster, for a quick look that is not kept.")
    ] = 1.0,
    ready: Annotated[
        bool, typer.Option("--ready", help="The checklist was gone through already.")
    ] = False,
    minutes: Annotated[
        float | None,
        typer.Option(min=0.1, max=240, help="Tell that you did it so long, without being led."),
    ] = None,
    corrects: Annotated[
        int | None, typer.Option(min=1, help="With --minutes: the entry that was told wrongly.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Be led through something calm; it is no walk, and your programme stays as it is."""
    if minutes is None and corrects is not None:
        raise InvalidAnswer("Say how long it was: --minutes")
    with open_coach() as coach:
        if name is None:
            _list(coach, as_json=as_json)
        elif minutes is not None:
            _tell(coach, name, minutes, corrects)
        else:
            _lead(coach, name, speed, ready=ready, as_json=as_json)


def _tell(coach: "Coach", name: str, minutes: float, corrects: int | None) -> None:
    from retrowalk.journal import Guided

    done = Guided(guide=name, practised_s=60 * minutes)
    if corrects is None:
        coach.guided.record(done, now() - timedelta(minutes=minutes), now())
        last = coach.record.last()
        console().print(f"Kept, as entry {last.id if last else ''}.")
    else:
        change = coach.record.correct_guided(corrects, done, now())
        console().print(change.sentence, style="bold")
        console().print(f"Entry {change.statement.id}. Not right? retrowalk undo", style="dim")


def _list(coach: "Coach", *, as_json: bool) -> None:
    offers = coach.guided.offers(today())
    if as_json:
        print_json([one.model_dump(mode="json") for one in offers])
        return
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    for heading in ("Name", "What", "How", "Minutes", "Last"):
        table.add_column(heading)
    scripts = {one.guide: one for one in coach.guided.scripts(today())}
    for offer in offers:
        guide, last = offer.guide, offer.last
        table.add_row(
            guide.id,
            str(guide.name),
            f"{guide.posture}, held" if guide.needs_hold else guide.posture,
            f"{scripts[guide.id].seconds / 60:.1f}",
            f"{last.started_at.astimezone():%Y-%m-%d}" if last else "",
        )
    out = console()
    out.print(table)
    out.print("Begin one: retrowalk calm NAME", style="dim")


def _lead(coach: "Coach", name: str, speed: float, *, ready: bool, as_json: bool) -> None:
    from retrowalk.cli.terminal_player import played
    from retrowalk.journal import Guided

    out, script, looking = console(stderr=as_json), coach.guided.script(name, today()), speed != 1.0
    if not (looking or ready):
        _check(script, out)
    started_at = now()
    log = played(script, out, speed)
    if not looking:
        done = Guided(
            guide=script.guide,
            practised_s=log.elapsed_s,
            unsteady_pressed=log.unsteady_pressed,
            completed=log.completed,
        )
        coach.guided.record(done, started_at, now())  # at once: what is asked next may be left
        if log.wrong:
            _ask_what_is_wrong(coach, done, started_at, out)
    if as_json:
        print_json(log)
    else:
        _close(log, out, looking=looking)


def _check(script: "Script", out: "Console") -> None:
    out.print("Before you start:", style="bold")
    for line in script.checklist:
        out.print(f"  • {line}")
    if not typer.confirm("Is all of this so?", err=True):
        raise NotCleared("Then not now. Put right what is missing, and start again.")


def _ask_what_is_wrong(
    coach: "Coach", done: "Guided", started_at: datetime, out: "Console"
) -> None:
    """Ask what is wrong, keep it at once, and say whom to call: what is asked may be left."""
    from retrowalk.languages import say
    from retrowalk.programme import Alarm, CheckIn, Fall, Wobble

    def keep(after: CheckIn) -> None:
        coach.guided.record(done.model_copy(update={"after": after}), started_at, now())

    wrong = pick_what_is_wrong(out)
    if wrong is None:
        return
    if wrong != "fell":
        keep(CheckIn(alarm=Alarm(what=wrong, at=now())))
        say_urgently(out, coach, say(f"urgent-now-{wrong}-title"), say(f"urgent-now-{wrong}"))
        return
    keep(CheckIn(wobble=Wobble.FELL))
    say_urgently(out, coach, say("urgent-fall-title"), say("urgent-fall-when"))
    fall = asked_about_fall(dict.fromkeys(Fall.model_fields))
    keep(CheckIn(wobble=Wobble.FELL, fall=fall))
    say_care(out, coach, fall)


def _close(log: "PlayerLog", out: "Console", *, looking: bool) -> None:
    from retrowalk.programme.words import minutes

    if looking:
        out.print("\nThat was a quick look: nothing is kept of it.", style="bold")
        return
    how = "Done" if log.completed else "Stopped"
    out.print(f"\n{how}: {minutes(log.elapsed_s)}.", style="bold")
