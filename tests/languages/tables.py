"""The tables of data whose words are translated."""

from retrowalk import assessments, practice, screening  # noqa: F401
from retrowalk.languages.entries import texts  # noqa: F401


def every_text() -> dict[str, str]:
    """Every text of every table, in English, by the name of its message."""
    return {}
