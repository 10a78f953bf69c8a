"""The fixed sentences of the coach, by their messages; what is taught comes from the practice.

Every sentence is short, so that it is heard and gone before the next step matters: at most nine
words, or as many characters of Chinese as take as long.
"""

from retrowalk.languages import Message, capital, inside, joined
from retrowalk.practice.entry import WORDS_FOR_THE_EAR
from retrowalk.session.types import BlockKind

SECONDS_A_WORD = 0.4

KNOWN = "session-now-known"  # where it goes on as before
STEPS = ("session-now-backward", "session-backward-again", "session-and-backward")
WARN = {
    BlockKind.BACKWARD: "session-soon-backward",
    BlockKind.FORWARD: "session-soon-forward",
    BlockKind.REST: "session-soon-stop",
    BlockKind.MINDFUL: "session-soon-slowly",
    BlockKind.BREATHING: "session-soon-stop",
    BlockKind.POSE: "session-soon-stop",
    BlockKind.GO: "session-soon-stop",
    BlockKind.COOL_DOWN: "session-soon-forward",
}
BEGIN: dict[BlockKind, tuple[str, ...]] = {
    BlockKind.WARM_UP: ("session-walk-forward", "session-forward-first"),
    BlockKind.FORWARD: ("session-now-forward", "session-forward-known"),
    BlockKind.MINDFUL: ("session-forward-slowly",),
    BlockKind.COOL_DOWN: ("session-walk-on", "session-easy-again"),
}
POSE = ("session-pose-now", "session-pose-last")
SEEK_HOLD = ("session-seek-hold", "session-no-hold", "session-behind-free")
END_STANDING = ("session-all-for-today", "session-stand-a-moment")
CLOSING = ("session-slow-down", "session-stop-when-ready")
HALF = "session-half"
HALF_STEPS = "session-half-steps"
TODAY = "session-today"
RESUMED = "session-resumed"


def speaking_s(line: Message) -> float:
    """Estimate how long a sentence takes to say, seconds, by its English words.

    A script is one value in every language, so one of them sets its time. The silences after what
    is said are long enough for the others, whose sentences take little more than a second longer;
    the time of the longest would change what is heard in English.
    """
    return round(SECONDS_A_WORD * _words(line), 1)


def is_short(line: Message) -> bool:
    """Tell whether a sentence is short enough to be heard in passing."""
    return _words(line) <= WORDS_FOR_THE_EAR


def _words(line: Message) -> int:
    return len(line.english.split())


def announced(lesson: Message) -> Message:
    """Say what is new today.

    >>> str(announced(Message.verbatim("Small steps.")))
    'Today: small steps.'
    """
    return joined((Message(TODAY), inside(lesson)))


def in_words(number: int) -> Message:
    """Write a number from 0 to 59 for the ear: in words, or in figures where a voice reads them."""
    return Message("session-number", number=number)


def amount(seconds: int) -> Message:
    """Word a length of time for the ear, to the minute: 'six minutes', 'ninety seconds'."""
    if seconds < 60:
        return Message("session-seconds", number=seconds, words=in_words(seconds))
    message = "session-about-minutes" if seconds % 60 else "session-minutes"
    minutes = round(seconds / 60)
    return Message(message, number=minutes, words=in_words(minutes))


def title(backward_s: int) -> Message:
    """Name a session by how much of it is backward.

    >>> str(title(360))
    'Six minutes backward'
    """
    return capital(Message("session-title", amount=amount(backward_s)))


def breath(part: str, count: int, *, walking: bool = False) -> Message:
    """Word one part of a breath.

    >>> str(breath("in", 4, walking=True))
    'In for four steps.'
    """
    named = f"session-breath-{part}{'-steps' if walking else ''}"
    return Message(named, words=in_words(count))


def done(backward_s: int) -> Message:
    """Say how much of the walk was backward, and lead on.

    >>> str(done(360))
    'That was six minutes backward. Walk on gently.'
    """
    return Message("session-done", amount=amount(backward_s))
