"""Pooled norms beside published ones, each with its number of people and where it comes from.

The published ones stand in a room above this one: who calls brings them.
"""

from collections.abc import Iterable, Sequence

from retrowalk.cohort.norm_files.rows import Norm
from retrowalk.cohort.summary.words import SEXES, WAYS, figure, in_unit
from retrowalk.value import Value


class Published(Value):
    """A published value of one measure and direction, of people of some age.

    Attributes
    ----------
    measure, direction, sex : as in :class:`~.rows.Norm`; a sex of None is all
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


Line = tuple[str, ...]
COLUMNS = ("measure", "direction", "age", "sex", "mean", "SD", "people", "sites", "published")


def beside(rows: Sequence[Norm], published: Iterable[Published]) -> tuple[list[Line], list[str]]:
    """Put pooled rows beside what was published of the same measure, direction, age and sex.

    Returns
    -------
    The lines under COLUMNS, and the notes that their numbers in brackets stand for: of how many
    people a published value is, and from where.
    """
    known, notes = tuple(published), list[str]()
    lines: list[Line] = []
    for row in rows:
        said = []
        for one in _of(row, known):
            note = f"{one.people}; {one.source}"
            if note not in notes:
                notes.append(note)
            said.append(f"{one.words} [{notes.index(note) + 1}]")
        lines.append(
            (
                in_unit(row.measure, row.direction),
                WAYS[row.direction],
                f"{row.age_from}+" if row.age_to is None else f"{row.age_from}-{row.age_to}",
                SEXES[row.sex],
                figure(row.mean),
                figure(row.sd),
                str(row.people),
                str(len(row.sites)),
                "; ".join(said) or "–",
            )
        )
    return lines, [f"[{number}] {note}" for number, note in enumerate(notes, start=1)]


def _of(row: Norm, known: Sequence[Published]) -> Iterable[Published]:
    oldest = row.age_from if row.age_to is None else row.age_to
    for one in known:
        same = (one.measure, one.direction) == (row.measure, row.direction)
        of_age = one.youngest <= row.age_from and oldest <= one.oldest
        if same and of_age and one.sex in (None, row.sex):
            yield one
