"""Calm practices by themselves, forward, standing or seated: for whom they are, and their scripts.

They are there on every day, and for whoever may not walk backward: with no step backward in them,
no closed eyes, and nothing on one leg for somebody who falls easily.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, count

from retrowalk.errors import NotInPractice
from retrowalk.languages import Message
from retrowalk.person import Condition, Person, WalkingAid
from retrowalk.practice import Demand, Guide, Instruction, Pose, Posture, barred, load, suits
from retrowalk.programme.limits import PAIN_HOLD
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session import phrases
from retrowalk.session.calm import breath_block, is_for, pose_block, slow_block
from retrowalk.session.guided import (
    DWELL_S,
    FIRST_S,
    Moment,
    breath_moments,
    dwelling_moments,
    pose_moments,
)
from retrowalk.session.types import Asides, Block, BlockKind, Cue, Rhythm, Script

ARRIVAL: dict[Posture, tuple[BlockKind, int]] = {  # the block in which it begins, seconds
    "walking": (BlockKind.WARM_UP, 45),
    "standing": (BlockKind.STAND, 30),
    "seated": (BlockKind.REST, 30),
}
LEAD_S = 1.0  # from a change to the first word after it
WARNING_S = 5.0  # from the last word to the end
HEALING = frozenset(
    {
        Condition.HEART_EVENT_RECENT,
        Condition.BLOOD_CLOT_RECENT,
        Condition.HOSPITAL_RECENT,
        Condition.SURGERY_PAST_YEAR,
        Condition.FRACTURE_RECENT,
        Condition.FOOT_ULCER,
    }
)
"""After these a professional says first how much standing and walking is right."""


def guides(person: Person, clearance: Clearance) -> tuple[Guide, ...]:
    """Give the calm practices that are for somebody, walked ones first; none where it is urgent.

    Each has only those themes that are for them, and says whether something firm is needed for it.
    Whoever is to ask a professional first steps back in no pose and holds no breath; with a fall,
    unsteadiness, a symptom, strong pain or something that still heals they stay seated until then.
    """
    if clearance.urgent:
        return ()
    back = clearance.may_walk_backward
    poses = (pose for pose in load().poses if back or not pose.steps_back)
    whole = (*load().guides, *map(_of_pose, poses))
    found = (_for(guide, person, clearance) for guide in whole)
    return tuple(guide for guide in found if guide is not None)


def guided_script(
    guide_id: str,
    person: Person,
    clearance: Clearance,
    *,
    number: int = 0,
    rhythm: Rhythm | None = None,
) -> Script:
    """Give the script of a guide; ``number`` counts those done before it and varies what is said.

    Its session is named by the guide: whoever keeps what was done gives it a name of its own.

    Raises
    ------
    NotInPractice
        if there is no such guide for this person
    """
    guide = next((one for one in guides(person, clearance) if one.id == guide_id), None)
    if guide is None:
        raise NotInPractice(Message("practice-no-guide", name=guide_id))
    parts = tuple(_parts(guide, number, rhythm or Rhythm()))
    ends = tuple(accumulate(part.block.seconds for part in parts))
    return Script(
        session_id=guide.id,
        title=guide.name,
        language=Message("session-language"),
        setting="",
        where=_worded("where", guide),
        aim=guide.sentence,
        why=Message("session-guide-why"),
        checklist=tuple(_checklist(guide, clearance)),
        blocks=tuple(part.block for part in parts),
        cues=tuple(_cues(parts, ends, guide)),
        seconds=ends[-1],
        asides=_asides(guide),
        drawing=parts[0].drawing,
        guide=guide.id,
    )


# For whom


def _of_pose(pose: Pose) -> Guide:
    return Guide(
        id=pose.id,
        source=pose.source,
        name=pose.name,
        sentence=pose.sentence,
        posture="standing",
        pose=pose.id,
        needs_hold=pose.needs_hold,
        demands=pose.demands,
        not_for=pose.not_for,
    )


def _for(guide: Guide, person: Person, clearance: Clearance) -> Guide | None:
    """Give a guide as it is for somebody; None where it is not for them."""
    beside_rail = guide.posture != "seated" and _needs_rail(person, clearance)
    if (
        not _can(guide.posture, person, clearance)
        or (beside_rail and not _has_rail(person))
        or not is_for(guide, person, clearance.precautions)
    ):
        return None
    elsewhere = {"walking": "outdoors" if beside_rail else "indoors"}.get(guide.posture)
    themes = tuple(
        theme.id
        for theme in map(load().instruction, guide.themes)
        if theme.place != elsewhere and _may_do(theme, person, clearance)
    )
    if not (themes or guide.pose):
        return None
    held = guide.needs_hold or beside_rail
    return guide.model_copy(update={"themes": themes, "needs_hold": held})


def _may_do(theme: Instruction, person: Person, clearance: Clearance) -> bool:
    """Whoever is to ask first holds no breath, whatever it is about."""
    holds = Demand.HOLDING_THE_BREATH in theme.demands
    return (clearance.may_walk_backward or not holds) and suits(
        theme, person.conditions, clearance.precautions
    )


def _needs_rail(person: Person, clearance: Clearance) -> bool:
    """Whether somebody stands and walks beside something firm, also forward."""
    careful = person.fall_risk and not clearance.may_walk_backward
    return careful or Precaution.SUPPORT_WITHIN_REACH in clearance.precautions


def _has_rail(person: Person) -> bool:
    rails = (setting for setting in load().settings if setting.is_in("beside_rail"))
    return any(not person.places.isdisjoint(rail.places) for rail in rails)


def _can(posture: Posture, person: Person, clearance: Clearance) -> bool:
    if posture == "seated":
        return True
    unwell = (
        person.symptoms
        or person.pain_now > PAIN_HOLD
        or person.falls_past_year
        or person.unsteady
        or not person.conditions.isdisjoint(HEALING)
    )
    if (unwell and not clearance.may_walk_backward) or person.walking_aid is WalkingAid.WHEELCHAIR:
        return False
    if posture == "standing":
        return Demand.STANDING_LONG not in barred(person.conditions, clearance.precautions)
    aided = person.walking_aid in (WalkingAid.FRAME, WalkingAid.CRUTCHES)
    return not (aided or person.cannot_walk_ten_metres)


# What is said


@dataclass(frozen=True, slots=True)
class _Part:
    """A block with what opens it and what is said or sounded in it."""

    block: Block
    opening: Message
    moments: tuple[Moment, ...]
    source: tuple[str, ...]
    drawing: str | None = None  # as long as the block lasts


def _parts(guide: Guide, number: int, rhythm: Rhythm) -> Iterator[_Part]:
    if guide.pose:
        pose = load().pose(guide.pose)
        moments = tuple(pose_moments(pose))
        begin = _worded("begin", guide)
        yield _Part(pose_block(pose), begin, moments, pose.source, pose.drawing)
        return
    yield _arrival(guide)
    for theme in map(load().instruction, guide.themes):
        block = _block(theme, guide, rhythm)
        if theme.pattern:
            yield _Part(block, theme.say[0], tuple(breath_moments(theme, block)), theme.source)
        else:
            said = _dwelt_on(theme, guide, number)
            opening, then = next(said), dwelling_moments(said, DWELL_S, block.seconds)
            yield _Part(block, opening, tuple(then), theme.source)


def _arrival(guide: Guide) -> _Part:
    """Arrive where the guide is, and hear what keeps from falling there."""
    kind, seconds = ARRIVAL[guide.posture]
    then = _worded("then", guide)
    block = Block(
        kind=kind,
        seconds=seconds,
        title=Message(f"session-guide-title-{guide.posture}"),
        hint=then,
        seated=guide.posture == "seated",
    )
    return _Part(block, _worded("begin", guide), (Moment(FIRST_S, then),), guide.source)


def _block(theme: Instruction, guide: Guide, rhythm: Rhythm) -> Block:
    if guide.posture == "walking":
        return slow_block(theme, rhythm, guide.theme_s)
    seated = guide.posture == "seated"
    if theme.pattern:
        return breath_block(theme, guide.theme_s, seated=seated)
    kind = BlockKind.REST if seated else BlockKind.STAND
    return Block(
        kind=kind,
        seconds=guide.theme_s,
        title=guide.name,
        hint=guide.sentence,
        about=theme.id,
        seated=seated,
    )


def _dwelt_on(theme: Instruction, guide: Guide, number: int) -> Iterator[Message]:
    """Dwell on a theme in all its words; between two rounds the mind is called back (C3).

    Not where that is a theme itself. What is one exercise is done once; whoever walks beside a rail
    hears of its ends in each.
    """
    first, *others = theme.say if guide.needs_hold or not theme.say_free else theme.say_free
    at_ends = [_worded("then", guide)] if guide.needs_hold and guide.posture == "walking" else []
    wandering = (one for one in load().said_when("mind_wanders") if one.id not in guide.themes)
    backs = [say for one in wandering for say in one.say]
    for lap in count(number):
        yield from (first, *at_ends, *others)
        yield from backs[lap % len(backs) :][:1] if backs else ()
        if theme.in_sequence:
            return


def _cues(parts: tuple[_Part, ...], ends: tuple[int, ...], guide: Guide) -> Iterator[Cue]:
    last = len(parts) - 1
    for place, (part, end_s) in enumerate(zip(parts, ends, strict=True)):
        start_s = float(end_s - part.block.seconds)
        tone = "change" if place else "soft"
        yield Cue(at_s=start_s, block=place, show=part.block.hint, tone=tone)
        for at_s, say, sound in (Moment(LEAD_S, part.opening), *part.moments):
            when_s = round(start_s + at_s, 1)
            yield Cue(
                at_s=when_s,
                block=place,
                say=say,
                tone=sound,
                source=part.source,
                drawing=part.drawing if say else None,
            )
    closing = Message(f"session-guide-end-{guide.posture}")
    said_s = round(ends[-1] - WARNING_S - phrases.speaking_s(closing), 1)
    yield Cue(at_s=said_s, block=last, say=closing)
    yield Cue(at_s=float(ends[-1]), block=last, tone="end")


def _checklist(guide: Guide, clearance: Clearance) -> Iterator[Message]:
    yield Message(f"session-guide-check-{guide.posture}")
    if guide.needs_hold:
        yield Message("session-guide-check-hold")
    if guide.posture != "seated":
        yield Message("session-guide-check-steady")
        if Precaution.NOT_ALONE in clearance.precautions:
            yield Message("session-with-somebody")


def _asides(guide: Guide) -> Asides:
    kind = "seated" if guide.posture == "seated" else "held" if guide.needs_hold else "free"
    unsteady, paused, gently = (
        Message(f"session-{aside}-{kind}") for aside in ("unsteady", "paused", "gently")
    )
    on = Message(phrases.RESUMED)
    return Asides(unsteady=unsteady, paused=paused, lead_in=on, gently=gently, no_backward=on)


def _worded(part: str, guide: Guide) -> Message:
    """Word a part of the arrival: whoever holds on hears another than whoever does not."""
    return Message(f"session-guide-{part}-{guide.posture}{'-held' if guide.needs_hold else ''}")
