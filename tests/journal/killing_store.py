"""Processes that keep and erase what lies in a store, each killed somewhere on its way.

A program of its own, since it forks: ``python -m tests.journal.killing_store URL ADDRESS TIMES``.
Its last line is JSON: what was acknowledged, and what of it was lost.
"""

import hashlib
import json
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

from sqlalchemy import update

from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal, Kind
from retrowalk.journal.server_tables import UnownedRow
from retrowalk.journal.stores import Access, Stores, store_at
from retrowalk.journal.storing import MARK

KEPT = ("recording", "original")
AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)


def opened(url: str, address: str) -> tuple[Journal, Stores]:
    stores = Stores(store_at(address, Access(endpoint=os.environ.get("ENDPOINT"), region="eu")))
    return Journal.open(url, stores=stores), stores


def busy(url: str, address: str, told: int, seed: int) -> None:
    """Keep recordings and originals without end, and erase some; tell of each once it is done."""
    journal, _ = opened(url, address)
    pages, chance = journal.walker(), random.Random(seed)

    def tell(*words: object) -> None:
        os.write(told, (" ".join(map(str, words)) + "\n").encode())

    while True:
        data = chance.randbytes(chance.randrange(8, 60_000))
        sha256 = hashlib.sha256(data).hexdigest()
        if chance.random() < 0.3:
            tell("original", sha256, pages.originals.keep("a.zip", BytesIO(data), AT).id)
            continue
        number = pages.walks.keep("walk.csv", data, AT).id
        tell("recording", sha256, number)
        if chance.random() < 0.3:
            told_of = pages.statements.all(Kind.RECORDING)
            about = next(one.id for one in told_of if one.recording_id == number)
            tell("erasing", sha256, number)
            pages.erasing.erase(about)
            tell("erased", sha256, number)


def killed(url: str, address: str, seed: int) -> Iterator[list[str]]:
    """Let one begin, kill it a moment after it told of some things, and give what it told."""
    hears, tells = os.pipe()
    child = os.fork()
    if child == 0:
        busy(url, address, tells, seed)
    os.close(tells)
    chance = random.Random(seed)
    with os.fdopen(hears) as told:
        lines = [told.readline() for _ in range(chance.randrange(1, 12))]
        time.sleep(chance.uniform(0, 0.05))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += told
    for line in lines:
        if line.endswith("\n"):  # what is cut off was not told
            yield line.split()


def left(journal: Journal, what: str, number: str) -> str | None:
    """Give the hash of what is kept by a number; None where nothing is."""
    pages = journal.walker()
    try:
        if what == "original":
            data = b"".join(pages.originals.pieces(int(number)))
        else:
            _, data = pages.walks.recording(int(number))
    except NotInJournal:
        return None
    return hashlib.sha256(data).hexdigest()


def main(url: str, address: str, times: int) -> None:
    """Kill so many, and look at what is left."""
    if address.startswith("s3:"):
        import s3fs  # noqa: F401  (once, and not by each of them)
    Journal.open(url).close()  # made once, too
    told = [words for seed in range(times) for words in killed(url, address, seed)]
    of: dict[str, dict[str, str]] = {name: {} for name in ("erasing", "erased", *KEPT)}
    for what, sha256, number in told:
        of[what][sha256] = number
    journal, stores = opened(url, address)
    lost = [
        f"{what} {number}"
        for what in KEPT
        for sha256, number in of[what].items()
        if sha256 not in of["erasing"] and left(journal, what, number) != sha256
    ]
    still = [
        number
        for sha256, number in of["erased"].items()
        if left(journal, "recording", number) == sha256
    ]
    a_day_later = update(UnownedRow).values(due_at=AT)
    journal._transactions.write(lambda db: db.execute(a_day_later))
    journal.walker().originals.sweep(datetime.now(UTC))
    journal.store.sweep()
    checked = journal.store.check()
    assert stores.current is not None
    found = {
        "acknowledged": sum(len(of[what]) for what in KEPT),
        "erased": len(of["erased"]),
        "lost": lost,
        "still there": still,
        "wrong": [str(one.what) for one in checked.findings],
        "kept": checked.recordings + checked.originals,
        "objects": sum(one.name != MARK for one in stores.current.all()),
    }
    journal.close()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
