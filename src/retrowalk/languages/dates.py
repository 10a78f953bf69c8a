"""Dates as a language writes them; the patterns stand in the catalogue."""

from datetime import date

from retrowalk.languages.spoken import Language


def write_date(pattern: str, day: date, language: Language) -> str:
    """Write a date after a pattern of Unicode's letters (CLDR), such as ``d MMMM y``."""
    from babel.dates import format_date  # heavy: only when a date is said

    return format_date(day, pattern, locale=language.locale)
