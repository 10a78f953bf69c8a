"""Choose the language of a visitor from what their browser says it reads."""

from retrowalk.languages.spoken import ENGLISH, LANGUAGES


def choose(accepted: str) -> str:
    """Give the code of the language that an ``Accept-Language`` header likes best.

    English where it names none that is here, or is no such header.

    >>> choose("fr-CH, de;q=0.8, en;q=0.5")
    'de'
    """
    liked = sorted(map(_wish, accepted.split(",")), key=lambda wish: -wish[1])
    return next((code for code, weight in liked if weight > 0 and code in LANGUAGES), ENGLISH.code)


def _wish(part: str) -> tuple[str, float]:
    tag, _, parameter = part.strip().partition(";")
    name, _, weight = parameter.strip().partition("=")
    try:
        return tag.partition("-")[0].lower(), float(weight) if name == "q" else 1.0
    except ValueError:
        return tag, 0.0
