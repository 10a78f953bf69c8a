"""What the coach says in each block of a session; when, is the script's business.

What is taught today comes first and comes back; between, what was taught before. Forward walking
belongs to calm. Whatever needs a still body is said only while the walker stands. What keeps the
walker from falling comes before all of it.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, count, repeat

from retrowalk.languages import Message, joined
from retrowalk.practice import Instruction, Practice, Setting, Support
from retrowalk.session import orders, phrases
from retrowalk.session.types import Block, BlockKind, Session, Tone

EASE = frozenset({BlockKind.WARM_UP, BlockKind.FORWARD, BlockKind.MINDFUL, BlockKind.COOL_DOWN})
ROOM_S = 20  # a shorter bout has room for its first words and the warning, no more
NEARLY_S = 5.0  # half of the backward time is said this early rather than late


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say, and the facts of the articles it rests on."""

    say: Message
    source: tuple[str, ...] = ()
    tone: Tone | None = None
    drawing: str | None = None


class Lines:
    """Hands out the lines of one session from its first block to its last."""

    def __init__(self, session: Session, number: int, practice: Practice) -> None:
        setting = practice.setting(session.setting)

        def found(ids: Sequence[str]) -> list[Instruction]:
            return [_here(practice.instruction(one), setting) for one in ids]

        self._setting = setting
        self._orders: deque[Line] = deque()  # of this rest, not yet said
        arrival, look, *still = found(session.standing)
        others = found(session.reminders)
        technique = [instruction for instruction in others if instruction.topic == "technique"]
        self._blocks = session.blocks
        self._backward_s = session.backward_s
        self._half_s: float | None = _half_s(session.blocks)
        (self._teaches,) = found([session.teaches])
        self._announced = False

        self._arrival = _variant(arrival, number)
        self._look = _in_turn([look], number)
        self._lesson = _in_turn([self._teaches], 0)
        if self._teaches is not look:
            still.insert(0, self._teaches)
        self._still = _in_turn(still or others, number)
        self._first_steps = _variant(practice.said_when("first_steps")[0], 0)
        self._into = self._by_turns(technique, number)
        self._moving = self._by_turns(others, number)
        if on_the_way := orders.on_the_way(setting):
            line = Line(Message(on_the_way), tuple(setting.source))
            self._moving = _alternating(repeat(line), self._moving)
        self._calm = _in_turn(found(session.calm), number)
        self._theme = _dwelling(practice.instruction(session.theme), practice, number)
        self._led = {
            place: practice.instruction(block.about)
            for place, block in enumerate(session.blocks)
            if block.kind is BlockKind.BREATHING
        }
        bouts = [i for i, b in enumerate(self._blocks) if b.kind is BlockKind.BACKWARD]
        self._first_bout, last = bouts[0], bouts[-1]
        after = range(last + 1, len(self._blocks))
        self._after_backward = next(place for place in after if self._is_easy(place))
        self._pose = next(_around(phrases.POSE, number))
        self._last: Message | None = None
        self._steps = _around(phrases.STEPS, 0)
        self._begins = {kind: _around(said, number) for kind, said in phrases.BEGIN.items()}
        ends_walking = session.blocks[-1].kind is BlockKind.COOL_DOWN
        closing = phrases.CLOSING if ends_walking else phrases.END_STANDING
        self._closing = next(_around(closing, number))

    def opening(self, place: int, at_s: float) -> Line:
        """Give the first line of a block: what to do now."""
        line = self._opening(place, at_s)
        self._last = line.say
        return line

    def _opening(self, place: int, at_s: float) -> Line:
        kind = self._blocks[place].kind
        if place == self._after_backward:
            return Line(phrases.done(self._backward_s), ("D6",))
        if kind is BlockKind.STAND:
            return self._arrival
        if kind is BlockKind.BACKWARD:
            return self._into_backward(self._blocks[place])
        if kind is BlockKind.REST:
            self._orders = deque(self._while_standing(place))
            return self._half_or(self._orders.popleft(), at_s)
        if kind is BlockKind.WARM_UP and self._setting.treadmill:
            return Line(Message(orders.belt(self._setting, "begin")), tuple(self._setting.source))
        if kind is BlockKind.BREATHING:
            return _variant(self._led[place], 0)
        if kind is BlockKind.POSE:
            return Line(self._pose, ("C10",))
        return self._half_or(Line(next(self._begins[kind])), at_s)

    @property
    def due(self) -> int:
        """How many lines must still be said in this block."""
        return len(self._orders)

    def _while_standing(self, place: int) -> Iterator[Line]:
        backward = [
            self._blocks[near].kind is BlockKind.BACKWARD for near in (place - 1, place + 1)
        ]
        turning, first = backward[0] is not backward[1], place < self._first_bout
        said = (
            orders.while_seated(self._setting)
            if self._blocks[place].seated
            else orders.while_standing(self._setting, turning=turning, first=first)
        )
        for order in said:
            ready = order == orders.READY
            yield next(self._look) if ready else Line(Message(order), tuple(self._setting.source))

    def reminder(self, place: int, at_s: float) -> Line:
        """Give one more line within a block, never the same as the one before."""
        line = self._reminder(place, at_s)
        if line.say == self._last:
            line = self._reminder(place, at_s)
        self._last = line.say
        return line

    def _reminder(self, place: int, at_s: float) -> Line:
        kind = self._blocks[place].kind
        if kind is BlockKind.REST:
            return self._orders.popleft() if self._orders else next(self._still)
        if kind is BlockKind.BACKWARD:
            half = Line(Message(phrases.HALF_STEPS), ("T6",), "half")
            return half if self._half_is_due(at_s) else next(self._moving)
        if kind is BlockKind.WARM_UP and not self._announced:
            self._announced = True
            return self._today()
        return next(self._theme if kind is BlockKind.MINDFUL else self._calm)

    def warnings(self, place: int) -> tuple[Line, ...]:
        """Give what is said before the change at the end of a block, in order; the last counts."""
        kind = self._blocks[place].kind
        following = self._blocks[place + 1].kind if place + 1 < len(self._blocks) else None
        if kind is BlockKind.STAND:
            return ()
        if self._setting.treadmill:
            said = orders.before_a_change(self._setting, following)
            return tuple(Line(Message(one), tuple(self._setting.source)) for one in said)
        if following is None:
            return (Line(self._closing),)
        if self._is_easy(place) and self._is_easy(place + 1):
            return ()
        walks_on = following is BlockKind.BREATHING and self._is_easy(place + 1)
        return (Line(Message(phrases.WARN[BlockKind.MINDFUL if walks_on else following])),)

    def _is_easy(self, place: int) -> bool:
        """Whether a block is forward walking at ease, with or without a breath to count."""
        led = self._led.get(place)
        return self._blocks[place].kind in EASE or (led is not None and led.moment == "walking")

    def _by_turns(self, others: Sequence[Instruction], number: int) -> Iterator[Line]:
        """Give today's instruction and the others by turns; first steps where there is neither."""
        known = _in_turn(others, number) if others else repeat(self._first_steps)
        if self._teaches.moment == "standing":
            return known
        return _alternating(self._lesson, known)

    def _into_backward(self, bout: Block) -> Line:
        """Say that it begins, with an instruction where there is room, in one breath."""
        step, instruction = next(self._steps), next(self._into)
        both = _joined(step, instruction) if bout.seconds >= ROOM_S else None
        return both or Line(step)

    def _today(self) -> Line:
        """Announce the one new thing before it is needed."""
        lesson = _variant(self._teaches, 0)
        return _if_short(replace(lesson, say=phrases.announced(lesson.say))) or lesson

    def _half_is_due(self, at_s: float) -> bool:
        due = self._half_s is not None and at_s >= self._half_s - NEARLY_S
        if due:
            self._half_s = None
        return due

    def _half_or(self, line: Line, at_s: float) -> Line:
        joined = _joined(Message(phrases.HALF), line)
        return replace(joined, tone="half") if joined and self._half_is_due(at_s) else line


def _variant(instruction: Instruction, turn: int) -> Line:
    say = instruction.say[turn % len(instruction.say)]
    return Line(say, tuple(instruction.source), drawing=instruction.drawing)


def _here(instruction: Instruction, setting: Setting) -> Instruction:
    """Give an instruction in words and with a drawing that are true in a setting."""
    free = setting.support is Support.NONE and instruction.say_free
    said = instruction.say_free if free else instruction.say
    return instruction.model_copy(update={"say": said, "drawing": instruction.drawn_in(setting)})


def _alternating(one: Iterator[Line], other: Iterator[Line]) -> Iterator[Line]:
    return (line for pair in zip(one, other, strict=False) for line in pair)


def _dwelling(theme: Instruction, practice: Practice, number: int) -> Iterator[Line]:
    """Dwell on one thing, in all its words; between two rounds the mind is called back (C3)."""
    back = next(one for one in practice.said_when("mind_wanders") if one.id != theme.id)
    for lap in count():
        yield from (_variant(theme, turn) for turn in range(len(theme.say)))
        yield _variant(back, number + lap)


def _in_turn(instructions: Sequence[Instruction], number: int) -> Iterator[Line]:
    """Go round and round the instructions, each time round in other words."""
    for turn in count():
        lap, place = divmod(turn, len(instructions))
        yield _variant(instructions[place], number + lap)


def _around(messages: Sequence[str], start: int) -> Iterator[Message]:
    return (Message(messages[turn % len(messages)]) for turn in count(start))


def _joined(before: Message, line: Line) -> Line | None:
    """Put a few words before a line, where the whole is short enough to hear."""
    return _if_short(replace(line, say=joined((before, line.say))))


def _if_short(line: Line) -> Line | None:
    return line if phrases.is_short(line.say) else None


def _half_s(blocks: Sequence[Block]) -> float:
    """Give the elapsed time at which half the backward seconds are done."""
    bouts = [
        (end_s - block.seconds, block.seconds)
        for block, end_s in zip(blocks, accumulate(b.seconds for b in blocks), strict=True)
        if block.kind is BlockKind.BACKWARD
    ]
    half_s = sum(seconds for _, seconds in bouts) / 2
    before_s = accumulate((seconds for _, seconds in bouts), initial=0)
    return next(
        start_s + half_s - done_s
        for (start_s, seconds), done_s in zip(bouts, before_s, strict=False)
        if half_s <= done_s + seconds
    )
