"""Going on from a history that was lived gives what living all of it anew gives."""

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.programme.test_choices import choices, wishes_of_coaches
from tests.programme.walkers import START, accompanied, clearances, events, walked

from retrowalk.languages import LANGUAGES, speaking
from retrowalk.programme import (
    CoachOverride,
    CompletedSession,
    Reduction,
    ScreeningRecord,
    live_on,
    replay,
)
from retrowalk.programme.walker import Walker

days = st.integers(0, 300).map(lambda day: START + timedelta(day))
screenings = st.builds(
    ScreeningRecord,
    at=st.builds(
        lambda day, hour: datetime.combine(day, time(hour), UTC), days, st.integers(0, 23)
    ),
    person=accompanied,
    clearance=clearances,
)
tellings = st.lists(
    st.one_of(events, events, events, choices, wishes_of_coaches, screenings), max_size=12
)


class Life:
    """All that was told so far, in the order in which it was told."""

    def __init__(self, first: ScreeningRecord) -> None:
        self.history: list[CompletedSession] = []
        self.choices: list[Reduction | CoachOverride] = []
        self.screenings = [first]

    def tell(self, one: CompletedSession | Reduction | CoachOverride | ScreeningRecord) -> None:
        """Tell something more; of a session that is known already, it is a correction."""
        if isinstance(one, CompletedSession):
            self.history = [was for was in self.history if was.session_id != one.session_id]
            self.history.append(one)
        elif isinstance(one, ScreeningRecord):
            self.screenings.append(one)
        else:
            self.choices.append(one)

    def lived(self, until, before=None):
        """Live it, going on from what was lived before."""
        now = self.screenings[-1]
        known = {"earlier": self.screenings, "choices": self.choices}
        return live_on(before, now.person, now.clearance, START, self.history, until, **known)

    def replayed(self, until):
        """Live all of it anew."""
        now = self.screenings[-1]
        known = {"earlier": self.screenings, "choices": self.choices}
        return replay(now.person, now.clearance, START, self.history, until, **known)


@given(
    person=accompanied,
    clearance=clearances,
    answers=tellings,
    data=st.data(),
)
def test_whatever_is_told_in_whatever_order_going_on_is_living_anew(
    person, clearance, answers, data
) -> None:
    walker = Life(
        ScreeningRecord(at=datetime(2026, 3, 2, tzinfo=UTC), person=person, clearance=clearance)
    )
    lived = None
    for one in [None, *answers]:
        if one is not None:
            walker.tell(one)
        until = START + timedelta(data.draw(st.integers(0, 310)))
        with speaking(data.draw(st.sampled_from([*LANGUAGES, "en", "en"]))):
            lived = walker.lived(until, lived)
            assert lived.programme == walker.replayed(until)
            assert lived == walker.lived(until)


def test_only_what_is_new_is_lived(walker, clear, monkeypatch) -> None:
    found = Life(
        ScreeningRecord(at=datetime(2026, 3, 2, tzinfo=UTC), person=walker, clearance=clear)
    )
    for number in range(20):
        found.tell(walked(START + timedelta(2 * number)))
    until = START + timedelta(60)
    lived = found.lived(until)
    answered: list[object] = []
    answer = Walker.answer

    def counted(self, state, event):
        answered.append(event)
        return answer(self, state, event)

    monkeypatch.setattr(Walker, "answer", counted)
    assert found.lived(until, lived) == lived
    assert answered == []
    found.tell(walked(START + timedelta(40)))
    lived = found.lived(until, lived)
    assert len(answered) == 1
    found.tell(walked(START + timedelta(30), pain_next_day=6))
    found.lived(until, lived)
    assert len(answered) == 1 + 6
