"""The five of docs/people.md: lived without harm, and written down as they are lived today."""

from itertools import pairwise
from pathlib import Path

import pytest
from benchmarks.people.five import FIVE, Story
from benchmarks.people.lived import live
from benchmarks.people.page import page

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("story", FIVE, ids=lambda story: story.name.split(",")[0])
def test_twelve_weeks_break_nothing_and_hold_all_that_was_foreseen(story: Story) -> None:
    life = live(story)
    assert life.broken == []
    assert len(life.walked) >= max(story.special)
    assert any(walked.answers.after > 2 for walked in life.walked)
    days = [walked.happened.on for walked in life.walked]
    assert max((later - day).days for day, later in pairwise(days)) > 7  # a week was missed


def test_the_page_tells_them_as_they_are_lived_today() -> None:
    written = (DOCS / "people.md").read_text(encoding="utf-8")
    assert written == page([live(story) for story in FIVE]), (
        "docs/people.md is of another day: python -m benchmarks.people --write docs/people.md"
    )
