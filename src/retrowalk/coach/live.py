"""Listening to a walk while it goes on: lines of the player go in, what the body does comes out."""

from typing import TYPE_CHECKING

from retrowalk.errors import NotEnoughSignal
from retrowalk.languages import Message
from retrowalk.value import Value

if TYPE_CHECKING:
    from retrowalk.gait import Event
    from retrowalk.gait.live import LiveNews
    from retrowalk.recordings.formats.player import Mark

LENGTHS_EVERY_S = 15.0
LENGTHS_OVER_S = 15.0
FEWEST_STEPS = 8
MOST_CALM_S = 0.5
"""No lines are gathered for longer: who stops or falls is to be heard soon."""
SHORTEST_WARM_UP_S = 10.0  # one that was cut off before is begun anew


class LandedStep(Value):
    """A foot that has just landed."""

    time_s: float
    direction: str


class LiveEvent(Value):
    """Something that befell the walker."""

    time_s: float
    kind: str
    confidence: float


class LiveUpdate(Value):
    """What is new, and how things stand; times are seconds since the recording began.

    ``counts`` are the steps so far by the word of their direction, ``step_length_m`` is the usual
    length of the latest backward steps: None where it was not measured or there are too few.
    ``mode`` is ``walk``, ``run`` or ``unknown``; an event's ``kind`` is ``stumble`` or ``fall``.
    For ``calm_s`` there is hardly anything to tell: who sends lines may gather them meanwhile.
    """

    time_s: float
    steps: tuple[LandedStep, ...]
    walking: bool
    direction: str
    mode: str
    cadence_spm: float | None
    counts: dict[str, int]
    step_length_m: float | None
    events: tuple[LiveEvent, ...]
    notes: tuple[Message, ...]
    calm_s: float


class LiveRecording:
    """Follows one recording of the player as it comes, with its marks."""

    def __init__(self, *, height_m: float | None) -> None:
        from retrowalk.gait.live import LiveWalk
        from retrowalk.recordings.formats import player

        self._player = player  # once: each message would look for it anew
        self._live = LiveWalk(height_m=height_m, keep_s=2 * LENGTHS_OVER_S)
        self._timeline = player.Timeline()
        self._sign = 1.0
        self._began_s = 0.0  # when the first sample came, on the recording's clock
        self._began = False
        self._asked: Mark | None = None
        self._warmed_up = False
        self._lengths_s = 0.0  # when lengths were measured last
        self._step_length_m: float | None = None
        self._missed: list[Event] = []  # what befell the walker while nobody heard

    def catch_up(self, lines: bytes) -> None:
        """Take lines that arrived before anybody listened; what befell the walker is told later.

        Raises
        ------
        UnreadableRecording
            if they are no lines of the player
        """
        news = self._hear(lines)
        if news is not None:
            self._missed += news.events

    def push(self, lines: bytes) -> LiveUpdate | None:
        """Take the next lines, a heading before the first of them; None without a new sample.

        What arrives again, after a connection broke, is passed over.

        Raises
        ------
        UnreadableRecording
            if they are no lines of the player
        """
        news = self._hear(lines)
        if news is None or news.time_s is None:
            return None
        events, self._missed = [*self._missed, *news.events], []
        self._measure_lengths(news)
        return self._update(news, news.time_s, events)

    def _hear(self, lines: bytes) -> "LiveNews | None":
        if self._player.is_player(lines):
            self._sign = -1.0 if self._player.heading(lines).ios else 1.0
        values = self._timeline.push(lines)
        if not values.shape[1]:
            return None
        if not self._began:
            self._began, self._began_s = True, float(values[0, 0])
        if b"!" in lines:
            for mark in self._timeline.marks(lines):
                self._follow(mark)
        return self._live.push(values[0], self._sign * values[1:4], values[4:])

    def _follow(self, mark: "Mark") -> None:
        """Tell the live walk when the warm-up begins and ends: it shows which way is forward."""
        time_s, what = mark
        before = self._asked
        if self._warmed_up or (before is not None and time_s <= before[0]):
            return
        self._asked = mark
        if before is not None and before[1] == self._player.WARM_UP:
            self._live.forward_until(time_s - self._began_s)
            self._warmed_up = time_s - before[0] >= SHORTEST_WARM_UP_S
        elif what == self._player.WARM_UP:
            self._live.forward_from(max(0.0, time_s - self._began_s))

    def _measure_lengths(self, news: "LiveNews") -> None:
        from retrowalk.gait import Direction

        now_s = news.time_s or 0.0
        if news.direction is not Direction.BACKWARD or now_s < self._lengths_s + LENGTHS_EVERY_S:
            return
        self._lengths_s = now_s
        try:
            steps = self._live.latest_lengths(2 * LENGTHS_OVER_S)
        except NotEnoughSignal:
            return
        latest = (steps.direction == Direction.BACKWARD) & (steps.time_s > -LENGTHS_OVER_S)
        lengths_m = sorted(m for m in steps.length_m[latest].tolist() if m == m)
        enough = len(lengths_m) >= FEWEST_STEPS
        self._step_length_m = lengths_m[len(lengths_m) // 2] if enough else None

    def _update(self, news: "LiveNews", time_s: float, events: "list[Event]") -> LiveUpdate:
        return LiveUpdate(
            time_s=self._began_s + time_s,
            steps=tuple(
                LandedStep(time_s=self._began_s + step.time_s, direction=step.direction.word)
                for step in news.steps
            ),
            walking=news.walking,
            direction=news.direction.word,
            mode=news.mode.word,
            cadence_spm=news.cadence_spm,
            counts=news.counts,
            step_length_m=self._step_length_m,
            events=tuple(
                LiveEvent(
                    time_s=self._began_s + event.time_s,
                    kind=event.kind.value,
                    confidence=event.confidence,
                )
                for event in events
            ),
            notes=news.notes,
            calm_s=min(self._live.calm_s, MOST_CALM_S),
        )
