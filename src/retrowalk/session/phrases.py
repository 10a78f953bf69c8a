"""The fixed sentences of the coach; what is taught comes from the practice.

Every sentence has at most nine words, so that it is heard and gone before the next step matters.
"""

from retrowalk.session.types import BlockKind

SECONDS_A_WORD = 0.4

STEPS = ("Now backward.", "Backward again.", "And backward.")
WARN = {
    BlockKind.BACKWARD: "In five seconds, backward.",
    BlockKind.FORWARD: "In five seconds, forward.",
    BlockKind.REST: "In five seconds, stop.",
    BlockKind.MINDFUL: "In five seconds, forward, slowly.",
    BlockKind.BREATHING: "In five seconds, stop.",
    BlockKind.POSE: "In five seconds, stop.",
    BlockKind.COOL_DOWN: "In five seconds, forward.",
}
BEGIN: dict[BlockKind, tuple[str, ...]] = {
    BlockKind.WARM_UP: ("Walk forward, easily.", "Forward first, at your own pace."),
    BlockKind.FORWARD: ("Now forward, easily.", "Forward now. You know this way."),
    BlockKind.MINDFUL: ("Forward, as slowly as you like.",),
    BlockKind.COOL_DOWN: ("Walk on gently.", "Easy steps again."),
}
POSE = ("Now stand, for one pose.", "One standing pose to end with.")
BREATH = {
    "in": "In for {count}.",
    "hold": "Hold for {count}.",
    "out": "Out for {count}.",
    "rest": "Rest for {count}.",
}
END_STANDING = ("That is all for today.", "Stand a moment. Then go on.")
CLOSING = ("Slow down and come to a stop.", "Slower now, and stop when ready.")
HALF = "Half done."
HALF_STEPS = "Half done. Small, quiet steps."
UNSTEADY = "Stop and hold on. Breathe. No hurry."
PAUSED = "Paused. Stand and hold on."
RESUMED = "Ready? On we go."

NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen", "twenty"),
)
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}


def speaking_s(say: str) -> float:
    """Estimate how long a sentence takes to say, seconds."""
    return round(SECONDS_A_WORD * len(say.split()), 1)


def in_words(number: int) -> str:
    """Write a number from 0 to 59 in words."""
    if number < len(NUMBERS):
        return NUMBERS[number]
    tens, ones = divmod(number, 10)
    return TENS[10 * tens] + (f"-{NUMBERS[ones]}" if ones else "")


def amount(seconds: int) -> str:
    """Word a length of time for the ear, to the minute: 'six minutes', 'ninety seconds'."""
    if seconds < 60:
        return f"{in_words(seconds)} second{'s' * (seconds != 1)}"
    minutes = round(seconds / 60)
    about = "" if seconds % 60 == 0 else "about "
    return f"{about}{in_words(minutes)} minute{'s' * (minutes != 1)}"


def breath(part: str, count: int, unit: str = "") -> str:
    """Word one part of a breath.

    >>> breath("in", 4, "steps")
    'In for four steps.'
    """
    return BREATH[part].format(count=f"{in_words(count)} {unit}".strip())


def done(backward_s: int) -> str:
    """Say how much of the walk was backward, and lead on.

    >>> done(360)
    'That was six minutes backward. Walk on gently.'
    """
    return f"That was {amount(backward_s)} backward. Walk on gently."
