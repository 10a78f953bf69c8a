"""``retrowalk maintenance``: the pages say that they are away for a while, and phones wait."""

import re
from datetime import datetime, time, timedelta
from typing import Annotated

import typer

from retrowalk.cli.addresses import say
from retrowalk.cli.common import now
from retrowalk.errors import RetrowalkError

_TIME = re.compile("[0-9]{2}:[0-9]{2}")

maintenance = typer.Typer(
    no_args_is_help=True, help="Say to all who ask that the server is away for a while."
)


@maintenance.command()
def on(
    until: Annotated[
        str | None, typer.Option(help="When it should be back: 14:30, or 2026-12-24T06:00.")
    ] = None,
) -> None:
    """Answer every page with that it is away; what phones recorded stays on them, to be sent later.

    It goes on, whatever time was told, until: retrowalk maintenance off.
    """
    from retrowalk.settings import Settings
    from retrowalk.web.maintenance import Away, Maintenance

    back = None if until is None else _moment(until)
    Maintenance(Settings.read().maintenance_file).begin(Away(until=back))
    say(f"Away{f' until {back:%Y-%m-%d %H:%M}' if back else ''}.")
    say("To be back, type: retrowalk maintenance off")


@maintenance.command()
def off() -> None:
    """Answer again."""
    from retrowalk.settings import Settings
    from retrowalk.web.maintenance import Maintenance

    Maintenance(Settings.read().maintenance_file).end()
    say("Back.")


@maintenance.command()
def page() -> None:
    """Print a page for a server that stands before this one, to show while this one is away."""
    from retrowalk.web.maintenance import static_page

    typer.echo(static_page(), nl=False)


def _moment(told: str) -> datetime:
    """Read a time of today or, where that is over, of tomorrow; or a day and time."""
    here = now()
    try:
        if _TIME.fullmatch(told):
            at = datetime.combine(here.date(), time.fromisoformat(told)).astimezone()
            return at if at > here else at + timedelta(days=1)
        at = datetime.fromisoformat(told).astimezone()
    except ValueError as error:
        raise RetrowalkError(
            f"--until wants a time such as 14:30, or a day too: 2026-12-24T06:00, not {told}."
        ) from error
    if at <= here:
        raise RetrowalkError(f"{told} is over already.")
    return at
