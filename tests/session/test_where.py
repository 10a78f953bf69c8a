"""Where a session is walked: one place, or two with the minutes of each, in three languages."""

import pytest

from retrowalk.languages import speaking
from retrowalk.programme import Base, Planned
from retrowalk.session.where import parts, where, where_alone

RAIL = Base(stage="rail", setting="home_rail", backward_s=300)
ON_THE_PATH = Planned(stage="spotter", setting="spotter_path", backward_s=420, base=RAIL)


def test_the_parts_are_the_whole_and_the_new_one_comes_first() -> None:
    assert [part.setting.id for part in parts(ON_THE_PATH)] == ["spotter_path", "home_rail"]
    assert [part.backward_s for part in parts(ON_THE_PATH)] == [120, 300]
    alone = ON_THE_PATH.model_copy(update={"base": None})
    assert [part.backward_s for part in parts(alone)] == [420]
    assert str(where(alone)) == "a clear path with a spotter"
    assert str(where_alone(alone)) == "A clear path with a spotter"


def test_two_rungs_in_one_place_are_told_apart_by_what_is_done_there() -> None:
    walking = Base(stage="treadmill", setting="treadmill_rails", backward_s=480)
    faster = Planned(stage="fast_walk", setting="treadmill_rails", backward_s=600, base=walking)
    new, known = (str(part.name) for part in parts(faster))
    assert new != known
    assert (new in str(where_alone(faster)), "(8 minutes)" in str(where(faster))) == (True, True)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            "A clear path with a spotter (new, 2 minutes), "
            "then beside a rail or a row of cabinets (5 minutes)",
        ),
        (
            "de",
            "Auf einem freien Weg mit Begleitung (neu, 2 Minuten), "
            "danach an einem Geländer oder einer Küchenzeile (5 Minuten)",
        ),
        ("zh", "有人在旁保护的畅通小路（新的，2分钟），然后在扶手或一排橱柜旁（5分钟）"),
    ],
)
def test_it_is_said_in_every_language(language: str, words: str) -> None:
    with speaking(language):
        assert str(where_alone(ON_THE_PATH)) == words
