"""What every stored or sent value is: frozen, closed, comparable; and what text it may hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    SerializationInfo,
    ValidationInfo,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""The clocks of phones and computers show no other years."""

# Halves of a character, and control characters other than tab and line break: one database or the
# other refuses them, and a file can't hold them.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_KEPT = {"kept": True}

_TOLD: dict[frozenset[str], set[str]] = {}
_MOST_TOLD = 2000
"""Of a value with many fields, somebody could tell ever others."""


class Value(BaseModel):
    """An immutable value; unknown fields are refused, so a misspelt name never passes silently."""

    # Each is built when it is first used: there are hundreds, and a command needs few of them.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def model_post_init(self, _: object) -> None:
        """Share with all others in which the same fields were told what says which these were.

        Pydantic keeps a set with each value, and of a journal that is half of what it takes.
        """
        told = self.__pydantic_fields_set__
        shared = _TOLD.get(same := frozenset(told))
        if shared is None and len(_TOLD) < _MOST_TOLD:
            shared = _TOLD.setdefault(same, told)
        object.__setattr__(self, "__pydantic_fields_set__", told if shared is None else shared)

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Read a value that was kept: what an older version let in is read as it is."""
        return cls.model_validate(kept, context=_KEPT)

    def to_kept(self, *, exclude: set[str] | None = None) -> dict[str, Any]:
        """Give the value as it is kept, its messages as messages and not as words."""
        return self.model_dump(mode="json", exclude=exclude, context=_KEPT)


def is_being_kept(info: SerializationInfo) -> bool:
    """Tell whether a value is given to be kept, as against to be shown."""
    return info.context == _KEPT


def is_fit(text: str) -> bool:
    """Tell whether every database and file can hold a text."""
    return _UNFIT.search(text) is None


def mended(text: str) -> str:
    """Give a text with a mark in the place of each character that can't be held."""
    return _UNFIT.sub("\ufffd", text)


@dataclass(frozen=True)
class AtMost:
    """Text that somebody tells: of so many characters at most, and of such as can be held."""

    characters: int

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check what is told; what is kept already is not checked again."""
        return core_schema.with_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Tell the limit in the description of the API."""
        return {**handler(schema), "maxLength": self.characters}

    def _check(self, text: str, info: ValidationInfo) -> str:
        if info.context == _KEPT:
            return text
        if len(text) > self.characters:
            most = {"most": self.characters}
            raise PydanticCustomError("too_long", "more than {most} characters", most)
        if not is_fit(text):
            raise PydanticCustomError("unfit", "a character that can't be kept")
        return text


def _of_a_clock(moment: datetime) -> datetime:
    first, end = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)
    if not first <= moment < end:
        raise PydanticCustomError("no_clock", "a year that no clock shows")
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_of_a_clock)]
"""An absolute time as a clock may tell it, right or wrong; see FIRST_YEAR and LAST_YEAR."""
