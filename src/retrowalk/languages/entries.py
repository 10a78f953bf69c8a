"""The words of the data files become messages.

The English words stand in the data themselves, beside what they belong to. Those of another
language stand in its folder under a name made of the table, the entry's id and the field:
``stage-rail-name``. Of several texts each has a name of its own, ``stage-rail-normal-feels_odd``,
and so have entries within entries: their ``id``, or the ``value`` of an answer. Nothing is named
by its place, so that whatever is put in before it leaves it what it was.
"""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from retrowalk.errors import InvalidData
from retrowalk.languages.message import Message
from retrowalk.value import Value

NONE = "none"
"""Names the answer that is none, whose value is empty."""


def with_messages(table: str, entry: Mapping[str, Any], kind: type[Value]) -> dict[str, Any]:
    """Give an entry as it stands in its file, with a message for each text that ``kind`` words.

    Raises
    ------
    InvalidData
        When one of several texts has no name; the message names the field.
    """
    return _worded(f"{table}-{entry.get('id', '')}", entry, kind)


def messages_of(entries: tuple[Value, ...]) -> tuple[Message, ...]:
    """Give every message whose English words stand in some entries, in their order."""
    return tuple(_written(entries))


def _worded(name: str, entry: Mapping[str, Any], kind: type[Value]) -> dict[str, Any]:
    fields = kind.model_fields
    return {
        field: _replaced(f"{name}-{field}", value, fields[field].annotation)
        if field in fields
        else value
        for field, value in entry.items()
    }


def _replaced(name: str, value: Any, kind: Any) -> Any:
    kinds = tuple(_kinds(kind))
    nested = next((one for one in kinds if issubclass(one, Value)), None)
    if nested is None and Message not in kinds:
        return value
    match value:
        case str() if nested is None:
            return Message.written(name, value)
        case list() if nested is not None:
            return [_replaced(f"{name}-{_name(item)}", item, kind) for item in value]
        case list():
            field = name.rpartition("-")[2]
            raise InvalidData(f'{field}: give each text a name, {field}.some_name = "..."')
        case Mapping() if nested is not None:
            return _worded(name, value, nested)
        case Mapping():  # a list whose items have names
            return [_replaced(f"{name}-{key}", item, kind) for key, item in value.items()]
    return value


def _name(item: Mapping[str, Any]) -> str:
    return item.get("id") or item.get("value") or NONE


def _kinds(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type):
        yield annotation
    for part in get_args(annotation):
        yield from _kinds(part)


def _written(value: Any) -> Iterator[Message]:
    match value:
        case Message(text=str()):
            yield value
        case Value():
            for field in type(value).model_fields:
                yield from _written(getattr(value, field))
        case tuple():
            for item in value:
                yield from _written(item)
