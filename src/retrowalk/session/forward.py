"""An ordinary walk, forward, of the length of a backward practice: what a trial compares it with.

It has the blocks of the session that it takes the place of, with their rests, and every step of it
is forward: so the two differ in the direction and in nothing else that can be helped.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.programme.limits import PAIN_HOLD
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session import phrases
from retrowalk.session.guides import guides
from retrowalk.session.phrases import speaking_s
from retrowalk.session.types import FORWARD_WALK, Asides, Block, BlockKind, Cue, Script, Session

LEAD_S = 1.0  # from a change to the first word after it
WARNING_S = 5.0  # from the last word to the end
_REST = {BlockKind.REST, BlockKind.STAND}
_SAID = {
    BlockKind.WARM_UP: "trial-walk-begin",
    BlockKind.FORWARD: "trial-walk-on",
    BlockKind.REST: "trial-walk-rest",
}


def walks_forward(person: Person, clearance: Clearance) -> bool:
    """Say whether an ordinary walk is for somebody as things are."""
    return any(one.posture == "walking" for one in guides(person, clearance))


def forward_script(
    session: Session, person: Person, clearance: Clearance, *, most_pain: int = PAIN_HOLD
) -> Script:
    """Give the script of the walk that takes the place of a session; as long, and all forward.

    With more pain than ``most_pain``, 0 to 10, it is not begun. It is only for whom
    :func:`walks_forward`.
    """
    walked = [one for one in guides(person, clearance) if one.posture == "walking"]
    held = "-held" if walked and walked[0].needs_hold else ""
    kind = "held" if held else "free"
    blocks = tuple(_blocks(session.blocks))
    unsteady, paused, gently = (
        Message(f"session-{aside}-{kind}") for aside in ("unsteady", "paused", "gently")
    )
    on = Message(phrases.RESUMED)
    return Script(
        session_id=FORWARD_WALK,
        title=Message("trial-walk-name"),
        language=Message("session-language"),
        setting="",
        where=Message(f"session-guide-where-walking{held}"),
        aim=Message("trial-walk-aim"),
        why=Message("trial-walk-why"),
        checklist=tuple(_checklist(clearance, held=bool(held))),
        blocks=blocks,
        cues=tuple(_cues(blocks)),
        seconds=sum(one.seconds for one in blocks),
        most_pain=most_pain,
        asides=Asides(unsteady=unsteady, paused=paused, lead_in=on, gently=gently, no_backward=on),
        guide=FORWARD_WALK,
    )


def _blocks(of: Sequence[Block]) -> Iterator[Block]:
    """Turn every block into walking forward or rest; those of the same kind become one."""
    for number, (rests, some) in enumerate(groupby(of, lambda one: one.kind in _REST)):
        same = list(some)
        kind = BlockKind.REST if rests else BlockKind.FORWARD if number else BlockKind.WARM_UP
        title = Message("trial-walk-rest-title" if rests else "trial-walk-title")
        yield Block(
            kind=kind,
            seconds=sum(one.seconds for one in same),
            title=title,
            seated=any(one.seated for one in same),
        )


def _cues(blocks: Sequence[Block]) -> Iterator[Cue]:
    ends = list(accumulate(one.seconds for one in blocks))
    for place, (block, end_s) in enumerate(zip(blocks, ends, strict=True)):
        start_s = float(end_s - block.seconds)
        yield Cue(at_s=start_s, block=place, tone="change" if place else "soft")
        yield Cue(at_s=start_s + LEAD_S, block=place, say=Message(_SAID[block.kind]))
    closing = Message("session-guide-end-walking")
    said_s = round(ends[-1] - WARNING_S - speaking_s(closing), 1)
    yield Cue(at_s=said_s, block=len(blocks) - 1, say=closing)
    yield Cue(at_s=float(ends[-1]), block=len(blocks) - 1, tone="end")


def _checklist(clearance: Clearance, *, held: bool) -> Iterator[Message]:
    yield Message("session-guide-check-walking")
    if held:
        yield Message("session-guide-check-hold")
    yield Message("session-guide-check-steady")
    if Precaution.NOT_ALONE in clearance.precautions:
        yield Message("session-with-somebody")
