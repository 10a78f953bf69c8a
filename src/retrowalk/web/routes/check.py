"""Can this phone do what a walk needs? Its own page looks, and a line here answers it.

The page is open to everybody, over plain http too: what is missing may be just that it is neither
safe nor let in. What it finds stays on the phone.
"""

import json

from fastapi import WebSocket
from starlette.responses import Response
from starlette.websockets import WebSocketDisconnect

from retrowalk.languages import spoken
from retrowalk.languages.catalogue import source
from retrowalk.web.dependencies import TheTemplates
from retrowalk.web.routing import Router
from retrowalk.web.views.player import as_data

router = Router()

MOST_ECHOES = 20
"""A look takes five; a line that wants more is no look."""

_MOST_CHARACTERS = 100


@router.get("/check", include_in_schema=False)
async def check(templates: TheTemplates) -> Response:
    """Show what this phone, its browser and its connection can do."""
    words = json.dumps(source(spoken(), "phone"), ensure_ascii=False)
    return templates("check.html", words=as_data(words))


@router.websocket("/api/v1/echo")
async def echo(socket: WebSocket) -> None:
    """Send back what comes, a few times: a line that answers is a line that lives."""
    await socket.accept()
    try:
        for _ in range(MOST_ECHOES):
            await socket.send_text((await socket.receive_text())[:_MOST_CHARACTERS])
    except WebSocketDisconnect:
        return
    await socket.close()
