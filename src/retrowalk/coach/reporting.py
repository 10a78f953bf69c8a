"""What a report for the referring doctor is made of: all that is kept, of some weeks."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.coach.assessing import Assessing
from retrowalk.coach.planning import Planner
from retrowalk.coach.prescribing import Given, Prescribing
from retrowalk.coach.screening import Screenings
from retrowalk.errors import InvalidAnswer
from retrowalk.evidence import expectations
from retrowalk.evidence.types import certainty_named
from retrowalk.journal import Role, WalkerJournal
from retrowalk.languages import Message
from retrowalk.programme import Break, Why
from retrowalk.programme.professional import standing
from retrowalk.screening import Agreement

if TYPE_CHECKING:
    from retrowalk.exchange.report import GivenWord

MOST_WALKS = 12
"""Measured walks that are read whole: a report shows the last of them."""


class Reports:
    """Writes the report."""

    def __init__(self, journal: WalkerJournal, screenings: Screenings, planner: Planner) -> None:
        self._journal = journal
        self._screenings = screenings
        self._planner = planner

    def report(self, today: date, *, since: date | None = None, name: str | None = None) -> bytes:
        """Give the report as a PDF; ``since`` is its first day, else twelve weeks are told of.

        Raises
        ------
        InvalidAnswer
            if it would begin after today
        NotCleared
            if the questions were not answered yet
        """
        from retrowalk.exchange.report import MeasuredWalk, Reported, report, usual_since

        last = self._screenings.last()
        first = min((one.clearance.on for one in self._journal.screenings()), default=today)
        begun = usual_since(today, first) if since is None else since
        if begun > today:
            raise InvalidAnswer(Message("report-since-later"))
        history = sorted(self._journal.history(), key=lambda one: (one.on, one.started_at))
        sessions = tuple(one for one in history if begun <= one.on <= today)
        expected = next(iter(expectations(last.person.goals, last.person.conditions)), None)
        tested = Assessing(self._journal, self._planner).tested()
        return report(
            Reported(
                since=begun,
                on=today,
                clearance=self._planner.clearance_on(today),
                given=self._given(today),
                sessions=sessions,
                measured=tuple(
                    MeasuredWalk(on, self._journal.walks.get(walk_id).walk)
                    for on, walk_id in self._walks(begun, today)[-MOST_WALKS:]
                ),
                tests=tuple(one for one in tested if begun <= one.on <= today),
                expected=expected.sentence if expected else None,
                certainty=certainty_named(expected.certainty) if expected else None,
                citation=expected.citation if expected else "",
                falls_away=self._falls_away(begun, today),
                name=name,
            )
        )

    def _given(self, today: date) -> "tuple[GivenWord, ...]":
        from retrowalk.exchange.report import GivenWord

        holding = standing(self._screenings.agreements(), today)
        given = Prescribing(self._journal, self._screenings, self._planner).history()
        return tuple(
            GivenWord(
                one.agreement,
                one.word,
                one.told_at,
                holds=one.counts and _holds(one, holding),
                gone_by=None if one.gone_by_role is Role.WALKER else one.gone_by,
                gone_at=one.gone_at,
            )
            for one in given
        )

    def _walks(self, since: date, until: date) -> list[tuple[date, int]]:
        """Name the measured walks of these days in which something was backward, by their day."""
        days = {one.session_id: one.on for one in self._journal.history()}
        found = (
            (days.get(one.session_id or "", one.measured_at.date()), one.id)
            for one in self._journal.walks.brief()
            if one.measured.backward_steps
        )
        return sorted((on, number) for on, number in found if since <= on <= until)

    def _falls_away(self, since: date, until: date) -> int:
        """Count the falls that were told of on coming back."""
        chosen = self._journal.choices.all()
        breaks = [one for one in chosen if isinstance(one, Break) and since <= one.on <= until]
        return sum(one.why is Why.FELL for one in breaks)


def _holds(one: Given, holding: Sequence[Agreement]) -> bool:
    """Whether this very word is among those that hold."""
    return one.agreement in holding
