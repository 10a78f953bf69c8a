"""Prescriptions to begin from: some built in, each with its study, and one's own copies."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Annotated

from pydantic import Field

from retrowalk.data import read_entries
from retrowalk.errors import InvalidData, NotInJournal
from retrowalk.evidence.studies import studies
from retrowalk.evidence.types import Study
from retrowalk.journal import Journal
from retrowalk.journal.templates import KeptTemplate
from retrowalk.languages import Message
from retrowalk.person import Condition
from retrowalk.practice.entry import SOURCE_IDS, Slug
from retrowalk.screening.types import Bounds
from retrowalk.value import AtMost, Value

MOST_WEEKS = 52
OWN = "own-"
"""Before the number of a template of one's own: what no built-in one begins with."""

Name = Annotated[str, Field(min_length=1), AtMost(120)]
Weeks = Annotated[int, Field(ge=1, le=MOST_WEEKS)]


class Body(Value):
    """What a template holds: bounds without a last day, for so many weeks, looked at after some."""

    bounds: Bounds = Bounds()
    weeks: Weeks = 6
    review_weeks: Weeks | None = None
    note: Annotated[str, AtMost(500)] = ""
    source: tuple[str, ...] = ()


class BuiltIn(Body):
    """A template that comes with the product; ``source`` are studies, or facts of the articles."""

    id: Slug
    for_conditions: tuple[Condition, ...] = ()


class Template(Body):
    """A template as it is offered, by its id; ``from_id`` is what it was copied from."""

    id: str
    name: Message
    from_id: str | None = None
    mine: bool = False
    for_conditions: tuple[Condition, ...] = ()

    @property
    def studies(self) -> tuple[Study, ...]:
        """The studies whose dose it is, each group of people once."""
        known = {one.id: one for one in studies()}
        found = (known[name] for name in self.source if name in known)
        return tuple({one.citation: one for one in reversed([*found])}.values())[::-1]

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of the source articles that it rests on."""
        return tuple(name for name in self.source if name in SOURCE_IDS)


@cache
def built_in() -> tuple[Template, ...]:
    """Give the templates that come with the product.

    Raises
    ------
    InvalidData
        when one rests on nothing, or on a study that the evidence does not carry
    """
    told = read_entries(files("retrowalk.people") / "data", "templates.toml", "template", BuiltIn)
    known = {*SOURCE_IDS, *(one.id for one in studies())}
    for one in told:
        if not one.source or not known.issuperset(one.source):
            raise InvalidData(f"templates.toml, template {one.id}: no such source.")
    return tuple(_offered(one) for one in told)


def templates_of(journal: Journal, account_id: int | None) -> tuple[Template, ...]:
    """Give those that are built in, and then an account's own."""
    return (*built_in(), *map(_own, journal.templates.of(account_id)))


def find(journal: Journal, account_id: int | None, template_id: str) -> Template:
    """Give a template by its id.

    Raises
    ------
    NotInJournal
        if there is none, or it is somebody else's
    """
    found = (one for one in templates_of(journal, account_id) if one.id == template_id)
    template = next(found, None)
    if template is None:
        raise NotInJournal(Message("journal-no-template", id=template_id))
    return template


def ancestry(journal: Journal, template: Template) -> tuple[Message, ...]:
    """Name what a template was copied from, and that from, and so on, the nearest first."""
    return tuple(_ancestors(journal, template.from_id, {template.id}))


def copy(
    journal: Journal, account_id: int | None, name: str, body: Body, from_id: str, at: datetime
) -> Template:
    """Keep a copy of one's own, with what it came from."""
    kept = Body.model_validate(body.model_dump(include=set(Body.model_fields)))
    row = journal.templates.add(account_id, name, kept.to_kept(), at, from_id=from_id or None)
    return _own(row)


def change(
    journal: Journal, account_id: int | None, template_id: str, name: str, body: Body
) -> Template:
    """Keep other words of a template of one's own.

    Raises
    ------
    NotInJournal
        if it is none of one's own
    """
    kept = Body.model_validate(body.model_dump(include=set(Body.model_fields)))
    number = number_of(template_id)
    return _own(journal.templates.change(account_id, number, name, kept.to_kept()))


def retire(journal: Journal, account_id: int | None, template_id: str, at: datetime) -> None:
    """Take a template of one's own out of use; what was given from it stays.

    Raises
    ------
    NotInJournal
        if it is none of one's own
    """
    journal.templates.retire(account_id, number_of(template_id), at)


def number_of(template_id: str) -> int:
    """Give the number of a template of one's own.

    Raises
    ------
    NotInJournal
        if it is a built-in one, or none
    """
    number = template_id.removeprefix(OWN)
    if template_id == number or not (number.isascii() and number.isdecimal() and len(number) < 10):
        raise NotInJournal(Message("journal-no-template", id=template_id))
    return int(number)


def _ancestors(journal: Journal, from_id: str | None, seen: set[str]) -> Iterator[Message]:
    if from_id is None or from_id in seen:
        return
    seen.add(from_id)
    if from_id.startswith(OWN):
        template = _own(journal.templates.get(number_of(from_id)))
        yield template.name
        yield from _ancestors(journal, template.from_id, seen)
    else:
        yield from (one.name for one in built_in() if one.id == from_id)


def _offered(told: BuiltIn) -> Template:
    return Template(name=Message(f"prescribe-template-{told.id}"), **told.model_dump())


def _own(row: KeptTemplate) -> Template:
    body = Body.from_kept(row.body)
    name = Message.verbatim(row.name)
    fields = body.model_dump()
    return Template(id=f"{OWN}{row.id}", name=name, from_id=row.from_id, mine=True, **fields)
