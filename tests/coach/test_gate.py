"""Before a walk: everything looked at, and no more pain than allows it; the limit stands once."""

from datetime import timedelta
from typing import Any

import pytest
from tests.coach.conftest import MORNING

from retrowalk.coach import Coach, NotNow
from retrowalk.errors import NotCleared
from retrowalk.programme import limits
from retrowalk.screening.types import Agreement, Bounds
from retrowalk.session import Script

TODAY = MORNING.date()
ID = TODAY.isoformat()


@pytest.mark.parametrize("pain", range(11))
def test_pain_decides_whether_a_walk_is_begun(cleared: Coach, pain: int) -> None:
    ticks = range(len(cleared.sessions.script(ID).checklist))
    begun = cleared.sessions.begin(ID, ticks, pain, TODAY)
    if pain <= limits.PAIN_HOLD:
        assert begun == cleared.sessions.script(ID)
    else:
        assert isinstance(begun, NotNow)
        assert begun.reason == "pain"
        assert f"Pain of {pain}" in str(begun.sentence)


def test_the_limit_that_the_coach_keeps_is_the_one_the_player_gets(cleared: Coach) -> None:
    script = cleared.sessions.script(ID)
    assert script.most_pain == limits.PAIN_HOLD
    kept = script.model_dump(mode="json")
    del kept["most_pain"]  # as kept by 0.1
    assert Script.from_kept(kept).most_pain == limits.PAIN_HOLD


@pytest.mark.parametrize(("agreed", "most"), [(None, 5), (3, 5), (5, 5), (7, 7)])
def test_an_agreed_pain_above_five_is_no_reason_to_stay_at_home(
    coach: Coach, answers: dict[str, Any], agreed: int | None, most: int
) -> None:
    coach.screening.screen(answers | {"usual_pain": 5}, MORNING)
    bounds = Bounds(pain_at_most=agreed, until=TODAY + timedelta(days=10))
    yes = Agreement(on=TODAY, who="Dr Aoki", bounds=bounds)
    coach.screening.agree(yes, MORNING + timedelta(minutes=1))
    script = coach.sessions.script(ID)
    assert script.most_pain == most
    ticks = range(len(script.checklist))
    assert coach.sessions.begin(ID, ticks, most, TODAY) == script
    refused = coach.sessions.begin(ID, ticks, most + 1, TODAY)
    assert isinstance(refused, NotNow)
    assert f"when it is {most} or less" in str(refused.sentence)
    later = bounds.until + timedelta(days=1) if bounds.until else TODAY
    assert coach.screening.pain_limits(later).most == 5


def test_every_line_must_hold_and_the_pain_be_told(cleared: Coach) -> None:
    lines = set(range(len(cleared.sessions.script(ID).checklist)))
    for missing in lines:
        not_now = cleared.sessions.begin(ID, lines - {missing}, 0, TODAY)
        assert isinstance(not_now, NotNow)
        assert not_now.reason == "unchecked"
    untold = cleared.sessions.begin(ID, lines, None, TODAY)
    assert isinstance(untold, NotNow)
    assert untold.reason == "pain_untold"


def test_a_walk_of_another_day_is_not_begun(cleared: Coach) -> None:
    later = cleared.planning.programme(TODAY).sessions[1]
    assert later.on > TODAY
    with pytest.raises(NotCleared, match="This walk is for"):
        cleared.sessions.begin(later.id, range(20), 0, TODAY)
