"""Pooled norms beside published ones, each with its number of people and where it comes from.

The published ones stand in a room above this one: who calls brings them.
"""

from collections.abc import Iterable, Sequence

from retrowalk.cohort.norm_files.rows import Norm
from retrowalk.cohort.summary.words import SEXES, counted, figure, in_unit
from retrowalk.value import Value


class Published(Value):
    """A published value of one measure and direction, of people of some age.

    Attributes
    ----------
    measure, direction, sex : as in :class:`~retrowalk.cohort.norm_files.rows.Norm`; sex None is both
    youngest, oldest : years, both within
    words : the value as it was printed: a mean, or a range
    people : how many, in the words of the source
    source : author, year, journal
    """

    measure: str
    direction: str
    sex: str | None
    youngest: int
    oldest: int
    words: str
    people: str
    source: str


Line = tuple[str, str, str, str, str, str]
COLUMNS = ("measure", "age", "sex", "pooled here", "n", "published")


def beside(rows: Sequence[Norm], published: Iterable[Published]) -> list[Line]:
    """Put pooled rows beside what was published of the same measure, direction, age and sex."""
    known = tuple(published)
    return [
        (
            f"{in_unit(row.measure, row.direction)}, {row.direction}",
            f"{row.age_from}+" if row.age_to is None else f"{row.age_from}-{row.age_to}",
            SEXES[row.sex],
            f"{figure(row.mean)} (SD {figure(row.sd)})",
            f"{counted(row.people, 'person', 'people')}, "
            f"{counted(len(row.sites), 'site', 'sites')}",
            "; ".join(f"{one.words} ({one.people}; {one.source})" for one in _of(row, known))
            or "–",
        )
        for row in rows
    ]


def _of(row: Norm, known: Sequence[Published]) -> Iterable[Published]:
    oldest = row.age_from if row.age_to is None else row.age_to
    for one in known:
        same = (one.measure, one.direction) == (row.measure, row.direction)
        of_age = one.youngest <= row.age_from and oldest <= one.oldest
        if same and of_age and one.sex in (None, row.sex):
            yield one
