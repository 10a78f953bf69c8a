"""The calm parts of a session: slow walking, breath and poses; for whom, and how long."""

from collections.abc import Callable, Sequence

from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.practice import (
    CombinedAim,
    Demand,
    Guide,
    Instruction,
    Pose,
    Practice,
    Setting,
    Support,
    barred,
    suits,
)
from retrowalk.screening.types import Precaution
from retrowalk.session.guided import pose_seconds
from retrowalk.session.types import Block, BlockKind, Rhythm

USUAL_SPM = 100.0  # steps a minute at an easy pace, where the walker's own are not known
BREATH_IN_S = 2.4  # four steps at that pace; a breath in that suits most people
FEWEST_STEPS, MOST_STEPS = 2, 6
STANDING_COUNT = 4  # seconds
SLOW_S, SLOW_LONG_S = 90, 180
STANDING_BREATH_S = 90


def slow_walk(theme: Instruction, rhythm: Rhythm, *, long: bool) -> Block:
    """Walk forward slowly, dwelling on one thing: a sense, the body, or breath matched to steps."""
    return slow_block(theme, rhythm, SLOW_LONG_S if long and not theme.pattern else SLOW_S)


def slow_block(theme: Instruction, rhythm: Rhythm, seconds: int) -> Block:
    """Give the block of slow walking, forward, that dwells on a theme for so long."""
    if theme.pattern:
        return _walking_breath(theme, rhythm, seconds)
    return Block(
        kind=BlockKind.MINDFUL,
        seconds=seconds,
        title=Message("session-slow-title"),
        hint=Message("session-slow-hint"),
        about=theme.id,
    )


def steps_a_breath(cadence_spm: float) -> int:
    """How many steps a breath in lasts at a pace, so that it is neither hurried nor held.

    >>> [steps_a_breath(spm) for spm in (60, 100, 130)]
    [2, 4, 5]
    """
    return min(max(round(BREATH_IN_S * cadence_spm / 60), FEWEST_STEPS), MOST_STEPS)


def _walking_breath(theme: Instruction, rhythm: Rhythm, seconds: int) -> Block:
    cadence_spm = rhythm.forward_spm or USUAL_SPM
    count = steps_a_breath(cadence_spm)
    count_s = round(60 * count / cadence_spm, 1)
    out = count + theme.pattern[-1].more
    return Block(
        kind=BlockKind.BREATHING,
        seconds=seconds,
        title=Message("session-steps-breath-title"),
        hint=Message("session-steps-breath-hint", steps=count, seconds=count_s, out=out),
        about=theme.id,
        count=count,
        count_s=count_s,
    )


def theme_of(practice: Practice, hears: Callable[[Instruction], bool], turn: int) -> Instruction:
    """Give what slow walking dwells on: the mindful walk, senses, body and breath come by turns."""
    walked = (guide.themes for guide in practice.guides if guide.posture == "walking")
    heard = ([one for one in map(practice.instruction, themes) if hears(one)] for themes in walked)
    fitting = [themes for themes in heard if themes]
    lap, place = divmod(turn, len(fitting))
    return fitting[place][lap % len(fitting[place])]


def closing(
    practice: Practice,
    person: Person,
    precautions: frozenset[Precaution],
    setting: Setting,
    *,
    wished: CombinedAim,
    number: int,
) -> tuple[Block, ...]:
    """Close some sessions with a pose or with breath, standing; never on a belt.

    Where both have their turn it is the pose's until each has come up, and the breath's after that.
    """
    if setting.treadmill or Demand.STANDING_LONG in barred(person.conditions, precautions):
        return ()
    theirs = sorted(
        (pose for pose in practice.poses if is_for(pose, person, precautions)), key=_place_in_turn
    )
    met = len(theirs) * wished.pose_every

    def breathes(at: int) -> bool:
        return _turn(at, wished.breath_every) and not (_turn(at, wished.pose_every) and at < met)

    if breathes(number):
        return (_standing_breath(practice, person, precautions, setting),)
    if not _turn(number, wished.pose_every):
        return ()
    turn = sum(_turn(at, wished.pose_every) and not breathes(at) for at in range(number))
    here = [pose for pose in _from(theirs, turn) if fits(pose, person, precautions, setting)]
    return (pose_block(here[0], seeks_hold=_seeks_hold(here[0], setting)),) if here else ()


def _place_in_turn(pose: Pose) -> tuple[bool, bool]:
    """Put what needs a hold first, while there is a rail; of that, what is easier to balance."""
    return (not pose.needs_hold, Demand.BALANCING in pose.demands)


def _turn(number: int, every: int) -> bool:
    return number % every == every - 1


def _from(poses: Sequence[Pose], turn: int) -> list[Pose]:
    start = turn % len(poses) if poses else 0
    return [*poses[start:], *poses[:start]]


def fits(pose: Pose, person: Person, precautions: frozenset[Precaution], setting: Setting) -> bool:
    """Whether a pose is safe for this person here: whoever falls easily looks for no hold."""
    looks = not person.fall_risk and Precaution.SUPPORT_WITHIN_REACH not in precautions
    return (
        setting.support is not Support.WATER
        and (not _seeks_hold(pose, setting) or (setting.firm_near and looks))
        and is_for(pose, person, precautions)
    )


def _seeks_hold(pose: Pose, setting: Setting) -> bool:
    """Whether a pose needs something to hold on to that is not in reach here."""
    return pose.needs_hold and (setting.support is not Support.RAIL or setting.treadmill)


def is_for(what: Pose | Guide, person: Person, precautions: frozenset[Precaution]) -> bool:
    """Whether a pose is safe for this person, where there is what it needs."""
    falls = Demand.BALANCING in what.demands and person.fall_risk
    return not falls and suits(what, person.conditions, precautions)


def pose_block(pose: Pose, *, seeks_hold: bool = False) -> Block:
    """Give the block that leads through a pose, by way of something to hold on to."""
    return Block(
        kind=BlockKind.POSE,
        seconds=pose_seconds(pose, seeks_hold=seeks_hold),
        title=pose.name,
        hint=pose.sentence,
        about=pose.id,
        seeks_hold=seeks_hold,
    )


def _standing_breath(
    practice: Practice, person: Person, precautions: frozenset[Precaution], setting: Setting
) -> Block:
    """Breathe by the first pattern that is for this person here.

    Not everybody may hold their breath, and nobody should with the water up to the chest.
    """
    wet = setting.support is Support.WATER
    theme = next(
        one
        for one in practice.instructions
        if one.topic == "breath" and one.moment == "standing"
        if one.fits(setting, person.conditions) and suits(one, person.conditions, precautions)
        if not (wet and Demand.HOLDING_THE_BREATH in one.demands)
    )
    return breath_block(theme, STANDING_BREATH_S)


def breath_block(theme: Instruction, seconds: int, *, seated: bool = False) -> Block:
    """Give the block that leads through a breath while standing, or seated."""
    return Block(
        kind=BlockKind.BREATHING,
        seconds=seconds,
        title=Message(f"session-{'seated' if seated else 'standing'}-breath-title"),
        hint=theme.rule,
        about=theme.id,
        count=STANDING_COUNT,
        count_s=float(STANDING_COUNT),
        seated=seated,
    )
