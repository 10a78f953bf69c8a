"""Going on from a history that was lived gives what living all of it anew gives."""

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.programme.test_choices import choices, wishes_of_coaches
from tests.programme.walkers import START, accompanied, clearances, events, walked

from retrowalk.languages import LANGUAGES, speaking
from retrowalk.programme import Happened, Less, Override, Screened, live_on, replay
from retrowalk.programme.walker import Walker

days = st.integers(0, 300).map(lambda day: START + timedelta(day))
screenings = st.builds(
    Screened,
    at=st.builds(
        lambda day, hour: datetime.combine(day, time(hour), UTC), days, st.integers(0, 23)
    ),
    person=accompanied,
    clearance=clearances,
)
tellings = st.lists(
    st.one_of(events, events, events, choices, wishes_of_coaches, screenings), max_size=12
)


class Told:
    """All that was told so far, in the order in which it was told."""

    def __init__(self, first: Screened) -> None:
        self.history: list[Happened] = []
        self.choices: list[Less | Override] = []
        self.screenings = [first]

    def tell(self, one: Happened | Less | Override | Screened) -> None:
        """Tell something more; of a session that is known already, it is a correction."""
        if isinstance(one, Happened):
            self.history = [was for was in self.history if was.session_id != one.session_id]
            self.history.append(one)
        elif isinstance(one, Screened):
            self.screenings.append(one)
        else:
            self.choices.append(one)

    def lived(self, until, before=None):
        """Live it, going on from what was lived before."""
        now = self.screenings[-1]
        known = {"earlier": self.screenings, "told": self.choices}
        return live_on(before, now.person, now.clearance, START, self.history, until, **known)

    def replayed(self, until):
        """Live all of it anew."""
        now = self.screenings[-1]
        known = {"earlier": self.screenings, "told": self.choices}
        return replay(now.person, now.clearance, START, self.history, until, **known)


@given(
    person=accompanied,
    clearance=clearances,
    told=tellings,
    data=st.data(),
)
def test_whatever_is_told_in_whatever_order_going_on_is_living_anew(
    person, clearance, told, data
) -> None:
    walker = Told(Screened(at=datetime(2026, 3, 2, tzinfo=UTC), person=person, clearance=clearance))
    lived = None
    for one in [None, *told]:
        if one is not None:
            walker.tell(one)
        until = START + timedelta(data.draw(st.integers(0, 310)))
        with speaking(data.draw(st.sampled_from([*LANGUAGES, "en", "en"]))):
            lived = walker.lived(until, lived)
            assert lived.programme == walker.replayed(until)
            assert lived == walker.lived(until)


def test_only_what_is_new_is_lived(walker, clear, monkeypatch) -> None:
    told = Told(Screened(at=datetime(2026, 3, 2, tzinfo=UTC), person=walker, clearance=clear))
    for number in range(20):
        told.tell(walked(START + timedelta(2 * number)))
    until = START + timedelta(60)
    lived = told.lived(until)
    answered: list[object] = []
    answer = Walker.answer

    def counted(self, state, event):
        answered.append(event)
        return answer(self, state, event)

    monkeypatch.setattr(Walker, "answer", counted)
    assert told.lived(until, lived) == lived
    assert answered == []
    told.tell(walked(START + timedelta(40)))
    lived = told.lived(until, lived)
    assert len(answered) == 1
    told.tell(walked(START + timedelta(30), pain_next_day=6))
    told.lived(until, lived)
    assert len(answered) == 1 + 6
