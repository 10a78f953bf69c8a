"""Rehearse a professional's word on a walker who is known: their weeks ahead, by the real rules.

All that happened stays as it was; from a day on they walk each session that is planned, on its day,
and every walk is as the story says.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from statistics import median_low

from retrowalk.programme.choices import Choice
from retrowalk.programme.prescribing import with_word
from retrowalk.programme.rehearsal.life import Life, Walk
from retrowalk.programme.rehearsal.story import Story, Usual
from retrowalk.programme.rehearsal.told import Rehearsal
from retrowalk.programme.types import CompletedSession, ScreeningRecord
from retrowalk.screening.types import Agreement, Clearance

LATELY = 5  # walks


def go_on(
    story: Story,
    screenings: Sequence[ScreeningRecord],
    history: Iterable[CompletedSession],
    choices: Iterable[Choice] = (),
    agreement: Agreement | None = None,
) -> Rehearsal:
    """Live on from what is known, with an agreement that is told before the story begins.

    ``screenings``, ``history`` and ``choices`` are the walker's own; of the story only the days and
    what walks are like are used.
    """
    life = _GoingOn(story, screenings, history, choices, agreement)
    for number in range(7 * story.weeks):
        life.live(story.start + timedelta(number))
    return life.rehearsal()


def as_lately(history: Iterable[CompletedSession]) -> Usual | None:
    """Give what the last walks were like: of each answer the middle; None where none was told."""
    told = [one for one in history if one.after is not None and one.after.pain is not None]
    last = sorted(told, key=lambda one: one.started_at)[-LATELY:]
    if not last:
        return None

    def middle(values: Iterable[int | None], otherwise: int) -> int:
        known = [value for value in values if value is not None]
        return median_low(known) if known else otherwise

    after = [one.after for one in last if one.after is not None]
    return Usual(
        before=middle((one.pain_before for one in last), 0),
        after=middle((one.pain for one in after), 0),
        next_day=middle((one.pain_next_day for one in last), 0),
        effort=middle((one.effort for one in after), 3),
    )


class _GoingOn(Life):
    def __init__(
        self,
        story: Story,
        screenings: Sequence[ScreeningRecord],
        history: Iterable[CompletedSession],
        choices: Iterable[Choice],
        agreement: Agreement | None,
    ) -> None:
        self._known = tuple(screenings)
        self._agreement = agreement
        self._before = tuple(history)
        super().__init__(story, self._known[-1].person)
        self.chosen = tuple(choices)

    def begin(self) -> Clearance:
        """Stand where the walker stands; what was walked before has numbers that no line has."""
        self.screenings = [*self._known]
        if self._agreement is not None:
            self.screenings.append(with_word(self._known, self._agreement))
        self.walks = {-number: Walk(Usual(), one) for number, one in enumerate(self._before)}
        return self.screenings[-1].clearance
