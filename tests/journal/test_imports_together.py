"""Two imports at once come to what one after the other comes to."""

import io
from concurrent.futures import ThreadPoolExecutor

from tests.coach.importing import BERLIN, NOW, became, take_in, walk, zipped

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Import
from retrowalk.journal.imports import Receipt, Status


def test_the_same_files_at_once_are_kept_once(url: str, journal: Journal) -> None:
    """Each of two programs takes in the same bytes, and the same walks by other apps."""

    def at_once(app: str) -> Receipt:
        with Journal.open(url) as own:
            files = {
                f"same {n}.csv": walk(f"2026-05-0{n}T08:00:00Z", app="Watch") for n in range(1, 6)
            }
            files |= {
                f"{app} {n}.csv": walk(f"2026-05-0{n}T08:00:40Z", app=app) for n in range(1, 6)
            }
            return take_in(Coach(own), files, NOW)

    with ThreadPoolExecutor(2) as pool:
        receipts = list(pool.map(at_once, ("Phone", "Band")))
    statuses = [status for receipt in receipts for status in became(receipt).values()]
    assert not {Status.WAITING, Status.REFUSED} & {*statuses}
    coach = Coach(journal)
    activities = coach.importing.activities()
    assert len(activities) == 15  # five walks, each told by three apps
    assert sum(not one.is_joined for one in activities) == 5
    assert len(journal.walker().originals.all()) == 15


def test_two_who_work_on_one_batch_keep_each_file_once(url: str, journal: Journal) -> None:
    inner = {f"{n}.csv": walk(f"2026-05-{n:02}T08:00:00Z") for n in range(1, 13)}
    coach = Coach(journal)
    batch = coach.importing.begin(Import(by="command"), NOW)
    coach.importing.hand_in(batch, "all.zip", io.BytesIO(zipped(inner)), NOW)

    def work(_: int) -> Receipt:
        with Journal.open(url) as own:
            return Coach(own).importing.work(batch, NOW, BERLIN)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(2)))
    receipt = Coach(journal).importing.receipt(batch)
    assert became(receipt) == {f"all.zip/{n}.csv": Status.KEPT for n in range(1, 13)}
    assert len(Coach(journal).importing.activities()) == 12
    assert len(journal.walker().originals.all()) == 12
