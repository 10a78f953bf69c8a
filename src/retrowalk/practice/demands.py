"""What is demanded of a walker: the hazards that belong to a place, a pace, a cue or a pose."""

from enum import StrEnum


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
