"""Who is in which row: kept beside the cohort, so that two files of a site differ by whole rows.

The file names participants and never leaves the cohort's folder.
"""

from collections.abc import Collection, Mapping
from typing import Annotated

from pydantic import Field

from retrowalk.cohort.norm_files.rule import FEWEST
from retrowalk.value import Value

FILE = "norms-released.json"

Row = tuple[str, ...]


class Released(Value):
    """What a site has given out so far.

    Attributes
    ----------
    site : the name that its rows bear
    condition, group : of whom it gives norms; other ones would tell of those who are not in these
    rows : for each cell the people of each row
    gone : for each cell the people of rows that went, as somebody took their consent back
    """

    site: str
    condition: str | None = None
    group: str | None = None
    rows: Mapping[str, tuple[Annotated[Row, Field(min_length=FEWEST)], ...]] = {}
    gone: Mapping[str, Row] = {}

    def brought_up(self, people: Mapping[str, Collection[str]]) -> "Released":
        """Give what is released now; ``people`` are those of each cell who agree."""
        cells = sorted({*self.rows, *people, *self.gone})
        rows: dict[str, tuple[Row, ...]] = {}
        gone: dict[str, Row] = {}
        for cell in cells:
            kept, left = _of_cell(
                self.rows.get(cell, ()), self.gone.get(cell, ()), set(people.get(cell, ()))
            )
            if kept:
                rows[cell] = kept
            if left:
                gone[cell] = left
        return self.model_copy(update={"rows": rows, "gone": gone})


def _of_cell(rows: tuple[Row, ...], gone: Row, here: set[str]) -> tuple[tuple[Row, ...], Row]:
    """Let rows go that lack somebody, and make one of those who are new, if there are ten."""
    whole = [row for row in rows if here.issuperset(row)]
    broken = {who for row in rows if not here.issuperset(row) for who in row}
    before = set(gone) | broken
    within = {who for row in whole for who in row}
    new = here - within - before
    if len(new) < FEWEST:
        return tuple(whole), tuple(sorted(before))
    back = (before & here) - within
    # who is not here any more stays known: should they come back, they are not new
    return (*whole, tuple(sorted(new | back))), tuple(sorted(before - back))
