"""Something guided is there for whoever does not walk backward today, and changes no programme."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.answers import healthy
from tests.coach.conftest import MORNING

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared, NotInJournal, NotInPractice
from retrowalk.journal import Guided, Kind
from retrowalk.programme import Alarm, Amount, CheckIn, Fall, Wobble, Wrong
from retrowalk.screening import Agreement
from retrowalk.session import BlockKind

TODAY = MORNING.date()
ID = TODAY.isoformat()
RESTING = TODAY + timedelta(days=1)
LATER = MORNING + timedelta(minutes=30)
BREATH = Guided(guide="seated_breath", practised_s=120.0)
UNHURT = Fall(hurt=False, hit_head=False, blood_thinner=False)
HEART = {"conditions_heart": ["heart_disease"], "active": "no"}


def postures(coach: Coach, day: Any = TODAY) -> set[str]:
    return {one.guide.posture for one in coach.guided.offers(day)}


def done(coach: Coach, at: datetime, guide: str = "seated_breath") -> None:
    coach.guided.record(Guided(guide=guide, practised_s=120.0), at, at)


def test_a_day_of_rest_has_all_of_it(cleared: Coach) -> None:
    cleared.planning.take_less(Amount.REST, RESTING, MORNING)
    assert cleared.planning.today(RESTING).planned is None
    assert postures(cleared, RESTING) == {"walking", "standing", "seated"}
    for script in cleared.guided.scripts(RESTING):
        assert script.guide
        assert BlockKind.BACKWARD not in {block.kind for block in script.blocks}


def test_who_is_to_ask_first_has_something(coach: Coach, answers: dict[str, Any]) -> None:
    coach.screening.screen(answers | HEART, MORNING)
    with pytest.raises(NotCleared):
        coach.planning.programme(TODAY)
    assert "walking" in postures(coach)
    assert coach.guided.suggested(TODAY) is not None


def test_who_has_nowhere_to_walk_backward_has_something(coach: Coach) -> None:
    coach.screening.screen(healthy(age=58, places=["clear_path"], partner="no"), MORNING)
    assert coach.planning.missing(TODAY) is not None
    assert postures(coach) == {"walking", "standing", "seated"}


def test_answers_that_are_old_leave_what_needs_no_yes(cleared: Coach) -> None:
    cleared.screening.last()
    assert "walking" in postures(cleared, TODAY + timedelta(days=400))


def test_before_the_questions_nothing_is_offered(coach: Coach) -> None:
    with pytest.raises(NotCleared, match="answer the questions first"):
        coach.guided.offers(TODAY)
    assert coach.guided.suggested(TODAY) is None


def test_where_it_is_urgent_there_is_nothing_but_help(
    coach: Coach, answers: dict[str, Any]
) -> None:
    coach.screening.screen(answers | {"symptoms_chest": ["chest_pain"]}, MORNING)
    with pytest.raises(NotCleared, match="Help comes first"):
        coach.guided.scripts(TODAY)


def walk_and_fall(coach: Coach) -> None:
    coach.sessions.script(ID)
    coach.sessions.record(ID, MORNING, 120.0, 1, 0, True, MORNING)
    coach.sessions.check_in(ID, CheckIn(pain=2, wobble=Wobble.FELL), LATER)


def test_who_waits_after_a_fall_stays_on_a_chair(cleared: Coach) -> None:
    walk_and_fall(cleared)
    with pytest.raises(NotCleared, match="You told of a fall"):
        cleared.guided.offers(TODAY)
    cleared.sessions.tell_fall(ID, UNHURT, LATER)
    assert postures(cleared) == {"seated"}
    assert cleared.guided.waits(TODAY)
    with pytest.raises(NotCleared, match="not for you"):
        cleared.guided.script("mindful_walk", TODAY)
    cleared.screening.agree(Agreement(on=TODAY, who="Dr Ito"), LATER + timedelta(hours=1))
    assert "walking" in postures(cleared)


def test_a_fall_that_hurt_is_for_help_alone(cleared: Coach) -> None:
    walk_and_fall(cleared)
    cleared.sessions.tell_fall(ID, UNHURT.model_copy(update={"hit_head": True}), LATER)
    assert cleared.guided.suggested(TODAY) is None
    with pytest.raises(NotCleared, match="Help comes first"):
        cleared.guided.script("seated_breath", TODAY)


def test_no_test_walks_backward_while_the_walker_waits(cleared: Coach) -> None:
    before = {one.test.id for one in cleared.assessments.offers(TODAY) if one.allowed}
    walk_and_fall(cleared)
    cleared.sessions.tell_fall(ID, UNHURT, LATER)
    waiting = {one.test.id for one in cleared.assessments.offers(TODAY) if one.allowed}
    assert "three_metre_backward" in before - waiting


def test_what_was_done_changes_no_programme_and_is_no_walk(cleared: Coach) -> None:
    before, walked = cleared.planning.programme(TODAY), cleared.progress(TODAY)
    for day in range(3):
        done(cleared, MORNING + timedelta(hours=day))
    assert cleared.planning.programme(TODAY) == before
    assert cleared.progress(TODAY) == walked
    assert cleared.record.sessions() == ()
    assert [one.kind for one in cleared.record.entries(Kind.GUIDED)] == [Kind.GUIDED] * 3


def test_the_longest_not_done_comes_first(cleared: Coach) -> None:
    seen = []
    for number in range(len(cleared.guided.offers(RESTING))):
        offer = cleared.guided.suggested(RESTING)
        assert offer is not None
        seen.append(offer.guide.id)
        done(cleared, MORNING + timedelta(minutes=20 * number), offer.guide.id)
    assert seen == [one.guide.id for one in cleared.guided.offers(RESTING)]
    again = cleared.guided.suggested(RESTING)
    assert again is not None
    assert again.guide.id == seen[0]


def test_it_is_corrected_taken_back_and_put_back(cleared: Coach) -> None:
    done(cleared, MORNING)
    [kept] = cleared.guided.done()
    change = cleared.record.correct_guided(
        kept.id, Guided(guide="mountain", practised_s=60.0), LATER
    )
    assert (change.decision, str(change.sentence)) == (
        None,
        "Changed. Your programme stays as it is.",
    )
    assert [(one.guide, one.practised_s) for one in cleared.guided.done()] == [("mountain", 60)]
    back = cleared.record.take_back(change.statement.id, LATER).statement
    assert [one.guide for one in cleared.guided.done()] == ["seated_breath"]
    cleared.record.undo(back.id, LATER)
    assert [one.guide for one in cleared.guided.done()] == ["mountain"]
    with pytest.raises(NotInPractice):
        cleared.record.correct_guided(change.statement.id, Guided(guide="x", practised_s=1), LATER)
    with pytest.raises(NotInJournal):
        cleared.record.correct_guided(99, BREATH, LATER)


def test_what_is_no_guide_is_not_kept(cleared: Coach) -> None:
    with pytest.raises(NotInPractice):
        done(cleared, MORNING, "handstand")
    assert cleared.guided.done() == ()


def test_a_fall_in_it_asks_for_a_professional_as_any_fall_does(cleared: Coach) -> None:
    told = BREATH.model_copy(update={"after": CheckIn(wobble=Wobble.FELL)})
    cleared.guided.record(told, MORNING, LATER)
    assert cleared.planning.fell_away(TODAY)
    assert cleared.guided.suggested(TODAY) is None
    answered = told.model_copy(update={"after": CheckIn(wobble=Wobble.FELL, fall=UNHURT)})
    for _ in range(2):
        cleared.guided.record(answered, MORNING, LATER)
    assert cleared.planning.asks_first(TODAY) is not None
    assert postures(cleared) == {"seated"}
    assert len(cleared.record.entries(Kind.BREAK)) == 2
    assert cleared.planning.programme(TODAY).sessions == ()


@pytest.mark.parametrize("what", [Wrong.CHEST_PAIN, Wrong.FAINT, Wrong.WEAKNESS])
def test_a_symptom_in_it_is_as_urgent_as_told_to_the_questions(cleared: Coach, what: Wrong) -> None:
    ill = BREATH.model_copy(update={"after": CheckIn(alarm=Alarm(what=what, at=LATER))})
    for _ in range(2):
        cleared.guided.record(ill, MORNING, LATER)
    clearance = cleared.screening.clearance
    assert clearance is not None
    assert clearance.urgent
    assert cleared.guided.suggested(TODAY) is None
    assert len(cleared.record.entries(Kind.SCREENING)) == 2


def test_a_fall_of_somebody_who_was_never_cleared_is_kept_too(
    coach: Coach, answers: dict[str, Any]
) -> None:
    coach.screening.screen(answers | HEART, MORNING)
    hurt = UNHURT.model_copy(update={"hurt": True})
    fell = BREATH.model_copy(update={"after": CheckIn(wobble=Wobble.FELL, fall=hurt)})
    coach.guided.record(fell, MORNING, LATER)
    assert coach.guided.suggested(TODAY) is None
