"""What the coach says in each block of a session; when, is the script's business.

What is taught today comes first and comes back; between, what was taught before. Forward walking
belongs to calm. Whatever needs a still body is said only while the walker stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, count, repeat

from retrowalk.languages import say
from retrowalk.practice import Instruction, Practice
from retrowalk.session import phrases
from retrowalk.session.types import Block, BlockKind, Session, Tone

EASE = frozenset({BlockKind.WARM_UP, BlockKind.FORWARD, BlockKind.MINDFUL, BlockKind.COOL_DOWN})
ROOM_S = 20  # a shorter bout has room for its first words and the warning, no more
NEARLY_S = 5.0  # half of the backward time is said this early rather than late


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say, and the facts of the articles it rests on."""

    say: str
    source: tuple[str, ...] = ()
    tone: Tone | None = None


LET_GO, BACK_TO = "let_go", "be_here"
FIRST_STEPS = "toes_first"


class Lines:
    """Hands out the lines of one session from its first block to its last."""

    def __init__(self, session: Session, number: int, practice: Practice) -> None:
        def found(ids: Sequence[str]) -> list[Instruction]:
            return [practice.instruction(instruction_id) for instruction_id in ids]

        arrival, look, *still = found(session.standing)
        others = found(session.reminders)
        technique = [instruction for instruction in others if instruction.topic == "technique"]
        self._blocks = session.blocks
        self._backward_s = session.backward_s
        self._half_s: float | None = _half_s(session.blocks)
        self._teaches = practice.instruction(session.teaches)
        self._announced = False

        self._arrival = _variant(arrival, number)
        self._look = _in_turn([look], number)
        self._lesson = _in_turn([self._teaches], 0)
        if self._teaches is not look:
            still.insert(0, self._teaches)
        self._still = _in_turn(still or others, number)
        self._first_steps = _variant(practice.instruction(FIRST_STEPS), 0)
        self._into = self._by_turns(technique, number)
        self._moving = self._by_turns(others, number)
        self._calm = _in_turn(found(session.calm), number)
        self._theme = _dwelling(practice.instruction(session.theme), practice, number)
        self._led = {
            place: practice.instruction(block.about)
            for place, block in enumerate(session.blocks)
            if block.kind is BlockKind.BREATHING
        }
        last = max(i for i, b in enumerate(self._blocks) if b.kind is BlockKind.BACKWARD)
        after = range(last + 1, len(self._blocks))
        self._after_backward = next(place for place in after if self._is_easy(place))
        self._pose = next(_around(phrases.POSE, number))
        self._last = ""
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
            return self._half_or(next(self._look), at_s)
        if kind is BlockKind.BREATHING:
            return _variant(self._led[place], 0)
        if kind is BlockKind.POSE:
            return Line(self._pose, ("C10",))
        return self._half_or(Line(next(self._begins[kind])), at_s)

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
            return next(self._still)
        if kind is BlockKind.BACKWARD:
            half = Line(say(phrases.HALF_STEPS), ("T6",), "half")
            return half if self._half_is_due(at_s) else next(self._moving)
        if kind is BlockKind.WARM_UP and not self._announced:
            self._announced = True
            return self._today()
        return next(self._theme if kind is BlockKind.MINDFUL else self._calm)

    def warning(self, place: int) -> Line | None:
        """Give what is said before the change at the end of a block, if it needs a warning."""
        kind = self._blocks[place].kind
        if place + 1 == len(self._blocks):
            return Line(self._closing)
        following = self._blocks[place + 1].kind
        if kind is BlockKind.STAND or (self._is_easy(place) and self._is_easy(place + 1)):
            return None
        walks_on = following is BlockKind.BREATHING and self._is_easy(place + 1)
        return Line(say(phrases.WARN[BlockKind.MINDFUL if walks_on else following]))

    def _is_easy(self, place: int) -> bool:
        """Whether a block is forward walking at ease, with or without a breath to count."""
        led = self._led.get(place)
        return self._blocks[place].kind in EASE or (led is not None and led.moment == "walking")

    def _by_turns(self, others: Sequence[Instruction], number: int) -> Iterator[Line]:
        """Give today's instruction and the others by turns; first steps where there is neither."""
        known = _in_turn(others, number) if others else repeat(self._first_steps)
        if self._teaches.moment == "standing":
            return known
        return (line for pair in zip(self._lesson, known, strict=False) for line in pair)

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
        joined = _joined(say(phrases.HALF), line)
        return replace(joined, tone="half") if joined and self._half_is_due(at_s) else line


def _variant(instruction: Instruction, turn: int) -> Line:
    return Line(instruction.say[turn % len(instruction.say)], tuple(instruction.source))


def _dwelling(theme: Instruction, practice: Practice, number: int) -> Iterator[Line]:
    """Dwell on one thing, in all its words; between two rounds the mind is called back (C3)."""
    back = practice.instruction(BACK_TO if theme.id == LET_GO else LET_GO)
    for lap in count():
        yield from (_variant(theme, turn) for turn in range(len(theme.say)))
        yield _variant(back, number + lap)


def _in_turn(instructions: Sequence[Instruction], number: int) -> Iterator[Line]:
    """Go round and round the instructions, each time round in other words."""
    for turn in count():
        lap, place = divmod(turn, len(instructions))
        yield _variant(instructions[place], number + lap)


def _around(messages: Sequence[str], start: int) -> Iterator[str]:
    return (say(messages[turn % len(messages)]) for turn in count(start))


def _joined(before: str, line: Line) -> Line | None:
    """Put a few words before a line, where the whole is short enough to hear."""
    return _if_short(replace(line, say=phrases.joined(before, line.say)))


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
