"""Retrowalk on a phone's home screen: in which order, and with a code for it where it needs one."""

import math
import re
from datetime import datetime
from typing import Any

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, RedirectResponse, Response

from retrowalk.lan.pairing import COOKIE, OwnCode, invite_itself, own_code
from retrowalk.languages import say, spoken
from retrowalk.web.dependencies import Now, TheTemplates
from retrowalk.web.device import System, device_of
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)

STAYS_LIT = (18, 4)
"""The iOS from which on the screen stays lit in what was opened from the home screen.

Before, the lock is granted there and does nothing (WebKit pull request 13179).
"""


SHARED_KINDS = [
    *("application/octet-stream", "application/zip", "application/gzip", "application/json"),
    *("application/gpx+xml", "application/vnd.garmin.tcx+xml", "application/vnd.ant.fit"),
    *("application/xml", "text/xml", "text/csv", "text/plain"),
    *(".fit", ".gpx", ".tcx", ".zip", ".csv", ".json", ".txt", ".gz", ".parquet"),
]
"""What other apps may share: kinds by which Android knows files, and their endings."""


@router.get("/home-screen")
async def home_screen(request: Request, templates: TheTemplates, now: Now) -> Response:
    """Show how this phone keeps Retrowalk on its home screen."""
    return await _page(request, templates, now)


@router.post("/home-screen/code", dependencies=[Proved])
async def make_code(request: Request, templates: TheTemplates, now: Now) -> Response:
    """Let the device in once more, as what stands on its home screen; the newest code counts."""
    state = request.app.state
    device = await state.access_control.device(request)
    if device is None:  # this machine itself: it makes codes in the terminal
        return RedirectResponse("/pair", 303)
    if await run_in_threadpool(state.codes_made.wait_s, f"device {device.id}", now):
        return await _page(request, templates, now, refused=say("door-app-enough-codes"))
    token = request.cookies[COOKIE]
    await run_in_threadpool(invite_itself, state.journal.devices, device, token, now)
    return RedirectResponse("/home-screen", 303)


@router.get("/manifest.webmanifest")
async def manifest(request: Request, templates: TheTemplates, now: Now) -> Response:
    """Describe the app to a phone that wants to keep it on its home screen.

    An iPhone notes the address to start from as it is in that moment (as in bobbit pull request
    348 and mobius 455): while a code of its own is open, that is where the code is brought. Chrome
    for Android may send a manifest to whoever packs an app from it, so it is never given one.
    """
    own = None
    if "Chrome/" not in request.headers.get("user-agent", ""):
        _, own = await _own_code(request, now)
    return JSONResponse(
        {
            "name": "Retrowalk",
            "short_name": "Retrowalk",
            "description": say("player-description"),
            "lang": spoken().tag,
            "dir": spoken().direction,
            "id": "/",
            "start_url": f"/pair#{own.code}" if own else "/today",
            "scope": "/",
            "display": "standalone",
            "orientation": "portrait",
            "background_color": "#fbfaf6",
            "theme_color": "#fbfaf6",
            "share_target": {
                "action": "/imports/shared",
                "method": "POST",
                "enctype": "multipart/form-data",
                "params": {"files": [{"name": "files", "accept": SHARED_KINDS}]},
            },
            "icons": [
                _icon(templates, "icon-192.png", 192),
                _icon(templates, "icon-512.png", 512),
                _icon(templates, "icon-maskable-512.png", 512) | {"purpose": "maskable"},
            ],
        },
        media_type="application/manifest+json",
    )


def _icon(templates: Templates, file: str, size_px: int) -> dict[str, Any]:
    size = f"{size_px}x{size_px}"
    return {"src": templates.asset(file), "sizes": size, "type": "image/png", "purpose": "any"}


async def _own_code(request: Request, now: datetime) -> tuple[bool, OwnCode | None]:
    """Tell whether the request is from a paired device, and which code it has made."""
    state = request.app.state
    device = await state.access_control.device(request)
    if device is None:
        return False, None
    token = request.cookies[COOKIE]
    return True, await run_in_threadpool(own_code, state.journal.devices, device, token, now)


async def _page(
    request: Request, templates: Templates, now: datetime, refused: str = ""
) -> Response:
    paired, own = await _own_code(request, now)
    return templates(
        "home_screen.html",
        status=429 if refused else 200,
        phone=_phone(request.headers.get("user-agent", "")),
        by_name=request.app.state.network.by_name(request.url.hostname),
        paired=paired,
        code=own.code if own else "",
        minutes=math.ceil((own.until - now).total_seconds() / 60) if own else 0,
        refused=refused,
    )


def maybe_apple_phone(user_agent: str) -> bool:
    """Tell whether this may be an iPhone or an iPad; a Mac may be one."""
    return device_of(user_agent).system is System.IOS or "Macintosh" in user_agent


def _phone(user_agent: str) -> str:
    """Tell for which phone the page is; an iPad may say that it is a Mac, of no known version."""
    if version := re.search(r"\bOS (\d+)_(\d+)", user_agent):
        return "apple" if (int(version[1]), int(version[2])) >= STAYS_LIT else "apple-older"
    return "android" if device_of(user_agent).system is System.ANDROID else "other"
