"""What is demanded of a walker: the hazards that belong to a place, a pace, a cue or a pose."""

from enum import StrEnum

from retrowalk.languages import Message
from retrowalk.person import Condition
from retrowalk.practice.entry import Entry, Slug, Surroundings
from retrowalk.screening.types import Precaution


class Demand(StrEnum):
    """What a place, a way of walking, a cue or a pose asks of the walker, and not all may do."""

    WATER = "water"
    WATER_ALONE = "water_alone"
    BELT = "belt"
    SLOPE = "slope"
    LOAD = "load"
    BARE_FEET = "bare_feet"
    NOTHING_TO_HOLD = "nothing_to_hold"
    SPEED = "speed"
    RUNNING = "running"
    LOOKING_UP = "looking_up"
    TURNING_THE_HEAD = "turning_the_head"
    STANDING_LONG = "standing_long"
    BALANCING = "balancing"
    HEAVY_STEPS = "heavy_steps"
    HOLDING_THE_BREATH = "holding_the_breath"


class DemandFact(Entry):
    """Who must not do what is demanded: one table for settings, modes, cues and poses alike."""

    id: Demand
    not_with: tuple[Precaution, ...] = ()
    not_for: tuple[Condition, ...] = ()


class Check(Entry):
    """A tick of the list before a walk that depends on who walks, added or in place of another."""

    tick: Message
    replaces: tuple[
        Slug, ...
    ] = ()  # ticks of settings; where one has none of these, it is not said
    only_with: tuple[Precaution, ...] = ()  # for whoever has any of these ...
    only_for: tuple[Condition, ...] = ()  # ... or of these
    not_with: tuple[Precaution, ...] = ()
    place: Surroundings = "anywhere"
