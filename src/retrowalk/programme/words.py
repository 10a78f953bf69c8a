"""How the programme words minutes, days and places."""

from datetime import date

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def minutes(seconds: float) -> str:
    """Word a length of time, to the half minute: '1 minute', '1½ minutes', '8 minutes'."""
    halves = round(seconds / 30)
    whole = f"{halves // 2 or ''}{'½' if halves % 2 else ''}" or "0"
    if halves == 1:
        return "half a minute"
    return f"{whole} minute" if halves == 2 else f"{whole} minutes"


def more(seconds: float) -> str:
    """Word a growth at the start of a sentence: 'One minute more'."""
    amount = "One minute" if round(seconds) == 60 else minutes(seconds).capitalize()
    return f"{amount} more"


def weekday(day: date) -> str:
    """Name the day of the week."""
    return DAYS[day.weekday()]


def inside(name: str) -> str:
    """Fit a name that begins with a capital into the middle of a sentence."""
    return name[:1].lower() + name[1:]


def where(name: str) -> str:
    """Fit the name of a setting into a sentence as the place: 'beside a rail', 'on a track'."""
    if name.startswith(("Beside", "In ", "On ", "Hand ")):
        return inside(name)
    return f"on {inside(name)}" if name.startswith("A ") else f"on a {inside(name)}"
