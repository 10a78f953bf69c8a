"""What Retrowalk says, in the language of whom it speaks to.

The sentences stand in one catalogue for the server and the phone: a folder for each language, in
it a file for each room, in the Fluent syntax (projectfluent.org). The part of a message's name
before the first hyphen names its file: ``say("session-half-done")`` reads ``session.ftl``.

The rooms give a :class:`Message`; the edges (pages, command line, charts, paper) make words of it,
by ``str`` or ``say``, in the language that is spoken there: ``with speaking("de"): ...``.
"""

from retrowalk.languages.cldr import collation_key
from retrowalk.languages.entries import with_messages
from retrowalk.languages.message import (
    Filling,
    MaybeMessage,
    Message,
    capital,
    dated,
    inside,
    joined,
    listed,
    render,
    say,
    say_date,
    territory,
)
from retrowalk.languages.spoken import LANGUAGES, Language, choose, speak, speaking, spoken

__all__ = [
    "LANGUAGES",
    "Filling",
    "Language",
    "MaybeMessage",
    "Message",
    "capital",
    "choose",
    "collation_key",
    "dated",
    "inside",
    "joined",
    "listed",
    "render",
    "say",
    "say_date",
    "speak",
    "speaking",
    "spoken",
    "territory",
    "with_messages",
]
