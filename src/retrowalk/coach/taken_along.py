"""A single walk or activity as a file for watches' and runners' programs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

from retrowalk.coach.energy import places_of
from retrowalk.errors import NotInJournal
from retrowalk.journal import StoredWalk, WalkerJournal
from retrowalk.journal.activities import StoredActivity
from retrowalk.languages import Message

if TYPE_CHECKING:
    from retrowalk.exchange.outgoing.outing import Outing
    from retrowalk.recordings.types import HeartRate


class TrackForm(StrEnum):
    """As what a walk is taken along."""

    FIT = "fit"
    TCX = "tcx"


@dataclass(frozen=True)
class TrackFile:
    """A file for a browser or a folder."""

    name: str
    data: bytes


class TakenAlong:
    """Writes the walks of one walker as files of single activities."""

    def __init__(self, journal: WalkerJournal) -> None:
        self._journal = journal

    def walk(
        self, form: TrackForm, walk_id: int | None = None, zone: tzinfo | None = None
    ) -> TrackFile:
        """Write a walk that was measured; the last one, where none is named.

        Parameters
        ----------
        zone : that of the walker; None for that of this machine, with its summer time

        Raises
        ------
        NotInJournal
            if there is no such walk, or none at all
        """
        if walk_id is None:
            brief = self._journal.walks.brief()
            if not brief:
                raise NotInJournal(Message("tracks-no-walk"))
            walk_id = brief[-1].id
        stored = self._journal.walks.get(walk_id)
        return _file(self._outing(stored, zone), form)

    def activity(self, form: TrackForm, number: int) -> TrackFile:
        """Write an activity that came in, by its statement.

        Raises
        ------
        NotInJournal
            if none of this number counts
        """
        from retrowalk.exchange.outgoing.outing import of_activity

        known = self._journal.activities.get(number)
        return _file(of_activity(known, _backward(known)), form)

    def _outing(self, stored: StoredWalk, zone: tzinfo | None) -> "Outing":
        from retrowalk.exchange.outgoing.outing import of_walk

        history = self._journal.history()
        session = next((one for one in history if one.session_id == stored.session_id), None)
        recording = stored.walk.recording
        begun = recording.start_utc
        if begun is None:
            lasted = timedelta(seconds=recording.duration_s)
            begun = stored.measured_at - lasted if session is None else session.started_at
        begun = begun if begun.tzinfo else begun.replace(tzinfo=UTC)
        return of_walk(
            stored.walk,
            begun.astimezone(zone),
            indoor=any(place.treadmill for place in places_of(session)),
            heart=self._heart(stored),
        )

    def _heart(self, stored: StoredWalk) -> "HeartRate | None":
        """Read the heart rate by time, which is in the recording alone."""
        if stored.walk.recording.heart_rate is None:
            return None
        from retrowalk.recordings import read_bytes

        kept, data = self._journal.walks.recording(stored.recording_id)
        return read_bytes(kept.name, data).heart


def _backward(known: StoredActivity) -> list[bool | None]:
    count = max(1, len(known.laps))
    if known.backward is None:
        return [None] * count
    if known.backward.was == "laps":
        return [number in known.backward.laps for number in range(count)]
    return [known.backward.was == "all"] * count


def _file(outing: "Outing", form: TrackForm) -> TrackFile:
    from retrowalk.exchange.outgoing.fit import fit_of
    from retrowalk.exchange.outgoing.tcx import tcx_of

    write: dict[TrackForm, Callable[[Outing], bytes]] = {
        TrackForm.FIT: fit_of,
        TrackForm.TCX: tcx_of,
    }
    return TrackFile(f"walk-{_stamp(outing.start)}.{form}", write[form](outing))


def _stamp(start: datetime) -> str:
    return start.strftime("%Y-%m-%d-%H%M")
