"""The drawings that the player shows, each by itself, so that a phone keeps what its walks need."""

from starlette.responses import Response

from retrowalk.drawings import figure, figure_names, figure_style
from retrowalk.errors import NotInJournal
from retrowalk.languages import LANGUAGES, Message, speaking
from retrowalk.web.assets import FOREVER
from retrowalk.web.routing import Router
from retrowalk.web.security.guard import NO_PAGE

router = Router(prefix="/drawings", include_in_schema=False)


@router.get("/style.css")
def style() -> Response:
    """Let the drawings move, for those who have not asked for stillness."""
    return Response(figure_style(), media_type="text/css", headers=NO_PAGE)


@router.get("/{version}/{tag}/{name}.svg")
def drawing(version: str, tag: str, name: str) -> Response:
    """Give a drawing with its words in a language; another ``version`` has another address."""
    language = next((one for one in LANGUAGES.values() if one.tag == tag), None)
    if language is None or name not in figure_names():
        raise NotInJournal(Message("learn-no-such-page"))
    with speaking(language.code):
        svg = figure(name, with_style=False)
    headers = {"Cache-Control": FOREVER, **NO_PAGE}
    return Response(svg, media_type="image/svg+xml", headers=headers)
