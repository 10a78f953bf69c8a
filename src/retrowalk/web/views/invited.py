"""A one-time link, as it is shown once: to send, to scan, and to type."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Self

import segno
from fastapi import Request
from starlette.responses import Response

from retrowalk.web.security.network import Network
from retrowalk.web.templating import Templates


@dataclass(frozen=True)
class Invited:
    """Where the link leads, its code, and how long it works."""

    address: str
    code: str
    lasts: timedelta

    @classmethod
    def of(cls, request: Request, code: str, lasts: timedelta) -> Self:
        """Make the link under an address that other devices reach, where there is one.

        The code stands behind the #: browsers send that part to nobody.
        """
        network: Network = request.app.state.network
        here = f"{request.url.scheme}://{request.headers['host']}"
        if request.url.scheme != "https":
            here = next(iter(network.addresses), here)
        return cls(f"{here}/invited", code, lasts)

    def __call__(self, templates: Templates, back: str) -> Response:
        """Show it; the page is kept nowhere."""
        link = f"{self.address}#{self.code}"
        page = templates(
            "invitation.html",
            address=self.address,
            link=link,
            code=self.code,
            picture=segno.make(link, error="m").svg_data_uri(scale=6, border=2),
            days=self.lasts.days,
            back_to=back,
        )
        page.headers["Cache-Control"] = "no-store"
        return page
