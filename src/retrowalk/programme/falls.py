"""What to do after a fall, by what was told of it: the most urgent comes first.

A blow to the head with an anticoagulant, or an antiplatelet other than aspirin alone, is a reason
for the emergency department (NICE NG232, 2023). Passing out, or lying there unable to get up, makes
it a severe fall (World Falls Guidelines, Montero-Odasso 2022, doi:10.1093/ageing/afac205).
"""

from enum import StrEnum

from retrowalk.languages import Message
from retrowalk.programme.types import Fall


class Care(StrEnum):
    """What a fall asks for, from the most urgent on."""

    EMERGENCY = "emergency"  # an emergency department, at once
    PASSED_OUT = "passed_out"  # a doctor, at once
    HEAD = "head"  # a doctor, the same day
    HURT = "hurt"  # a doctor, the same day
    TELL = "tell"  # a professional, before the next walk

    @property
    def urgent(self) -> bool:
        """Whether it is for today."""
        return self is not Care.TELL


CARES = (
    (("hit_head", "blood_thinner"), Care.EMERGENCY),
    (("passed_out_or_stuck",), Care.PASSED_OUT),
    (("hit_head",), Care.HEAD),
    (("hurt",), Care.HURT),
    ((), Care.TELL),
)
"""What was told of a fall, all of it, and what that asks for; the first that is so decides."""


def care_after(fall: Fall) -> Care:
    """Find the most urgent of what a fall asks for."""
    return next(care for needs, care in CARES if all(getattr(fall, name) for name in needs))


def advice(fall: Fall | None) -> Message:
    """Say what to do after a fall; of one that nobody was asked about, the questions."""
    return Message(f"urgent-care-{'unanswered' if fall is None else care_after(fall)}")
