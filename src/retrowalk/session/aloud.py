"""A script as text, to be read aloud: what is heard when, under what is shown."""

from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.programme import PlannedSession
from retrowalk.programme.types import Base
from retrowalk.screening.types import Clearance, Outcome
from retrowalk.session.compose import compose
from retrowalk.session.script import compile_script
from retrowalk.session.types import Block, Script

SOME_DAY = date(2026, 3, 2)  # of a session that is nobody's


def sample(
    rung: str, place: str, *, backward_s: int, lesson: int, number: int, base: str = ""
) -> Script:
    """Make the script of a healthy walker's session.

    ``place`` is a setting, the rung's first one if empty; ``lesson`` and ``number`` count the
    sessions before it, on the rung and in all; on the ``base``, a rung, half of it is walked.

    Raises
    ------
    NotInPractice
        if there is no such rung or setting
    """
    practice = load()
    settings = practice.rung(rung).settings
    known = None
    if base:
        (where, *_), half_s = practice.rung(base).settings, backward_s // 2
        known = Base(stage=base, setting=where, backward_s=half_s)
    planned = PlannedSession(
        id=SOME_DAY.isoformat(),
        on=SOME_DAY,
        stage=rung,
        setting=practice.setting(place or settings[0]).id,
        backward_s=backward_s,
        why="",
        lesson=lesson,
        base=known,
    )
    clear = Clearance(on=SOME_DAY, outcome=Outcome.GO, valid_until=SOME_DAY)
    session = compose(planned, Person(age_years=40), clear, number=number)
    return compile_script(session, number=number)


class Heard(NamedTuple):
    """One block of a script, when it begins, and what is said in it; all times in seconds."""

    block: Block
    at_s: int
    lines: tuple[tuple[float, str], ...]


def heard(script: Script) -> tuple[Heard, ...]:
    """Give what is heard of a script, in the language that is spoken now."""
    starts_s = accumulate((block.seconds for block in script.blocks), initial=0)
    return tuple(
        Heard(
            block,
            at_s,
            tuple(
                (cue.at_s, str(cue.say)) for cue in script.cues if cue.block == place and cue.say
            ),
        )
        for place, (block, at_s) in enumerate(zip(script.blocks, starts_s, strict=False))
    )


def read_aloud(script: Script) -> Iterator[str]:
    """Give a script line by line: its aim and its list, then each block with what is said in it."""
    yield f"{script.title}: {script.where}"
    yield str(script.aim)
    yield from (f"[ ] {tick}" for tick in script.checklist)
    for block, at_s, lines in heard(script):
        yield ""
        yield f"{clock(at_s)}  {block.title}, {clock(block.seconds)}. {block.hint or ''}".rstrip()
        yield from (f"{clock(said_s):>9}  {line}" for said_s, line in lines)


def clock(seconds: float) -> str:
    """Write a time as minutes and seconds.

    >>> clock(65.4)
    '1:05'
    """
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
