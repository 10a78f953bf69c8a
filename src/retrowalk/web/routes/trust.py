"""How a phone comes to trust this machine: told over plain http too, for before that it must be."""

from fastapi import Request
from starlette.responses import Response

from retrowalk.errors import NotInJournal
from retrowalk.lan.profile import MEDIA_TYPE, NAME, profile
from retrowalk.languages import say
from retrowalk.web.dependencies import TheTemplates
from retrowalk.web.device import device_of
from retrowalk.web.routing import Router
from retrowalk.web.security.network import Network

router = Router(include_in_schema=False)


@router.get("/trust")
async def trust(request: Request, templates: TheTemplates) -> Response:
    """Show what is missing on this device, and how to mend it."""
    network: Network = request.app.state.network
    safe = network.safe_address(request.url.hostname or "localhost")
    return templates(
        "trust.html",
        network=network,
        here=str(request.url.replace(query="")),
        safe=safe,
        by_name=network.by_name(request.url.hostname),
        device=device_of(request.headers.get("user-agent", "")),
        certificate=NAME,
    )


@router.get("/trust/reached")
async def reached() -> Response:
    """Answer the page above, when the safe connection stands; there is nothing else in it."""
    return Response(status_code=204, headers={"Cross-Origin-Resource-Policy": "cross-origin"})


@router.get("/trust/addresses")
async def addresses(request: Request) -> dict[str, tuple[str, ...]]:
    """Tell a paired phone where to look for this machine once it has gone from this address.

    Nobody else is told: a stranger finds it where it is now, and needs not know in which networks
    it was. What a phone tries is safe to try: there answers only who holds a certificate of this
    machine's authority.
    """
    network: Network = request.app.state.network
    return {"addresses": network.addresses}


@router.get("/trust/retrowalk.crt")
async def certificate(request: Request) -> Response:
    """Give the certificate of this machine's authority, for the phone to install."""
    network: Network = request.app.state.network
    if network.authority is None:
        raise NotInJournal(say("refused-certificate"))
    # Not as an attachment: Safari would put it among the files, and not offer to install it.
    return Response(network.authority, media_type="application/x-x509-ca-cert")


@router.get("/trust/retrowalk.mobileconfig")
async def iphone_profile(request: Request) -> Response:
    """Give the same certificate in the form that iPhones take."""
    network: Network = request.app.state.network
    if network.authority is None:
        raise NotInJournal(say("refused-certificate"))
    made = profile(network.authority, say("door-profile-what"))
    return Response(made, media_type=MEDIA_TYPE)
