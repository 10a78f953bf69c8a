"""Choose the language; this browser keeps the choice for a year."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Form, Header
from starlette.responses import RedirectResponse, Response

from retrowalk.languages import LANGUAGES
from retrowalk.web.language import CHOSEN

router = APIRouter(include_in_schema=False)

A_YEAR_S = 365 * 86_400


@router.post("/language")
def choose_language(
    language: Annotated[str, Form()] = "", referer: Annotated[str, Header()] = ""
) -> Response:
    """Keep the choice, and show the same page again."""
    back = RedirectResponse(_page(referer), 303)
    if language in LANGUAGES:
        back.set_cookie(CHOSEN, language, max_age=A_YEAR_S, httponly=True, samesite="lax")
    return back


def _page(address: str) -> str:
    """Give the part of an address that stays on this site, whatever the address says.

    Browsers read two slashes, of either kind, as the beginning of another site's name.
    """
    try:
        page = urlsplit(address)
    except ValueError:
        return "/"
    path = "/" + page.path.replace("\\", "/").lstrip("/")
    return f"{path}?{page.query}" if page.query else path
