"""The logs of the runs of a cohort, read: when, with what, how far, and which key is whose."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from retrowalk.cohort.places import Place
from retrowalk.errors import InvalidAnswer, PlaceUnavailable
from retrowalk.extras import needs

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.parquet

FOLDER = "runs"
_BY_TIME = {"last": -1, "previous": -2}
DONE: Literal["done"] = "done"
RUNNING: Literal["running"] = "running"


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

    @property
    def flat_config(self) -> dict[str, Any]:
        """What was told of the cohort, by keys with dots between their parts."""
        return _flat(self.config)

    def is_called(self, word: str) -> bool:
        """Tell whether a word means it: how its name begins, a version, or what was told."""
        on = self.told["run_on"]
        key, told, value = word.partition("=")
        if told:
            return str(self.flat_config.get(key.strip())) == value.strip()
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


def _flat(config: Mapping[str, Any], within: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in config.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{within}{name}.")
        else:
            found[f"{within}{name}"] = value
    return found


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

    ``last`` and ``previous`` are the last two that were finished.

    Raises
    ------
    InvalidAnswer
        if there is none, or several names begin so
    """
    runs = runs_of(place)
    finished = [run for run in runs if run.state == DONE]
    if word in _BY_TIME and len(finished) >= abs(_BY_TIME[word]):
        return finished[_BY_TIME[word]]
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
