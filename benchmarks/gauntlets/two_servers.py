"""Two servers on one journal: each request goes to the other one, and some to both at once."""

import hashlib
import itertools
import time
from concurrent.futures import ThreadPoolExecutor

import httpx2
from benchmarks.gauntlets import sound
from benchmarks.gauntlets.homes import KINDS, Home, homes
from benchmarks.gauntlets.load import Load, named, walk
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import Standing, standing
from tests.waiting import until

AT_ONCE = 4


def run(times: int, kinds: tuple[str, ...] = KINDS) -> Outcome:
    """Send so many things of each kind on each database, and each recording to both at once."""
    outcome = Outcome()
    with homes(kinds) as each:
        for home in each:
            with standing(home) as one, standing(home) as other:
                _on(home, [one, other], times, outcome)
    return outcome


def _on(home: Home, servers: list[Standing], times: int, outcome: Outcome) -> None:
    turns = itertools.cycle(servers)
    load = Load(lambda: next(turns).address, home.kind)
    load.begin()
    with load.going_on():
        for number in range(times):
            _to_both(home, servers, number, outcome)
        until(lambda: all(load.acknowledged[kind] for kind in load.kinds), "each kind")
        if times > AT_ONCE:
            done = sum(load.acknowledged.values())
            servers[1].kill()  # the other goes on with all that it had begun
            time.sleep(1)
            servers[1].start()
            until(lambda: sum(load.acknowledged.values()) > done, "an answer")
            outcome.did(f"kills of one of the two on {home.kind}")
    until(lambda: sound.measured(home), "the measuring of what was left")
    load.tell(outcome)
    outcome.lost += [*sound.lost(home, load.kept), *sound.orphans(home, load.kept)]
    outcome.lost += sound.damage(home)


def _to_both(home: Home, servers: list[Standing], number: int, outcome: Outcome) -> None:
    """Send one recording to both at the same time, several times over: it is one walk."""
    data = named(walk(), f"both {number}")

    def send(server: Standing) -> int:
        with httpx2.Client(
            base_url=f"{server.address}/api/v1", timeout=120, verify=False
        ) as client:
            answer = client.post("/recordings", files={"file": ("both.zip", data)})
            return answer.json()["id"] if answer.status_code == 201 else -answer.status_code

    with ThreadPoolExecutor(AT_ONCE) as pool:
        walks = set(pool.map(send, servers * (AT_ONCE // 2))) - {-503}
    outcome.did(f"recordings sent to both at once on {home.kind}")
    with home.open() as journal:
        sha256 = hashlib.sha256(data).hexdigest()
        known = [one for one in journal.walker().walks.all() if one.id in walks]
    if len(walks) != 1 or min(walks) < 0 or len(known) != 1:
        outcome.lost.append(f"recording {sha256[:8]} sent to both became {sorted(walks)}")


GAUNTLET = Gauntlet(
    "two-servers",
    "Two servers on one journal, every request to the other one, some to both at once.",
    run,
    short=2,
    long=50,
)
