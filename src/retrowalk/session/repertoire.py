"""What can be said in one part of a session, in endless turns: what is known, and true there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, cycle

from retrowalk.languages import Message
from retrowalk.practice import Instruction, Practice, Setting, Support
from retrowalk.session import orders
from retrowalk.session.types import Told, Tone


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say, and the facts of the articles it rests on."""

    say: Message
    source: tuple[str, ...] = ()
    tone: Tone | None = None
    about: str = ""  # id of the instruction
    drawing: str | None = None


class Repertoire:
    """The turns of one part; ``teaches`` is the one new thing, where it is taught there."""

    def __init__(
        self,
        setting: Setting,
        told: Told,
        teaches: Instruction | None,
        practice: Practice,
        number: int,
    ) -> None:
        def found(ids: Sequence[str]) -> list[Instruction]:
            return [here(practice.instruction(one), setting) for one in ids]

        others, still = found(told.reminders), found(told.still)
        technique = [instruction for instruction in others if instruction.topic == "technique"]
        lesson = None if teaches is None else here(teaches, setting)
        if lesson is not None and lesson.moment == "standing":
            still.insert(0, lesson)
            lesson = None
        self.setting = setting
        self.look = in_turn(found([told.ready]), number)
        self.still = in_turn(still or others, number)
        self.into = _by_turns(lesson, technique or others, number)
        self.moving = _by_turns(lesson, others, number)
        self.calm = in_turn(found(told.calm), number)
        self.ends = cycle(map(self.order, orders.on_the_way(setting)))  # empty on a long way

    def order(self, message: str) -> Line:
        """Give an order of this setting."""
        return Line(Message(message), tuple(self.setting.source))


def _by_turns(
    lesson: Instruction | None, others: Sequence[Instruction], number: int
) -> Iterator[Line]:
    """Give today's instruction and the others by turns."""
    known = in_turn(others, number)
    return known if lesson is None else _alternating(in_turn([lesson], 0), known)


def _alternating(one: Iterator[Line], other: Iterator[Line]) -> Iterator[Line]:
    return (line for pair in zip(one, other, strict=False) for line in pair)


def here(instruction: Instruction, setting: Setting) -> Instruction:
    """Give an instruction in words and with a drawing that are true in a setting.

    On a belt they may be others, and so where there is nothing to hold.
    """
    said = instruction.say
    if setting.treadmill:
        said = instruction.say_belt or said
    elif setting.support is Support.NONE:
        said = instruction.say_free or said
    return instruction.model_copy(update={"say": said, "drawing": instruction.drawn_in(setting)})


def variant(instruction: Instruction, turn: int) -> Line:
    """Give an instruction in one of its ways to say it."""
    say = instruction.say[turn % len(instruction.say)]
    return Line(say, tuple(instruction.source), about=instruction.id, drawing=instruction.drawing)


def in_turn(instructions: Sequence[Instruction], number: int) -> Iterator[Line]:
    """Go round and round the instructions, each time round in other words."""
    for turn in count():
        lap, place = divmod(turn, len(instructions))
        yield variant(instructions[place], number + lap)


def around(messages: Sequence[str], start: int) -> Iterator[Message]:
    """Go round and round some messages."""
    return (Message(messages[turn % len(messages)]) for turn in count(start))


def dwelling(theme: Instruction, practice: Practice, number: int) -> Iterator[Line]:
    """Dwell on one thing, in all its words; between two rounds the mind is called back (C3)."""
    back = next(one for one in practice.said_when("mind_wanders") if one.id != theme.id)
    for lap in count():
        yield from in_all_words(theme)
        yield variant(back, number + lap)


def in_all_words(instruction: Instruction) -> Iterator[Line]:
    """Say an instruction in every way, one after the other."""
    return (variant(instruction, turn) for turn in range(len(instruction.say)))
