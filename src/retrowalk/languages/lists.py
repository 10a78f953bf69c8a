"""Lists of names, and the names of countries, as a language writes and orders them (CLDR)."""

import unicodedata
from collections.abc import Iterable

from retrowalk.extras import needs
from retrowalk.languages.message import Message
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


def territory_name(code: str, language: Language) -> str:
    """Name a country by its ISO 3166-1 code."""
    with needs("languages"):
        from babel import Locale  # heavy: only when a country is named

    return str(Locale.parse(language.locale).territories.get(code, code))


def collation_key(name: Message) -> bytes:
    """Give what puts names in the order of the language that is spoken now.

    Ö stands beside O, and Chinese by its sound, which is how GB 2312 lays out its characters.
    """
    letters = unicodedata.normalize("NFD", str(name))
    return "".join(one for one in letters if not unicodedata.combining(one)).encode("gb18030")
