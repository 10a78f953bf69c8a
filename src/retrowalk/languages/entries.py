"""The words of the data files, in the language that is spoken.

The English words stand in the data themselves, beside what they belong to. Those of another
language stand in its folder under a name made of the table, the entry's id and the field:
``stage-rail-name``; in a list they are counted from one: ``stage-rail-normal-2``.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, TypeVar, get_args

from retrowalk.languages.catalogue import has, say
from retrowalk.languages.spoken import ENGLISH, spoken
from retrowalk.value import Value


class _InWords:
    """Marks a text that is read or heard, as against a name or an id."""


Words = Annotated[str, _InWords()]

Entry = TypeVar("Entry", bound=Value)


def in_words(table: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Give the entries of a table with their words in the language that is spoken.

    Every entry has an ``id``; its texts are the fields that are typed as ``Words``.
    """
    if spoken() is ENGLISH:
        return entries
    return tuple(_said(f"{table}-{entry.id}", entry) for entry in entries)  # type: ignore[attr-defined]


def texts(table: str, entries: tuple[Value, ...]) -> dict[str, str]:
    """Give every text of a table, as it is written in English, by the name of its message."""
    return {
        name: text
        for entry in entries
        for name, text in _texts(f"{table}-{entry.id}", entry)  # type: ignore[attr-defined]
    }


def _said(name: str, entry: Entry) -> Entry:
    return entry.model_copy(
        update={
            field: _replaced(f"{name}-{field}", getattr(entry, field), marked)
            for field, marked in _worded(entry)
        }
    )


def _replaced(name: str, value: Any, marked: bool) -> Any:
    match value:
        case str() if marked and value:
            return say(name) if has(spoken(), name) else value
        case Value():
            return _said(name, value)
        case tuple():
            return tuple(
                _replaced(f"{name}-{number}", one, marked) for number, one in enumerate(value, 1)
            )
        case Mapping():
            return {key: _replaced(f"{name}-{key}", one, marked) for key, one in value.items()}
        case _:
            return value


def _texts(name: str, entry: Value) -> Iterator[tuple[str, str]]:
    for field, marked in _worded(entry):
        yield from _found(f"{name}-{field}", getattr(entry, field), marked)


def _found(name: str, value: Any, marked: bool) -> Iterator[tuple[str, str]]:
    match value:
        case str() if marked and value:
            yield name, value
        case Value():
            yield from _texts(name, value)
        case tuple():
            for number, one in enumerate(value, 1):
                yield from _found(f"{name}-{number}", one, marked)
        case Mapping():
            for key, one in value.items():
                yield from _found(f"{name}-{key}", one, marked)


def _worded(entry: Value) -> Iterator[tuple[str, bool]]:
    """Name the fields that hold words or further values, and whether words are what they hold."""
    for name, field in type(entry).model_fields.items():
        yield name, any(_marks(one) for one in (field.annotation, *field.metadata))


def _marks(annotation: Any) -> bool:
    return isinstance(annotation, _InWords) or any(map(_marks, get_args(annotation)))
