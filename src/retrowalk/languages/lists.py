"""Lists of names as a language writes them."""

from collections.abc import Iterable

from retrowalk.extras import needs
from retrowalk.languages.spoken import ENGLISH, Language, spoken


def write_list(names: Iterable[str], language: Language) -> str:
    """Join names: 'one, two and three'."""
    listed = list(names)
    if language is ENGLISH:
        return " and ".join(filter(None, (", ".join(listed[:-1]), *listed[-1:])))
    with needs("languages"):
        from babel.lists import format_list  # heavy: only when a list is said

    return format_list(listed, locale=language.locale)


def say_list(names: Iterable[str]) -> str:
    """Join names in the language that is spoken now, where they are shown."""
    return write_list(names, spoken())
