"""The tables of data whose words are translated."""

from retrowalk.languages.entries import texts
from retrowalk.practice.loading import tables as practice_tables


def every_text() -> dict[str, str]:
    """Every text of every table, in English, by the name of its message."""
    return {
        name: text
        for table, entries in {**practice_tables()}.items()
        for name, text in texts(table, entries).items()
    }
