"""What a researcher takes along: of who consents, under pseudonyms."""

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from retrowalk.errors import NotPermitted
from retrowalk.journal import Journal
from retrowalk.languages import Message
from retrowalk.people import Visitor
from retrowalk.people.consent import Use, who_consents
from retrowalk.people.research import export
from retrowalk.people.trace import RESEARCHER
from retrowalk.value import AtMost
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Now, TheTemplates, TheVisitor
from retrowalk.web.routes.export import IN_MEMORY, PIECE
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)


@router.get("/research")
def research(request: Request, visitor: TheVisitor, templates: TheTemplates) -> Response:
    """Say what a researcher may take along, and of how many."""
    _check(visitor)
    journal: Journal = request.app.state.journal
    walkers = [one.id for one in journal.walkers.all()]
    agree = who_consents(journal, Use.RESEARCH, walkers)
    return templates("research.html", walkers=len(agree))


@router.get("/research.zip")
def take(
    request: Request,
    visitor: TheVisitor,
    now: Now,
    project: Annotated[str, AtMost(80), Query(min_length=1)],
) -> Response:
    """Give it as a file."""
    _check(visitor)
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  (closed when the last piece is sent)
    export(
        request.app.state.journal,
        file,
        now,
        project=project,
        who=visitor.name,
        account_id=visitor.account_id,
    )
    file.seek(0)

    def pieces() -> Iterator[bytes]:
        with file:
            while piece := file.read(PIECE):
                yield piece

    headers = attachment("research.zip") | {"Content-Encoding": "identity"}
    return StreamingResponse(pieces(), media_type="application/zip", headers=headers)


def _check(visitor: Visitor) -> None:
    if RESEARCHER not in visitor.roles:
        raise NotPermitted(Message("refused-not-yours"))
