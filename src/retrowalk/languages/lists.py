"""Lists of names as a language writes them."""

from collections.abc import Iterable

from babel.lists import format_list

from retrowalk.languages.spoken import spoken


def say_list(names: Iterable[str]) -> str:
    """Join names: 'one, two and three'."""
    return format_list(list(names), locale=spoken().tag.replace("-", "_"))
