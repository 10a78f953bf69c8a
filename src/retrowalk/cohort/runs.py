"""The logs of the runs of a cohort, read: when, with what, how far, and which key is whose."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from retrowalk.cohort.places import Place
from retrowalk.errors import InvalidAnswer, PlaceUnavailable
from retrowalk.extras import needs

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.parquet

FOLDER = "runs"
DONE, RUNNING = "done", "running"


@dataclass(frozen=True)
class Run:
    """The log of a run.

    Attributes
    ----------
    place : of the cohort
    name : of the run
    told : what the log tells of the run as a whole
    """

    place: Place
    name: str
    told: dict[str, Any]

    @property
    def state(self) -> str:
        """``running``, ``done`` or ``broken off``."""
        return str(self.told["state"])

    @property
    def began(self) -> datetime:
        """When it began."""
        return datetime.fromisoformat(self.told["began_utc"])

    @property
    def at(self) -> datetime:
        """When the log was written the last time."""
        return datetime.fromisoformat(self.told["at_utc"])

    @property
    def version(self) -> str:
        """The versions that measured."""
        on = self.told["run_on"]
        return f"{on['package']}, {on['gait']}"

    @property
    def config(self) -> dict[str, Any]:
        """What was told of the cohort then."""
        return dict(self.told.get("config") or {})

    def is_called(self, word: str) -> bool:
        """Tell whether a word means it: its name or how that begins, or a version that measured."""
        on = self.told["run_on"]
        return self.name.startswith(word) or word in (on["package"], on["gait"], self.version)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Go through the recordings that were worked on: what became of each."""
        for table in self._parts("recordings-"):
            yield from table.to_pylist()

    def keys(self) -> dict[str, str | None]:
        """Give the key of each recording at the end of the run; none where it was not finished."""
        found: dict[str, str | None] = {}
        for table in self._parts("keys-"):
            names, keys = (table[name].to_pylist() for name in ("recording", "key"))
            found |= dict(zip(names, keys, strict=True))
        return found

    def _parts(self, begins: str) -> Iterator[pa.Table]:
        within = f"{FOLDER}/{self.name}"
        for name, _ in self.place.list(within):
            if name.startswith(f"{within}/{begins}"):
                with self.place.local(name) as path:
                    yield pyarrow.parquet.ParquetFile(path).read(use_threads=False)


def runs_of(place: Place) -> list[Run]:
    """Give the runs of a cohort, the oldest first.

    Raises
    ------
    PlaceUnavailable
        if a log is damaged
    """
    found = []
    for name, _ in place.list(FOLDER, deep=False):
        if not name.endswith(".json"):
            continue
        try:
            told = json.loads(place.read(name))
            run = Run(place, str(told["run"]), told)
            _ = run.state, run.began, run.at, run.version
        except (ValueError, KeyError, TypeError) as error:
            raise PlaceUnavailable(
                f"{place / name}: this log is damaged. The results don't need it: remove it."
            ) from error
        found.append(run)
    return sorted(found, key=lambda one: (one.began, one.name))


def run_called(place: Place, word: str) -> Run:
    """Find the run that a word means; of several of a version, the last one that was finished.

    Raises
    ------
    InvalidAnswer
        if there is none, or several names begin so
    """
    runs = runs_of(place)
    finished = [run for run in runs if run.state == DONE]
    meant = [run for run in finished if run.is_called(word)]
    if not meant:
        names = ", ".join(f"{run.name} ({run.version})" for run in finished) or "none"
        broken = next((run for run in runs if run.is_called(word)), None)
        said = f"run {broken.name} was not finished" if broken else f"there is no run {word!r}"
        raise InvalidAnswer(f"{place}: {said}. Finished are: {names}.")
    by_name = [run for run in meant if run.name.startswith(word)]
    if len(by_name) > 1 and all(run.name != word for run in by_name):
        names = ", ".join(run.name for run in by_name)
        raise InvalidAnswer(f"{place}: several runs begin with {word!r}: {names}.")
    return next((run for run in by_name if run.name == word), meant[-1])
