"""How much memory it takes to read a recording and to measure it, told from its bytes."""

import io
import zipfile

from retrowalk.errors import UnreadableRecording

ALWAYS_BYTES, OF_EACH = 60_000_000, 4
"""What any takes, and how many times what is in it: more than a table of numbers, the zip of an app
and a Parquet file took, of some hours (`tests/coach/test_weighing.py`)."""
SHRUNK = 8
"""So many times as much as there are bytes is in a file that is no text, and does not say itself
how much."""
_HEAD_BYTES, _MOST_IN_HEADING = 4_096, 1_000_000
_NUMBER_BYTES = 8


def needed_bytes(data: bytes) -> int:
    """Tell about how much memory it takes to read and measure the bytes of one file."""
    return ALWAYS_BYTES + OF_EACH * _unpacked(data)


def _unpacked(data: bytes) -> int:
    """Tell how many bytes are in a file, unpacked; one that is damaged is refused soon anyway."""
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return sum(member.file_size for member in archive.infolist())
        except (zipfile.BadZipFile, ValueError, LookupError, OSError, RuntimeError):
            return len(data)
    if data.startswith(b"\x1f\x8b"):  # it does not say how much it holds
        return _of_gzip(data)
    if data.startswith(b"PAR1"):
        return max(len(data), _of_parquet(data))
    return len(data) * (SHRUNK if b"\0" in data[:_HEAD_BYTES] else 1)


def _of_gzip(data: bytes) -> int:
    from retrowalk.recordings.files import Files

    try:
        return sum(content.size for content in Files.of_bytes("", data).contents.values())
    except UnreadableRecording:
        return len(data)


def _of_parquet(data: bytes) -> int:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(
            pa.BufferReader(data),
            thrift_string_size_limit=_MOST_IN_HEADING,
            thrift_container_size_limit=_MOST_IN_HEADING,
        ).metadata
    except (pa.ArrowException, OSError, ValueError):
        return 0
    return int(table.num_rows * table.num_columns * _NUMBER_BYTES)
