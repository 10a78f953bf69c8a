"""What a session teaches: its one new thing, what is told beside it, and what is known already.

In the first three walks of a walker it is what keeps them on their feet wherever they are: small,
slow steps, the reach, the weight. Then it is what the rung teaches, in its order. One new thing is
something to attend to while walking: what is looked at before a walk, or said beside it, is none.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from retrowalk.practice import CombinedAim, Instruction, Mode, Practice, Rung
from retrowalk.screening.types import Precaution

FIRST_CUES = 2  # a rung's own, before those that a goal asks for
FIRST_WALKS = 3  # in which everybody learns the same


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one session teaches; ``known`` is of the sessions before it, newest first."""

    teaches: Instruction
    also: tuple[Instruction, ...]  # told beside it, before the first bout
    known: tuple[Instruction, ...]
    passing: tuple[Instruction, ...]  # of the rung, said by the way


def lesson_of(
    rung: Rung,
    wished: CombinedAim,
    practice: Practice,
    precautions: frozenset[Precaution],
    *,
    may_do: Callable[[Instruction], bool],
    lesson: int,
    number: int,
) -> Lesson:
    """Choose what is taught; ``lesson`` and ``number`` are the sessions before this one.

    The first counts those on the rung, the second all of them.
    """
    named = [practice.instead(cue, precautions) for cue in _prioritised(rung.cues, wished)]
    taught = [cue for cue in named if may_do(cue)]
    passing = [cue for cue in taught if _is_said_in_passing(cue)]
    aims = [cue for cue in taught if cue not in passing]
    beside: list[Instruction] = []
    if rung.mode is Mode.WALK and (number < FIRST_WALKS or lesson == number):
        early = [cue for cue in practice.instructions if cue.early]
        if number < FIRST_WALKS:
            own = [cue for cue in aims if cue.id in rung.cues[:FIRST_CUES] and lesson == 0]
            beside += [cue for cue in own if cue.moment == "walking" and not cue.when]
            beside += [cue for cue in early if cue.early == number + 1]
        of_walk = {cue.early: cue for cue in reversed(early)}  # the first that names a walk
        aims = [*(of_walk[walk] for walk in sorted(of_walk)), *aims]
        lesson = number
    teaches, *known = _known_by(_once(aims), lesson)
    also = [cue for cue in _once(beside) if cue != teaches]
    if not (rung.mode.runs or any(cue.topic == "technique" for cue in (*also, *known))):
        known += practice.said_when("first_steps")
    return Lesson(teaches, tuple(also), tuple(known), tuple(passing))


def _is_said_in_passing(cue: Instruction) -> bool:
    return cue.topic == "safety" and cue.moment == "standing"


def _prioritised(cues: Sequence[str], wished: CombinedAim) -> list[str]:
    """Put what the goals ask for early, though never before the rung's own first things."""
    first = cues[:FIRST_CUES]
    leads = [cue for cue in cues if cue in wished.leads]
    return list(dict.fromkeys([*first, *leads, *cues]))


def _known_by(cues: Sequence[Instruction], lesson: int) -> list[Instruction]:
    """Give what is known by this lesson, today's new one first; after the last, they come round."""
    start = (lesson + 1) % len(cues)
    known = cues[: lesson + 1] if lesson < len(cues) else [*cues[start:], *cues[:start]]
    return list(known[::-1])


def _once(cues: Iterable[Instruction]) -> list[Instruction]:
    return list({cue.id: cue for cue in cues}.values())
