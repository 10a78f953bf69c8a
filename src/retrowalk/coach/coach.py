"""The chain from a stranger to the next session: a front over the parts that do it."""

from datetime import date

from retrowalk.coach.arriving import Arriving
from retrowalk.coach.assessing import Assessing
from retrowalk.coach.choosing import Choosing
from retrowalk.coach.everyday import MEASURES, Everyday, everyday
from retrowalk.coach.export import Exports
from retrowalk.coach.guided import Guiding
from retrowalk.coach.importing import Importing
from retrowalk.coach.moving_in import MovingIn
from retrowalk.coach.planning import Planner
from retrowalk.coach.prescribing import Prescribing
from retrowalk.coach.progress import Progress, progress
from retrowalk.coach.record import Record
from retrowalk.coach.recordings import Recordings
from retrowalk.coach.reporting import Reports
from retrowalk.coach.screening import Screenings
from retrowalk.coach.sessions import Sessions
from retrowalk.coach.taken_along import TakenAlong
from retrowalk.coach.trying import Trying
from retrowalk.journal import Journal
from retrowalk.journal.journal import ME


class Coach:
    """Screens, plans, coaches, measures and adapts for one walker of a journal.

    ``walker`` is the number or the name that the journal gave them. Absolute times are aware
    datetimes. Where the walker's own day matters it comes in as ``today``, or is the day of
    ``at`` in the zone that it carries.
    """

    def __init__(self, journal: Journal, walker: str | int = ME) -> None:
        if isinstance(walker, int):
            walker_journal = journal.walker_of(walker)
        else:
            walker_journal = journal.walker(walker)
        self.pages = walker_journal
        """What is kept of them, as it is now: what was read of it is known to all parts."""
        self.screening = Screenings(walker_journal)
        self.planning = Planner(walker_journal, self.screening)
        self.prescribing = Prescribing(walker_journal, self.screening, self.planning)
        self.choosing = Choosing(walker_journal, self.planning)
        self.sessions = Sessions(walker_journal, self.screening, self.planning)
        self.guided = Guiding(walker_journal, self.screening, self.planning)
        self.recordings = Recordings(walker_journal, self.sessions)
        self.importing = Importing(walker_journal, self.recordings)
        self.arriving = Arriving(walker_journal)
        self.moving_in = MovingIn(walker_journal, self.importing)
        self.record = Record(walker_journal, self.screening, self.planning, self.sessions)
        self.assessments = Assessing(walker_journal, self.planning)
        self.trying = Trying(
            walker_journal,
            self.screening,
            self.planning,
            self.sessions,
            self.guided,
            self.assessments,
        )
        self.reports = Reports(walker_journal, self.screening, self.planning)
        self.taken_along = TakenAlong(walker_journal)
        self.exports = Exports(self.planning, self.screening, self.sessions, walker_journal)

    def progress(self, today: date) -> Progress:
        """Add up what was walked, week by week, to the week of ``today``."""
        return self.pages.make("progress", lambda: progress(self.pages.history(), today), today)

    def everyday(self, today: date) -> Everyday:
        """Put what other devices told of everyday walking beside the practice, month by month."""
        return self.pages.make("everyday", lambda: self._everyday(today), today)

    def _everyday(self, today: date) -> Everyday:
        told = {measure: self.pages.imports.days(measure) for measure in MEASURES}
        return everyday(self.pages.history(), told, today)
