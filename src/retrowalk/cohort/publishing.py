"""The results as readers find them: the old ones or the new ones, and never some of either.

``results/index.json`` names the files that are the results. In a folder of this machine all of it
is made beside and then takes the place of what was there; files that stay are the same files. In a
store, where nothing can be renamed, new files come beside the old, the index is replaced in one
piece, and then what it no longer names is removed; no name is ever given to other bytes.
"""

import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from retrowalk.cohort.compacting import Part
from retrowalk.cohort.places import Place
from retrowalk.cohort.schema import DATASETS, SCHEMA
from retrowalk.errors import NotThere, PlaceUnavailable

RESULTS = "results"
INDEX = "index.json"
_NEXT, _LAST = ".results.next", ".results.last"


@dataclass(frozen=True)
class Index:
    """What the results are: parts, by number."""

    cohort: str = ""
    parts: dict[int, Part] = field(default_factory=dict)

    @classmethod
    def of(cls, place: Place) -> "Index":
        """Read that of a cohort; one without parts where there are no results.

        Raises
        ------
        PlaceUnavailable
            if it is damaged
        """
        _recover(place)
        try:
            told = json.loads(place.read(f"{RESULTS}/{INDEX}"))
            if told["schema"] != SCHEMA:
                return cls()
            parts = [Part.from_json(one) for one in told["parts"]]
            return cls(told["cohort"], {part.number: part for part in parts})
        except NotThere:
            return cls()
        except (ValueError, KeyError, TypeError) as error:
            raise PlaceUnavailable(
                f"{place / RESULTS / INDEX}: this file is damaged. Remove the folder results: the "
                "next run makes it anew from the fragments."
            ) from error

    @property
    def files(self) -> set[str]:
        """The names of all files, under ``results/``."""
        named = (files for part in self.parts.values() for files in part.files.values())
        return {name for files in named for name in files}

    @property
    def measured(self) -> int:
        """How many recordings were measured."""
        return sum(part.measured for part in self.parts.values())

    @property
    def refused(self) -> dict[str, int]:
        """How many were refused, by kind."""
        found: dict[str, int] = {}
        for part in self.parts.values():
            for kind, count in part.refused.items():
                found[kind] = found.get(kind, 0) + count
        return dict(sorted(found.items()))

    def files_of(self, dataset: str) -> list[str]:
        """Give the names of the files of a dataset, in order of the manifest."""
        parts = (self.parts[number] for number in sorted(self.parts))
        return [name for part in parts for name in part.files[dataset]]

    def to_bytes(self) -> bytes:
        """Give it as it is kept."""
        told: dict[str, Any] = {
            "schema": SCHEMA,
            "cohort": self.cohort,
            "measured": self.measured,
            "refused": self.refused,
            "parts": [self.parts[number].to_json() for number in sorted(self.parts)],
        }
        return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


@dataclass(frozen=True)
class Publishing:
    """Results on their way to where readers find them."""

    place: Place

    @property
    def to(self) -> Place:
        """Where parts are written first."""
        return self.place / (RESULTS if self.place.folder is None else _NEXT)

    def begin(self) -> None:
        """Make room, and remove what a run left that was broken off."""
        if self.place.folder is not None:
            _remove(self.place.folder / _NEXT)

    def publish(self, index: Index) -> None:
        """Put parts in the place of what was there before.

        Raises
        ------
        PlaceUnavailable
            if nothing can be written there
        """
        if self.place.folder is None:
            self.to.write_aside(INDEX, index.to_bytes())
            self._remove_others(index.files)
        else:
            self._swap(self.place.folder, index)

    def _remove_others(self, files: set[str]) -> None:
        for name in DATASETS:
            for one in self.place.list(f"{RESULTS}/{name}"):
                if one.name.removeprefix(f"{RESULTS}/") not in files:
                    self.place.remove(one.name)

    def _swap(self, folder: Path, index: Index) -> None:
        made, there, last = folder / _NEXT, folder / RESULTS, folder / _LAST
        try:
            for name in DATASETS:
                (made / name).mkdir(parents=True, exist_ok=True)
            _carry(index.files, there, made)
            self.to.write_aside(INDEX, index.to_bytes())
            _remove(last)
            if there.exists():
                there.rename(last)
            made.rename(there)
            _remove(last)
        except OSError as error:
            raise PlaceUnavailable(
                f"{there}: the results can't be put there ({error}). What was measured is kept: "
                "mend that, and run again."
            ) from error


def _carry(files: Iterable[str], there: Path, made: Path) -> None:
    """Take along files that stay as they are: the same file under another name, where that goes."""
    for name in files:
        if not (made / name).exists():
            try:
                os.link(there / name, made / name)
            except OSError:  # a file system without links
                shutil.copy2(there / name, made / name)


def _recover(place: Place) -> None:
    """Put back what was there, where a machine went down between the two renamings."""
    folder = place.folder
    if folder is not None and not (folder / RESULTS).exists() and (folder / _LAST).exists():
        (folder / _LAST).rename(folder / RESULTS)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
