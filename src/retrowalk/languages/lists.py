"""Lists of names as a language writes them."""

from collections.abc import Iterable

from retrowalk.extras import needs
from retrowalk.languages.spoken import ENGLISH, spoken


def say_list(names: Iterable[str]) -> str:
    """Join names: 'one, two and three'."""
    listed = list(names)
    if spoken() is ENGLISH:
        return " and ".join(filter(None, (", ".join(listed[:-1]), *listed[-1:])))
    with needs("languages"):
        from babel.lists import format_list

    return format_list(listed, locale=spoken().tag.replace("-", "_"))
