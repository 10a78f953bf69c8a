"""How long backups are kept, which of them go, and what is remembered of each."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from retrowalk.coach.aside import drop_unfinished
from retrowalk.coach.backups import BackupPlace, MadeBackup, Told
from retrowalk.journal import Journal
from retrowalk.journal.backups import KeptBackup

DAYS, WEEKS, MONTHS, ASKED = 7, 4, 12, 10
"""Of so many days, weeks and months the newest backup is kept; before upgrades each, and of those
that somebody asked for so many."""


def kept(backups: Iterable[KeptBackup]) -> set[int]:
    """Name the backups that are kept, of some of which none is removed yet.

    What was not proved keeps no place: where there is anything newer that was, it goes.
    """
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.id), reverse=True)
    proved = [one for one in newest_first if one.proved_at is not None]
    staying = {one.id for one in proved if one.why == "upgrade"}
    staying |= {one.id for one in [one for one in proved if one.why == "asked"][:ASKED]}
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        first = dict[Any, int]()
        for one in proved:
            first.setdefault(period(one.made_at), one.id)
        staying |= {*list(first.values())[:most]}
    newest_proved = proved[0].id if proved else 0
    return staying | {one.id for one in newest_first if one.id > newest_proved}


def back_up(
    journal: Journal, place: BackupPlace, why: Any, at: datetime, told: Told = lambda _: None
) -> KeptBackup:
    """Make a proved backup, remember it, and let those go that the rule keeps no longer.

    Raises
    ------
    NoRoom, Unwritable
        if it can't be written
    UnreadableJournal
        if what was written can't be proved
    """
    drop_unfinished(place.folder, "retrowalk-*")  # other files there are not ours
    numbers: list[int] = []
    with journal.whole() as whole:
        place.write(whole, why, at, told, lambda made: numbers.append(_add(journal, made)))
    known = journal.backups.proved(numbers[0], datetime.now(UTC))
    let_go(journal, place, at)
    return known


def remember(journal: Journal, made: MadeBackup) -> KeptBackup:
    """Keep in the journal that a backup was made and proved."""
    return journal.backups.proved(_add(journal, made), datetime.now(UTC))


def _add(journal: Journal, made: MadeBackup) -> int:
    told = made.told
    return journal.backups.add(
        made.why, made.file, made.size, made.sha256, told.package, told.counts, made.at
    ).id


def let_go(journal: Journal, place: BackupPlace, at: datetime) -> None:
    """Remove the backups that the rule keeps no longer."""
    there = [one for one in journal.backups.all() if one.removed_at is None]
    staying = kept(there)
    for one in there:
        if one.id not in staying:
            place.file(one).unlink(missing_ok=True)
            journal.backups.removed(one.id, at)


def next_night(after: datetime) -> datetime:
    """Give when the next daily backup is due: at half past three in the night of this machine."""
    here = after.astimezone()
    night = here.replace(hour=3, minute=30, second=0, microsecond=0)
    return (night if night > here else night + timedelta(days=1)).astimezone(UTC)


def _day(moment: datetime) -> date:
    return moment.date()


def _week(moment: datetime) -> tuple[int, int]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month
