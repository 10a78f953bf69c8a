"""How a program shows its token: ``Authorization: Bearer rw_...``, and for the API alone.

What carries a token stands on it alone: no cookie, no being on this machine, is looked at beside
it. So a page from elsewhere gains nothing by sending one, and no origin is asked for.
"""

from starlette.requests import HTTPConnection

from retrowalk.people.tokens import BEGINS

OF_PROGRAMS = ("/api/v1/", "/fhir/")
"""Where tokens open anything at all."""


def bearer(connection: HTTPConnection) -> str | None:
    """Give the token that a request shows; None where it shows none."""
    secret = shown(connection)
    return secret if secret.startswith(BEGINS) else None


def shown(connection: HTTPConnection) -> str:
    """Give what a request shows as a bearer, whatever it opens; empty where it shows nothing."""
    scheme, _, secret = connection.headers.get("authorization", "").partition(" ")
    return secret.strip() if scheme.lower() == "bearer" else ""
