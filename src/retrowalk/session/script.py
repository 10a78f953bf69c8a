"""Compile a session into timed cues: what to say when, with silence between.

A cue is said before it is needed and never over a change: the last seconds of a block and the
first of the next belong to the feet.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from retrowalk.languages import Message
from retrowalk.practice import Practice, load
from retrowalk.programme.limits import PAIN_HOLD
from retrowalk.programme.professional import Word
from retrowalk.session import orders, phrases
from retrowalk.session.guided import SILENCE_S, breath_moments, pose_moments
from retrowalk.session.lines import Lines
from retrowalk.session.phrases import speaking_s
from retrowalk.session.repertoire import Line
from retrowalk.session.types import (
    Block,
    BlockKind,
    Cue,
    LessonStep,
    Part,
    Script,
    Session,
    Tone,
)
from retrowalk.session.where import where_alone

LEAD_S = 1.0  # from a change to the first word after it
WARNING_S = 5.0  # from the last word of a warning to the change
PACE_S = {  # from one reminder to the next, at least
    BlockKind.BACKWARD: 22.0,
    BlockKind.FORWARD: 15.0,
    BlockKind.WARM_UP: 20.0,
    BlockKind.COOL_DOWN: 20.0,
    BlockKind.MINDFUL: 26.0,
    BlockKind.REST: 10.0,
}
LONG_S = 100  # in longer blocks than this silence grows too
LONG_PACE_S = {BlockKind.FORWARD: 35.0, BlockKind.WARM_UP: 30.0, BlockKind.MINDFUL: 34.0}
TONES: dict[BlockKind, Tone] = {BlockKind.BACKWARD: "start"}


def compile_script(
    session: Session,
    *,
    number: int,
    most_pain: int = PAIN_HOLD,
    words: tuple[Word, ...] = (),
    lesson: tuple[LessonStep, ...] = (),
) -> Script:
    """Compile a session; ``number`` counts the sessions before it and varies what is said.

    With more than ``most_pain``, 0 to 10, it is not begun. ``words`` are what professionals said
    and holds on its day, ``lesson`` is what may be shown before it; the script takes them along.
    The same values always give the same script.
    """
    practice = load()
    setting = practice.setting(session.setting)
    lines = Lines(session, number, practice)
    ends = list(accumulate(block.seconds for block in session.blocks))
    cues: list[Cue] = []
    for place, (block, end_s) in enumerate(zip(session.blocks, ends, strict=True)):
        led = _led(place, block, end_s - block.seconds, practice)
        said = sorted([*_block_cues(lines, place, block, end_s), *led], key=lambda cue: cue.at_s)
        cues += [_shown(cue, block, practice) for cue in said]
    cues.append(Cue(at_s=float(session.seconds), block=len(ends) - 1, tone="end"))
    return Script(
        session_id=session.id,
        title=phrases.title(session.backward_s),
        language=Message("session-language"),
        setting=session.setting,
        where=where_alone(session),
        aim=session.aim,
        why=session.why,
        checklist=session.checklist,
        blocks=session.blocks,
        cues=tuple(cues),
        seconds=session.seconds,
        belt=setting.treadmill,
        most_pain=most_pain,
        asides=orders.asides(setting),
        base=_base(session, practice),
        words=words,
        first_lesson=lesson,
        drawing=_drawing_of_today(session, practice),
        version=session.version,
    )


def _base(session: Session, practice: Practice) -> Part | None:
    """Say what is true where the walker has gone to what they know; None where they stay."""
    if session.base is None or session.base_from is None:
        return None
    if session.blocks[session.base_from - 1].kind is not BlockKind.GO:
        return None
    setting = practice.setting(session.base.setting)
    return Part(
        from_block=session.base_from,
        setting=setting.id,
        belt=setting.treadmill,
        asides=orders.asides(setting),
    )


def _drawing_of_today(session: Session, practice: Practice) -> str | None:
    if not session.teaches:
        return None  # of an older version
    setting = practice.setting(session.setting)
    return practice.instruction(session.teaches).drawn_in(setting)


def _block_cues(lines: Lines, place: int, block: Block, end_s: int) -> Iterator[Cue]:
    start_s = end_s - block.seconds
    tone = TONES.get(block.kind, "change") if place else "soft"
    yield Cue(at_s=float(start_s), block=place, show=block.hint, tone=tone)

    said_s = start_s + LEAD_S
    opening = lines.opening(place, said_s)
    yield _say(opening, said_s, place)

    free_from_s = said_s + speaking_s(opening.say)
    warnings = list(_before(end_s, free_from_s, lines.warnings(place)))
    free_to_s = warnings[0][0] if warnings else end_s - WARNING_S
    looks = orders.looks_s(lines.setting(place), block.seconds)
    if block.kind is BlockKind.BACKWARD and looks and not lines.due:
        yield from _looks(lines, place, [start_s + at_s for at_s in looks], free_from_s, free_to_s)
    elif block.kind in PACE_S or lines.due:
        last_s = warnings[-1][0] if warnings else free_to_s
        least = 2 if block.turning_s else lines.due + 1  # what is done at the ends comes once
        parts = max(_parts(block, last_s - free_from_s), least)
        yield from _reminders(lines, place, parts, free_from_s, free_to_s)
    for warned_s, warning in warnings:
        yield _say(warning, warned_s, place)


def _before(end_s: float, from_s: float, warnings: Sequence[Line]) -> Iterator[tuple[float, Line]]:
    """Set the warnings of a change before it; of several, as many of the last as there is room."""
    times_s, next_s = [], end_s - WARNING_S + SILENCE_S
    for warning in reversed(warnings):
        next_s -= SILENCE_S + speaking_s(warning.say)
        times_s.append(next_s)
    for at_s, warning in zip(reversed(times_s), warnings, strict=True):
        if at_s >= from_s + SILENCE_S or warning is warnings[-1]:
            yield at_s, warning


def _parts(block: Block, seconds: float) -> int:
    """Say into how many silences the pace of a block divides a time."""
    long = block.seconds > LONG_S and block.kind in LONG_PACE_S
    pace_s = (LONG_PACE_S if long else PACE_S).get(block.kind)
    return int(seconds / pace_s) if pace_s else 0


def _reminders(lines: Lines, place: int, parts: int, from_s: float, to_s: float) -> Iterator[Cue]:
    """Spread the reminders between so many silences evenly over the time."""
    gap_s = (to_s - from_s) / parts
    for part in range(1, parts):
        middle_s = from_s + part * gap_s
        line = lines.reminder(place, middle_s)
        said_s = middle_s - speaking_s(line.say) / 2
        if said_s >= from_s + SILENCE_S and middle_s + speaking_s(line.say) / 2 + SILENCE_S <= to_s:
            yield _say(line, said_s, place)


def _looks(
    lines: Lines, place: int, looks_s: Sequence[float], from_s: float, to_s: float
) -> Iterator[Cue]:
    """Stop for a look at each of these times; a reminder stands between two, and then none."""
    for turn, at_s in enumerate(looks_s):
        if turn % 2:
            middle_s = (looks_s[turn - 1] + at_s) / 2
            line = lines.reminder(place, middle_s)
            yield _say(line, middle_s - speaking_s(line.say) / 2, place)
        look = lines.look(place)
        said_s = at_s - speaking_s(look.say) / 2
        fits = from_s + SILENCE_S <= said_s and at_s + speaking_s(look.say) / 2 + SILENCE_S <= to_s
        if fits:
            yield _say(look, said_s, place)


def _led(place: int, block: Block, start_s: int, practice: Practice) -> Iterator[Cue]:
    """Lead through a breath or a pose moment by moment; nothing for any other block."""
    if block.kind is BlockKind.POSE:
        pose = practice.pose(block.about)
        moments = pose_moments(pose, seeks_hold=block.seeks_hold)
        source = pose.source
    elif block.kind is BlockKind.BREATHING:
        breath = practice.instruction(block.about)
        moments, source = breath_moments(breath, block), breath.source
    else:
        return
    for at_s, say, tone in moments:
        when_s = round(start_s + at_s, 1)
        yield Cue(at_s=when_s, block=place, say=say, tone=tone, source=source)


def _shown(cue: Cue, block: Block, practice: Practice) -> Cue:
    """Show the pose as long as it lasts."""
    if block.kind is not BlockKind.POSE or cue.say is None:
        return cue
    return cue.model_copy(update={"drawing": practice.pose(block.about).drawing})


def _say(line: Line, at_s: float, place: int) -> Cue:
    return Cue(
        at_s=round(at_s, 1),
        block=place,
        say=line.say,
        tone=line.tone,
        source=line.source,
        drawing=line.drawing,
    )
