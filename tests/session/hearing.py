"""What is heard of a script in a language: how long it takes to say, and whether it is short."""

from retrowalk.languages import LANGUAGES, Message
from retrowalk.practice.entry import WORDS_FOR_THE_EAR
from retrowalk.session.phrases import SECONDS_A_WORD

CHARACTERS_FOR_THE_EAR = 18
SECONDS_A_LETTER = {
    "de": 0.075,  # words may be long, and it reads like English
    "zh": 0.25,  # a character, a syllable each
}
SILENCE_S = {"en": 5.5, "de": 5.0, "zh": 5.0}
"""At least so much is between two things said: the time is laid out by the English words."""
TO_THE_CHANGE_S = {"en": 4.9, "de": 4.5, "zh": 4.5}
"""At least so much is between the last thing said and the end of its block."""


def words(message: Message | None) -> str:
    """Give the words of what a cue says or shows, in the language that is spoken now."""
    return "" if message is None else str(message)


def speaking_s(said: str, code: str) -> float:
    """Estimate how long a sentence takes to say, seconds."""
    if code == "en":
        return round(SECONDS_A_WORD * len(said.split()), 1)
    return round(SECONDS_A_LETTER[code] * sum(map(str.isalnum, said)), 1)


def is_short(said: str, code: str) -> bool:
    """Tell whether a sentence is short enough to be heard in passing."""
    if LANGUAGES[code].words_are_spaced:
        return len(said.split()) <= WORDS_FOR_THE_EAR
    return sum(map(str.isalnum, said)) <= CHARACTERS_FOR_THE_EAR
