"""Who the five are: what they answer, and what becomes of their walks. All of them are made up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.answers import healthy

from retrowalk.programme import Wobble


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody tells of one session; ``did`` is the share of the planned minutes."""

    before: int = 0
    after: int = 0
    next_day: int = 0
    effort: int = 3
    wobble: Wobble = Wobble.NONE
    unsteady: int = 0
    did: float = 1.0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One person; sessions are counted from 1, days from 0.

    ``usual`` are tellings that come round in turn, ``special`` the sessions that were otherwise,
    ``away`` the days on which nothing was walked, half-open. ``asks`` is how many days it takes
    until a professional has agreed, and who it is; ``decided`` what a coach decided on which day.
    """

    name: str
    about: str
    answers: Mapping[str, Any]
    usual: tuple[Answers, ...]
    special: Mapping[int, Answers] = field(default_factory=dict)
    away: tuple[tuple[int, int], ...] = ()
    asks: tuple[int, str] = (7, "")
    decided: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)


RUTH = Story(
    name="Ruth, 68, a worn knee",
    about="Retired teacher. Her right knee has been worn for six years; she walks half an hour a "
    "day, slower than she used to, and sees a physiotherapist every other week.",
    answers=healthy(
        age=68,
        conditions_joints=["knee_osteoarthritis"],
        pain_now=2,
        goals=["knee", "steadiness"],
        places=["home_rail", "clear_path"],
        partner="yes",
        height=164,
        sex="female",
    ),
    asks=(3, "Ms Tanaka, physiotherapist"),
    usual=(
        Answers(before=2, after=2, next_day=2),
        Answers(before=1, after=2, next_day=1),
        Answers(before=2, after=1, next_day=1),
    ),
    special={
        7: Answers(before=2, after=4, next_day=2, effort=4, note="Stairs all day before."),
        13: Answers(before=2, after=6, next_day=5, effort=5, note="Gardened on my knees."),
        14: Answers(before=2, after=3, next_day=2),
    },
    away=((42, 52),),
)

DANIEL = Story(
    name="Daniel, 41, a stiff back",
    about="Sits nine hours a day. His low back aches by evening; nothing runs down the leg. He "
    "has not been active for a year and walks alone, in the park beside the office.",
    answers=healthy(
        age=41,
        conditions_joints=["back_pain"],
        pain_now=2,
        active="no",
        goals=["back", "calm"],
        places=["home_rail", "home_floor", "clear_path", "grass"],
        partner="no",
        height=181,
        sex="male",
    ),
    usual=(
        Answers(before=2, after=1, next_day=1, effort=2),
        Answers(before=1, after=1, next_day=0, effort=3),
        Answers(before=1, after=0, next_day=0, effort=3),
    ),
    special={
        6: Answers(before=3, after=2, next_day=2, note="A long meeting."),
        11: Answers(before=1, after=1, did=0.4, note="The phone rang."),
        19: Answers(before=1, after=5, next_day=3, effort=4, note="Moved a cupboard at noon."),
    },
    away=((28, 37),),
)

MAYA = Story(
    name="Maya, 36, back from an Achilles tendon",
    about="Ran 40 km a week until the tendon stopped her eight months ago. She walks and cycles "
    "without trouble now; the tendon is stiff on some mornings.",
    answers=healthy(
        age=36,
        conditions_joints=["achilles_pain"],
        pain_now=1,
        experience="tried",
        goals=["sport", "strength"],
        places=["home_rail", "track", "gym", "clear_path", "hill"],
        kit=["treadmill_with_rails", "mat"],
        partner="yes",
        height=170,
        sex="female",
    ),
    usual=(
        Answers(before=1, after=1, next_day=1, effort=3),
        Answers(before=0, after=1, next_day=0, effort=4),
        Answers(before=0, after=0, next_day=0, effort=4),
    ),
    special={
        9: Answers(before=1, after=2, next_day=3, effort=5, note="Stiff in the morning."),
        16: Answers(before=0, after=1, next_day=1, did=1.5, note="It felt so good."),
        23: Answers(before=1, after=4, next_day=2, effort=6),
    },
    away=((56, 65),),
)

HENRY = Story(
    name="Henry, 76, two falls last year",
    about="Lives with his wife. He fell twice last winter, once on the stairs, and has walked with "
    "a stick and less far since. His daughter set up the phone.",
    answers=healthy(
        age=76,
        falls="2",
        steadiness=["unsteady", "afraid_of_falling"],
        walking_aid="stick",
        active="no",
        goals=["steadiness"],
        places=["home_rail"],
        partner="yes",
        height=174,
        sex="male",
    ),
    asks=(10, "Dr Osei, general practitioner"),
    usual=(
        Answers(effort=3),
        Answers(after=1, next_day=0, effort=3),
        Answers(effort=2),
    ),
    special={
        3: Answers(effort=4, wobble=Wobble.WOBBLED, note="Looked down at my feet."),
        8: Answers(effort=4, wobble=Wobble.WOBBLED, unsteady=2),
        9: Answers(effort=4, wobble=Wobble.WOBBLED),
        15: Answers(after=6, next_day=4, effort=4, note="The hip, after a bad night."),
        20: Answers(effort=4, wobble=Wobble.STUMBLED, note="The rug. It is gone now."),
    },
    away=((49, 57),),
)

ALEX = Story(
    name="Alex, 30, fit, with a sled",
    about="Plays field hockey and lifts twice a week; wants stronger legs for the season. Has a "
    "sled, a partner to train with and plenty of places.",
    answers=healthy(
        age=30,
        experience="tried",
        goals=["strength", "sport"],
        places=["home_rail", "clear_path", "gym", "grass", "hill"],
        kit=["sled", "dumbbells"],
        partner="yes",
        height=178,
        sex="",
    ),
    usual=(Answers(effort=3), Answers(effort=4), Answers(effort=4, after=1)),
    special={
        5: Answers(effort=2, did=2.0, note="Far too easy."),
        14: Answers(effort=8, after=2, next_day=1, note="On heavy legs."),
        24: Answers(effort=5, wobble=Wobble.STUMBLED, note="Caught the strap."),
        27: Answers(effort=6, after=4, next_day=3, note="A kick to the shin in training."),
    },
    away=((63, 70),),
    decided={
        51: {
            "who": "Kim, coach",
            "note": "He is ready to pull, for two minutes; the others stay where he knows them.",
            "stage": "sled",
        }
    },
)

FIVE = (RUTH, DANIEL, MAYA, HENRY, ALEX)
