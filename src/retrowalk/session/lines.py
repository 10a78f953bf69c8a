"""What the coach says in each block of a session; when, is the script's business.

What is taught today comes first and comes back; between, what was taught before. Forward walking
belongs to calm. Whatever needs a still body is said only while the walker stands. What keeps the
walker from falling comes before all of it.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle

from retrowalk.languages import Message, joined
from retrowalk.practice import Mode, Practice, Setting
from retrowalk.session import orders, phrases
from retrowalk.session.repertoire import (
    Line,
    Repertoire,
    around,
    dwelling,
    here,
    in_all_words,
    variant,
)
from retrowalk.session.types import Block, BlockKind, Session, Told

EASE = frozenset({BlockKind.WARM_UP, BlockKind.FORWARD, BlockKind.MINDFUL, BlockKind.COOL_DOWN})
ROOM_S = 20  # a shorter bout has room for its first words and the warning, no more
DRAWN = 3  # so many lines are looked at for one that was not said yet
NEARLY_S = 5.0  # half of the backward time is said this early rather than late


class Lines:
    """Hands out the lines of one session from its first block to its last."""

    def __init__(self, session: Session, number: int, practice: Practice) -> None:
        self._session = session
        self._practice = practice
        self._blocks = session.blocks
        arrival, ready, *still = session.standing
        setting = practice.setting(session.setting)
        teaches = practice.instruction(session.teaches)
        told = Told(
            ready=ready,
            still=tuple(still),
            reminders=session.reminders,
            calm=session.calm,
        )
        self._here = Repertoire(setting, told, teaches, practice, number)
        self._base = self._here
        if session.base is not None and session.base_told is not None:
            known = practice.setting(session.base.setting)
            self._base = Repertoire(known, session.base_told, None, practice, number)
        self._arrival = variant(here(practice.instruction(arrival), setting), number)
        self._first_steps: Line | None = None
        if not number and session.also:
            self._first_steps = variant(practice.said_when("first_steps")[0], 0)
        self._due: deque[Line] = deque()  # must still be said in this block
        self._half_s: float | None = _half_s(session.blocks)
        self._theme = dwelling(practice.instruction(session.theme), practice, number)
        self._led = {
            place: practice.instruction(block.about)
            for place, block in enumerate(session.blocks)
            if block.about and block.kind in {BlockKind.BREATHING, BlockKind.WARM_UP}
        }
        bouts = [i for i, b in enumerate(self._blocks) if b.kind is BlockKind.BACKWARD]
        self._bouts = bouts
        self._first_in_base = next((one for one in bouts if session.base_at(one)), None)
        after = range(bouts[-1] + 1, len(self._blocks))
        self._after_backward = next(place for place in after if self._is_easy(place))
        self._pose = next(around(phrases.POSE, number))
        self._last: Line | None = None
        self._about: set[str] = set()  # what was spoken of in this block ...
        self._reminded = 0  # ... in so many reminders
        self._looks = cycle(orders.LOOKS)
        self._steps = around(phrases.STEPS, 0)
        self._begins = {kind: around(said, number) for kind, said in phrases.BEGIN.items()}
        ends_walking = session.blocks[-1].kind is BlockKind.COOL_DOWN
        closing = phrases.CLOSING if ends_walking else phrases.END_STANDING
        self._closing = next(around(closing, number))

    def setting(self, place: int) -> Setting:
        """Give the setting in which a block is walked."""
        return self._part(place).setting

    def opening(self, place: int, at_s: float) -> Line:
        """Give the first line of a block: what to do now."""
        self._due = deque(self._must_be_said(place))
        self._last = self._opening(place, at_s)
        self._about, self._reminded = {self._last.about}, 0
        return self._last

    @property
    def due(self) -> int:
        """How many lines must still be said in this block."""
        return len(self._due)

    def look(self, place: int) -> Line:
        """Give the order to stop and look, in the middle of a bout."""
        self._last = self._part(place).order(next(self._looks))
        return self._last

    def reminder(self, place: int, at_s: float) -> Line:
        """Give one more line within a block, what must be said before all else.

        Then not the same as the one before; while walking backward, if there is enough to say,
        nothing twice in a bout.
        """
        backward = self._blocks[place].kind is BlockKind.BACKWARD
        if backward and self._half_is_due(at_s):
            self._last = Line(Message(phrases.HALF_STEPS), ("T6",), "half")
        elif self._due:
            self._last = self._due.popleft()
        else:
            drawn = [self._reminder(place)]
            while self._repeats(drawn[-1], strictly=backward) and len(drawn) < DRAWN:
                drawn.append(self._reminder(place))
            self._last = drawn[-1]
        self._about.add(self._last.about)
        self._reminded += 1
        return self._last

    def warnings(self, place: int) -> tuple[Line, ...]:
        """Give what is said before the change at the end of a block, in order; the last counts."""
        kind, part = self._blocks[place].kind, self._part(place)
        following = self._blocks[place + 1].kind if place + 1 < len(self._blocks) else None
        if kind is BlockKind.STAND:
            return ()
        if kind is BlockKind.GO:
            return (Line(Message(orders.GO_TAP)),)
        if following is not None and self._is_easy(place) and self._is_easy(place + 1):
            return ()
        if part.setting.treadmill:
            return tuple(map(part.order, orders.before_a_change(part.setting, following)))
        if following is None:
            return (Line(self._closing),)
        if kind is BlockKind.BACKWARD and self._mode(place) is Mode.DRILL:
            return (part.order(orders.drill("soon-turn", self._side(place, turn=1))),)
        if kind is BlockKind.BACKWARD and self._mode(place).runs:
            return (part.order(orders.BRAKE),)
        walks_on = following is BlockKind.BREATHING and self._is_easy(place + 1)
        return (Line(Message(phrases.WARN[BlockKind.MINDFUL if walks_on else following])),)

    def _opening(self, place: int, at_s: float) -> Line:
        kind = self._blocks[place].kind
        if place == self._after_backward:
            return Line(phrases.done(self._session.backward_s), ("D6",))
        if kind is BlockKind.STAND:
            return self._arrival
        if kind is BlockKind.BACKWARD:
            return self._into_backward(place)
        if kind is BlockKind.POSE:
            return Line(self._pose, ("C10",))
        if kind is BlockKind.BREATHING:
            return variant(self._led[place], 0)
        if kind in {BlockKind.REST, BlockKind.GO} or place in self._led:
            return self._half_or(self._due.popleft(), at_s)
        if kind is BlockKind.WARM_UP and self.setting(place).treadmill:
            return self._here.order(orders.belt(self.setting(place), "begin"))
        if kind is BlockKind.FORWARD and (order := orders.forward(self.setting(place))):
            return self._half_or(self._part(place).order(order), at_s)
        return self._half_or(Line(next(self._begins[kind])), at_s)

    def _must_be_said(self, place: int) -> Iterator[Line]:
        """Give what must be heard in a block, in order, whatever else there is time for."""
        kind, part = self._blocks[place].kind, self._part(place)
        if kind is BlockKind.REST:
            yield from self._while_standing(place)
        elif kind is BlockKind.GO:
            yield Line(Message(orders.GO))
            yield from map(part.order, orders.going(part.setting, self.setting(place + 1)))
        elif kind is BlockKind.WARM_UP and place in self._led:
            yield from in_all_words(here(self._led[place], part.setting))
        elif kind is BlockKind.WARM_UP:
            yield from self._lessons()
        elif kind is BlockKind.COOL_DOWN and orders.forward(part.setting) == orders.DOWN_FORWARD:
            yield part.order(orders.GO_DOWN)
        elif kind is BlockKind.BACKWARD:
            yield from self._while_fast(place)

    def _while_fast(self, place: int) -> Iterator[Line]:
        mode, part = self._mode(place), self._part(place)
        if mode is Mode.DRILL:
            yield part.order(orders.drill("drill", self._side(place)))
        elif mode is not Mode.WALK and part.setting.treadmill:
            yield part.order(orders.FASTER)

    def _while_standing(self, place: int) -> Iterator[Line]:
        part = self._part(place)
        before, after = (self._blocks[near].kind for near in (place - 1, place + 1))
        arrived, first = before is BlockKind.GO, place < self._bouts[0]
        said = (
            orders.while_seated(part.setting)
            if self._blocks[place].seated
            else orders.while_standing(
                part.setting,
                turning=(before is BlockKind.BACKWARD) is not (after is BlockKind.BACKWARD),
                first=first or arrived,
                arrived=arrived,
                following=self.setting(place + 1) if after is BlockKind.BACKWARD else None,
            )
        )
        for order in said:
            if order != orders.READY:
                yield part.order(order)
                continue
            if after is BlockKind.BACKWARD:
                yield from self._before_running(place + 1)
            yield next(part.look)

    def _before_running(self, place: int) -> Iterator[Line]:
        mode = self._mode(place)
        if mode is Mode.DRILL:
            yield self._here.order(orders.drill("ahead", self._side(place)))
        elif mode.runs and place == self._bouts[0]:
            yield self._here.order(orders.FIRST_EASY)

    def _lessons(self) -> Iterator[Line]:
        """Announce the one new thing before it is needed, and what is told beside it."""
        setting = self._here.setting
        teaches, *also = [
            here(self._practice.instruction(one), setting)
            for one in (self._session.teaches, *self._session.also)
        ]
        lesson = variant(teaches, 0)
        yield _if_short(replace(lesson, say=phrases.announced(lesson.say))) or lesson
        yield from (variant(one, 0) for one in also)

    def _reminder(self, place: int) -> Line:
        kind, part = self._blocks[place].kind, self._part(place)
        if kind is BlockKind.REST:
            return next(part.still)
        if kind is BlockKind.BACKWARD:
            end = next(part.ends, None) if self._reminded % 2 == 0 else None
            return end or next(part.moving)
        return next(self._theme if kind is BlockKind.MINDFUL else part.calm)

    def _repeats(self, line: Line, *, strictly: bool) -> bool:
        same = self._last is not None and line.say == self._last.say
        return same or (strictly and line.about in self._about - {""})

    def _part(self, place: int) -> Repertoire:
        return self._base if self._session.base_at(place) else self._here

    def _mode(self, place: int) -> Mode:
        base = self._session.base_at(place)
        return self._practice.rung(base.stage if base else self._session.stage).mode

    def _side(self, place: int, *, turn: int = 0) -> str:
        """Say to which side a drill goes, by turns; and to the other one at its end."""
        return ("left", "right")[(self._bouts.index(place) + turn) % 2]

    def _is_easy(self, place: int) -> bool:
        """Whether a block is forward walking at ease, with or without a breath to count."""
        led = self._led.get(place)
        return self._blocks[place].kind in EASE or (led is not None and led.moment == "walking")

    def _into_backward(self, place: int) -> Line:
        """Say that it begins, with an instruction where there is room, in one breath."""
        step = Message(phrases.KNOWN) if place == self._first_in_base else next(self._steps)
        if self._blocks[place].seconds < ROOM_S or self._due:
            return Line(step)
        instruction = next(self._part(place).into)
        if place == self._bouts[0] and self._first_steps is not None:
            instruction = self._first_steps  # the very first ones of all
        return _joined(step, instruction) or Line(step)

    def _half_is_due(self, at_s: float) -> bool:
        due = self._half_s is not None and at_s >= self._half_s - NEARLY_S
        if due:
            self._half_s = None
        return due

    def _half_or(self, line: Line, at_s: float) -> Line:
        joined = _joined(Message(phrases.HALF), line)
        return replace(joined, tone="half") if joined and self._half_is_due(at_s) else line


def _joined(before: Message, line: Line) -> Line | None:
    """Put a few words before a line, where the whole is short enough to hear."""
    return _if_short(replace(line, say=joined((before, line.say))))


def _if_short(line: Line) -> Line | None:
    return line if phrases.is_short(line.say) else None


def _half_s(blocks: Sequence[Block]) -> float:
    """Give the elapsed time at which half the backward seconds are done."""
    half_s = sum(block.backward_s for block in blocks) / 2
    start_s = done_s = 0.0
    for block in blocks:
        if half_s <= done_s + block.backward_s:
            return start_s + (half_s - done_s) * block.seconds / block.backward_s
        start_s, done_s = start_s + block.seconds, done_s + block.backward_s
    return start_s
