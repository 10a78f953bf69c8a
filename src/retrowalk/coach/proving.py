"""A recording out of a backup, measured again and compared with what was measured before."""

import hashlib
import json
import math
from typing import Any

from retrowalk.coach.measuring import a_turn, memory_for
from retrowalk.errors import NotEnoughSignal, UnreadableJournal, UnreadableRecording
from retrowalk.exchange.whole import BackupTold, KeptWhole
from retrowalk.journal.encoding import unpack
from retrowalk.journal.whole import Values
from retrowalk.languages import Message

LARGEST = 20_000_000
"""Recordings of more bytes are left alone: one of some minutes proves as much."""


class Sample:
    """The recording that is measured again: the newest of those that this version has measured.

    What an older version measured may be measured otherwise today: where there is no other, it is
    only looked whether it still can be.
    """

    def __init__(self, told: BackupTold) -> None:
        self._columns = {name: table.columns for name, table in told.tables.items()}
        self._small = set[int]()
        self._newest: dict[bool, dict[str, Any]] = {}

    def notice(self, table: str, values: Values) -> None:
        """Look at a row as it is read: recordings come before what was measured of them."""
        if table == "recording":
            row = self._named(table, values)
            if row["size"] <= LARGEST:
                self._small.add(row["id"])
        elif table == "walk":
            row = self._named(table, values)
            if row["recording_id"] in self._small:
                self._newest[row["version"] == _version()] = row

    def check(self, kept: KeptWhole) -> None:
        """Measure it, if there is one.

        Raises
        ------
        UnreadableJournal
            if what is measured is not what was
        Busy
            if too much is being measured already
        """
        if not self._newest:
            return
        ours = True in self._newest
        walk = self._newest[ours]
        rows = (self._named("recording", values) for values in kept.rows("recording"))
        recording = next(row for row in rows if row["id"] == walk["recording_id"])
        other = UnreadableJournal(Message("backup-other-walk", name=recording["name"]))
        data = unpack(recording["packing"], recording["packed"])
        if hashlib.sha256(data).hexdigest() != recording["sha256"]:
            raise other
        measured = _measured(recording["name"], data, json.loads(walk["used"]))
        if measured is None or (ours and not _same(json.loads(walk["measured"]), measured)):
            raise other

    def _named(self, table: str, values: Values) -> dict[str, Any]:
        return dict(zip(self._columns[table], values, strict=True))


def _version() -> str:
    from retrowalk.gait import VERSION

    return VERSION


def _measured(name: str, data: bytes, used: dict[str, Any]) -> dict[str, Any] | None:
    from retrowalk.gait import analyse
    from retrowalk.recordings import read_bytes

    with a_turn(), memory_for(data):
        try:
            return analyse(read_bytes(name, data), **used).report().to_kept()
        except (UnreadableRecording, NotEnoughSignal, TypeError):
            return None


def _same(one: Any, other: Any) -> bool:
    """Tell whether what was measured is the same, but for the last digits of another processor."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-6, abs_tol=1e-6)
    return bool(one == other)
