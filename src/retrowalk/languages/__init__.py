"""What Retrowalk says, in the language of whom it speaks to.

The sentences stand in one catalogue for the server and the phone: a folder for each language, in
it a file for each room, in the Fluent syntax (projectfluent.org). The part of a message's name
before the first hyphen names its file: ``say("session-half-done")`` reads ``session.ftl``.

Which language is spoken is the one thing that the rooms are not given but find around them, as
with the locale of any program: ``with speaking("de"): ...`` sets it for what runs within.
"""

from retrowalk.languages.catalogue import Said, say
from retrowalk.languages.choosing import choose
from retrowalk.languages.dates import say_date
from retrowalk.languages.entries import Words, in_words
from retrowalk.languages.lists import say_list
from retrowalk.languages.remembering import Remembered, remember, say_again
from retrowalk.languages.spoken import LANGUAGES, Language, per_language, speak, speaking, spoken

__all__ = [
    "LANGUAGES",
    "Language",
    "Remembered",
    "Said",
    "Words",
    "choose",
    "in_words",
    "per_language",
    "remember",
    "say",
    "say_again",
    "say_date",
    "say_list",
    "speak",
    "speaking",
    "spoken",
]
