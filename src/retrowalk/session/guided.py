"""Blocks that are led moment by moment: a breath by its parts, a pose by its steps.

Here the words are the exercise, so the time of each is laid out beforehand, and the length of the
block follows from it.
"""

from collections.abc import Iterable
from itertools import islice
from math import ceil
from typing import NamedTuple

from retrowalk.languages import Message
from retrowalk.practice import Instruction, Phase, Pose
from retrowalk.session import phrases
from retrowalk.session.phrases import speaking_s
from retrowalk.session.types import Block, Tone

SILENCE_S = 6.0  # at least, between two things said that are not counted
FIRST_S = 11.0  # from the start of the block: after its opening words and a silence
SEEK_S = 15.0  # to go to something firm nearby, and to hold it
DWELL_S = 30.0  # from one thing to dwell on to the next
LAST_S = 16.0  # before its end: for silence, closing words, and the change


class Moment(NamedTuple):
    """Something said or sounded at a time from the start of its block."""

    at_s: float
    say: Message | None = None
    tone: Tone | None = None

    @property
    def end_s(self) -> float:
        """When it has been said."""
        return self.at_s + (speaking_s(self.say) if self.say else 0.0)


def pose_moments(pose: Pose, *, seeks_hold: bool = False) -> list[Moment]:
    """Lead into a pose step by step, hold it in silence, and the same on the other side.

    Where nothing firm is in reach, the way to it comes first (``seeks_hold``), with time to go.
    """
    moments = _steps(FIRST_S, map(Message, phrases.SEEK_HOLD)) if seeks_hold else []
    from_s = moments[-1].end_s + SEEK_S if moments else FIRST_S
    moments += _steps(from_s, pose.steps)
    if pose.change is not None:
        changed = Moment(moments[-1].end_s + pose.hold_s, pose.change, "soft")
        moments += [changed, *_steps(changed.end_s + SILENCE_S, pose.steps[1:])]
    return [*moments, Moment(moments[-1].end_s + pose.hold_s, pose.leave, "soft")]


def pose_seconds(pose: Pose, *, seeks_hold: bool = False) -> int:
    """How long a block for the pose is."""
    return ceil(pose_moments(pose, seeks_hold=seeks_hold)[-1].end_s + LAST_S)


def _steps(from_s: float, said: Iterable[Message]) -> list[Moment]:
    moments = []
    for say in said:
        moments.append(Moment(from_s, say))
        from_s = moments[-1].end_s + SILENCE_S
    return moments


def dwelling_moments(said: Iterable[Message], from_s: float, seconds: int) -> list[Moment]:
    """Say one thing after the other, with a long silence after each and at the end."""
    times = int((seconds - from_s) // DWELL_S)
    return [Moment(from_s + turn * DWELL_S, say) for turn, say in enumerate(islice(said, times))]


def breath_moments(instruction: Instruction, block: Block) -> list[Moment]:
    """Count one round aloud; then soft tones lead who stands, and the steps lead who walks."""
    spoken = _round(instruction, block, FIRST_S)
    if instruction.moment == "walking":
        return [*spoken, Moment(block.seconds / 2, instruction.say[-1])]
    moments, start_s = spoken, FIRST_S + _round_s(instruction, block)
    while start_s + _round_s(instruction, block) <= block.seconds - LAST_S:
        tones = _round(instruction, block, start_s)
        moments += [tone._replace(say=None, tone="soft") for tone in tones]
        start_s += _round_s(instruction, block)
    return moments


def _round(instruction: Instruction, block: Block, at_s: float) -> list[Moment]:
    walking = instruction.moment == "walking"
    moments = []
    for phase in instruction.pattern:
        count = _count(phase, block)
        moments.append(Moment(at_s, phrases.breath(phase.breath, count, walking=walking)))
        at_s += count * _each_s(block)
    return moments


def _round_s(instruction: Instruction, block: Block) -> float:
    return sum(_count(phase, block) for phase in instruction.pattern) * _each_s(block)


def _count(phase: Phase, block: Block) -> int:
    return (block.count or 1) + phase.more


def _each_s(block: Block) -> float:
    return (block.count_s or 1.0) / (block.count or 1)
