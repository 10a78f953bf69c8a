"""A professional at the door: as the door lets in somebody who signed in, with grants."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from starlette.requests import HTTPConnection

from retrowalk.journal import Role
from retrowalk.people.visitor import Grant, Through, Visitor
from retrowalk.web.security.access import Access, AccessControl


def professional(*walkers: int, name: str = "Ms Tanaka", account_id: int | None = None) -> Visitor:
    """Somebody who looks after some walkers."""
    return Visitor(
        through=Through.SIGN_IN,
        account_id=account_id,
        name=name,
        roles=frozenset({"professional"}),
        grants=tuple(Grant(walker_id=one, role=Role.PROFESSIONAL) for one in walkers),
    )


@contextmanager
def coming_in_as(visitor: Visitor) -> Iterator[None]:
    """Let whoever asks be this visitor for a while, as a sign-in of theirs would."""

    async def check(self: AccessControl, connection: HTTPConnection) -> Access:
        return Access(visitor=visitor)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AccessControl, "check", check)
        yield
