"""Following a walker from footfall to footfall: what is walking, and which way it leads.

What walking is and where it leads is asked of the functions that measure whole recordings, over
the footfalls so far.
"""

from collections import deque
from dataclasses import dataclass, field
from statistics import median

import numpy as np

from retrowalk.gait.facing import Facing
from retrowalk.gait.live.believed import believed
from retrowalk.gait.live.direction import LiveDirection, verdict
from retrowalk.gait.live.events import LiveEvents, LiveSteps
from retrowalk.gait.live.forward import Forward
from retrowalk.gait.live.landing import Landing, footfalls
from retrowalk.gait.live.running import Running
from retrowalk.gait.live.sensor_shift import SensorShift
from retrowalk.gait.live.stride import POOLED, Stride, stride_of
from retrowalk.gait.live.types import DirectionChange, LiveStep
from retrowalk.gait.steps import LONGEST_STEP_S
from retrowalk.gait.types import Direction, Event, EventKind, Mode
from retrowalk.gait.walking import FEWEST_STEPS, LEAST_VIGOUR, usual_walking
from retrowalk.languages import Message

RECENT = 16  # steps by which walking is told
ASKED_STEPS = 4  # so often it is asked whether it still is
CADENCE_STEPS = 5
LIKE_STEPS = 3  # the next comes no sooner than after so much of the quickest of these
SOONEST = 1.0
DOUBTED_STEPS = 12  # so many in a row, and the walker is told
SURELY_MOVED = 8  # strides in a row: of fewer it may be taken back
MOST_WAITING = 600  # steps of walking that may wait for forward to be known


@dataclass
class FollowerNews:
    """What there is to tell since it was last asked for."""

    steps: list[LiveStep] = field(default_factory=list)
    changes: list[DirectionChange] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)


class Follower:
    """What is known of the walk so far."""

    def __init__(self, forward: Forward) -> None:
        self.forward = forward
        self.walking = False
        self.latest_s = -np.inf
        self._direction = LiveDirection()
        self._run: list[Landing] = []  # the latest footfalls without a pause between
        self._vigour: deque[float] = deque(maxlen=RECENT)  # theirs
        self._tail: list[Landing] = []  # the latest of them that are walking
        self._gone_s = -np.inf  # when the latest of these was
        self._asked = 0  # footfalls since it was asked whether they are
        self._waiting: deque[Stride] = deque()  # for forward to be known
        self._running = Running()
        self._mode = Mode.UNKNOWN
        self._sensor_shift = SensorShift()
        self._moved = 0  # strides since the device did
        self._doubted = 0  # strides since it was known whether it is walking or running
        self._said = False
        self._steps = LiveSteps()
        self._trod_s = -np.inf
        self._news = FollowerNews()

    @property
    def direction(self) -> Direction:
        """Which way the latest step of walking went."""
        return self._direction.now if self.walking else Direction.UNKNOWN

    @property
    def mode(self) -> Mode:
        """How the latest step of walking was made."""
        return self._mode if self.walking else Mode.UNKNOWN

    @property
    def cadence_spm(self) -> float | None:
        """Steps a minute of the latest steps; None before the first."""
        if not self._run:
            return None
        durations_s = [step.duration_s for step in self._run[-CADENCE_STEPS:]]
        return 60.0 / median(durations_s)

    @property
    def next_s(self) -> float:
        """When the next foot may land at the earliest, as the latest steps go; seconds."""
        durations_s = [step.duration_s for step in self._run[-LIKE_STEPS:]]
        if not self.walking or len(durations_s) < LIKE_STEPS:
            return -np.inf
        return self.latest_s + SOONEST * min(durations_s)

    @property
    def counts(self) -> dict[str, int]:
        """Steps of walking so far, by the word of their direction."""
        counts = {way.word: count for way, count in self._direction.counts.items()}
        counts[Direction.UNKNOWN.word] += len(self._waiting)
        return counts

    def news(self) -> FollowerNews:
        """Hand over what is new."""
        news, self._news = self._news, FollowerNews()
        return news

    def learn_anew(self, forward: Forward) -> None:
        """Learn which way the body faces again, from here on."""
        self.forward = forward
        self._sensor_shift = SensorShift()

    def feel(self, events: LiveEvents, *, ended: bool = False) -> None:
        """Tell what befell the walker in the samples so far, whose footfalls have landed."""
        for event in events.told(self._steps, ended=ended):
            # Who stumbles has walked, or walks on; who falls need not have walked for long.
            if event.kind is EventKind.FALL or self._gone_s > event.time_s:
                self._news.events.append(event)

    def land(self, landing: Landing) -> None:
        """Take the next footfall."""
        if landing.time_s - self.latest_s > LONGEST_STEP_S:
            self.walking = False
            self._run, self._tail = [], []
            self._vigour.clear()
        if self._vigour and landing.vigour < LEAST_VIGOUR * median(self._vigour):
            return  # the feet come together
        self._vigour.append(landing.vigour)
        self.latest_s = landing.time_s
        self._run = [*self._run[1 - RECENT :], landing]
        self._asked += 1
        if self.walking and self._asked >= ASKED_STEPS:
            self._asked, self.walking = 0, believed(self._run)
        if self.walking:
            self._go(landing, self._running.goes_on(landing))
        elif len(self._run) >= FEWEST_STEPS:
            sure_s = usual_walking(footfalls(self._run)).time_s
            self.walking = sure_s.size > 0 and believed(self._run)
            sure = [past for past in self._run if past.time_s in sure_s]
            self._running = Running()
            modes = [self._running.goes_on(past) for past in sure]
            for past in sure:
                self._tread(past, runs=False)
                if self.walking and past.time_s > self._gone_s:
                    self._go(past, modes[-1])  # the first by itself shows little
        self._news.steps.append(LiveStep(landing.time_s, self.direction))

    def _tread(self, landing: Landing, *, runs: bool) -> None:
        """Keep a footfall for what may befall the walker, who need not be believed to walk yet."""
        if landing.time_s > self._trod_s:
            self._steps.add(landing, known_s=self.latest_s, runs=runs)
            self._trod_s = landing.time_s

    def _go(self, landing: Landing, mode: Mode) -> None:
        self._gone_s = landing.time_s
        self._tail = [*self._tail[1 - POOLED :], landing]
        self._mode = mode
        self._doubted = self._doubted + 1 if mode is Mode.UNKNOWN else 0
        if self._doubted == DOUBTED_STEPS and not self._said:
            self._said = True
            self._news.notes.append(Message("gait-live-walk-or-run"))
        stride = stride_of(self._tail, mode)
        self._tread(landing, runs=mode is not Mode.WALK)
        self._news.notes += self.forward.learn(stride)
        self._waiting.append(stride)
        if self.forward.facing is not None:
            while self._waiting:
                self._judge(self._waiting.popleft(), self.forward.facing)
        elif len(self._waiting) > MOST_WAITING:
            self._direction.go(self._waiting.popleft().landing.time_s, Direction.UNKNOWN)

    def _judge(self, stride: Stride, facing: Facing) -> None:
        if stride.begins:
            self._direction.pause()
        shown = verdict(stride, facing)
        moved = self._sensor_shift.moved(stride, facing, shown)
        self._moved = self._moved + 1 if moved else 0
        if self._moved == SURELY_MOVED:
            self._news.notes.append(Message("gait-live-moved"))
        shown = Direction.UNKNOWN if moved else shown
        landing = stride.landing
        change = self._direction.go(landing.time_s - landing.duration_s, shown)
        if change is not None:
            self._news.changes.append(change)
