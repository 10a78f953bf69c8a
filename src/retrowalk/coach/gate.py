"""The gate before a walk: every line looked at and ticked, and no more pain than allows it."""

from collections.abc import Collection
from typing import Literal

from retrowalk.languages import Message
from retrowalk.session import Script
from retrowalk.value import Value


class NotNow(Value):
    """Why a walk is not begun here and now, for whoever wants to begin it."""

    reason: Literal["unchecked", "pain_untold", "pain"]
    sentence: Message


def look(script: Script, ticks: Collection[int], pain: int | None) -> NotNow | None:
    """Say what speaks against beginning a session; None where nothing does.

    ``ticks`` are the lines of the checklist that hold, counted from 0; ``pain`` is that of now,
    0 to 10; how much of it allows the walk stands in the script.
    """
    if not set(range(len(script.checklist))) <= set(ticks):
        return NotNow(reason="unchecked", sentence=Message("refused-unchecked"))
    if pain is None:
        return NotNow(reason="pain_untold", sentence=Message("refused-pain-untold"))
    if pain > script.most_pain:
        much = Message("refused-too-much-pain", pain=pain, most=script.most_pain)
        return NotNow(reason="pain", sentence=much)
    return None
