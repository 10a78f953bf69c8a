"""Who a request is from, as the door found out."""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from retrowalk.journal import Author, Role
from retrowalk.value import Value

PROFESSIONAL = Role.PROFESSIONAL.value
"""The role of an account that has clients."""


class Through(StrEnum):
    """By what somebody came in."""

    MACHINE = "machine"  # this very machine, or a device that was paired with it
    SIGN_IN = "sign_in"
    TOKEN = "token"  # noqa: S105  (a program with a token of its own)
    STRANGER = "stranger"  # what is open to everybody


class Grant(Value):
    """That somebody may look after a walker, as what."""

    walker_id: int
    role: Role


class Visitor(Value):
    """Who asks. ``walker_id`` is whose pages stand at the addresses without a number.

    None of them: a professional who does not walk, or a device that asks who walks.
    """

    through: Through = Through.STRANGER
    walker_id: int | None = None
    account_id: int | None = None
    name: str = ""
    roles: frozenset[Annotated[str, Field(max_length=20)]] = frozenset()
    grants: tuple[Grant, ...] = ()
    scopes: frozenset[str] | None = None
    """What a token may do; None: no token bounds it."""
    chose: bool = False
    """Whether ``walker_id`` is what was chosen here, and may be chosen otherwise."""
    closed: frozenset[int] = frozenset()
    """Walkers of this machine whose code was not given."""
    device_id: int | None = None
    sign_in_id: int | None = None
    proved_at: AwareDatetime | None = None
    """When somebody who signed in proved last who they are."""

    def role_for(self, walker_id: int) -> Role | None:
        """Tell as what somebody comes to a walker's pages; None: they have no business there."""
        if self.walker_id == walker_id:
            return Role.WALKER
        if self.through is Through.MACHINE and (self.chose or self.walker_id is None):
            return None if walker_id in self.closed else Role.WALKER
        return next((one.role for one in self.grants if one.walker_id == walker_id), None)

    def author_for(self, walker_id: int) -> Author:
        """Give in whose name somebody tells something of a walker; without a name it is them."""
        role = self.role_for(walker_id) or Role.SYSTEM
        return Author(name="" if role is Role.WALKER else self.name, role=role)
