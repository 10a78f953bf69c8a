"""What a check finds: sentences with counts and first names, none of them ten thousand times."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from retrowalk.value import Value

_EITHER = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
FIRST = 3  # names that a sentence tells


class Finding(Value):
    """Something that will not work, or that whoever runs should know.

    Attributes
    ----------
    kind : "wrong" where recordings will be refused or a run can't begin; else "beware"
    said : the sentence, with the count
    count : of how many it is said
    names : the first of them
    """

    kind: Literal["wrong", "beware"]
    said: str
    count: int
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        more = ", ..." if self.count > len(self.names) else ""
        named = f" ({', '.join(self.names)}{more})" if self.names else ""
        return f"{self.said}{named}"


@dataclass
class Tally:
    """Counts what is said of many, and keeps the first names; for the words see ``counted``."""

    count: int = 0
    names: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        """Count one."""
        self.count += 1
        if len(self.names) < FIRST:
            self.names.append(name)

    def all(self, names: Iterable[str]) -> "Tally":
        """Count each of them."""
        for name in names:
            self.add(name)
        return self

    def wrong(self, said: str) -> list[Finding]:
        """Say of them what will not work; nothing where there are none."""
        return self._said("wrong", said)

    def beware(self, said: str) -> list[Finding]:
        """Say of them what is worth knowing; nothing where there are none."""
        return self._said("beware", said)

    def _said(self, kind: Literal["wrong", "beware"], said: str) -> list[Finding]:
        if not self.count:
            return []
        names = tuple(self.names)
        said = f"{self.count:,} {counted(said, self.count)}"
        return [Finding(kind=kind, said=said, count=self.count, names=names)]


def recordings(count: int) -> str:
    """Write ``1 recording``, ``2 recordings``."""
    return f"{count:,} {counted('[recording|recordings]', count)}"


def recordings_of(count: int, participants: int) -> str:
    """Write ``1 recording of 1 participant``."""
    of = counted("[participant|participants]", participants)
    return f"{recordings(count)} of {participants:,} {of}"


def counted(said: str, count: int) -> str:
    """Choose in a sentence what is said of one, or of many: ``[one walks|many walk]``."""
    return _EITHER.sub(lambda either: either[1 if count == 1 else 2], said)
