"""What Retrowalk says, in the language of whom it speaks to.

The sentences stand in one catalogue for the server and the phone: a folder for each language, in
it a file for each room, in the Fluent syntax (projectfluent.org). The part of a message's name
before the first hyphen names its file: ``say("session-half-done")`` reads ``session.ftl``.

The rooms give a :class:`Message`; the edges (pages, command line, charts, paper) make words of it,
by ``str`` or ``say``, in the language that is spoken there: ``with speaking("de"): ...``.
"""

from retrowalk.languages.catalogue import Said, render, say, say_date
from retrowalk.languages.choosing import choose
from retrowalk.languages.entries import with_messages
from retrowalk.languages.lists import collation_key, say_list
from retrowalk.languages.message import (
    Filling,
    MaybeMessage,
    Message,
    capital,
    dated,
    inside,
    joined,
    listed,
    territory,
)
from retrowalk.languages.remembering import Remembered, remember, say_again
from retrowalk.languages.spoken import LANGUAGES, Language, per_language, speak, speaking, spoken

__all__ = [
    "LANGUAGES",
    "Filling",
    "Language",
    "MaybeMessage",
    "Message",
    "Remembered",
    "Said",
    "capital",
    "choose",
    "collation_key",
    "dated",
    "inside",
    "joined",
    "listed",
    "per_language",
    "remember",
    "render",
    "say",
    "say_again",
    "say_date",
    "say_list",
    "speak",
    "speaking",
    "spoken",
    "territory",
    "with_messages",
]
