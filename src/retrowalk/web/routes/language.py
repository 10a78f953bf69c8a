"""Choose the language; this browser keeps the choice for a year."""

from typing import Annotated

from fastapi import Form, Header
from starlette.responses import RedirectResponse, Response

from retrowalk.languages import LANGUAGES
from retrowalk.web.language import CHOSEN
from retrowalk.web.routing import Router
from retrowalk.web.ways import on_this_site

router = Router(include_in_schema=False)

A_YEAR_S = 365 * 86_400


@router.post("/language")
def choose_language(
    language: Annotated[str, Form()] = "", referer: Annotated[str, Header()] = ""
) -> Response:
    """Keep the choice, and show the same page again."""
    back = RedirectResponse(on_this_site(referer), 303)
    if language in LANGUAGES:
        back.set_cookie(CHOSEN, language, max_age=A_YEAR_S, httponly=True, samesite="lax")
    return back
