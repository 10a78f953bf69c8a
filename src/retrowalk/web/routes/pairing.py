"""May this device come in? A code from the machine at home, exchanged for a token."""

from typing import Annotated

from fastapi import Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from retrowalk.lan.pairing import COOKIE, cookie, digest, meant, new_token
from retrowalk.languages import say
from retrowalk.web.dependencies import Now, TheTemplates
from retrowalk.web.device import Browser, Device, device_of
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)


@router.get("/pair")
async def ask(request: Request, templates: TheTemplates) -> Response:
    """Ask for the code; a QR code brings it behind the #, where no server and no log sees it.

    So does an icon on a home screen, at each opening. Whoever was let in already has nothing to
    ask for: brought once more, the code stays unused.
    """
    if request.app.state.network.all_sign_in:
        return RedirectResponse("/sign-in", 303)
    access_control = request.app.state.access_control
    if await access_control.device(request) is not None:
        return RedirectResponse("/", 303)
    return _page(request, templates, at_home=access_control.is_local(request))


@router.post("/pair")
async def pair(
    request: Request,
    templates: TheTemplates,
    now: Now,
    code: Annotated[str, Form(max_length=1000)] = "",
    on_home_screen: Annotated[bool, Form()] = False,
) -> Response:
    """Exchange the code for a token, once."""
    state = request.app.state
    address = request.client.host if request.client else ""
    if wait_s := await run_in_threadpool(state.attempts.wait_s, address, now):
        response = _page(request, templates, 429, please_wait(wait_s))
        response.headers["Retry-After"] = str(wait_s)
        return response
    token, before = new_token(), request.cookies.get(COOKIE, "")
    device = await run_in_threadpool(
        state.journal.devices.pair,
        digest(meant(code)),
        digest(token),
        _device(request).listed(on_home_screen=on_home_screen),
        now,
        instead_of=digest(before),
    )
    if device is None:
        return _page(request, templates, 422, say("refused-code"))
    await run_in_threadpool(state.attempts.right, address)
    return RedirectResponse("/", 303, {"Set-Cookie": cookie(token)})


def _page(
    request: Request,
    templates: Templates,
    status: int = 200,
    refused: str = "",
    *,
    at_home: bool = False,
) -> Response:
    return templates(
        "pair.html",
        status=status,
        refused=refused,
        at_home=at_home,
        by_name=request.app.state.network.by_name(request.url.hostname),
        inside_app=_device(request).browser is Browser.APP,
    )


def _device(request: Request) -> Device:
    return device_of(request.headers.get("user-agent", ""))


def please_wait(seconds: int) -> str:
    """Say how long whoever tried too often waits."""
    if seconds > 90:
        return say("refused-wait-minutes", minutes=-(-seconds // 60))
    return say("refused-wait-seconds", seconds=seconds)
