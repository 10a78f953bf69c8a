"""What the phone holds ahead of time: the shell of the player, and the scripts to come."""

from datetime import date

from fastapi import Request
from starlette.responses import FileResponse, Response

from retrowalk.errors import NobodyChosen, NotCleared
from retrowalk.session import Script
from retrowalk.value import Value
from retrowalk.web.assets import FOLDER
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today, coach_for
from retrowalk.web.routing import Router
from retrowalk.web.views.player import player

SESSIONS_AHEAD = 4
"""More than a week's."""

router = Router()
api = Router()


class Ahead(Value):
    """The script of a session, and its day."""

    on: date
    script: Script


@api.get("/scripts/ahead", tags=["sessions"])
def scripts_ahead(coach: TheCoach, today: Today) -> tuple[Ahead, ...]:
    """Give the scripts of the next sessions, today's first: a player needs nothing else.

    In weeks of ordinary walks of a trial there are none: those are begun with the server in reach.
    """
    programme = coach.planning.programme(today)
    asks = coach.planning.asks_first(today)
    if asks is not None:
        raise NotCleared(asks)
    walked_today = coach.planning.today(today).planned is None
    coming = [one for one in programme.sessions if one.on >= today]
    if walked_today:
        coming = [one for one in coming if one.on > today]
    coming = [one for one in coming if not coach.trying.forward_on(one.on, today)]
    return tuple(
        Ahead(on=one.on, script=coach.sessions.script(one.id, today))
        for one in coming[:SESSIONS_AHEAD]
    )


@router.get("/player", include_in_schema=False)
def shell(request: Request, templates: TheTemplates) -> Response:
    """Give the player's page without a script: it finds one of those ahead.

    A phone keeps it for whoever walks next: it says of nobody that it is theirs.
    """
    try:
        country = coach_for(request).screening.country
    except NobodyChosen:
        country = None
    return player(templates, country=country, nobodys=True)


@router.get("/player/waiting", include_in_schema=False)
def waiting(templates: TheTemplates) -> Response:
    """Give the page that the phone shows while this server is slow to give another."""
    return templates("waiting.html", nobodys=True)


@router.get("/player/shared", include_in_schema=False)
def shared(templates: TheTemplates) -> Response:
    """Give the page that the phone shows of what was shared, where no server is in reach."""
    return templates("shared_waiting.html", nobodys=True)


@router.get("/player/files", include_in_schema=False)
def shell_files(templates: TheTemplates) -> list[str]:
    """Name the files that the shell needs, and what else the phone keeps beside it."""
    modules = sorted(
        file.relative_to(FOLDER).as_posix()
        for folder in ("player", "vendor")
        for file in (FOLDER / folder).rglob("*.js")
    )
    names = ["style.css", "icon.svg", "player/player.css", *modules]
    pages = ["/player/waiting", "/player/shared", "/drawings/style.css"]
    return [*pages, *(templates.asset(name) for name in names)]


@router.get("/worker.js", include_in_schema=False)
def worker() -> Response:
    """Give the service worker from the root, so that it may serve every page."""
    return FileResponse(FOLDER / "worker.js", headers={"Cache-Control": "no-cache"})
