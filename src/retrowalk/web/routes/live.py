"""Listening live: what the phone feels goes in, steps and direction come back at once.

Nothing depends on it. The recording arrives by its own, surer way; this one may break at any
moment, and after that goes on from what has arrived. So that a phone can tell a line that broke
without a word, whatever comes is answered, and work that takes longer says meanwhile that it does.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import ParamSpec, TypeVar

from fastapi import WebSocket
from starlette.concurrency import run_in_threadpool
from starlette.websockets import WebSocketDisconnect

from retrowalk.coach import Coach, LiveRecording
from retrowalk.errors import RetrowalkError, UnreadableRecording
from retrowalk.languages import Message, say
from retrowalk.web.dependencies import coach_for
from retrowalk.web.routes.recordings import MOST_BYTES
from retrowalk.web.routing import Router

UNFIT = 1007
"""What a socket is closed with that sent something unfit."""

NOTHING_NEW = "{}"
"""What is sent where there is nothing to tell: the line is there, and somebody listens."""
_AT_LATEST_S = 2.0
AT_ONCE_BYTES = 10_000
"""What a phone gathers in two seconds is heard sooner than a thread would be found for it."""

MOST_WAITING = 100
"""Messages, some ten seconds, that wait while others are heard; more wait on their way."""

Come = asyncio.Queue[str | WebSocketDisconnect | UnreadableRecording]
"""What has come over a line, and why no more does."""

Given = ParamSpec("Given")
Done = TypeVar("Done")

router = Router()


@router.websocket("/live/{session_id}")
async def live(socket: WebSocket, session_id: str) -> None:
    """Answer each message of lines, the first with a heading, with what was heard in them.

    Several that came while a busy server had no time for them are heard, and answered, as one.
    """
    await socket.accept()
    come: Come = asyncio.Queue(MOST_WAITING)
    receiving = asyncio.ensure_future(_receive(socket, come))
    try:
        coach = await run_in_threadpool(coach_for, socket)
        lines = await _lines(come)
        listener = await _meanwhile(socket, _listener, coach, session_id, lines)
        while True:
            if len(lines) <= AT_ONCE_BYTES:
                update = listener.push(lines)
            else:
                update = await _meanwhile(socket, listener.push, lines)
            await socket.send_text(NOTHING_NEW if update is None else update.model_dump_json())
            lines = await _lines(come)
    except WebSocketDisconnect:
        return
    except RetrowalkError as error:
        with suppress(WebSocketDisconnect):  # it has ended meanwhile, and nobody is told
            await socket.close(UNFIT, _reason(str(error)))
    finally:
        receiving.cancel()


async def _receive(socket: WebSocket, come: Come) -> None:
    """Take what comes, to the end of the line."""
    try:
        while True:
            await come.put(await socket.receive_text())
    except WebSocketDisconnect as end:
        await come.put(end)
    except KeyError:  # a message without text
        await come.put(UnreadableRecording(Message("recordings-player-damaged")))


async def _lines(come: Come) -> bytes:
    """Wait for lines, and give all that have come; nothing of a line that has ended since."""
    messages = [await come.get()]
    while not come.empty():
        messages.append(come.get_nowait())
    texts = []
    for message in messages:
        if isinstance(message, Exception):
            raise message
        if len(message) > MOST_BYTES:
            raise UnreadableRecording(say("refused-moment"))
        texts.append(message)
    return "".join(texts).encode()


async def _meanwhile(
    socket: WebSocket, work: Callable[Given, Done], *args: Given.args, **kwargs: Given.kwargs
) -> Done:
    """Do some work, and as long as it takes say every two seconds that it goes on."""
    working = asyncio.ensure_future(run_in_threadpool(work, *args, **kwargs))
    while not (await asyncio.wait({working}, timeout=_AT_LATEST_S))[0]:
        await socket.send_text(NOTHING_NEW)
    return working.result()


def _reason(sentence: str) -> str:
    """Shorten a sentence to what a socket can be closed with: 123 bytes."""
    return sentence.encode()[:123].decode(errors="ignore")


def _listener(coach: Coach, session_id: str, first: bytes) -> LiveRecording:
    """Begin to listen, from what has arrived of the recording before."""
    from retrowalk.recordings.formats.player import heading

    said = heading(first)
    if said.session != session_id:
        raise UnreadableRecording(say("refused-other-session"))
    person = coach.screening.person
    listener = LiveRecording(height_m=None if person is None else person.height_m)
    for chunk in coach.recordings.uploads.so_far(said.recording):
        listener.catch_up(chunk)
    return listener
