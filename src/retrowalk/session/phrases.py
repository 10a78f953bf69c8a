"""The fixed sentences of the coach, by their messages; what is taught comes from the practice.

Every sentence is short, so that it is heard and gone before the next step matters: at most nine
words, or as many characters of Chinese as take as long.
"""

from retrowalk.languages import say, spoken
from retrowalk.languages.spoken import ENGLISH
from retrowalk.practice.types import WORDS_FOR_THE_EAR
from retrowalk.session.types import BlockKind

CHARACTERS_FOR_THE_EAR = 18
SECONDS_A_WORD = 0.4
SECONDS_A_LETTER = 0.075  # for languages whose words may be long; German reads like English
SECONDS_A_CHARACTER = 0.25  # of Chinese, a syllable each

STEPS = ("session-now-backward", "session-backward-again", "session-and-backward")
WARN = {
    BlockKind.BACKWARD: "session-soon-backward",
    BlockKind.FORWARD: "session-soon-forward",
    BlockKind.REST: "session-soon-stop",
    BlockKind.MINDFUL: "session-soon-slowly",
    BlockKind.BREATHING: "session-soon-stop",
    BlockKind.POSE: "session-soon-stop",
    BlockKind.COOL_DOWN: "session-soon-forward",
}
BEGIN: dict[BlockKind, tuple[str, ...]] = {
    BlockKind.WARM_UP: ("session-walk-forward", "session-forward-first"),
    BlockKind.FORWARD: ("session-now-forward", "session-forward-known"),
    BlockKind.MINDFUL: ("session-forward-slowly",),
    BlockKind.COOL_DOWN: ("session-walk-on", "session-easy-again"),
}
POSE = ("session-pose-now", "session-pose-last")
END_STANDING = ("session-all-for-today", "session-stand-a-moment")
CLOSING = ("session-slow-down", "session-stop-when-ready")
HALF = "session-half"
HALF_STEPS = "session-half-steps"
TODAY = "session-today"
RESUMED = "session-resumed"


def speaking_s(line: str) -> float:
    """Estimate how long a sentence of the language that is spoken takes to say, seconds."""
    language = spoken()
    if language is ENGLISH:
        seconds = SECONDS_A_WORD * len(line.split())
    else:
        each_s = SECONDS_A_LETTER if language.words_are_spaced else SECONDS_A_CHARACTER
        seconds = each_s * sum(map(str.isalnum, line))
    return round(seconds, 1)


def is_short(line: str) -> bool:
    """Tell whether a sentence is short enough to be heard in passing."""
    if spoken().words_are_spaced:
        return len(line.split()) <= WORDS_FOR_THE_EAR
    return sum(map(str.isalnum, line)) <= CHARACTERS_FOR_THE_EAR


def joined(before: str, after: str) -> str:
    """Put one sentence after another, as the language writes them."""
    return f"{before} {after}" if spoken().words_are_spaced else before + after


def announced(lesson: str) -> str:
    """Say what is new today.

    >>> announced("Small steps.")
    'Today: small steps.'
    """
    if not spoken().capital_after_colon:
        lesson = lesson[0].lower() + lesson[1:]
    return joined(say(TODAY), lesson)


def in_words(number: int) -> str:
    """Write a number from 0 to 59 for the ear: in words, or in figures where a voice reads them."""
    return say("session-number", number=number)


def amount(seconds: int) -> str:
    """Word a length of time for the ear, to the minute: 'six minutes', 'ninety seconds'."""
    if seconds < 60:
        return say("session-seconds", number=seconds, words=in_words(seconds))
    message = "session-about-minutes" if seconds % 60 else "session-minutes"
    minutes = round(seconds / 60)
    return say(message, number=minutes, words=in_words(minutes))


def title(backward_s: int) -> str:
    """Name a session by how much of it is backward.

    >>> title(360)
    'Six minutes backward'
    """
    named = say("session-title", amount=amount(backward_s))
    return named[0].upper() + named[1:]


def breath(part: str, count: int, *, walking: bool = False) -> str:
    """Word one part of a breath.

    >>> breath("in", 4, walking=True)
    'In for four steps.'
    """
    return say(f"session-breath-{part}{'-steps' if walking else ''}", words=in_words(count))


def done(backward_s: int) -> str:
    """Say how much of the walk was backward, and lead on.

    >>> done(360)
    'That was six minutes backward. Walk on gently.'
    """
    return say("session-done", amount=amount(backward_s))
