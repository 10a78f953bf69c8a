"""A cohort, opened: the folder, what is told in it, and the entries of its manifest."""

import shutil
import tempfile
import weakref
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from retrowalk.cohort.config import FILE, config_of
from retrowalk.cohort.manifest import Manifest, Participants
from retrowalk.cohort.places import Place
from retrowalk.cohort.rows import RowTable
from retrowalk.cohort.types import Config
from retrowalk.errors import InvalidAnswer, NotThere


@dataclass(frozen=True)
class Cohort:
    """A folder of recordings with its manifest, parameters and results.

    Attributes
    ----------
    place : the folder
    config : what its ``cohort.toml`` tells
    """

    place: Place
    config: Config

    @classmethod
    def open(cls, folder: str | Path | Place) -> "Cohort":
        """Open a cohort; its manifest is read when its entries are gone through.

        Raises
        ------
        InvalidAnswer
            if there is no ``cohort.toml``, or it tells what can't be; each with its line
        PlaceUnavailable
            if it can't be reached
        """
        place = Place.of(folder)
        try:
            data = place.read(FILE)
        except NotThere:
            raise InvalidAnswer(
                f"{place} is no cohort: it has no {FILE}. Begin one with: "
                f"retrowalk cohort init {place.quoted} --recordings PATH"
            ) from None
        return cls(place, config_of(data, f"{place / FILE}"))

    @cached_property
    def recordings(self) -> Place:
        """Where the recordings lie; an address that is relative is meant from the folder."""
        return Place.of(self.config.recordings, self.place)

    @cached_property
    def participants(self) -> Participants:
        """What is known of who walked; nothing where there is no table of them.

        Raises
        ------
        InvalidAnswer
            if the table can't be read
        """
        if self.config.participants is None:
            return Participants()
        return Participants.of(self._table(self.config.participants))

    @cached_property
    def entries(self) -> Manifest:
        """The entries: gone through row by row, as often as wished; ``len`` counts them.

        Raises
        ------
        InvalidAnswer
            if the manifest is not there; while going through, at the first row that can't be
        """
        return Manifest(self._table(self.config.manifest), self.participants)

    def _table(self, name: str) -> RowTable:
        """Open a table of the folder; one that lies elsewhere is fetched, as long as this lives."""
        try:
            if self.place.folder is not None:
                with self.place.local(name) as path:
                    return RowTable(path, name)
            path = self._fetched / PurePosixPath(name).name
            path.write_bytes(self.place.read(name))
        except NotThere:
            raise InvalidAnswer(
                f"{self.place / name} is not there, though {FILE} names it."
            ) from None
        return RowTable(path, name)

    @cached_property
    def _fetched(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="retrowalk-"))
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return folder
