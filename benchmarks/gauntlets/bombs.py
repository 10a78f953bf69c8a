"""Small files that unpack to much: of each container, in each other, by every door.

Each is refused in a sentence while the memory stays bounded; three are brought at once.
"""

import gzip
import io
import json
import sqlite3
import struct
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import scipy.io
from benchmarks.gauntlets.asking import Answer, ask, look_at_all, request, screened, serving
from benchmarks.gauntlets.outcome import Outcome
from benchmarks.gauntlets.uploads import form
from tests.web.serving import IDLE

AT_ONCE = 3
MOST_MORE_MB = 800
"""So much more memory than before the server may take: some 250 MB for each brought at once."""
DOORS = ("/walks/hand-in", "/imports", "/restore")
MB = 1 << 20
TIDY = ("time_s", "acc_x", "acc_y", "acc_z")
GPX = b'<?xml version="1.0"?>%s<gpx version="1.1" creator="x"><trk>%s</trk></gpx>'
LAUGHS = b'<!DOCTYPE gpx [<!ENTITY a0 "ha">%s]>' % b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
)


def run(times: int) -> Outcome:
    """Bring so many of them."""
    outcome = Outcome()
    every = [(door, name) for name in BOMBS for door in DOORS]
    Random(16).shuffle(every)
    brought = [every[number % len(every)] for number in range(times)]
    bombs = {name: BOMBS[name]() for name in sorted({name for _, name in brought})}
    with serving(before=IDLE) as server:
        address = server.find(r"(http://127\.0\.0\.1:\d+)")
        screened(address)
        before = server.highest_mb()
        counted = Counter[int]()

        def bring(one: tuple[str, str]) -> Answer:
            door, name = one
            answer = ask(address, form(door, name, bombs[name]))
            if answer.status == 303:
                return ask(address, request("GET", answer.headers["location"]))
            return answer

        with ThreadPoolExecutor(AT_ONCE) as bringing:
            for (door, name), answer in zip(brought, bringing.map(bring, brought), strict=True):
                counted[answer.status] += 1
                if answer.fault:
                    outcome.lost.append(f"{name} by {door}: {answer.fault}")
        more = server.highest_mb() - before
        look_at_all(address, outcome)
    outcome.did("bombs", times)
    outcome.did("kinds of bombs", len(bombs))
    outcome.measured.append(f"{more:.0f} MB more of memory at most")
    if more > MOST_MORE_MB:
        outcome.lost.append(f"{more:.0f} MB more of memory")
    return outcome


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Pack files as well as it can be done."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def nested() -> bytes:
    """Pack a zip in a zip, and so on, each with ten of the one before."""
    data = zipped({"walk.gpx": b" " * (10 * MB)})
    for _ in range(6):
        data = zipped({f"{n}.zip": data for n in range(10)})
    return data


def claims_less() -> bytes:
    """Pack much, and say that it is little."""
    data = bytearray(zipped({"walk.csv": b"0,0,0,0\n" * (8 * MB)}))
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.find(mark)
        data[at + place : at + place + 4] = struct.pack("<I", 100)
    return bytes(data)


def overlapping() -> bytes:
    """Let a thousand names of a zip share the same packed bytes."""
    data = zipped({"0": b" " * (8 * MB)})
    directory = data.rfind(b"PK\x01\x02")
    end = data.rfind(b"PK\x05\x06")
    entry = data[directory:end]
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 999, 999, 999 * len(entry), directory, 0)
    return data[:directory] + entry * 999 + tail


def parquet(**columns: object) -> bytes:
    """Write columns as Parquet, as small as it can be done."""
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out, compression="zstd")
    return out.getvalue()


def words() -> bytes:
    """Give three columns whose few long words unpack to gigabytes."""
    long = pa.array([str(n) * 2_000 for n in range(3)])
    places = pa.array(np.arange(1_000_000) % 3, pa.int32())
    columns = {name: pa.DictionaryArray.from_arrays(places, long) for name in TIDY[1:]}
    return parquet(time_s=np.arange(1_000_000) / 100, **columns)


def database(*statements: str) -> bytes:
    """Give what looks like an export of Health Connect, with such tables in it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "health_connect_export.db"
        with closing(sqlite3.connect(file)) as written, written:
            for statement in statements:
                written.execute(statement)
        return file.read_bytes()


def matlab() -> bytes:
    """Give a file of MATLAB that unpacks to 160 MB of zeros."""
    out = io.BytesIO()
    scipy.io.savemat(out, {"time": np.zeros(20_000_000)}, do_compression=True)
    return out.getvalue()


COUNTING = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT "
ROW_COLUMNS = "x AS row_id, x AS start_time, x + 60000 AS end_time, x AS count"
JOURNAL = b'{"kind": "retrowalk journal", "version": "0001", "tables": %s}'

BOMBS: dict[str, Callable[[], bytes]] = {
    "zeros.zip": lambda: zipped({"walk.csv": b"time_s,acc_x\n" + b"0,0\n" * (32 * MB)}),
    "nested.zip": nested,
    "claims.zip": claims_less,
    "overlapping.zip": overlapping,
    "small.zip": lambda: zipped({f"{n}.csv": b" " * (9 * MB) for n in range(100)}),
    "many.zip": lambda: zipped({f"{n}.csv": b"" for n in range(20_000)}),
    "walk.gpx.gz": lambda: gzip.compress(GPX % (b"", b"<trkpt/>" * (32 * MB))),
    "walk.csv.gz": lambda: gzip.compress(gzip.compress(bytes(256 * MB))),
    "zeros.parquet": lambda: parquet(**dict.fromkeys(TIDY, np.zeros(5_000_000))),
    "words.parquet": words,
    "lists.parquet": lambda: parquet(
        time_s=np.arange(200_000), acc_x=pa.array([[0.0] * 100] * 200_000)
    ),
    "laughs.gpx": lambda: GPX % (LAUGHS, b"<name>&a11;</name>"),
    "outside.gpx": lambda: (
        GPX % (b'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>', b"<name>&x;</name>")
    ),
    "deep.gpx": lambda: GPX % (b"", b"<a>" * 500_000),
    "attributes.tcx": lambda: (
        b"<TrainingCenterDatabase " + b" ".join(b'a%d=""' % n for n in range(200_000)) + b"/>"
    ),
    "export.xml": lambda: (
        b"<?xml version='1.0'?><!DOCTYPE HealthData [<!ENTITY a '%s'>]><HealthData>%s"
        % (b"x" * 100_000, b"&a;" * 500_000)
    ),
    "endless.db": lambda: database(
        f"CREATE VIEW steps_record_table AS {COUNTING} {ROW_COLUMNS} FROM n",
        f"CREATE VIEW exercise_session_record_table AS {COUNTING} {ROW_COLUMNS} FROM n",
        "CREATE VIEW application_info_table AS SELECT 1 AS row_id, zeroblob(900000000) AS app_name",
    ),
    "zeroes.db": lambda: database(
        "CREATE TABLE application_info_table (row_id, package_name, app_name)",
        "CREATE VIEW steps_record_table AS SELECT zeroblob(900000000) AS count, 1 AS row_id",
    ),
    "deep.json": lambda: b"[" * 3_000_000,
    "many.json": lambda: b"[" + b"{}," * 1_000_000 + b"{}]",
    "digits.json": lambda: b'{"a": ' + b"9" * 3_000_000 + b"}",
    "journal.zip": lambda: zipped({"journal.json": JOURNAL % (b"[" * 5_000_000)}),
    "spaces.zip": lambda: zipped({"journal.json": JOURNAL % (b" " * (200 * MB) + b"{}")}),
    "brackets.zip": lambda: zipped(
        {"journal.json": JOURNAL % json.dumps({"run": [[]] * 3_000_000}).encode()}
    ),
    "walk.mat": matlab,
}
