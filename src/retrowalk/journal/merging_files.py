"""The files of two journals as one's: recordings, their chunks, and originals, each kept once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import delete, select

from retrowalk.journal.encoding import pack
from retrowalk.journal.exchange_tables import OriginalRow
from retrowalk.journal.rows import Row, Rows, RowWriter, table_of
from retrowalk.journal.storing import leave
from retrowalk.journal.tables import ArrivalRow, ChunkRow, RecordingRow


def merge_files(writer: RowWriter, rows: Rows) -> Counter[str]:
    """Write the recordings, originals and chunks that are not here yet; count what came."""
    return Counter(
        recordings=_recordings(writer, rows),
        originals=_originals(writer, rows),
        arrivals=_arrivals(writer, rows),
    )


def _recordings(writer: RowWriter, rows: Rows) -> int:
    """Keep each recording once: known by its bytes, or by the id that a phone gave it.

    One that came with gaps, and here or there was completed, is kept as it is complete.
    """
    became = writer.mine(ArrivalRow), ArrivalRow.recording_id.is_not(None)
    arrived = writer.pairs(ArrivalRow.key, ArrivalRow.recording_id, *became)
    whole = writer.pairs(ArrivalRow.recording_id, ArrivalRow.whole, *became)
    theirs: dict[int, Row] = {row["recording_id"]: row for row in rows["arrival"]}
    here = list(writer.db.scalars(select(RecordingRow).where(writer.mine(RecordingRow))))
    by_bytes = {row.sha256: row for row in here}
    by_id = {row.id: row for row in here}
    came = 0
    for row in rows["recording"]:
        arrival = theirs.get(row["id"], {})
        known = by_bytes.get(row["sha256"]) or by_id.get(arrived.get(arrival.get("key"), 0))
        if known is None:
            writer.write(table_of(RecordingRow), row)
            came += 1
            continue
        writer.ids["recording"][row["id"]] = known.id
        _as_it_came_first(known, row)
        ours = bool(whole.get(known.id)), known.size, known.sha256
        if (bool(arrival.get("whole")), row["size"], row["sha256"]) > ours:
            leave(writer.db, RecordingRow, RecordingRow.id == known.id)
            known.packing, known.packed = pack(writer.data(row["id"]))
            known.stored_as = None
            known.sha256, known.size = row["sha256"], row["size"]
    writer.db.flush()
    return came


def _originals(writer: RowWriter, rows: Rows) -> int:
    mine = writer.mine(OriginalRow), OriginalRow.sha256.is_not(None)
    known = {row.sha256: row for row in writer.db.scalars(select(OriginalRow).where(*mine))}
    came = 0
    for row in rows["original"]:
        here = known.get(row["sha256"])
        if here is None:
            writer.write(table_of(OriginalRow), row)
            came += 1
        else:
            writer.ids["original"][row["id"]] = here.id
            _as_it_came_first(here, row)
    writer.db.flush()
    return came


def _as_it_came_first(known: RecordingRow | OriginalRow, row: Mapping[str, Any]) -> None:
    """Keep under which name a file came first, and when."""
    if (row["received_at"], row["name"]) < (known.received_at, known.name):
        known.received_at, known.name = row["received_at"], row["name"]


def _arrivals(writer: RowWriter, rows: Rows) -> int:
    """Put together the chunks of recordings that are not whole yet."""
    mine = select(ArrivalRow).where(writer.mine(ArrivalRow))
    known = {row.key: row for row in writer.db.scalars(mine)}
    chunks: defaultdict[int, list[Row]] = defaultdict(list)
    for chunk in rows["chunk"]:
        chunks[chunk["arrival_id"]].append(chunk)
    for row in rows["arrival"]:
        arrival = known.get(row["key"])
        if arrival is None:
            arrival = ArrivalRow(walker_id=writer.walker_id, key=row["key"], whole=False)
            writer.db.add(arrival)
        if row["recording_id"] is not None:
            arrival.recording_id = writer.here("recording", row["recording_id"])
        arrival.whole = arrival.whole or bool(row.get("whole"))
        writer.db.flush()
        writer.ids["arrival"][row["id"]] = arrival.id
        _chunks(writer, arrival, chunks.pop(row["id"], ()))
    for number in chunks:
        writer.here("arrival", number)  # there is none: refused
    return 0


def _chunks(writer: RowWriter, arrival: ArrivalRow, chunks: Iterable[Row]) -> None:
    of_it = ChunkRow.arrival_id == arrival.id
    if arrival.whole:  # they are in the recording
        writer.db.execute(delete(ChunkRow).where(of_it))
        return
    known = {row.number: row for row in writer.db.scalars(select(ChunkRow).where(of_it))}
    for row in chunks:
        kept = known.get(row["number"])
        if kept is None:
            writer.insert(table_of(ChunkRow), writer.pointing(table_of(ChunkRow), row))
        elif row["data"].startswith(kept.data):
            kept.data = row["data"]
    writer.db.flush()
