"""A journal copied from one database into another, and compared."""

from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.whole import table_told
from retrowalk.journal import Journal
from retrowalk.languages import Message


def copied(journal: Journal, to: str) -> dict[str, int]:
    """Copy a whole journal into an unused one at another address; give the rows of each table.

    Raises
    ------
    JournalUnavailable
        if that can't be reached or written to
    UnreadableJournal
        if something is kept there already, or the copy is not equal; nothing is changed then
    """
    with Journal.open(to) as other, journal.whole() as whole:
        parts = ((name, whole.columns(name), whole.rows(name)) for name in whole.tables)
        other.fill(whole.version, parts, whole.given())
        with other.whole() as there:
            for name in whole.tables:
                if table_told(whole, name) != table_told(there, name):
                    raise UnreadableJournal(Message("backup-not-equal", table=name))
        return {name: whole.count(name) for name in whole.tables}
