"""The tables of data whose words are translated."""

from retrowalk.assessments import norms, repeats, standard_tests
from retrowalk.evidence import all_expectations, published, studies, unread
from retrowalk.languages.entries import messages_of
from retrowalk.practice.loading import tables as practice_tables
from retrowalk.screening import questions, rules


def every_text() -> dict[str, str]:
    """Every text of every table, in English, by the name of its message."""
    return {
        message.id: message.text or ""
        for entries in {
            **practice_tables(),
            "question": questions(),
            "rule": rules(),
            "test": standard_tests(),
            "norm": norms(),
            "repeat": repeats(),
            "expectation": all_expectations(),
            "study": studies(),
            "published": published(),
            "unread": unread(),
        }.values()
        for message in messages_of(entries)
    }
