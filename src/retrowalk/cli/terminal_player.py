"""What the terminal shows while a session plays, and the keys that it listens to."""

import os
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Self

from retrowalk.session.player import Command, PlayerLog, View, play
from retrowalk.session.types import Cue, Script

if TYPE_CHECKING:
    from rich.console import Console
    from rich.live import Live

KEYS = "Space: pause   U: I feel unsteady   W: something is wrong   Q: stop"


class TerminalPlayer:
    """The terminal as a player's screen: a line for every cue, and in a terminal the time left.

    Ctrl+C is the player's own stop, so that what was practised until then is kept.
    """

    def __init__(self, out: "Console") -> None:
        self._out = out
        self._live: Live | None = None
        self._paused = False
        self._asked: list[Command] = []
        self._leave = ExitStack()

    def __enter__(self) -> Self:
        before = signal.signal(signal.SIGINT, lambda *_: self._asked.append(Command.STOP))
        self._leave.callback(signal.signal, signal.SIGINT, before)
        self._key = self._leave.enter_context(_keys())
        if self._out.is_terminal:
            from rich.live import Live

            live = Live(console=self._out, transient=True, refresh_per_second=5)
            self._live = self._leave.enter_context(live)
        return self

    def __exit__(self, *_: object) -> None:
        self._leave.close()

    @property
    def listens(self) -> bool:
        """Whether there are keys to listen to."""
        return _has_keys()

    def say(self, cue: Cue) -> None:
        """Write what is said, with the minute it belongs to, and sound the tone."""
        if cue.tone and self._out.is_terminal:
            self._out.bell()
        if words := cue.say or cue.show:
            self._out.print(f"{_clock(cue.at_s):>6}  {words}")

    def show(self, view: View) -> None:
        """Show the block with its time left, what comes next, and the keys."""
        self._paused = view.paused
        if self._live is None:
            return
        title = "Paused. Space goes on." if view.paused else str(view.block.title)
        if view.arriving:
            title = f"{view.block.title}. Space when you are there."
        following = f"   then {str(view.following.title).lower()}" if view.following else ""
        self._live.update(
            f"\n[bold]{_clock(view.block_left_s)}  {title}[/]{following}\n[dim]{KEYS}[/]"
        )

    def command(self) -> Command | None:
        """Give what the walker asked for since the last look."""
        if self._asked:
            return self._asked.pop(0)
        meaning = {
            " ": Command.RESUME if self._paused else Command.PAUSE,
            "u": Command.UNSTEADY,
            "w": Command.WRONG,
            "q": Command.STOP,
        }
        return meaning.get(self._key().lower())


def played(script: Script, out: "Console", speed: float) -> PlayerLog:
    """Play a script in the terminal; at another speed than 1 nobody walks, and nothing waits."""
    with TerminalPlayer(out) as terminal:
        return play(
            script,
            clock=time.monotonic,
            sleep=time.sleep,
            say=terminal.say,
            show=terminal.show,
            command=terminal.command,
            speed=speed,
            waits=terminal.listens and speed == 1.0,
        )


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _has_keys() -> bool:
    return os.name == "posix" and sys.stdin.isatty()


@contextmanager
def _keys() -> Iterator[Callable[[], str]]:
    """Give a function that tells the key pressed since it was asked last, or nothing."""
    if not _has_keys():
        yield lambda: ""
        return
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        yield (
            lambda: (
                os.read(terminal, 1).decode(errors="ignore")
                if select.select([terminal], [], [], 0)[0]
                else ""
            )
        )
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
