"""What is to be said, as a value: an id of the catalogue and what fills it in.

The rooms below the edges give messages; words are made where they are shown. The same person with
the same history therefore gets the same value, whatever language they read.

>>> str(Message("session-half-done"))
'Half done.'
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Self, Union, cast

from pydantic import (
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    SerializationInfo,
    SerializerFunctionWrapHandler,
    WithJsonSchema,
    WrapSerializer,
)
from pydantic_core import CoreSchema, core_schema

from retrowalk.errors import InvalidData
from retrowalk.languages.catalogue import fill, has
from retrowalk.languages.cldr import territory_name, write_date, write_list
from retrowalk.languages.spoken import ENGLISH, Language, spoken
from retrowalk.value import is_being_kept

Filling = Union[str, int, float, date, "Message", tuple["Message", ...]]
"""What fills a message in: numbers are written, and days and lists worded, as the language does."""


@dataclass(frozen=True, slots=True, init=False, repr=False)
class Message:
    """A message of the catalogue with its values; ``str`` gives its words where it is shown.

    ``text`` holds the English words of a message that stands in a data file, and is what is said
    where a language has no words for it. It does not count in comparisons: the id names it.
    """

    id: str
    values: tuple[tuple[str, Filling], ...]
    text: str | None = field(compare=False)

    def __init__(self, id: str, /, **values: Filling) -> None:  # noqa: A002  (the word of Fluent)
        self._set(id, tuple(values.items()), None)

    @classmethod
    def written(cls, message_id: str, text: str) -> Self:
        """Make a message whose English words stand in a data file."""
        made = cls(message_id)
        made._set(message_id, (), text)
        return made

    @classmethod
    def verbatim(cls, text: str) -> Self:
        """Make a message of words that are the same in every language: a name, a note, a quote."""
        return cls("verbatim", text=text)

    @classmethod
    def of(cls, said: "Self | str") -> Self:
        """Take a message as it is, and words as words that are the same in every language."""
        return said if isinstance(said, cls) else cls.verbatim(str(said))

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Read a message that was kept, or dumped as the plain values that it is made of.

        Raises
        ------
        LookupError, TypeError, ValueError
            if it is none
        """
        made, text = cls(kept["id"]), kept.get("text")
        if not isinstance(text, str | None):
            raise TypeError(f"{text!r} is no text")
        values = tuple((name, _read(value)) for name, value in dict(kept.get("values", {})).items())
        made._set(kept["id"], values, text)
        return made

    def to_kept(self) -> dict[str, Any]:
        """Give the message as it is kept, with its English words for a version that lacks it."""
        values = {name: _written(value) for name, value in self.values}
        return {"id": self.id, "values": values, "text": self.english}

    @property
    def english(self) -> str:
        """Its English words, whatever is spoken: for what is kept, and for who checks sentences."""
        return render(self, ENGLISH)

    def _set(
        self, message_id: str, values: tuple[tuple[str, Filling], ...], text: str | None
    ) -> None:
        object.__setattr__(self, "id", message_id)
        object.__setattr__(self, "values", values)
        object.__setattr__(self, "text", text)

    def __str__(self) -> str:
        return render(self, spoken())

    def __rich__(self) -> str:
        """Let a console print the words, and not what they are made of."""
        return str(self)

    def __repr__(self) -> str:
        filled = "".join(f", {name}={value!r}" for name, value in self.values)
        return f"Message({self.id!r}{filled})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Take a message, a kept message, or words; give words where shown, the message kept."""
        return core_schema.no_info_plain_validator_function(
            _message,
            serialization=core_schema.plain_serializer_function_ser_schema(_shown, info_arg=True),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Describe what programs get: a sentence."""
        return {"type": "string"}


def dated(pattern: str, day: date) -> Message:
    """Word a day after a pattern of the catalogue: ``long``, ``day``, ``short``, ``weekday``, ...

    >>> str(dated("short", date(2026, 11, 24)))
    'Tue 24 Nov'
    """
    return Message(f"date-{pattern}", day=day)


def territory(code: str) -> Message:
    """Word the name of a country, by its ISO 3166-1 code: 'Austria'."""
    return Message("territory", code=code)


def listed(items: Iterable[Message]) -> Message:
    """Word a list: 'one, two and three'."""
    return Message("listed", items=tuple(items))


def joined(sentences: Iterable[Message]) -> Message:
    """Put sentences one after the other, with a space between them where the language has one."""
    return Message("joined", items=tuple(sentences))


def capital(message: Message) -> Message:
    """Begin a message with a capital, to stand at the start of a sentence."""
    return Message("capital", message=message)


def inside(message: Message) -> Message:
    """Fit a name that begins with a capital into the middle of a sentence.

    Only English writes it small there: German nouns keep their capitals, Chinese has none.
    """
    return Message("inside", message=message)


def render(message: Message, language: Language) -> str:
    """Give a message in a language; in English where that language has not got it.

    Numbers are written, and choose their plural, as the language does. A message that was kept by
    a version of other messages is given in the words that were kept with it.

    Raises
    ------
    InvalidData
        When not even English has the message, or a value it wants is not given.
    """
    try:
        return _said(language, message.id, message.values, message.text)
    except (InvalidData, LookupError, TypeError, ValueError):
        if message.text is None:
            raise
        return message.text


@lru_cache(maxsize=8192)
def _said(
    language: Language, message: str, given: tuple[tuple[str, Filling], ...], text: str | None
) -> str:
    composed = _COMPOSED.get(message)
    if composed is not None:
        return composed(dict(given), language)
    if text is not None and not has(language, message):
        return text
    if message.startswith("date-"):
        (_, day), *_rest = given
        return write_date(fill(language, message, {}), cast(date, day), language)
    values = {name: _plain(value, language) for name, value in given}
    return fill(language, message, values)


def _plain(value: Filling, language: Language) -> str | float:
    if isinstance(value, Message):
        return render(value, language)
    if isinstance(value, str | int | float):
        return value
    raise InvalidData(f"{value!r} can't be put into a message as it is.")


def _items(values: dict[str, Filling], language: Language) -> list[str]:
    return [render(item, language) for item in cast(tuple[Message, ...], values["items"])]


def _first_large(words: str) -> str:
    return words[:1].upper() + words[1:]


def _first_small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _message_in(values: dict[str, Filling], language: Language) -> str:
    return render(cast(Message, values["message"]), language)


_COMPOSED: dict[str, Callable[[dict[str, Filling], Language], str]] = {
    "verbatim": lambda values, language: str(values["text"]),
    "listed": lambda values, language: write_list(_items(values, language), language),
    "joined": lambda values, language: language.space.join(_items(values, language)),
    "territory": lambda values, language: territory_name(str(values["code"]), language),
    "capital": lambda values, language: _first_large(_message_in(values, language)),
    "inside": lambda values, language: (
        _first_small(_message_in(values, language))
        if language is ENGLISH
        else _message_in(values, language)
    ),
}
"""Messages that are put together from others, by the names of the functions that make them."""


def say(message: str, /, **values: Filling) -> str:
    """Give the words of a message in the language that is spoken now, where they are shown.

    >>> say("session-half-done")
    'Half done.'
    """
    return str(Message(message, **values))


def say_date(pattern: str, day: date) -> str:
    """Write a date after a pattern of the catalogue, in the language that is spoken now.

    >>> say_date("short", date(2026, 11, 24))
    'Tue 24 Nov'
    """
    return str(dated(pattern, day))


def _message(given: Any) -> Message:
    match given:
        case Message():
            return given
        case str():  # kept by a version that kept sentences
            return Message.verbatim(given)
        case {"id": str()}:
            with suppress(AttributeError, LookupError, TypeError):
                return Message.from_kept(given)
    raise ValueError("no message")


def _shown(message: Message, info: SerializationInfo) -> Any:
    if is_being_kept(info):
        return message.to_kept()
    return str(message) if info.mode == "json" else message


def _written(value: Filling) -> Any:
    match value:
        case Message():
            return value.to_kept()
        case date():
            return {"day": value.isoformat()}
        case tuple():
            return [item.to_kept() for item in value]
    return value


def _read(value: Any) -> Filling:
    match value:
        case {"id": str()}:
            return Message.from_kept(value)
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case list() | tuple():
            return tuple(map(Message.from_kept, value))
        case str() | int() | float() | date():
            return value
    raise TypeError(f"{value!r} fills no message in")


def _or_none(given: Any) -> Any:
    return None if given == "" else given


def _or_empty(message: Message | None, shown: SerializerFunctionWrapHandler) -> Any:
    return "" if message is None else shown(message)


MaybeMessage = Annotated[
    Message | None,
    BeforeValidator(_or_none),
    WrapSerializer(_or_empty),
    WithJsonSchema({"type": "string"}),
]
"""A message, or nothing to say: programs get an empty sentence then."""


def is_message(schema: Mapping[str, Any]) -> bool:
    """Tell whether a core schema of pydantic is that of a message, or of perhaps one."""
    serialised = schema.get("serialization", {})
    return serialised.get("function") in {_shown, _or_empty}
