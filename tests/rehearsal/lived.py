"""The stories that are kept, lived as the command lives them."""

from datetime import timedelta
from functools import cache
from pathlib import Path

from retrowalk.cli.story import read_story
from retrowalk.programme.rehearsal import Rehearsal, RehearsedSession, rehearse

STORIES = Path(__file__).parent / "stories"


@cache
def lived(name: str) -> Rehearsal:
    """Live a story that is kept."""
    return rehearse(*read_story(STORIES / f"{name}.toml"))


def lived_by(name: str, **changes: object) -> Rehearsal:
    """Live a story with some answers that are otherwise."""
    story, answers = read_story(STORIES / f"{name}.toml")
    return rehearse(story, answers | changes)


def lived_with_reason(why: str) -> Rehearsal:
    """Live the story of five weeks away, with another reason for them."""
    story, answers = read_story(STORIES / "e_five_weeks_ill.toml")
    (away,) = story.away
    changed = away.model_copy(update={"why": why})
    return rehearse(story.model_copy(update={"away": (changed,)}), answers)


def firsts(rehearsal: Rehearsal) -> list[str]:
    """Give the deciding reason of each session."""
    return [one.reasons[0] for one in rehearsal.sessions]


def minutes(rehearsal: Rehearsal) -> list[float]:
    """Give what was planned for each session, in minutes backward."""
    return [one.backward_s / 60 for one in rehearsal.sessions]


def grew(rehearsal: Rehearsal) -> list[RehearsedSession]:
    """Give the sessions after which there was more, of minutes or of the ladder."""
    return [one for one in rehearsal.sessions if one.decision in ("grow", "enter")]


def most_in_seven_days(rehearsal: Rehearsal) -> int:
    """Count the sessions of the fullest seven days in a row."""
    days = [one.on for one in rehearsal.sessions]
    return max(
        (sum(day <= one < day + timedelta(7) for one in days) for day in days),
        default=0,
    )
