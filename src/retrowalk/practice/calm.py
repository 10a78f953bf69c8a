"""Standing poses, and the calm practices that are led by themselves, on any day."""

from typing import Annotated, Literal

from pydantic import Field

from retrowalk.languages import Message
from retrowalk.person import Condition
from retrowalk.practice.demands import Demand
from retrowalk.practice.entry import Entry, Slug, Spoken


class Pose(Entry):
    """A standing pose or a slow movement at the end of a session."""

    name: Message
    sentence: Message
    steps: Annotated[tuple[Spoken, ...], Field(min_length=1)]  # into it, in order, as said aloud
    change: Spoken | None = None  # to the other side, or once more; None: it is done but once
    leave: Spoken  # out of it
    hold_s: Annotated[int, Field(ge=5, le=60)]  # on each side
    needs_hold: bool = True  # something firm to hold on to
    steps_back: bool = False  # one foot: not for whoever may not walk backward
    demands: tuple[Demand, ...] = (Demand.STANDING_LONG,)
    drawing: Slug | None = None  # its name among the drawings
    not_for: tuple[Condition, ...] = ()


Posture = Literal["walking", "standing", "seated"]


class Guide(Entry):
    """A calm practice by itself, on any day: walked forward, standing or seated.

    It dwells on each of its themes, in their order; one that is not for somebody is left out for
    them. Slow walking within a session takes its themes, by turns, from the guides that are walked.
    A pose is a guide of its own: it has no other theme.
    """

    name: Message
    sentence: Message
    posture: Posture
    themes: tuple[Slug, ...] = ()  # instructions
    theme_s: Annotated[int, Field(ge=60, le=300)] = 120  # on each
    pose: Slug | None = None
    needs_hold: bool = False  # something firm to hold on to
    demands: tuple[Demand, ...] = ()
    not_for: tuple[Condition, ...] = ()
