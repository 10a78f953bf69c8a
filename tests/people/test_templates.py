"""Templates: each of the built-in ones rests on something read; copies know where they are from."""

from datetime import UTC, date, datetime

import pytest
from tests.answers import healthy

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import Journal
from retrowalk.people.prescriptions import Written, from_agreement, from_template
from retrowalk.people.templates import (
    Body,
    ancestry,
    built_in,
    change,
    copy,
    find,
    retire,
    templates_of,
)
from retrowalk.screening import Bounds

NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
TODAY = NOW.date()


@pytest.mark.parametrize("template", built_in(), ids=lambda one: one.id)
def test_a_built_in_template_has_the_dose_of_its_studies(template) -> None:
    assert template.studies or template.facts
    for study in template.studies:
        dose = study.dose.english
        assert f"{template.bounds.minutes_at_most:g} min" in dose
        assert f"{template.bounds.times_a_week} a week" in dose
        assert f"{template.weeks} weeks" in dose


CONDITIONS = {
    "knee_osteoarthritis": ("conditions_joints", "knee_osteoarthritis"),
    "low_back": ("conditions_joints", "back_pain"),
    "after_stroke": ("conditions_nerves", "stroke"),
    "first_weeks": ("conditions_joints", None),
}


@pytest.mark.parametrize("template", built_in(), ids=lambda one: one.id)
def test_a_built_in_template_is_open_to_whom_it_is_for(template, journal: Journal) -> None:
    question, condition = CONDITIONS[template.id]
    told = {question: [condition]} if condition else {}
    coach = Coach(journal)
    coach.screening.screen(
        healthy(age="60", pain_now="1", places=["home_rail"], partner="yes", **told), NOW
    )
    given = from_template(template, TODAY).agreement("Ms Tanaka", TODAY)
    assert coach.prescribing.refusals(given, NOW) == ()
    lived = coach.prescribing.rehearse(given, NOW, weeks=template.weeks)
    assert lived.summary.sessions == template.weeks * template.bounds.times_a_week
    assert lived.summary.longest_s <= 60 * template.bounds.minutes_at_most


def test_copies_are_ones_own_and_what_they_came_from_is_known_for_ever(journal: Journal) -> None:
    journal.templates  # noqa: B018
    body = Body(bounds=Bounds(minutes_at_most=4), weeks=2, source=("D1",))
    first = copy(journal, None, "Gentle", body, "first_weeks", NOW)
    second = copy(journal, None, "Gentler", body, first.id, NOW)
    assert [str(name) for name in ancestry(journal, second)] == ["Gentle", "First careful weeks"]
    assert ancestry(journal, built_in()[0]) == ()
    changed = change(journal, None, second.id, "Gentlest", body.model_copy(update={"weeks": 3}))
    assert (str(changed.name), changed.weeks, changed.from_id) == ("Gentlest", 3, first.id)
    retire(journal, None, first.id, NOW)
    assert [one.id for one in templates_of(journal, None)] == [
        *(one.id for one in built_in()),
        second.id,
    ]
    assert [str(name) for name in ancestry(journal, second)] == ["Gentle", "First careful weeks"]
    with pytest.raises(NotInJournal):
        find(journal, None, first.id)


def test_nobody_changes_or_sees_what_is_somebody_elses(journal: Journal) -> None:
    mine = copy(journal, None, "Mine", Body(), "", NOW)
    with pytest.raises(NotInJournal):
        find(journal, 7, mine.id)
    for attempt in (
        lambda: change(journal, 7, mine.id, "Theirs", Body()),
        lambda: retire(journal, 7, mine.id, NOW),
        lambda: retire(journal, None, "knee_osteoarthritis", NOW),
        lambda: retire(journal, None, "own-²", NOW),
        lambda: retire(journal, None, "own-99999999999999", NOW),
    ):
        with pytest.raises(NotInJournal):
            attempt()


def test_what_holds_is_written_again_as_it_was(journal: Journal) -> None:
    written = Written(
        minutes="2.5",
        times="3",
        weeks="4",
        effort="5",
        pain="3",
        pace="80",
        rest="45",
        present="her son",
        review="2026-06-15",
        stop="pain\ndizziness",
        goals="stairs",
        note="Slowly.",
        lifts=("short_bouts",),
        adds=("no_water",),
        profession="physiotherapist",
        template="first_weeks",
    )
    agreement = written.agreement("Ms Tanaka", TODAY)
    assert agreement.bounds.until == date(2026, 6, 29)
    assert from_agreement(agreement, TODAY) == written
    with pytest.raises(InvalidAnswer):
        Written(stop="\n".join("abcdef")).agreement("Ms Tanaka", TODAY)
