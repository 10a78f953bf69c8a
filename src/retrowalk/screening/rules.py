"""The rules of screening as data: when one applies, what follows, why, and on whose word."""

from functools import cache
from importlib.resources import files
from typing import Literal, Self

from pydantic import model_validator

from retrowalk.data import read_entries
from retrowalk.languages import Message
from retrowalk.screening.types import Outcome, Precaution
from retrowalk.screening.when import When
from retrowalk.value import Value


class ScreeningRule(Value):
    """One row of the table: condition, consequence, reason, source."""

    id: str
    when: When
    outcome: Outcome
    because: Message  # to the walker
    call: Literal["now", "strong", "sudden", "one_side"] | None = None  # an ambulance, if it is so
    ask: Message | None = None  # what to ask or tell the professional
    precautions: tuple[Precaution, ...] = ()
    source: tuple[str, ...]
    urgent: bool = False

    @model_validator(mode="after")
    def _is_of_use(self) -> Self:
        if self.outcome is Outcome.GO:
            raise ValueError("a rule asks for care; nothing needs to be said to let somebody go")
        if self.outcome is Outcome.ASK_FIRST and not self.ask:
            raise ValueError("a rule that sends somebody to a professional says what to ask")
        if self.urgent and self.outcome is not Outcome.ASK_FIRST:
            raise ValueError("what is urgent needs a professional first")
        if self.call and not self.urgent:
            raise ValueError("what may need an ambulance is urgent")
        if not self.urgent and not self.precautions:
            raise ValueError("name the precautions, which stay when a professional has agreed")
        return self


@cache
def rules() -> tuple[ScreeningRule, ...]:
    """Give every rule, in the order in which its reason is told."""
    folder = files("retrowalk.screening") / "data"
    return read_entries(folder, "rules.toml", "rule", ScreeningRule)
