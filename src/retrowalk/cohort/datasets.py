"""The results of a cohort as Arrow datasets: ``results(folder)["steps"]``."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from retrowalk.cohort.places import Place
from retrowalk.cohort.publishing import RESULTS, Index
from retrowalk.cohort.schema import DATASETS
from retrowalk.errors import InvalidAnswer
from retrowalk.extras import needs

with needs("cohort"):
    import pyarrow.dataset as ds


class Results(Mapping[str, "ds.Dataset"]):
    """The datasets by name; each is opened when it is asked for, and read when you say what of it.

    ``results["steps"].to_table(filter=pc.field("participant") == "p01")`` reads no more than it
    must; ``duckdb.sql(...)`` takes a dataset as it is.
    """

    def __init__(self, place: Place, index: Index) -> None:
        self._place, self._index = place, index

    @property
    def measured(self) -> int:
        """How many recordings were measured."""
        return self._index.measured

    @property
    def refused(self) -> dict[str, int]:
        """How many were refused, by kind."""
        return self._index.refused

    def __getitem__(self, name: str) -> "ds.Dataset":
        files = self._index.files_of(name)
        if not files:
            return ds.dataset(DATASETS[name].empty_table())
        system, root = self._place.arrow
        paths = [f"{root}/{RESULTS}/{one}" for one in files]
        return ds.dataset(paths, schema=DATASETS[name], format="parquet", filesystem=system)

    def __iter__(self) -> Iterator[str]:
        return iter(DATASETS)

    def __len__(self) -> int:
        return len(DATASETS)


def results(folder: str | Path | Place) -> Results:
    """Open the results of a cohort, a dataset each of those in :data:`DATASETS`.

    Raises
    ------
    InvalidAnswer
        if there are none yet
    PlaceUnavailable
        if they can't be reached
    """
    place = Place.of(folder)
    index = Index.of(place)
    if not index.parts:
        raise InvalidAnswer(
            f"{place} has no results yet. Measure first: retrowalk cohort run {place.quoted}"
        )
    return Results(place, index)
