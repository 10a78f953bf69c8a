"""Plays a script in the terminal: what to show, what to say, and what was practised.

Everything is computed from elapsed time, never counted, so a slow terminal loses nothing. The
clock, the pause between two looks at it and the walker's keys come in from outside.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate

from retrowalk.languages import Message
from retrowalk.practice import load
from retrowalk.session import orders, phrases
from retrowalk.session.types import Asides, Block, Cue, Script
from retrowalk.value import Value

TICK_S = 0.2
ASLEEP_S = 10.0  # a gap of the clock this long means that nobody was listening


class Command(StrEnum):
    """What the walker can do while a script plays."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    UNSTEADY = "unsteady"
    WRONG = "wrong"  # ends it: what is wrong is asked at once


class PlayerLog(Value):
    """What the player counted; ``practised_s`` is backward time, without pauses and turns.

    ``turned_s`` is that of the turns at the ends of a short way; ``wrong`` says that it was ended
    because something was wrong.
    """

    session_id: str
    practised_s: float
    elapsed_s: float
    unsteady_pressed: int
    completed: bool
    wrong: bool = False
    turned_s: float = 0.0


@dataclass(frozen=True, slots=True)
class View:
    """What a screen shows at one moment of a script."""

    elapsed_s: float
    left_s: float
    place: int
    block: Block
    block_left_s: float
    line: Message | None
    following: Block | None
    paused: bool = False
    arriving: bool = False  # paused until the walker says that they are there


def state_at(script: Script, elapsed_s: float) -> View:
    """Say what to show after so many seconds: block, time left, the line to follow, what is next.

    Before the start it is the first block, after the end the last one with no time left.
    """
    elapsed_s = min(max(elapsed_s, 0.0), float(script.seconds))
    ends_s = _ends_s(script)
    place = min(bisect_right(ends_s, elapsed_s), len(ends_s) - 1)
    return View(
        elapsed_s=elapsed_s,
        left_s=script.seconds - elapsed_s,
        place=place,
        block=script.blocks[place],
        block_left_s=ends_s[place] - elapsed_s,
        line=_line(script, place, elapsed_s),
        following=script.blocks[place + 1] if place + 1 < len(ends_s) else None,
    )


def _ends_s(script: Script) -> list[float]:
    return [float(end_s) for end_s in accumulate(block.seconds for block in script.blocks)]


def _line(script: Script, place: int, elapsed_s: float) -> Message | None:
    so_far = [cue for cue in script.cues if cue.block == place and cue.at_s <= elapsed_s]
    return next((cue.say or cue.show for cue in reversed(so_far) if cue.say or cue.show), None)


def backward_before(script: Script, elapsed_s: float) -> float:
    """Sum the backward seconds of a script up to a moment of it.

    Where a bout holds turns, their time is spread over it.
    """
    return sum(
        played_s * block.backward_s / block.seconds
        for block, played_s in _played(script, elapsed_s)
    )


def turned_before(script: Script, elapsed_s: float) -> float:
    """Sum the seconds of the turns of a script up to a moment of it."""
    return sum(
        played_s * block.turning_s / block.seconds for block, played_s in _played(script, elapsed_s)
    )


def _played(script: Script, elapsed_s: float) -> Iterator[tuple[Block, float]]:
    """Give each block with how much of it was played up to a moment, seconds."""
    start_s = 0.0
    for block in script.blocks:
        yield block, min(max(elapsed_s - start_s, 0.0), block.seconds)
        start_s += block.seconds


def asides_at(script: Script, place: int) -> Asides:
    """Give what is said outside the cues, true where a block is walked."""
    base = script.base
    if base is not None and place >= base.from_block:
        return base.asides
    return script.asides or orders.asides(load().setting(script.setting))


def play(
    script: Script,
    *,
    clock: Callable[[], float],
    sleep: Callable[[float], object],
    say: Callable[[Cue], object],
    show: Callable[[View], object] = lambda _: None,
    command: Callable[[], Command | None] = lambda: None,
    speed: float = 1.0,
    waits: bool = True,
) -> PlayerLog:
    """Play a script to its end, or until it is stopped.

    Parameters
    ----------
    clock, sleep : the seconds of a clock that never goes back, and how to wait some of them
    say : takes each cue when its time has come, and what is said to a command
    show : takes the view after each tick
    command : gives what the walker asked for since the last tick, if anything
    speed : how many seconds of the script pass in one second, for a quick look
    waits : whether somebody can say that they have arrived, who is waited for where that is asked

    When the clock leaps (the machine slept), the script pauses where it was instead of skipping.
    """
    playing = _Playing(script, speed, last_s=clock(), waits=waits)
    while not playing.over:
        asked = command()
        if asked is not None:
            playing.obey(asked, say)
        playing.advance(clock(), say)
        show(playing.view)
        if not playing.over:
            sleep(TICK_S)
    return playing.log


@dataclass(slots=True)
class _Playing:
    """Where a script stands while it is played."""

    script: Script
    speed: float
    last_s: float
    waits: bool = True
    elapsed_s: float = 0.0
    paused: bool = False
    arriving: bool = False
    stopped: bool = False
    wrong: bool = False
    unsteady_pressed: int = 0
    said: int = 0  # cues behind us

    @property
    def over(self) -> bool:
        return self.stopped or self.elapsed_s >= self.script.seconds

    @property
    def view(self) -> View:
        at_s = self.elapsed_s - TICK_S if self.arriving else self.elapsed_s
        now = state_at(self.script, at_s)
        return replace(now, paused=self.paused, arriving=self.arriving)

    @property
    def log(self) -> PlayerLog:
        return PlayerLog(
            session_id=self.script.session_id,
            practised_s=round(backward_before(self.script, self.elapsed_s), 1),
            elapsed_s=round(self.elapsed_s, 1),
            unsteady_pressed=self.unsteady_pressed,
            completed=self.elapsed_s >= self.script.seconds,
            wrong=self.wrong,
            turned_s=round(turned_before(self.script, self.elapsed_s), 1),
        )

    def obey(self, asked: Command, say: Callable[[Cue], object]) -> None:
        if asked is Command.STOP:
            self.stopped = True
        elif asked is Command.WRONG:
            self.stopped = self.wrong = True
            say(self._aside(self._asides.unsteady))
        elif asked is Command.RESUME:
            self.paused = self.arriving = False
            say(self._aside(Message(phrases.RESUMED)))
        elif asked is Command.PAUSE:
            self._pause(self._asides.paused, say)
        else:
            self.unsteady_pressed += 1
            self._pause(self._asides.unsteady, say)

    def advance(self, now_s: float, say: Callable[[Cue], object]) -> None:
        passed_s, self.last_s = now_s - self.last_s, now_s
        if self.paused or self.stopped:
            return
        if passed_s > ASLEEP_S:
            self._pause(self._asides.paused, say)
            return
        before_s = self.elapsed_s
        self.elapsed_s = min(before_s + passed_s * self.speed, float(self.script.seconds))
        if self.waits:
            self._wait_from(before_s)
        while self.said < len(self.script.cues) and self._due(self.script.cues[self.said]):
            say(self.script.cues[self.said])
            self.said += 1

    def _wait_from(self, before_s: float) -> None:
        """Stand still at the end of a block that waits for the walker, if one was just played."""
        for block, end_s in zip(self.script.blocks, _ends_s(self.script), strict=True):
            if block.until_told and before_s < end_s <= self.elapsed_s:
                self.elapsed_s = end_s
                self.paused = self.arriving = True
                return

    def _due(self, cue: Cue) -> bool:
        """Whether a cue's time has come; what follows a wait comes after it."""
        return cue.at_s < self.elapsed_s or (cue.at_s == self.elapsed_s and not self.paused)

    @property
    def _asides(self) -> Asides:
        return asides_at(self.script, state_at(self.script, self.elapsed_s).place)

    def _pause(self, words: Message, say: Callable[[Cue], object]) -> None:
        self.paused = True
        say(self._aside(words))

    def _aside(self, words: Message) -> Cue:
        place = state_at(self.script, self.elapsed_s).place
        return Cue(at_s=round(self.elapsed_s, 1), block=place, say=words, tone="soft")
