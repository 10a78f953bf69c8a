"""When each kind of walker reaches what, beside the articles' doses and the trials'.

Everybody here walks every session, and well; the screening, rules and sessions are the real ones.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from rich.table import Table

from retrowalk.cli.story import all_answers
from retrowalk.practice import load
from retrowalk.programme.rehearsal import rehearse
from retrowalk.programme.rehearsal.story import Story
from retrowalk.programme.rehearsal.told import Summary

START, WEEKS = date(2026, 1, 5), 12
MONTH_AND_A_HALF = 6  # weeks


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of walker: what they answer, what a professional said, and what they aim at."""

    name: str
    dose: str  # that of the articles or of trials, and where it is from
    answers: dict[str, Any] = field(default_factory=dict)
    word: dict[str, Any] | None = None


USUAL = "10-15 min, 3-4 a week (D3)"
KINDS = (
    Kind("healthy, new to it", USUAL),
    Kind("fit, practised, sport", USUAL, {"age": 30, "experience": "regular", "goals": ["sport"]}),
    Kind("wants calm", USUAL, {"goals": ["calm"]}),
    Kind("wants a few minutes", "within a walk (D7)", {"goals": ["a_few_minutes"]}),
    Kind(
        "everything at hand",
        USUAL,
        {
            "goals": ["strength"],
            "places": ["home_rail", "home_floor", "clear_path", "grass", "pool", "gym"],
            "kit": ["mat", "treadmill_with_rails", "dumbbells"],
        },
    ),
    Kind("78, fell once", "confidence first (L17)", {"age": 78, "falls": "1"}),
    Kind(
        "worn knee, agreed",
        "10 min, 3 a week, 6 weeks (D5)",
        {"age": 68, "conditions_joints": ["knee_osteoarthritis"], "goals": ["knee"]},
        {},
    ),
    Kind("sore back", "to 15 min (small trials)", {"conditions_joints": ["back_pain"]}, {}),
    Kind(
        "after a stroke, 30 agreed",
        "30 min, 3 a week, 4 weeks (D4)",
        {"age": 66, "conditions_nerves": ["stroke"]},
        {"minutes_at_most": 30},
    ),
)


def lived(kind: Kind) -> tuple[Summary, Sequence[int]]:
    """Live twelve weeks of a kind; give what came of them, and the seconds of each session."""
    at = datetime.fromisoformat(f"{START}T08:00:00+00:00")
    words = [] if kind.word is None else [{"at": at, "profession": "physiotherapist", **kind.word}]
    story = Story.model_validate({"start": START, "weeks": WEEKS, "agreement": words})
    found = rehearse(story, all_answers(kind.answers))
    end = [(one.on - START) // timedelta(weeks=1) for one in found.sessions]
    longest = [0] * WEEKS
    for week, one in zip(end, found.sessions, strict=True):
        longest[week] = max(longest[week], one.backward_s)
    return found.summary, longest


def paces() -> Table:
    """Give the table: the first week with so many minutes, and the weeks six and twelve."""
    table = Table(title="When all goes well: weeks until so many minutes", title_justify="left")
    table.add_column("kind")
    for column in ("5 min", "10 min", "15 min", "30 a week", "week 6", "week 12"):
        table.add_column(column, justify="right")
    table.add_column("where, in week 12")
    table.add_column("dose of the articles, or trials")
    for kind in KINDS:
        found, longest = lived(kind)
        a_week = found.minutes_a_week
        table.add_row(
            kind.name,
            *(_first(longest, 60 * minutes) for minutes in (5, 10, 15)),
            _first(a_week, 30),
            *_in_week(found, MONTH_AND_A_HALF),
            *_in_week(found, WEEKS),
            str(load().rung(found.rungs[-1]).name) if found.rungs else "nowhere",
            kind.dose,
        )
    return table


def _first(reached: Sequence[float], least: float) -> str:
    return next((str(week + 1) for week, now in enumerate(reached) if now >= least), "-")


def _in_week(found: Summary, week: int) -> Iterator[str]:
    minutes, times = found.minutes_a_week[week - 1], found.sessions_a_week[week - 1]
    yield f"{times} x {minutes / times:.0f}" if times else "-"
